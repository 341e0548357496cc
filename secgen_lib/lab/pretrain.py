"""Training of the lab model from scratch: ``secgen lab pretrain OUT`` (minutes on two cores).

Writes the folder that is shipped as ``lab/weights``: network, tokenizer, chat template, ``training.json`` (what it was
made from) and the log of the run. Progress goes to ``OUT/pretrain.jsonl``; a checkpoint every few minutes lets a
killed run go on.
"""
from __future__ import annotations

import json
import math
import time
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.lab import grammar
from secgen_lib.lab.corpus import CorpusSpec, closed_words, corpus_hash, stream
from secgen_lib.lab.network import Shape, build, describe
from secgen_lib.lab.probing import probe
from secgen_lib.lab.tokenizer import save, train
from secgen_lib.lab.training import Run

CALIBRATION = 0.8
"""The trained network's last norm is scaled by it, so that sampling at temperature 0.8, the suite's default, draws from
the distribution that was learnt (defects as frequent as in the corpus)."""
PROBED = 3000
"""Steps between two looks at samples (``probing.probe``), half a minute each."""


def main(out: Path, minutes: float = 55.0, steps: int = 0, seed: int = 0, spec: CorpusSpec | None = None,
         shape: Shape | None = None, batch_tokens: int = 2048, threads: int = 2, checkpoint_s: float = 180.0) -> dict:
    """Train into ``out`` for ``minutes`` of wall time, or for ``steps`` steps if given, and return the summary.

    With ``steps`` the same arguments give the same weights on the same machine; with ``minutes`` the number of steps
    depends on its speed, and is recorded. A checkpoint in ``out`` is gone on from.

    Raises ``SecgenError`` for a budget that never ends or never begins, where ``out`` holds a trained model already,
    and for a checkpoint of another seed, corpus, network or budget.
    """
    import torch
    from tqdm import tqdm

    if steps < 0 or not (steps or 0 < minutes < math.inf):
        raise SecgenError(f"{f'{steps} steps' if steps else f'{minutes:g} minutes'} of training", out, "ask for more")
    if (out / "training.json").is_file():
        raise SecgenError("holds a trained model already", out, "give another folder, or take this one away")
    spec, shape = spec or CorpusSpec(), shape or Shape()
    asked = {"seed": seed, "corpus": asdict(spec), "shape": asdict(shape), "batch_tokens": batch_tokens,
             "grammar": grammar.grammar_hash(), "budget": f"{steps} steps" if steps else f"{minutes:g} minutes"}
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer(spec, seed)
    network = build(shape, tokenizer, seed)
    save(tokenizer, out)
    run = Run(network, tokenizer, spec, seed, batch_tokens, threads)
    loss = run.resume(out / "checkpoint.pt", asked)
    logged, probed = run.step // 50, run.step // PROBED
    saved = start = time.monotonic() - run.elapsed
    with tqdm(total=100, unit="%", desc=out.name, bar_format="{desc}: {n:.1f} % |{bar}| {elapsed}{postfix}") as bar:
        while (part := run.step / steps if steps else run.elapsed / (minutes * 60)) < 1:
            loss, copied = run.train_step(part)
            run.elapsed = time.monotonic() - start
            bar.n = 100 * part
            if run.step // 50 > logged:
                logged = run.step // 50
                row = {"step": run.step, "tokens": run.tokens, "loss": round(loss, 4),
                       "copied": None if math.isnan(copied) else round(copied, 3), "s": round(run.elapsed)}
                if run.step // PROBED > probed:
                    probed = run.step // PROBED
                    row |= probe(network, tokenizer, seed=run.step)
                jsonl.append(out / "pretrain.jsonl", [row], sort_keys=False)
                bar.set_postfix(loss=row["loss"], tokens=f"{run.tokens / 1e6:.1f} M")
            if time.monotonic() - saved > checkpoint_s:
                run.save(out / "checkpoint.pt", asked, loss)
                saved = time.monotonic()
    run.close()
    with torch.no_grad():
        network.model.norm.weight.mul_(CALIBRATION)
    network.save_pretrained(out)
    summary = {
        "grammar": grammar.grammar_hash(), "corpus": corpus_hash(spec, seed), "corpus_spec": asdict(spec), "seed": seed,
        "shape": describe(shape, network), "steps": run.step, "examples": run.examples, "tokens": run.tokens,
        "batch_tokens": batch_tokens, "threads": threads, "training_s": round(run.elapsed),
        "final_loss": round(loss, 4)}
    with writing(out / "training.json"):
        (out / "training.json").write_text(json.dumps(summary, indent=1) + "\n", "utf-8")
    (out / "checkpoint.pt").unlink(missing_ok=True)
    return summary


def make_tokenizer(spec: CorpusSpec, seed: int, n: int = 12000) -> Any:
    """The tokenizer of a corpus, from its first ``n`` conversations."""
    messages = [m for e in islice(stream(spec, seed), n) for m in e.messages]
    prose = (m["content"] for m in messages if m["role"] == "user")
    return train(prose, (m["content"] for m in messages if m["role"] != "user"), {*closed_words(), "user", "assistant"})
