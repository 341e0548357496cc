"""What one step of the training reads: conversations as token ids with the loss weight of each token, by length."""
from __future__ import annotations

import random
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from secgen_lib.lab.corpus import CorpusSpec, Example, stream
from secgen_lib.lab.tokenizer import IM_END, IM_START

PROMPT_WEIGHT = 0.3
"""Loss weight of what the user says; an earlier program of the conversation has none, the answer has 1."""
COPIED_WEIGHT = 3.0
"""Loss weight, in the first half of the training, of a name or constant in the answer that was said before: these are
learnt last. In the second half it is 1: unequal weights would shift which variant the model prefers."""
POOL = 256
"""Examples that are sorted by length before they are cut into batches."""

Row = tuple[list[int], list[float]]


def batches(spec: CorpusSpec, seed: int, tokenizer: Any, names: Collection[int], tokens: int) -> Iterator[list[Row]]:
    """Batches of ``tokens`` tokens at most, padding counted, without end; the same for the same arguments."""
    rng, source = random.Random(seed), stream(spec, seed)
    while True:
        rows = [encode(e, tokenizer, names) for e in islice(source, POOL)]
        pool = sorted(rows, key=lambda row: len(row[0]))
        cut: list[list[Row]] = [[]]
        for row in pool:
            if cut[-1] and len(row[0]) * (len(cut[-1]) + 1) > tokens:
                cut.append([])
            cut[-1].append(row)
        rng.shuffle(cut)
        yield from cut


def encode(example: Example, tokenizer: Any, names: Collection[int] = ()) -> tuple[list[int], list[float]]:
    """Token ids of a conversation in ChatML and the loss weight of each token; ``names`` are the ids of the closed
    sets, which weigh more in an answer where they are not new."""
    ids: list[int] = []
    weights: list[float] = []
    last = len(example.messages) - 1
    seen_ids: set[int] = set()
    for place, message in enumerate(example.messages):
        head = tokenizer(f"{IM_START}{message['role']}\n")["input_ids"]
        body = tokenizer(message["content"] + IM_END)["input_ids"]
        newline = [] if place == last else tokenizer("\n")["input_ids"]
        own = 1.0 if place == last else PROMPT_WEIGHT if message["role"] == "user" else 0.0
        ids += head + body + newline
        weights += [0.0] * len(head)
        for token in body:
            weights.append(COPIED_WEIGHT if own == 1.0 and token in seen_ids else own)
            if token in names and place in (0, last):
                seen_ids.add(token)
        weights += [0.0] * len(newline)
    return ids, weights
