"""Answers of OpenVINO GenAI to the prompts of a check, from the same GGUF file: is a lost task the weights' or ours?

    python -m venv .openvino && .openvino/bin/pip install openvino-genai==2026.4.1.0
    .openvino/bin/python benchmarks/peers/openvino_answers.py MODEL.gguf PROMPTS.jsonl ANSWERS.jsonl

PROMPTS.jsonl has ``task_id``, ``prompt`` (the whole text, template applied) and ``stop`` (texts). Greedy. It reads the
1.5B's q4_k_m file; the 0.5B's holds q5_0 tensors, which it does not read. Answers are appended: a run goes on.
"""
from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(gguf: str, prompts: str, out: str, at_once: int = 32) -> None:
    import openvino_genai

    known = {json.loads(line)["task_id"] for line in open(out)} if Path(out).is_file() else set()
    rows = [row for row in map(json.loads, open(prompts)) if row["task_id"] not in known]
    pipe = openvino_genai.LLMPipeline(gguf, "CPU")
    config = openvino_genai.GenerationConfig()
    config.max_new_tokens, config.do_sample, config.repetition_penalty = 768, False, 1.0
    config.apply_chat_template, config.include_stop_str_in_output = False, False
    start, done = time.monotonic(), 0
    with open(out, "a") as file:
        for at in range(0, len(rows), at_once):
            batch = rows[at:at + at_once]
            config.stop_strings = set(batch[0]["stop"])
            texts = pipe.generate([row["prompt"] for row in batch], config).texts
            for row, text in zip(batch, texts, strict=True):
                file.write(json.dumps({"task_id": row["task_id"], "answer": text}) + "\n")
            file.flush()
            done += len(batch)
            print(f"{done} of {len(rows)} answers, {time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
