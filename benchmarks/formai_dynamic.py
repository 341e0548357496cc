"""How many violations of a bounded model checker sanitized fuzzing reproduces, by class, on whole C programs.

    SECGEN_DATA=... python benchmarks/formai_dynamic.py [--programs 40] [--executions 600] [--jobs 2] [--json OUT]

generations_formai_c (FormAI-v2, arXiv 2404.18353): programs by language models, and a class of violation that ESBMC
found in each. Programs are taken from all classes in turn, so that any number is stratified; the data name no line, so
a violation counts as reproduced when a fault of its class (``CLASSES``: rule, operator or function) is seen anywhere in
the program. Each run is a fresh process in the sandbox (``secgen_lib.fuzzing.c.whole``). Results are cached by content:
a run that is ended goes on where it was. Prints Markdown.

``usual``: every allocation and every file that exists is had. ``hostile``: one allocation or open file of the run was
refused, which a model checker supposes too. "any fault" leaves floating-point overflow out, which IEEE 754 defines;
"but uninitialised" leaves reads of what an unchecked input left unset out as well.
"""
from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from tqdm import tqdm

from benchmarks.formai_recall import in_turn, share
from secgen_lib import sandbox
from secgen_lib.core import store
from secgen_lib.core.records import digest
from secgen_lib.fuzzing.c import whole
from secgen_lib.tasks import files

KIND = "fuzz-whole"
BOUNDS = r"array-index-out-of-bounds|(stack|heap|global)-buffer-overflow-(read|write)"
MEMORY = (BOUNDS + r"|null-dereference|wild-access-\w+|heap-use-after-free|stack-use-after-\w+|memory-leak|double-free|"
          r"bad-free|use-after-poison|object-size")
STREAMS = re.compile(r"\b(?:_IO_)?(?:f(?:gets|close|scanf|printf|read|write|puts|putc|getc|eof|seek|tell|error|flush)|"
                     r"getline|rewind|getc|putc|setvbuf|ungetc)\b")


@dataclass(frozen=True)
class Class:
    """What of ours says the same as a class of violation. ``through``: the function of the library at fault."""

    rules: str
    operation: str = ""
    through: str = ""
    stream: bool = False

    def fits(self, fault: Mapping[str, Any]) -> bool:
        return (re.fullmatch(self.rules, fault["rule_id"]) is not None
                and (not self.operation or fault["operation"] == self.operation)
                and (not self.through or any(re.search(rf"(?<![a-z]){self.through}$", name)
                                             for name in fault["through"]))
                and (not self.stream or bool(STREAMS.search(" ".join([*fault["through"], fault["text"]])))))


OVERFLOW = "signed-integer-overflow"
CLASSES = {
    **{f"arithmetic-overflow-on-{name}": Class(OVERFLOW, name) for name in ("add", "sub", "mul", "neg", "div")},
    "arithmetic-overflow-on-shl": Class("invalid-shift"),
    "arithmetic-overflow-on-modulus": Class(f"{OVERFLOW}|division-by-zero", ""),
    **{f"arithmetic-overflow-on-floating-point-ieee_{name}": Class(whole.FLOATING, name)
       for name in ("add", "sub", "mul", "div")},
    "division-by-zero": Class("division-by-zero"),
    "array-bounds-violated": Class(BOUNDS),
    **{f"buffer-overflow-on-{name}": Class(r"\w+-buffer-overflow-write|stack-overflow", through=name)
       for name in ("scanf", "fscanf", "sscanf", "gets")},
    "dereference-failure": Class(MEMORY),
    "the-pointer-to-a-file-object-must-be-a-valid-argument": Class(
        r"null-dereference|heap-use-after-free|wild-access-\w+", stream=True),
    "vla-array-size-in-bytes-overflows-address-space-size": Class("invalid-array-length|stack-overflow"),
    "same-object-violation": Class("invalid-pointer-pair"),
    "operand-of-free-must-have-zero-pointer-offset": Class("bad-free|double-free"),
}
"""``other`` has no class of ours. A remainder's overflow is told in the words of a division."""
UNINITIALISED = "use-of-uninitialized-value"


@dataclass
class Row:
    """The counts of one class."""

    pairs: int = 0
    scored: int = 0
    usual: int = 0
    reproduced: int = 0
    any: int = 0
    beside: int = 0
    cut: int = 0
    unscored: list[str] = field(default_factory=list)


def judged(code: str, executions: int) -> dict[str, Any]:
    """A program's faults, from the cache where it was judged before. What failed is asked again another time."""
    key = digest(whole.identity(), code, executions)
    if (known := store.cache().get(KIND, key)) is not None:
        return dict(known)
    begun = time.monotonic()
    result = whole.fuzz(code, executions)
    lines = code.split("\n")
    row = {"status": result.status, "executions": result.executions, "limited": result.limited,
           "edges": result.edges, "detail": result.detail, "seconds": round(time.monotonic() - begun, 2),
           "faults": [{"rule_id": one.place.rule_id, "line": one.place.line, "message": one.place.message,
                       "through": one.place.through, "operation": one.place.operation, "hostile": one.hostile,
                       "at": one.at, "text": lines[one.place.line - 1] if one.place.line <= len(lines) else "",
                       "stdin": one.case.stdin.decode("latin-1")[:2000], "arguments": one.case.arguments}
                      for one in result.faults]}
    if result.status in ("ok", "timeout", "unsupported"):
        store.cache().put(KIND, key, row)
    return row


