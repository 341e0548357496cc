"""One training of the lab model, step by step: what ``pretrain.main`` drives and a checkpoint holds."""
from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.lab.batches import COPIED_WEIGHT, Row, batches
from secgen_lib.lab.corpus import CorpusSpec, closed_words
from secgen_lib.lab.network import Muon, parameters

SETTLED = 0.25
"""The last share of the training, in which many batches make one step of plain AdamW. Muon, clipping and a short memory
of squared gradients all divide a gradient by its size: what is rare weighs too little then, and a model trained to the
end by them writes 27 % defective programs where the corpus has 40 %."""
SETTLING: dict[str, Any] = {"rate": 1e-3, "batches": 4, "betas": (0.9, 0.999)}
RATES = {"attention": 0.01, "inner": 0.02, "embedding": 0.01, "rest": 0.002}
WARM_UP = 60


class Part(NamedTuple):
    """What some rows of a batch say: the gradient of their weighted losses' sum, and sums that can be added."""

    gradient: Sequence[Any]
    weight: float
    loss: float
    answers: int
    right: int
    copied: int


class Run:
    """The state of a training. A batch is parted among ``threads`` threads of one core each: on matrices of this size
    two threads that share each product are a third slower."""

    def __init__(self, network: Any, tokenizer: Any, spec: CorpusSpec, seed: int, batch_tokens: int, threads: int = 2):
        import torch

        torch.set_num_threads(1)
        self.workers = ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,))
        self.network, self.pad, self.threads = network, tokenizer.pad_token_id, threads
        self.weights = list(network.parameters())
        groups = parameters(network)
        self.muon = {kind: Muon(groups[kind]) for kind in ("attention", "inner")}
        self.adam = torch.optim.AdamW([{"params": groups[kind], "kind": kind} for kind in ("embedding", "rest")],
                                      betas=(0.9, 0.95), weight_decay=0.0)
        self.settler = torch.optim.AdamW(self.weights, lr=0.0, betas=SETTLING["betas"], weight_decay=0.0)
        vocabulary = tokenizer.get_vocab()
        names = {vocabulary[w] for w in (word.lstrip("-") for word in closed_words()) if w in vocabulary}
        self.batches = batches(spec, seed, tokenizer, names, batch_tokens)
        self.step = self.tokens = self.examples = 0
        self.elapsed = 0.0

    def train_step(self, part: float) -> tuple[float, float]:
        """One step at ``part`` (0 to 1) of the training; returns the mean loss of the answers, and the share foretold
        of the names and constants in them that were said before (nan where there are none)."""
        import torch

        settling = (part - 1 + SETTLED) / SETTLED
        if settling >= 0:
            return self._settle(settling)
        part /= 1 - SETTLED
        seen = self._backward([next(self.batches)], heaviest=COPIED_WEIGHT if part < 0.5 else 1.0)
        scale = min(1.0, (self.step + 1) / WARM_UP) * min(1.0, max(0.02, (1 - part) / 0.7))
        for group in self.adam.param_groups:
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
            group["lr"] = RATES[group["kind"]] * scale
        self.adam.step()
        for kind, muon in self.muon.items():
            muon.step(RATES[kind] * scale, self.workers.map)
        self.network.zero_grad()
        return seen

    def _settle(self, part: float) -> tuple[float, float]:
        seen = self._backward([next(self.batches) for _ in range(SETTLING["batches"])], heaviest=1.0)
        for group in self.settler.param_groups:
            group["lr"] = SETTLING["rate"] * min(1.0, part / 0.1) * (1 - part)
        self.settler.step()
        self.settler.zero_grad()
        return seen

    def _backward(self, step_batches: Sequence[list[Row]], heaviest: float) -> tuple[float, float]:
        """Leave the gradient of the weighted mean loss in the weights; ``heaviest`` bounds a token's weight."""
        rows = [batch[k::self.threads] for batch in step_batches for k in range(self.threads)]
        parts = list(self.workers.map(partial(self._part, heaviest=heaviest), filter(None, rows)))
        total = sum(part.weight for part in parts)
        for weight, gradients in zip(self.weights, zip(*(part.gradient for part in parts), strict=True), strict=True):
            weight.grad = sum(gradients) / total
        self.step += len(step_batches)
        self.examples += sum(len(batch) for batch in step_batches)
        self.tokens += sum(len(ids) for batch in step_batches for ids, _ in batch)
        copied = sum(part.copied for part in parts)
        return (sum(part.loss for part in parts) / sum(part.answers for part in parts),
                sum(part.right for part in parts) / copied if copied else float("nan"))

    def _part(self, rows: list[Row], heaviest: float) -> Part:
        import torch
        from torch.nn.functional import cross_entropy

        width = max(len(ids) for ids, _ in rows)
        ids = torch.full((len(rows), width), self.pad)
        weights = torch.zeros(len(rows), width)
        for row, (token_ids, weight) in enumerate(rows):
            ids[row, :len(token_ids)] = torch.tensor(token_ids)
            weights[row, :len(token_ids)] = torch.tensor(weight)
        logits = self.network(input_ids=ids).logits[:, :-1].flatten(0, 1)
        wanted, weights = ids[:, 1:].flatten(), weights[:, 1:].flatten()
        losses = cross_entropy(logits, wanted, reduction="none")
        answer, copied = weights >= 1, weights == COPIED_WEIGHT
        weights = weights.clamp(max=heaviest)
        right = logits.detach()[copied].argmax(-1) == wanted[copied]
        return Part(torch.autograd.grad((losses * weights).sum(), self.weights), weights.sum().item(),
                    losses[answer].sum().item(), int(answer.sum()), int(right.sum()), int(copied.sum()))

    def close(self) -> None:
        """End the threads, and let what comes after use their cores."""
        import torch

        self.workers.shutdown()
        torch.set_num_threads(self.threads)

    def save(self, path: Path, asked: dict[str, Any], loss: float) -> None:
        """Write a checkpoint: all that the next step hangs on, what was ``asked`` for, and the last ``loss``."""
        import torch

        state = {"asked": asked, "loss": loss, "network": self.network.state_dict(), "adam": self.adam.state_dict(),
                 "settler": self.settler.state_dict(),
                 "muon": {kind: muon.state for kind, muon in self.muon.items()},
                 "count": (self.step, self.tokens, self.examples, self.elapsed)}
        with replacing(path) as scratch:
            torch.save(state, scratch)

    def resume(self, path: Path, asked: dict[str, Any]) -> float:
        """Go on from a checkpoint, if there is one; the corpus is wound on to where it was. Returns the last loss (nan
        where nothing was trained). Raises ``SecgenError`` where something else was asked for when it was written.
        """
        import torch

        if not path.exists():
            return float("nan")
        state = torch.load(path, weights_only=True)
        was = state.get("asked", {})
        if other := [name for name, value in asked.items() if was.get(name) != value]:
            raise SecgenError(f"was begun with another {', another '.join(other)}", path,
                              "give the same command again, or another folder, or remove the checkpoint")
        self.network.load_state_dict(state["network"])
        self.adam.load_state_dict(state["adam"])
        self.settler.load_state_dict(state["settler"])
        for kind, muon in self.muon.items():
            muon.state = state["muon"][kind]
        self.step, self.tokens, self.examples, self.elapsed = state["count"]
        for _ in range(self.step):
            next(self.batches)
        return float(state["loss"])
