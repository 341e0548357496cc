"""What the real tools say of every variant, recorded as templates: the corpus quotes them, tests check them again.

``observed.json`` holds, per ``family/variant``: the teacher's findings (rule, line, message) and, where it has none,
what a failing public example says (or ""). ``record()`` makes the file again (minutes); slots are written ``$name``.
Build errors are gcc's own, on two kinds of slips: a forgotten semicolon and a name that is not there.
"""
from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path

from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import grammar

FILE = "observed.json"
SAMPLES = 6
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d+|\s+|.", re.DOTALL)
_SLIPS = 3


@cache
def observed() -> Mapping[str, Mapping]:
    """``family/variant`` -> what was recorded. Raises ``SecgenError`` when a variant has no record."""
    table = json.loads(resources.files("secgen_lib.lab").joinpath(FILE).read_text("utf-8"))
    names = [f"{f.name}/{v.name}" for f in grammar.families() for v in f.variants]
    missing = [name for name in names if name not in table]
    if missing:
        raise SecgenError(f"{missing[0]} has no record", FILE, "run python -m secgen_lib.lab.observed")
    return table


def findings(family: grammar.Family, variant: grammar.Variant, slots: Mapping[str, str]) -> list[str]:
    """The teacher's findings on a program, as lines of a repair turn."""
    full = with_digits(slots)
    return [f"line {line}: {grammar.fill(message, full)} [{rule}]"
            for line, rule, message in observed()[f"{family.name}/{variant.name}"]["findings"]]


def flagged(family: grammar.Family, variant: grammar.Variant) -> bool:
    """Whether the teacher reports the variant."""
    return bool(observed()[f"{family.name}/{variant.name}"]["findings"])


def example(family: grammar.Family, variant: grammar.Variant, slots: Mapping[str, str]) -> str:
    """What is said of a program's failing public example, or ""."""
    return grammar.fill(observed()[f"{family.name}/{variant.name}"]["example"], with_digits(slots))


def with_digits(slots: Mapping[str, str]) -> dict[str, str]:
    """The slots, and each once more as ``<slot>_abs`` without its sign (a message is cut before the digits)."""
    return {**slots, **{f"{name}_abs": value.lstrip("-") for name, value in slots.items()}}


