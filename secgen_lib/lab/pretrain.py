"""Training of the lab model from scratch: ``secgen lab pretrain OUT`` (minutes on two cores).

Writes the folder that is shipped as ``lab/weights``: network, tokenizer, chat template, ``training.json`` (what it was
made from) and the log of the run. Progress goes to ``OUT/pretrain.jsonl``; a checkpoint every few minutes lets a
killed run go on.
"""
from __future__ import annotations

import json
import random
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from secgen_lib import prompts
from secgen_lib.lab import grammar, observed
from secgen_lib.lab.corpus import CorpusSpec, Example, closed_words, corpus_hash, said_of, stream
from secgen_lib.lab.network import Muon, Shape, build, describe, parameters
from secgen_lib.lab.splits import reserved
from secgen_lib.lab.tokenizer import IM_END, IM_START, save, train
from secgen_lib.prompts import Message

PROMPT_WEIGHT = 0.3
"""Loss weight of what the user says; an earlier program of the conversation has none, the answer has 1."""
COPIED_WEIGHT = 3.0
"""Loss weight, in the first half of the training, of a name or constant in the answer that was said before: these are
learnt last. In the second half it is 1: unequal weights would shift which variant the model prefers."""
CALIBRATION = 0.8
"""The trained network's last norm is scaled by it, so that sampling at temperature 0.8, the suite's default, draws from
the distribution that was learnt (defects as frequent as in the corpus)."""
RATES = {"attention": 0.01, "inner": 0.02, "embedding": 0.01, "rest": 0.002}
WARM_UP = 60
PROBED = 1000
"""Steps between two looks at samples (:func:`probe`), half a minute each."""
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
    saved = start = time.monotonic() - run.elapsed
    with log:
        while (part := run.step / steps if steps else run.elapsed / (minutes * 60)) < 1:
            loss, copied = run.train_step(part)
            run.elapsed = time.monotonic() - start
            if run.step % 50 == 0:
                row = {"step": run.step, "tokens": run.tokens, "loss": round(loss, 4), "copied": round(copied, 3),
                       "s": round(run.elapsed)}
                if run.step % PROBED == 0:
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
        from torch.nn.functional import cross_entropy

        batch = next(self.batches)
        width = max(len(ids) for ids, _ in batch)
        ids = torch.full((len(batch), width), self.tokenizer.pad_token_id)
        weights = torch.zeros(len(batch), width)
        for row, (said, weight) in enumerate(batch):
            ids[row, :len(said)] = torch.tensor(said)
            weights[row, :len(said)] = torch.tensor(weight)
        logits = self.network(input_ids=ids).logits[:, :-1]
        losses = cross_entropy(logits.reshape(-1, logits.shape[-1]), ids[:, 1:].reshape(-1), reduction="none")
        weight = weights[:, 1:].reshape(-1)
        answer, copied = weight >= 1, weight == COPIED_WEIGHT
        if part >= 0.5:
            weight = weight.clamp(max=1.0)
        loss = (losses * weight).sum() / weight.sum()
        loss.backward()
        scale = min(1.0, (self.step + 1) / WARM_UP) * min(1.0, max(0.02, (1 - part) / 0.7))
        for group in self.adam.param_groups:
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
            group["lr"] = RATES[group["kind"]] * scale
        self.adam.step()
        for kind, muon in self.muon.items():
            muon.step(RATES[kind] * scale)
        self.adam.zero_grad()
        self.step += 1
        self.examples += len(batch)
        self.tokens += sum(len(said) for said, _ in batch)
        right = logits.detach().reshape(-1, logits.shape[-1])[copied].argmax(-1) == ids[:, 1:].reshape(-1)[copied]
        return losses[answer].mean().item(), right.float().mean().item()

    def save(self, path: Path) -> None:
        import torch

        state = {"network": self.network.state_dict(), "adam": self.adam.state_dict(),
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


def probe(network: Any, tokenizer: Any, seed: int, n: int = 3) -> dict[str, float]:
    """A quick look at temperature 0.8 on tasks that the corpus does not hold: the share of answers that are
    programs of the grammar word for word (``exact``), and of repair turns that end with a correct one (``repaired``).
    """
    rng = random.Random(seed)
    items = [item for family in grammar.families() for item in islice(_held_out(family, rng), n)]
    asked = [[{"role": "user", "content": item.prompt}] for item in items]
    repairs = []
    for item in items:
        slots = {**item.slots, **item.draw_local(rng)}
        flagged = [v for v in item.family.defective if observed.flagged(item.family, v)]
        if flagged:
            variant = rng.choice(flagged)
            program = prompts.fenced(grammar.fill(variant.code, slots), "c")
            said = said_of(observed.findings(item.family, variant, slots))
            repairs.append((item, prompts.reply([{"role": "user", "content": item.prompt}], program, said)))
    answers = answer(network, tokenizer, asked + [talk for _, talk in repairs], seed)
    first = [recognised(item, text) for item, text in zip(items, answers, strict=False)]
    mended = [recognised(item, text) for (item, _), text in zip(repairs, answers[len(items):], strict=True)]
    return {"exact": round(sum(v is not None for v in first) / len(first), 3),
            "repaired": round(sum(v is not None and not v.defect for v in mended) / len(mended), 3)}


def _held_out(family: grammar.Family, rng: random.Random) -> Iterator[grammar.Instance]:
    while True:
        item = grammar.instance(family, rng)
        if reserved(item):
            yield item


def recognised(item: grammar.Instance, text: str) -> grammar.Variant | None:
    """The variant that an answer is, or None."""
    if not (text.startswith("```c\n") and text.endswith("\n```")):
        return None
    return grammar.recognise(item, text[5:-4])


def answer(network: Any, tokenizer: Any, conversations: Sequence[list[Message]], seed: int) -> list[str]:
    """One answer each at temperature 0.8 (the loop's own sampler is in ``models``, which this package is below)."""
    import torch

    torch.manual_seed(seed)
    texts = []
    for start in range(0, len(conversations), 64):
        batch = tokenizer.apply_chat_template(conversations[start:start + 64], add_generation_prompt=True, padding=True,
                                              return_tensors="pt", return_dict=True)
        with torch.no_grad():
            made = network.generate(**batch, do_sample=True, temperature=0.8, top_k=0, max_new_tokens=200)
        texts += tokenizer.batch_decode(made[:, batch["input_ids"].shape[1]:], skip_special_tokens=True)
    return texts
