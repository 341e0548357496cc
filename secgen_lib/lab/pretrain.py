"""Training of the lab model from scratch: ``secgen lab pretrain OUT`` (minutes on two cores).

Writes the folder that is shipped as ``lab/weights``: network, tokenizer, chat template, ``training.json`` (what it was
made from) and the log of the run. Progress goes to ``OUT/pretrain.jsonl``; a checkpoint every few minutes lets a
killed run go on.
"""
from __future__ import annotations

import json
import random
import time
from collections.abc import Collection, Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from secgen_lib.lab import grammar
from secgen_lib.lab.corpus import CorpusSpec, Example, closed_words, corpus_hash, stream
from secgen_lib.lab.network import Muon, Shape, build, describe, parameters
from secgen_lib.lab.probing import probe
from secgen_lib.lab.tokenizer import IM_END, IM_START, save, train

PROMPT_WEIGHT = 0.3
"""Loss weight of what the user says; an earlier program of the conversation has none, the answer has 1."""
COPIED_WEIGHT = 3.0
"""Loss weight, in the first half of the training, of a name or constant in the answer that was said before: these are
learnt last. In the second half it is 1: unequal weights would shift which variant the model prefers."""
CALIBRATION = 0.85
"""The trained network's last norm is scaled by it, so that sampling at temperature 0.8, the suite's default, draws from
the distribution that was learnt (defects as frequent as in the corpus)."""
SETTLED = 0.15
"""The last share of the training, in which many batches make one step of plain AdamW. Muon, clipping and a short memory
of squared gradients all divide a gradient by its size: what is rare weighs too little then, and a model trained to the
end by them writes 27 % defective programs where the corpus has 40 %."""
SETTLING = {"rate": 1e-3, "batches": 4, "betas": (0.9, 0.999)}
RATES = {"attention": 0.01, "inner": 0.02, "embedding": 0.01, "rest": 0.002}
WARM_UP = 60
PROBED = 1000
"""Steps between two looks at samples (``probing.probe``), half a minute each."""
POOL = 256
"""Examples that are sorted by length before they are cut into batches."""


def main(out: Path, minutes: float = 55.0, steps: int = 0, seed: int = 0, spec: CorpusSpec | None = None,
         shape: Shape | None = None, batch_tokens: int = 2048, threads: int = 2, checkpoint_s: float = 180.0) -> dict:
    """Train into ``out`` for ``minutes`` of wall time, or for ``steps`` steps if given, and return the summary.

    With ``steps`` the same arguments give the same weights on the same machine; with ``minutes`` the number of steps
    depends on its speed, and is recorded.
    """
    import torch

    torch.set_num_threads(threads)
    spec, shape = spec or CorpusSpec(), shape or Shape()
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer(spec, seed)
    network = build(shape, tokenizer, seed)
    save(tokenizer, out)
    run = Run(network, tokenizer, spec, seed, batch_tokens)
    run.resume(out / "checkpoint.pt")
    log = open(out / "pretrain.jsonl", "a", encoding="utf-8")
    logged, probed = run.step // 50, run.step // PROBED
    saved = start = time.monotonic() - run.elapsed
    with log:
        while (part := run.step / steps if steps else run.elapsed / (minutes * 60)) < 1:
            loss, copied = run.train_step(part)
            run.elapsed = time.monotonic() - start
            if run.step // 50 > logged:
                logged = run.step // 50
                row = {"step": run.step, "tokens": run.tokens, "loss": round(loss, 4), "copied": round(copied, 3),
                       "s": round(run.elapsed)}
                if run.step // PROBED > probed:
                    probed = run.step // PROBED
                    row |= probe(network, tokenizer, seed=run.step)
                log.write(json.dumps(row) + "\n")
                log.flush()
            if time.monotonic() - saved > checkpoint_s:
                run.save(out / "checkpoint.pt")
                saved = time.monotonic()
    with torch.no_grad():
        network.model.norm.weight.mul_(CALIBRATION)
    network.save_pretrained(out)
    summary = {
        "grammar": grammar.grammar_hash(), "corpus": corpus_hash(spec, seed), "corpus_spec": asdict(spec), "seed": seed,
        "shape": describe(shape, network), "steps": run.step, "examples": run.examples, "tokens": run.tokens,
        "batch_tokens": batch_tokens, "threads": threads, "training_s": round(run.elapsed),
        "final_loss": round(loss, 4)}
    (out / "training.json").write_text(json.dumps(summary, indent=1) + "\n", "utf-8")
    (out / "checkpoint.pt").unlink(missing_ok=True)
    return summary


def make_tokenizer(spec: CorpusSpec, seed: int, n: int = 12000) -> Any:
    """The tokenizer of a corpus, from its first ``n`` conversations."""
    said = [m for e in islice(stream(spec, seed), n) for m in e.messages]
    prose = (m["content"] for m in said if m["role"] == "user")
    return train(prose, (m["content"] for m in said if m["role"] != "user"), {*closed_words(), "user", "assistant"})


