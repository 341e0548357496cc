"""Continuous batching: many conversations answered by one network, a slot each; a finished one's slot is taken by the
next at once.

Samples of one conversation share one reading of it; what an earlier conversation has in common with a new one is not
read again (:mod:`secgen_lib.generation.decoding.prefixes`). The last token of a prompt is the first of the decoding
steps, so that a step is all that ever makes a token.

What is left of a row's neighbours is rounding: a matrix product over another number of rows may differ in its last
bits. In float32 that changes a token only where the row's random number falls within about 1e-6 of a border between
two tokens; in bfloat16 the logits themselves move by about 1e-2, and two batchings of the same request may part.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from secgen_lib.generation.decoding.prefixes import Prefixes
from secgen_lib.generation.decoding.sampling import pick, uniforms
from secgen_lib.generation.decoding.slots import Slots, attention
from secgen_lib.generation.decoding.stops import Watch

AT_ONCE = 2048
"""Prompt tokens read in one pass, padding included."""


@dataclass
class Row:
    """One answer to be made. ``ids`` are its tokens so far, ``text`` what a stop string or a closed program left."""

    place: int
    prompt: Sequence[int]
    seed: int
    limit: int
    ids: list[int] = field(default_factory=list)
    noise: Any = None
    steps: int = 0
    """Decoding steps so far: one more than ``ids`` has where a stop token ended the answer."""
    stopped: bool = False
    text: str | None = None

    @property
    def read(self) -> int:
        """Tokens whose keys and values are in the row's slot."""
        return len(self.prompt) - 1 + self.steps

    @property
    def finished(self) -> bool:
        return self.stopped or len(self.ids) >= self.limit


@dataclass
class Decoder:
    """How answers are made of one network. ``stops`` are token ids; ``decode`` makes text of ids."""

    network: Any
    rows: int
    stops: Iterable[int]
    decode: Callable[[Sequence[int]], str]
    temperature: float
    top_p: float
    watch: Watch
    prefixes: Prefixes
    ticks: Sequence[Callable[[int], None]] = ()
    """Called after each step with the number of tokens it made."""

    def run(self, waiting: Sequence[Row]) -> Iterator[Row]:
        """The rows as they are finished. Nothing is lost but the rows in work where the caller stops listening."""
        import torch

        queue = list(reversed(_alike_together(waiting)))
        live: list[Row] = []
        slots, stops = Slots(min(self.rows, len(queue))), frozenset(self.stops)
        with torch.inference_mode(), attention(self.network):
            while queue or live:
                free = slots.rows - len(live)
                if queue and (free >= slots.rows / 16 or not live):
                    new = [queue.pop() for _ in range(min(free, len(queue)))]
                    self._admit(slots, len(live), new)
                    live += new
                tokens = self._step(slots, live)
                for tick in self.ticks:
                    tick(len(live))
                done = [row for row, token in zip(live, tokens, strict=True) if self._take(row, token, stops)]
                if done:
                    self._leave(slots, live)
                    yield from done

    def _admit(self, slots: Slots, first: int, new: Sequence[Row]) -> None:
        """Read the prompts of new rows, but for their last tokens, into the slots from ``first`` on."""
        readings: dict[tuple[int, ...], int] = {}
        copies, todo = [], []
        for slot, row in enumerate(new, first):
            row.noise = uniforms(row.seed, row.limit)
            head = tuple(row.prompt[:-1])
            if head in readings:
                copies.append((readings[head], slot, len(head)))
                continue
            readings[head] = slot
            known, tensors = self.prefixes.find(head)
            if known:
                slots.put(slot, tensors, known)
            if known < len(head):
                todo.append((slot, head, known))
        for group in _groups(todo):
            self._read(slots, group)
        for source, target, length in copies:
            slots.copy(source, target, length)

    def _read(self, slots: Slots, group: Sequence[tuple[int, tuple[int, ...], int]]) -> None:
        import torch

        device = self.network.device
        width = max(len(head) - known for _, head, known in group)
        ids = torch.zeros((len(group), width), dtype=torch.long)
        starts = torch.tensor([known for _, _, known in group])
        for at, (_, head, known) in enumerate(group):
            ids[at, :len(head) - known] = torch.tensor(head[known:])
        # Behind a shorter prompt stand zeros: nothing looks at them, and the answer is written over them.
        positions = (starts.unsqueeze(1) + torch.arange(width)).to(device)
        mask = slots.some(torch.tensor([slot for slot, _, _ in group], device=device), positions)
        self._forward(slots, ids.to(device), positions, mask)

    def _step(self, slots: Slots, live: Sequence[Row]) -> list[int]:
        import torch

        device = self.network.device
        last = torch.tensor([[row.ids[-1] if row.ids else row.prompt[-1]] for row in live], device=device)
        positions = torch.tensor([len(row.prompt) - 1 + len(row.ids) for row in live], device=device)
        logits = self._forward(slots, last, positions.unsqueeze(1), slots.all(positions))
        noise = torch.tensor([row.noise[len(row.ids)] for row in live], dtype=torch.float64, device=device)
        return pick(logits, noise, self.temperature, self.top_p).tolist()

    def _forward(self, slots: Slots, ids: Any, positions: Any, mask: Any) -> Any:
        import torch

        # As an index, not as a number: a slice of many tokens is not contiguous, and torch would then repeat the whole
        # head (vocabulary, width) for each row.
        last = torch.tensor([ids.shape[1] - 1], device=ids.device)
        return self.network(input_ids=ids, attention_mask=mask, position_ids=positions, past_key_values=slots,
                            use_cache=True, logits_to_keep=last).logits[:, -1]

    def _take(self, row: Row, token: int, stops: frozenset[int]) -> bool:
        """Whether the row is finished with this token. A stop token is not among its ids."""
        row.steps += 1
        if token in stops:
            row.stopped = True
            return True
        row.ids.append(token)
        row.text = self.watch.end(row.ids, self.decode)
        row.stopped = row.text is not None
        return row.finished

    def _leave(self, slots: Slots, live: list[Row]) -> None:
        """Take the finished rows out of ``live``; the last rows move into their slots, so that the live ones stay
        side by side. What was read for a finished one is kept for conversations that go on from it."""
        for slot in range(len(live) - 1, -1, -1):
            row = live[slot]
            if not row.finished:
                continue
            self.prefixes.add([*row.prompt, *row.ids][:row.read], slots.take(slot, row.read))
            mover = live.pop()
            if mover is not row:
                slots.copy(len(live), slot, mover.read)
                live[slot] = mover


def _alike_together(rows: Sequence[Row]) -> list[Row]:
    """The rows in their order, but those of one prompt side by side."""
    first: dict[tuple[int, ...], int] = {}
    for row in rows:
        first.setdefault(tuple(row.prompt), len(first))
    return sorted(rows, key=lambda row: first[tuple(row.prompt)])


def _groups(todo: Sequence[tuple[int, tuple[int, ...], int]]) -> Iterator[list[tuple[int, tuple[int, ...], int]]]:
    """Prompts of like length together, at most AT_ONCE tokens (padding included) or one prompt a group."""
    group: list[tuple[int, tuple[int, ...], int]] = []
    for item in sorted(todo, key=lambda item: len(item[1]) - item[2]):
        if group and (len(item[1]) - item[2]) * (len(group) + 1) > AT_ONCE:
            yield group
            group = []
        group.append(item)
    if group:
        yield group
