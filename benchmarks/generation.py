"""Tokens a second of generation: this suite's decoder, its decoder before, and transformers' ``generate``; in one run.

    python benchmarks/generation.py --model qwen2.5-coder-0.5b [--prompts 16] [--samples 4]
    python benchmarks/generation.py                             # the lab model, on its own tasks
    python benchmarks/generation.py --model ... --same          # greedy answers in float32: how many are equal
    python benchmarks/generation.py --model ... --batchings     # sampled answers under two batchings: how many part

All sides write the same number of tokens: an answer is as long as its task's own solution (prompt included), stop
tokens and stop strings do nothing. HumanEval comes from $SECGEN_DATA or the hub. Run it on an idle machine.
"""
from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


@dataclass
class Work:
    """What is to be written: one row for each answer."""

    prompts: list[list[int]]
    limits: list[int]
    temperature: float

    @property
    def tokens(self) -> int:
        return sum(self.limits)

    def batches(self, size: int) -> list[list[int]]:
        order = sorted(range(len(self.prompts)), key=lambda i: (len(self.prompts[i]), i))
        return [order[at:at + size] for at in range(0, len(order), size)]


def ours(model: Any, work: Work, size: int) -> dict[int, list[int]]:
    from secgen_lib.generation.decoding.decode import Decoder, Row
    from secgen_lib.generation.decoding.prefixes import Prefixes
    from secgen_lib.generation.decoding.stops import Watch
    from secgen_lib.generation.decoding.threads import threads

    rows = [Row(i, prompt, i, limit) for i, (prompt, limit) in enumerate(zip(work.prompts, work.limits, strict=True))]
    with threads(model.network) as adapt:
        decoder = Decoder(model.network, size, (), model.text, work.temperature, 0.95, Watch((), False), Prefixes(),
                          (adapt,))
        return {row.place: row.ids for row in decoder.run(rows)}


def before(model: Any, work: Work, size: int) -> dict[int, list[int]]:
    from peers.static_batches import decode

    from secgen_lib.generation.decoding.threads import one_thread_if_small

    found = {}
    with one_thread_if_small(model.network):
        for batch in work.batches(size):
            rows = decode(model.network, [work.prompts[i] for i in batch], batch, [work.limits[i] for i in batch], (),
                          pad=0, temperature=work.temperature, top_p=0.95)
            found |= {i: ids for i, (ids, _) in zip(batch, rows, strict=True)}
    return found