class Run:
    """The state of a training: what a checkpoint holds."""

    def __init__(self, network: Any, tokenizer: Any, spec: CorpusSpec, seed: int, batch_tokens: int):
        import torch

        self.network, self.tokenizer, self.spec, self.seed = network, tokenizer, spec, seed
        groups = parameters(network)
        self.muon = {kind: Muon(groups[kind]) for kind in ("attention", "inner")}
        self.adam = torch.optim.AdamW([{"params": groups[kind], "kind": kind} for kind in ("embedding", "rest")],
                                      betas=(0.9, 0.95), weight_decay=0.0)
        self.settler = torch.optim.AdamW(network.parameters(), lr=0.0, betas=SETTLING["betas"], weight_decay=0.0)
        self.batch_tokens = batch_tokens
        vocabulary = tokenizer.get_vocab()
        self.names = {vocabulary[w] for w in (word.lstrip("-") for word in closed_words()) if w in vocabulary}
        self.step = self.tokens = self.examples = 0
        self.elapsed = 0.0
        self.batches = self._batches(seed)

    def _batches(self, seed: int) -> Iterator[list[tuple[list[int], list[float]]]]:
        rng, source = random.Random(seed), stream(self.spec, seed)
        while True:
            rows = [encode(e, self.tokenizer, self.names) for e in islice(source, POOL)]
            pool = sorted(rows, key=lambda row: len(row[0]))
            batches, batch = [], []
            for row in pool:
                if batch and len(row[0]) * (len(batch) + 1) > self.batch_tokens:
                    batches.append(batch)
                    batch = []
                batch.append(row)
            batches.append(batch)
            rng.shuffle(batches)
            yield from batches

    def train_step(self, part: float) -> tuple[float, float]:
        """One step at ``part`` (0 to 1) of the training; returns the mean loss of the answers, and the share foretold
        of the names and constants in them that were said before."""
        import torch

        settling = (part - 1 + SETTLED) / SETTLED
        if settling >= 0:
            return self._settle(settling)
        part /= 1 - SETTLED
        batch = next(self.batches)
        losses, weight, seen = self._losses(batch)
        if part >= 0.5:
            weight = weight.clamp(max=1.0)
        ((losses * weight).sum() / weight.sum()).backward()
        scale = min(1.0, (self.step + 1) / WARM_UP) * min(1.0, max(0.02, (1 - part) / 0.7))
        for group in self.adam.param_groups:
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
            group["lr"] = RATES[group["kind"]] * scale
        self.adam.step()
        for kind, muon in self.muon.items():
            muon.step(RATES[kind] * scale)
        self.network.zero_grad()
        self._count(batch)
        return seen

    def _settle(self, part: float) -> tuple[float, float]:
        batches = [next(self.batches) for _ in range(SETTLING["batches"])]
        total = sum(min(weight, 1.0) for batch in batches for _, weights in batch for weight in weights)
        for batch in batches:
            losses, weight, seen = self._losses(batch)
            ((losses * weight.clamp(max=1.0)).sum() / total).backward()
            self._count(batch)
        for group in self.settler.param_groups:
            group["lr"] = SETTLING["rate"] * min(1.0, part / 0.1) * (1 - part)
        self.settler.step()
        self.settler.zero_grad()
        return seen

    def _losses(self, batch: list[tuple[list[int], list[float]]]) -> tuple[Any, Any, tuple[float, float]]:
        """Loss and weight of each token, and what :meth:`train_step` returns."""
        import torch
        from torch.nn.functional import cross_entropy

        width = max(len(ids) for ids, _ in batch)
        ids = torch.full((len(batch), width), self.tokenizer.pad_token_id)
        weights = torch.zeros(len(batch), width)
        for row, (said, weight) in enumerate(batch):
            ids[row, :len(said)] = torch.tensor(said)
            weights[row, :len(said)] = torch.tensor(weight)
        logits = self.network(input_ids=ids).logits[:, :-1]
        losses = cross_entropy(logits.reshape(-1, logits.shape[-1]), ids[:, 1:].reshape(-1), reduction="none")
        weights = weights[:, 1:].reshape(-1)
        answer, copied = weights >= 1, weights == COPIED_WEIGHT
        right = logits.detach().reshape(-1, logits.shape[-1])[copied].argmax(-1) == ids[:, 1:].reshape(-1)[copied]
        return losses, weights, (losses[answer].mean().item(), right.float().mean().item())

    def _count(self, batch: list[tuple[list[int], list[float]]]) -> None:
        self.step += 1
        self.examples += len(batch)
        self.tokens += sum(len(said) for said, _ in batch)

    def save(self, path: Path) -> None:
        import torch

        state = {"network": self.network.state_dict(), "adam": self.adam.state_dict(),
                 "settler": self.settler.state_dict(),
                 "muon": {kind: muon.state for kind, muon in self.muon.items()},
                 "count": (self.step, self.tokens, self.examples, self.elapsed)}
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").rename(path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint, if there is one; the corpus is wound on to where it was."""
        import torch

        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.adam.load_state_dict(state["adam"])
        self.settler.load_state_dict(state["settler"])
        for kind, muon in self.muon.items():
            muon.state = state["muon"][kind]
        self.step, self.tokens, self.examples, self.elapsed = state["count"]
        for _ in range(self.step):
            next(self.batches)


def encode(example: Example, tokenizer: Any, names: Collection[int] = ()) -> tuple[list[int], list[float]]:
    """Token ids of a conversation in ChatML and the loss weight of each token; ``names`` are the ids of the closed
    sets, which weigh more in an answer where they are not new."""
    ids: list[int] = []
    weights: list[float] = []
    last = len(example.messages) - 1
    said: set[int] = set()
    for place, message in enumerate(example.messages):
        head = tokenizer(f"{IM_START}{message['role']}\n")["input_ids"]
        body = tokenizer(message["content"] + IM_END)["input_ids"]
        newline = [] if place == last else tokenizer("\n")["input_ids"]
        own = 1.0 if place == last else PROMPT_WEIGHT if message["role"] == "user" else 0.0
        ids += head + body + newline
        weights += [0.0] * len(head)
        for token in body:
            weights.append(COPIED_WEIGHT if own == 1.0 and token in said else own)
            if token in names and place in (0, last):
                said.add(token)
        weights += [0.0] * len(newline)
    return ids, weights
