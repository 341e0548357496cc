"""Which instance belongs to which split: every family has one home, and some of its instances are reserved for it.

The splits are disjoint by family: what is tuned on (``mining``), what watches a training (``validation``), what is
measured (``test``) and what no choice ever looks at (``unseen``) are different problems. The base model has seen every
family, but no reserved instance: those are set apart by a hash of family and slots before anything is drawn.
``splits.json`` is the committed list of homes.
"""
from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import grammar
from secgen_lib.lab.grammar import Instance

SPLITS = ("mining", "validation", "test", "unseen")
RESERVED = 0.4
"""The share of a family's instances that the corpus never holds."""
_TRIES = 400


@cache
def homes() -> Mapping[str, str]:
    """Family -> split. Raises ``SecgenError`` when the list and the grammar do not name the same families."""
    listed = json.loads(resources.files("secgen_lib.lab").joinpath("splits.json").read_text("utf-8"))
    homes = {name: split for split in SPLITS for name in listed[split]}
    known = {f.name for f in grammar.families()}
    if set(homes) != known or len(homes) != sum(len(listed[split]) for split in SPLITS):
        odd = sorted(set(homes) ^ known) or sorted(n for n in homes if sum(n in listed[s] for s in SPLITS) > 1)
        raise SecgenError(f"family {odd[0]} has no home, or two, or does not exist", "lab/splits.json",
                          "list every family once")
    return homes


def reserved(item: Instance) -> bool:
    """Whether the corpus must not hold the instance, whatever the phrasing of the task."""
    return hashlib.sha256(item.key().encode()).digest()[0] / 256 < RESERVED


def instances(split: str, n: int, seed: int, families: Sequence[str] = ()) -> list[Instance]:
    """``n`` different reserved instances of a split (or of ``families``), in turn; more of them begin with the same
    ones.

    Raises ``SecgenError`` for an unknown split or family, or an ``n`` that a family cannot fill.
    """
    if split not in SPLITS:
        raise SecgenError(f"no split {split!r}", "tasks lab", "choose from " + ", ".join(SPLITS))
    chosen = [grammar.family(name) for name in families] or [f for f in grammar.families() if homes()[f.name] == split]
    return of_families(chosen, n, f"{split}|{seed}")


def of_families(families: list[grammar.Family], n: int, seed: str) -> list[Instance]:
    """``n`` different reserved instances of the families, in turn."""
    if n < 1:
        raise SecgenError(f"n is {n}", "tasks lab", "ask for at least one task")
    streams = {f.name: random.Random(f"{seed}|{f.name}") for f in families}
    seen: set[str] = set()
    return [_next(family, streams[family.name], seen)
            for family in (families[place % len(families)] for place in range(n))]


def _next(family: grammar.Family, rng: random.Random, seen: set[str]) -> Instance:
    for _ in range(_TRIES):
        item = grammar.instance(family, rng)
        if reserved(item) and item.key() not in seen:
            seen.add(item.key())
            return item
    raise SecgenError(f"family {family.name} has no further reserved task", "tasks lab", "ask for fewer tasks")