def generate(model: Any, work: Work, size: int) -> dict[int, list[int]]:
    import torch

    from secgen_lib.generation.decoding.threads import one_thread_if_small

    found = {}
    with one_thread_if_small(model.network), torch.inference_mode():
        for batch in work.batches(size):
            width = max(len(work.prompts[i]) for i in batch)
            ids, mask = torch.zeros((len(batch), width), dtype=torch.long), torch.zeros((len(batch), width))
            for at, i in enumerate(batch):
                ids[at, width - len(work.prompts[i]):] = torch.tensor(work.prompts[i])
                mask[at, width - len(work.prompts[i]):] = 1
            chosen = {"do_sample": True, "temperature": work.temperature, "top_p": 0.95, "top_k": 0} \
                if work.temperature else {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
            made = model.network.generate(ids, attention_mask=mask, max_new_tokens=max(work.limits[i] for i in batch),
                                          eos_token_id=None, pad_token_id=0, repetition_penalty=1.0, **chosen)
            found |= {i: made[at, width:width + work.limits[i]].tolist() for at, i in enumerate(batch)}
    return found


SIDES = {"ours": ours, "before": before, "generate": generate}


def loaded(name: str, dtype: str) -> Any:
    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.generation import models

    return models.load(ModelSpec(name=name, dtype=dtype, context_length=4096))


def work(model: Any, name: str, n: int, samples: int, temperature: float) -> Work:
    from secgen_lib import tasks
    from secgen_lib.core import prompts
    from secgen_lib.core.settings import PromptSpec

    if name == "lab":
        chosen, style = tasks.load("lab", split="validation", n=n), PromptSpec()
    else:
        chosen, style = tasks.load("humaneval")[:n], PromptSpec(form="chat")
    found = Work([], [], temperature)
    for task in chosen:
        prompt = model.encode(prompts.ask(task, style))
        length = len(model.tokenizer(task.reference, add_special_tokens=False)["input_ids"])
        found.prompts += [prompt] * samples
        found.limits += [length] * samples
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="lab", help="a name of the catalogue, a folder, a GGUF file")
    parser.add_argument("--prompts", type=int, default=16)
    parser.add_argument("--samples", type=int, default=4)
    parser.add_argument("--batch", type=int, default=64, help="answers written at a time")
    parser.add_argument("--temperature", type=float, default=0.8, help="0: greedy, one sample a prompt is enough")
    parser.add_argument("--turns", type=int, default=1)
    parser.add_argument("--sides", default=",".join(SIDES), help=f"of {', '.join(SIDES)}")
    parser.add_argument("--same", action="store_true", help="no speed: compare greedy answers in float32")
    parser.add_argument("--batchings", action="store_true", help="no speed: compare answers under two batchings")
    given = parser.parse_args()
    if given.same or given.batchings:
        (same if given.same else batchings)(given)
        return
    model = loaded(given.model, "float32" if given.model == "lab" else "auto")
    todo = work(model, given.model, given.prompts, given.samples, given.temperature)
    print(f"{given.model}, {model.network.dtype}: {len(todo.prompts)} answers to {given.prompts} prompts, "
          f"{todo.tokens} tokens ({sum(map(len, todo.prompts))} of prompts), temperature "
          f"{todo.temperature}, {given.batch} at a time")
    best: dict[str, float] = {}
    for _ in range(given.turns):
        for name in given.sides.split(","):
            start = time.perf_counter()
            found = SIDES[name](model, todo, given.batch)
            seconds = time.perf_counter() - start
            assert [len(found[i]) for i in range(len(found))] == todo.limits, f"{name} wrote another number of tokens"
            best[name] = max(best.get(name, 0), todo.tokens / seconds)
            print(f"{name:9} {seconds:7.1f} s {todo.tokens / seconds:8.1f} tokens/s", flush=True)
    for name in best:
        if name != "ours" and "ours" in best:
            print(f"ours / {name}: {best['ours'] / best[name]:.2f}")


def same(given: argparse.Namespace) -> None:
    """Greedy answers in float32, ours beside transformers' own, token by token."""
    model = loaded(given.model, "float32")
    todo = work(model, given.model, given.prompts, 1, 0.0)
    mine, theirs = ours(model, todo, given.batch), generate(model, todo, given.batch)
    equal = sum(mine[i] == theirs[i] for i in mine)
    print(f"{equal} of {len(mine)} greedy answers in float32 are equal, token by token ({todo.tokens} tokens)")
    for i in mine:
        if mine[i] != theirs[i]:
            at = next(k for k, (a, b) in enumerate(zip(mine[i], theirs[i], strict=True)) if a != b)
            print(f"  answer {i} parts at token {at} of {len(mine[i])}")


def batchings(given: argparse.Namespace) -> None:
    """Answers to MBPP's mining prompts, with their own ends: ``--batch`` at a time, and 24 at a time from the last."""
    from secgen_lib import tasks
    from secgen_lib.core import prompts
    from secgen_lib.core.settings import PromptSpec
    from secgen_lib.generation.decoding.prefixes import Prefixes

    model = loaded(given.model, "auto")
    chosen = tasks.load("mbpp", split="mining", n=given.prompts)
    asked = [prompts.ask(task, PromptSpec(form="chat")) for task in chosen for _ in range(given.samples)]
    found = []
    for size, order in ((given.batch, range(len(asked))), (24, range(len(asked))[::-1])):
        model.batch_size, model.prefixes = size, Prefixes()
        answers = model.generate([asked[i] for i in order], list(order), temperature=given.temperature, top_p=0.95,
                                 max_new_tokens=300, stop_at_fence=True)
        found.append({i: answer.text for i, answer in zip(order, answers, strict=True)})
    parted = [i for i in found[0] if found[0][i] != found[1][i]]
    print(f"{model.network.dtype}: {len(parted)} of {len(asked)} answers part under another batching, "
          f"temperature {given.temperature}")


if __name__ == "__main__":
    main()