def count(pairs: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Row]:
    """The table's rows: class -> counts."""
    rows: dict[str, Row] = defaultdict(Row)
    for name, result in pairs:
        row = rows[name]
        row.pairs += 1
        if result["status"] not in ("ok", "timeout"):
            row.unscored.append(f"{result['status']}: {result['detail']}")
            continue
        row.scored += 1
        row.cut += result["status"] == "timeout"
        wanted = CLASSES.get(name)
        fitting = [fault for fault in result["faults"] if wanted and wanted.fits(fault)]
        row.reproduced += bool(fitting)
        row.usual += any(not fault["hostile"] for fault in fitting)
        row.any += any(fault["rule_id"] != whole.FLOATING for fault in result["faults"])
        row.beside += any(fault["rule_id"] not in (whole.FLOATING, UNINITIALISED) for fault in result["faults"])
    return dict(rows)


def table(rows: Mapping[str, Row]) -> list[str]:
    """Markdown: percentages with Wilson's 95 % interval."""
    lines = ["| violation class | n | reproduced, usual | reproduced, with refusals | any fault | but uninitialised "
             "| cut short | unscored |", "|---|---|---|---|---|---|---|---|"]
    total, matched = Row(), Row()
    for name, row in sorted(rows.items()):
        known = name in CLASSES
        cells = [share(row.usual, row.scored), share(row.reproduced, row.scored)] if known else ["–", "–"]
        lines.append(f"| {name} | {row.scored} | {cells[0]} | {cells[1]} | {share(row.any, row.scored)} | "
                     f"{share(row.beside, row.scored)} | {row.cut} | {len(row.unscored)} |")
        for into in (total, *([matched] if known else [])):
            for word in ("scored", "usual", "reproduced", "any", "beside", "cut"):
                setattr(into, word, getattr(into, word) + getattr(row, word))
            into.unscored += row.unscored
    lines.append(f"| **all of these** | {total.scored} | {share(matched.usual, matched.scored)} of {matched.scored} | "
                 f"{share(matched.reproduced, matched.scored)} of {matched.scored} | "
                 f"{share(total.any, total.scored)} | {share(total.beside, total.scored)} | {total.cut} | "
                 f"{len(total.unscored)} |")
    return lines


def missed(pairs: Sequence[tuple[str, Mapping[str, Any], str]]) -> list[str]:
    """The pairs whose violation was not reproduced, to be read."""
    return [f"{name} {file}" for name, result, file in pairs
            if result["status"] in ("ok", "timeout") and name in CLASSES
            and not any(CLASSES[name].fits(fault) for fault in result["faults"])]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--programs", type=int, default=40)
    parser.add_argument("--executions", type=int, default=600, help="a program; a quarter as many again by MSan")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", default="", help="also write all results here")
    chosen = parser.parse_args()
    if lacking := whole.available():
        raise SystemExit(lacking)
    rows = in_turn(list(files.rows(files.find("generations_formai_c"))))[:chosen.programs]
    begun = time.monotonic()
    with ThreadPoolExecutor(chosen.jobs) as pool:
        results = list(tqdm(pool.map(lambda row: judged(row["code"], chosen.executions), rows), total=len(rows),
                            unit="program", file=sys.stderr))
    counted = count((row["esbmc_violation"], result) for row, result in zip(rows, results, strict=True))
    print(f"{len(rows)} pairs of program and class, {chosen.executions} executions a program and "
          f"{chosen.executions // 4} by MemorySanitizer; {chosen.jobs} jobs, {time.monotonic() - begun:.0f} s by the "
          f"clock ({sum(result.get('seconds', 0) for result in results):.0f} s of single runs), sandbox level "
          f"{sandbox.level()}, load {os.getloadavg()[0]:.1f}.\n")
    print("\n".join(table(counted)))
    rules = Counter(rule for result in results for rule in {fault["rule_id"] for fault in result["faults"]})
    print("\nPrograms with a rule: " + ", ".join(f"{rule} {n}" for rule, n in rules.most_common()))
    print("\nUnscored: " + "; ".join(why for row in counted.values() for why in row.unscored))
    print("\nNot reproduced:\n" + "\n".join(missed([(row["esbmc_violation"], result, row["file"])
                                                   for row, result in zip(rows, results, strict=True)])))
    if chosen.json:
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump([{**row, "result": result} for row, result in zip(rows, results, strict=True)], file)


if __name__ == "__main__":
    main()
