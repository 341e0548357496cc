"""Which instance belongs to which split: by family for what no tuning sees, by hash for the rest.

The base model has seen every family, but the corpus holds no instance of any split: held-out instances are reserved by
a hash of family and slots, before anything is drawn. ``splits.json`` lists the families that are never tuned on.
"""
from __future__ import annotations

import hashlib
import json
import random
from functools import cache
from importlib import resources

from secgen_lib.errors import SecgenError
from secgen_lib.lab import grammar
from secgen_lib.lab.grammar import Instance

SEEN = ("mining", "validation", "test")
SPLITS = (*SEEN, "unseen")
_SHARES = (("test", 0.1), ("validation", 0.2), ("mining", 0.5))
_UNSEEN = 0.3
_TRIES = 400


@cache
def never_tuned() -> frozenset[str]:
    """The families that no tuning ever sees: the committed list ``splits.json``."""
    text = resources.files("secgen_lib.lab").joinpath("splits.json").read_text("utf-8")
    return frozenset(json.loads(text)["never_tuned"])


def split_of(item: Instance) -> str:
    """``corpus`` or a split, whatever the phrasing of the task."""
    share = hashlib.sha256(item.key().encode()).digest()[0] / 256
    if item.family.name in never_tuned():
        return "unseen" if share < _UNSEEN else "corpus"
    return next((split for split, top in _SHARES if share < top), "corpus")


def instances(split: str, n: int, seed: int) -> list[Instance]:
    """``n`` different instances of a split, its families in turn; the same arguments give the same ones.

    Raises ``SecgenError`` for an unknown split or an ``n`` that a family cannot fill.
    """
    if split not in SPLITS:
        raise SecgenError(f"no split {split!r}", "tasks lab", "choose from " + ", ".join(SPLITS))
    if n < 1:
        raise SecgenError(f"n is {n}", "tasks lab", "ask for at least one task")
    families = [f for f in grammar.families() if (f.name in never_tuned()) == (split == "unseen")]
    streams = {f.name: random.Random(f"{split}|{seed}|{f.name}") for f in families}
    seen: set[str] = set()
    found = []
    for place in range(n):
        family = families[place % len(families)]
        found.append(_next(family, split, streams[family.name], seen))
    return found


def _next(family: grammar.Family, split: str, rng: random.Random, seen: set[str]) -> Instance:
    for _ in range(_TRIES):
        item = grammar.instance(family, rng)
        if split_of(item) == split and item.key() not in seen:
            seen.add(item.key())
            return item
    raise SecgenError(f"family {family.name} has no further {split} task", "tasks lab", "ask for fewer tasks")