@cache
def build_error(program: str) -> str:
    """gcc's errors on a program, in its words, as ``line N: error: ...``; at most three lines, none if it builds.

    Only for the grammar's own programs: they are trusted, so gcc runs here without the sandbox.
    """
    argv = ["gcc", "-std=gnu17", "-fsyntax-only", "-Werror=implicit-function-declaration", "-xc", "-"]
    result = subprocess.run(argv, input=program, text=True, capture_output=True,
                            env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    errors = re.findall(r"^<stdin>:(\d+):\d+: (error: .*)$", result.stderr, re.MULTILINE)
    return "\n".join(f"line {line}: {text}" for line, text in errors[:3])


def slips(variant: grammar.Variant, slots: Mapping[str, str], rng: random.Random) -> list[str]:
    """Programs that do not build, one slip each: a semicolon left out, a name replaced by one that is not there."""
    code = grammar.fill(variant.code, slots).split("\n")
    ends = [i for i, line in enumerate(code) if line.endswith(";") and line.startswith("    ")
            and not code[i + 1].startswith("};")]  # gcc only warns about the last member of a struct
    programs = [_with(code, i, code[i][:-1]) for i in rng.sample(ends, min(_SLIPS, len(ends)))]
    uses = [(i, name) for i, line in enumerate(code) for name in sorted(set(re.findall(r"[A-Za-z_]\w*", line)))
            if name in slots.values() and line.startswith("    ") and name not in grammar.POOLS["type"]]
    for i, name in rng.sample(uses, min(_SLIPS, len(uses))):
        pool = next(p for p in grammar.POOLS.values() if name in p)
        other = rng.choice([n for n in pool if n not in slots.values()])
        programs.append(_with(code, i, re.sub(rf"\b{name}\b", other, code[i])))
    return ["\n".join(lines) for lines in programs]


def _with(lines: list[str], i: int, line: str) -> list[str]:
    return [*lines[:i], line, *lines[i + 1:]]


def record(names: Sequence[str] = ()) -> None:
    """Run the teacher and the public examples over samples of every variant and write ``observed.json``.

    With ``names``, only these families are made again; what is there of the others stays.
    """
    from secgen_lib import analyzers

    path = Path(__file__).with_name(FILE)
    every = [f"{f.name}/{v.name}" for f in grammar.families() for v in f.variants]
    chosen = [grammar.family(name) for name in names] or grammar.families()
    items = [(f, v, *_sample(f, v, i)) for f in chosen for v in f.variants for i in range(SAMPLES)]
    programs = [analyzers.Program(str(i), "c", code) for i, (*_, code) in enumerate(items)]
    runs = analyzers.run("clang_tidy", programs, jobs=1)
    known = json.loads(path.read_text("utf-8")) if names else {}
    table: dict[str, dict] = {name: known[name] for name in every if name in known}
    for start in range(0, len(items), SAMPLES):
        family, variant = items[start][:2]
        where = f"{family.name}/{variant.name}"
        group, group_runs = items[start:start + SAMPLES], runs[start:start + SAMPLES]
        bad = [r.detail for r in group_runs if r.status != "ok"]
        if bad:
            raise SecgenError(f"the teacher failed: {bad[0]}", where)
        slots = [item[3] for item in group]
        places = [[(f.start_line, f.rule_id) for f in analyzers.defects(r)] for r in group_runs]
        if any(p != places[0] for p in places):
            raise SecgenError(f"findings differ between samples: {places}", where)
        texts = [[f.message for f in analyzers.defects(r)] for r in group_runs]
        lines = [[*place, template([t[k] for t in texts], slots, where)] for k, place in enumerate(places[0])]
        example = "" if lines or not variant.defect else _example(group[:2], where)
        table[where] = {"findings": lines, "example": example}
    path.write_text(json.dumps(table, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


def _example(group: list[tuple], where: str) -> str:
    """The template of what the public examples say, or "" when they pass or do not say the same twice."""
    from secgen_lib import languages

    details = []
    for _, _, item, _, code in group:
        status, detail = languages.get("c").execute(code, item.task("test"), suites=("examples",)).suites["examples"]
        if status not in ("failed", "violation", "crash"):
            return ""
        details.append(detail)
    try:
        return template(details, [item[3] for item in group], where)
    except SecgenError:
        return ""


def _sample(family: grammar.Family, variant: grammar.Variant, i: int):
    rng = random.Random(f"{family.name}/{variant.name}/{i}")
    item = grammar.instance(family, rng)
    slots = {**item.slots, **item.draw_local(rng)}
    return item, slots, grammar.fill(variant.code, slots) + "\n"


def template(messages: list[str], slots: list[Mapping[str, str]], where: str) -> str:
    """One message with ``$slot`` where the samples' words differ as a slot's values do.

    Raises ``SecgenError`` when the messages differ in another way.
    """
    rows = [_TOKEN.findall(m) for m in messages]
    if len({len(row) for row in rows}) != 1:
        raise SecgenError(f"messages differ: {messages[0]!r} and {messages[1]!r}", where)
    parts = []
    for words in zip(*rows, strict=True):
        if len(set(words)) == 1:
            parts.append(words[0].replace("$", "$$"))
            continue
        slot = next((s for s in slots[0] if all(row[s].lstrip("-") == w for row, w in zip(slots, words, strict=True))),
                    None)
        if slot is None:
            raise SecgenError(f"no slot explains {words!r} in {messages[0]!r}", where)
        # "-5" is two words of a message, and only the second differs
        parts.append(f"${{{slot}_abs}}" if any(row[slot].startswith("-") for row in slots) else f"${{{slot}}}")
    return "".join(parts)


if __name__ == "__main__":
    record(sys.argv[1:])
