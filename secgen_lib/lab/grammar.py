"""The lab's grammar: families of C tasks, each with correct, wrong and defective programs, and the tests.

A family is a set of templates over *slots*. A task draws the task slots (names that the prompt says, types,
constants); a program draws the local slots as well and fills one *variant*. Names and constants come from closed
sets (:data:`POOLS`), so that a small model's tokenizer can hold each as one token. Ground truth is known by
construction: every variant says which defect it has, and which correct variant it becomes when that is mended.
"""
from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module, resources
from string import Template

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest

DEFECTS = {
    "null dereference": "CWE-476", "out-of-bounds write": "CWE-787", "off-by-one": "CWE-193",
    "out-of-bounds read": "CWE-125", "unbounded copy": "CWE-120", "leak": "CWE-401", "use after free": "CWE-416",
    "double free": "CWE-415", "division by zero": "CWE-369", "uninitialised value": "CWE-457",
    "integer overflow": "CWE-190", "format string": "CWE-134",
}
WRONG = "wrong"
"""The pseudo-defect of a program that is safe but does not do what was asked."""

POOLS: Mapping[str, tuple[str, ...]] = {
    "function": ("apply_part", "build_item", "calc_value", "check_data", "collect", "eval_part", "fetch_item", "handle",
                 "make_value", "pick_data", "prepare", "process", "run_step", "scan_part", "solve", "take_item"),
    "array": ("values", "data", "items", "nums", "cells", "elems", "list", "samples"),
    "count": ("n", "count", "len", "length", "size", "num"),
    "string": ("s", "str", "text", "src", "input", "word", "line", "name"),
    "string2": ("other", "tail", "suffix", "extra", "rest", "second"),
    "dest": ("dst", "dest", "out", "buf", "target", "output"),
    "capacity": ("cap", "limit", "room", "space", "bound", "max_len"),
    "key": ("key", "id", "code", "index", "pos", "slot"),
    "value": ("v", "val", "x", "value", "item", "elem"),
    "fallback": ("def", "fallback", "missing", "none"),
    "result": ("res", "found", "got", "kept"),
    "rows": ("rows", "r", "height", "h"),
    "cols": ("cols", "c", "width", "w"),
    "index_local": ("i", "j", "k", "at"),
    "index2_local": ("m", "col", "to", "y"),
    "sum_local": ("total", "sum", "acc", "tally"),
    "heap_local": ("p", "ptr", "copy", "mem"),
    "node_local": ("node", "cur", "head", "top"),
    "temp_local": ("tmp", "next", "old", "last"),
    "length_local": ("used", "part_len", "n1", "left_len"),
    "type": ("int", "long", "short", "unsigned"),
    "signed": ("int", "long"),
    "small": ("4", "5", "6", "7", "8", "9", "10", "12"),
    "limit": ("16", "20", "24", "32", "48", "64", "80", "100"),
    "bound": ("200", "250", "256", "300", "500", "512", "800", "999"),
    "empty": ("-1", "-2", "-3", "-5", "-7", "-9", "-10", "-20"),
    "threshold": ("11", "13", "15", "17", "19", "21", "25", "42"),
    "separator": ("'='", "':'", "','", "';'", "'/'", "'-'", "'#'", "'|'"),
}


@dataclass(frozen=True)
class Variant:
    """One way to write the program. ``defect`` is "" (correct), ``wrong`` or a key of :data:`DEFECTS`."""

    name: str
    code: str
    defect: str = ""
    fix: str = ""
    """The correct variant that this one becomes when its defect is mended."""
    hides: str = ""
    """The reported variant of which this one is a careless repair: the teacher falls silent, a defect remains."""


@dataclass(frozen=True)
class Family:
    """One problem: its prompts, its variants, its tests; ``$name`` marks a slot in every text."""

    name: str
    declaration: str
    statements: tuple[str, ...]
    slots: Mapping[str, str]
    """Task slot -> pool: what the prompt says."""
    local: Mapping[str, str]
    """Local slot -> pool: what a program chooses for itself."""
    variants: tuple[Variant, ...]
    examples: str
    test: str
    security_test: str
    derive: Callable[[dict[str, str], random.Random], dict[str, str]] | None = field(default=None, compare=False)
    """More task slots, computed from those drawn."""
    contract: str = ""
    """What the statements promise about arguments and result (``Task.contract``); part of no task's identity."""

    def variant(self, name: str) -> Variant:
        return next(v for v in self.variants if v.name == name)

    @property
    def correct(self) -> tuple[Variant, ...]:
        return tuple(v for v in self.variants if not v.defect)

    @property
    def defective(self) -> tuple[Variant, ...]:
        return tuple(v for v in self.variants if v.defect and v.defect != WRONG)

    @property
    def cwe_ids(self) -> tuple[str, ...]:
        return tuple(sorted({DEFECTS[v.defect] for v in self.defective}))


def good(name: str, code: str) -> Variant:
    """A correct variant."""
    return Variant(name, code.strip("\n"))


def bad(name: str, base: Variant, defect: str, *edits: tuple[str, str], hides: str = "") -> Variant:
    """``base`` with ``edits`` (old, new) that bring in one defect; every ``old`` must stand there exactly once.

    ``hides`` names the reported variant that a careless repair turns into this one.
    """
    if defect != WRONG and defect not in DEFECTS:
        raise SecgenError(f"no defect class {defect!r}", name, f"use one of {', '.join(DEFECTS)}")
    code = base.code
    for old, new in edits:
        if code.count(old) != 1:
            raise SecgenError(f"edit {old!r} occurs {code.count(old)} times in {base.name}", name)
        code = code.replace(old, new)
    return Variant(name, code, defect, base.name, hides)


def fill(text: str, slots: Mapping[str, str]) -> str:
    """A template with its slots filled; an unknown slot raises ``KeyError``."""
    return Template(text).substitute(slots)


def draw(pools: Mapping[str, str], rng: random.Random, taken: Mapping[str, str]) -> dict[str, str]:
    """One value a slot; no identifier is used for two slots of one program."""
    chosen: dict[str, str] = {}
    used = set(taken.values())
    for slot, pool in pools.items():
        free = [v for v in POOLS[pool] if v not in used or not v.replace("_", "a").isalnum() or v.isdigit()]
        chosen[slot] = rng.choice(free)
        used.add(chosen[slot])
    return chosen


@dataclass(frozen=True)
class Instance:
    """A task before it has a split: the family, the slots drawn and the phrasing."""

    family: Family
    slots: Mapping[str, str]
    statement: int

    @property
    def prompt(self) -> str:
        return fill(self.family.statements[self.statement], {**self.slots, "proto": self.declaration})

    @property
    def declaration(self) -> str:
        return fill(self.family.declaration, self.slots)

    def key(self) -> str:
        """What makes two instances the same task: family and slots, whatever the phrasing."""
        return f"{self.family.name}|" + "|".join(f"{k}={v}" for k, v in sorted(self.slots.items()))

    def program(self, variant: Variant, rng: random.Random, local: Mapping[str, str] | None = None) -> str:
        """A program for the task. ``local`` fixes the local names (a corrected program keeps its names)."""
        local = self.draw_local(rng) if local is None else local
        return fill(variant.code, {**self.slots, **local})

    def draw_local(self, rng: random.Random) -> dict[str, str]:
        return draw(self.family.local, rng, self.slots)

    def task(self, split: str) -> Task:
        """The record of the instance; ``reference`` is its first correct variant with seeded local names."""
        family, name = self.family, digest("lab", self.key(), self.statement)
        slots = {**self.slots, "proto": self.declaration}
        return Task(
            task_id=f"lab/{family.name}/{name}", dataset="lab", language="c", prompt=self.prompt,
            entry_point=self.slots["f"], declaration=self.declaration + ";", family=family.name, split=split,
            examples=fill(family.examples, slots).lstrip(), test=fill(family.test, slots).lstrip(),
            security_test=fill(family.security_test, slots).lstrip(), cwe_ids=family.cwe_ids,
            reference=self.program(family.correct[0], random.Random(name)) + "\n",
            contract=fill(family.contract, slots).lstrip(),
        )


def instance(family: Family, rng: random.Random) -> Instance:
    """A random task of a family."""
    slots = draw(family.slots, rng, {})
    if family.derive is not None:
        slots |= family.derive(slots, rng)
    return Instance(family, slots, rng.randrange(len(family.statements)))


def recognise(item: Instance, program: str) -> Variant | None:
    """The variant that a program is, with the instance's own slots and any local names of the pools; else None."""
    return next((v for v in item.family.variants if _pattern(item, v).fullmatch(program.strip())), None)


def _pattern(item: Instance, variant: Variant) -> re.Pattern[str]:
    pattern, seen = "", set()
    for text, slot, braced in re.findall(r"([^$]+)|\$(\w+)|\$\{(\w+)\}", variant.code):
        name = slot or braced
        if not name:
            pattern += re.escape(text)
        elif name in item.slots:
            pattern += re.escape(item.slots[name])
        elif name in seen:
            pattern += f"(?P={name})"
        else:
            seen.add(name)
            pattern += f"(?P<{name}>{'|'.join(POOLS[item.family.local[name]])})"
    return re.compile(pattern)


@cache
def families() -> tuple[Family, ...]:
    """All families, by name: each module in ``lab/families`` is one and exports ``FAMILY``."""
    modules = sorted(p.name[:-3] for p in resources.files("secgen_lib.lab.families").iterdir()
                     if p.name.endswith(".py") and p.name != "__init__.py")
    loaded = [import_module(f"secgen_lib.lab.families.{m}").FAMILY for m in modules]
    return tuple(sorted(loaded, key=lambda f: f.name))


def family(name: str) -> Family:
    """The family of that name, or a ``SecgenError`` that lists the valid ones."""
    for item in families():
        if item.name == name:
            return item
    raise SecgenError(f"no family {name!r}", "lab grammar", "choose from " + ", ".join(f.name for f in families()))


def grammar_hash() -> str:
    """SHA-256 (16 hex digits) over all that decides what tasks and programs there are."""
    parts: list[str] = [repr(sorted(POOLS.items())), _split_list()]
    for f in families():
        parts += [f.name, f.declaration, *f.statements, repr(sorted(f.slots.items())), repr(sorted(f.local.items()))]
        parts += [f"{v.name}\0{v.defect}\0{v.fix}\0{v.hides}\0{v.code}" for v in f.variants]
        parts += [f.examples, f.test, f.security_test]
    return hashlib.sha256("\1".join(parts).encode()).hexdigest()[:16]


def _split_list() -> str:
    text = resources.files("secgen_lib.lab").joinpath("splits.json").read_text("utf-8")
    return json.dumps(json.loads(text), sort_keys=True)
