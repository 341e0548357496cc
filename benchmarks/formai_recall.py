"""Recall of the C analyzers, by violation class, on real programs that a bounded model checker proved defective.

    SECGEN_DATA=... python benchmarks/formai_recall.py [--sample 200] [--tools a,b] [--jobs 2] [--limit 480]
        [--json OUT]

generations_formai_c (FormAI-v2, Tihanyi et al. 2024, arXiv 2404.18353): 1,876 pairs of a program and a class of
violation that ESBMC found in it, up to 100 a class; 1,763 programs. Every program is defective, none is known to be
clean: there is **no precision** from them. The data name no line, so that a defect counts as found when the tool has
any error-level finding of a matching kind (``MATCH``) anywhere in the program, perhaps another defect of the same
kind: recall is from above. ``elsewhere`` says how often such findings stand in programs that the checker did not list
under any class of that kind (where they may well be right: the list of a program's violations is not complete).
A program on which a tool fails counts as not found; one that it could not judge at all (outage) is left out.

Programs are taken from all classes in turn, in slices that every tool reads: a run that meets ``--limit`` (seconds,
looked at between slices) has judged the same programs by every tool. Times are by the clock, on whatever else the
machine does. The second pass reads the cache. Prints Markdown.
"""
from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from secgen_lib import analyzers, sandbox
from secgen_lib.analyzers import Program
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.metrics import wilson
from secgen_lib.tasks import files

SLICE = 64
OVERFLOW = ("integer overflow",)
MATCH: dict[str, tuple[str, ...]] = {
    **{f"arithmetic-overflow-on-{name}": OVERFLOW for name in ("add", "sub", "mul", "neg", "shl", "div")},
    "arithmetic-overflow-on-modulus": (*OVERFLOW, "zero value"),
    "division-by-zero": ("zero value",),
    "array-bounds-violated": ("buffer overflow",),
    **{f"buffer-overflow-on-{name}": ("buffer overflow",) for name in ("scanf", "fscanf", "sscanf", "gets")},
    # ESBMC's word for a null, invalid, freed or out-of-bounds pointer and for memory that is never freed
    "dereference-failure": ("null dereference", "use after free", "buffer overflow", "uninitialised", "leak"),
    "operand-of-free-must-have-zero-pointer-offset": ("use after free",),
    "same-object-violation": ("CWE-469",),
    "the-pointer-to-a-file-object-must-be-a-valid-argument": ("null dereference", "use after free", "resource"),
    "vla-array-size-in-bytes-overflows-address-space-size": ("CWE-789",),
}
"""Violation class -> what of ours says the same: categories, or a CWE where the category holds much else. Classes that
are not here (floating-point overflow, which no tool looks for, and ``other``) have none: for them only "any finding"
is told."""
NOT_DEFECTS = "build error"


@dataclass
class Tally:
    """What one tool, or the union, said: program -> categories and CWEs; None where it could not judge the program."""

    said: dict[str, frozenset[str] | None] = field(default_factory=dict)
    seconds: float = 0.0
    again_s: float = 0.0
    statuses: dict[str, int] = field(default_factory=dict)


def in_turn(rows: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """The rows, one of each class in turn, so that any beginning is stratified."""
    queues: dict[str, list[Mapping[str, str]]] = {}
    for row in rows:
        queues.setdefault(row["esbmc_violation"], []).append(row)
    longest = max(map(len, queues.values()), default=0)
    return [queue[place] for place in range(longest) for _, queue in sorted(queues.items()) if place < len(queue)]


def words(run: AnalyzerRun) -> frozenset[str] | None:
    """Categories and CWEs of a run's defects; empty where the tool failed on the program, None where nothing is known.
    That a program does not build is not a defect of it here.
    """
    if analyzers.is_clean(run) is None:
        return None
    return frozenset(word for f in analyzers.defects(run) if f.category != NOT_DEFECTS
                     for word in (f.category, *f.cwe_ids))


def union(tallies: Collection[Tally]) -> Tally:
    """What any tool said of each program; None only where no tool could judge it."""
    joined = Tally()
    for name in {name for tally in tallies for name in tally.said}:
        known = [tally.said[name] for tally in tallies if tally.said.get(name) is not None]
        joined.said[name] = frozenset().union(*known) if known else None
    return joined


def found(tally: Tally, names: Collection[str], wanted: Collection[str] | None) -> tuple[int, int]:
    """(programs with a wanted category or CWE, or with any for None; programs that were judged)."""
    known = [tally.said[name] for name in names if tally.said.get(name) is not None]
    return sum(bool(said if wanted is None else said & set(wanted)) for said in known), len(known)


def measure(programs: Sequence[Program], tools: Sequence[str], jobs: int, limit_s: float) -> dict[str, Tally]:
    """Every tool over the programs, slice by slice; then, of what was judged, a second pass from the cache."""
    tallies = {tool: Tally() for tool in tools}
    start = time.monotonic()
    done: list[Program] = []
    for first in range(0, len(programs), SLICE):
        if done and time.monotonic() - start > limit_s:
            break
        some = programs[first:first + SLICE]
        for tool, tally in tallies.items():
            begun = time.monotonic()
            runs = analyzers.run(tool, some, jobs=jobs)
            tally.seconds += time.monotonic() - begun
            for run in runs:
                tally.said[run.completion_id] = words(run)
                tally.statuses[run.status] = tally.statuses.get(run.status, 0) + 1
        done += some
        print(f"{len(done)} of {len(programs)} programs, {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    for tool, tally in tallies.items():
        begun = time.monotonic()
        runs = analyzers.run(tool, done, jobs=jobs)
        tally.again_s = time.monotonic() - begun
        if any(words(run) != tally.said[run.completion_id] for run in runs):
            raise SystemExit(f"{tool}: the second pass differs")
    return tallies


def share(hits: int, n: int) -> str:
    if not n:
        return "–"
    low, high = wilson(hits, n)
    return f"{100 * hits / n:.0f} ({100 * low:.0f}–{100 * high:.0f})"


def table(classes: Mapping[str, Sequence[str]], tallies: Mapping[str, Tally]) -> list[str]:
    """Markdown: recall in percent with Wilson's 95 % interval, a row a class, a column a tool."""
    every = sorted({name for names in classes.values() for name in names})
    both = {**tallies, "union": union(tallies.values())}
    lines = ["| violation class | pairs | " + " | ".join(both) + " | any finding | elsewhere |",
             "|---|---|" + "---|" * (len(both) + 2)]
    means: dict[str, list[float]] = {name: [] for name in both}
    for name, members in sorted(classes.items()):
        wanted = MATCH.get(name)
        cells = []
        for tool, tally in both.items():
            hits, n = found(tally, members, wanted) if wanted else (0, 0)
            cells.append(share(hits, n))
            means[tool] += [hits / n] if n else []
        listed = {one for other, names in classes.items() if wanted and set(MATCH.get(other, ())) & set(wanted)
                  for one in names}
        others = [one for one in every if one not in listed]
        elsewhere = share(*found(both["union"], others, wanted)) if wanted else "–"
        lines.append(f"| {name} | {len(members)} | " + " | ".join(cells) +
                     f" | {share(*found(both['union'], members, None))} | {elsewhere} |")
    lines.append(f"| **mean over the {len(means['union'])} classes** | | " + " | ".join(
        f"**{100 * sum(values) / len(values):.0f}**" if values else "–" for values in means.values()) + " | | |")
    lines.append(f"| programs with any defect | {len(every)} | " + " | ".join(
        share(*found(tally, every, None)) for tally in both.values()) + " | | |")
    return lines


def times(tallies: Mapping[str, Tally]) -> list[str]:
    lines = ["| tool | version | first pass | second pass | share | not ok |", "|---|---|---|---|---|---|"]
    for tool, tally in tallies.items():
        bad = ", ".join(f"{count} {status}" for status, count in sorted(tally.statuses.items()) if status != "ok")
        lines.append(f"| {tool} | {analyzers.load(tool).version()} | {tally.seconds:.1f} s | {tally.again_s:.2f} s | "
                     f"{100 * tally.again_s / max(tally.seconds, 1e-9):.2f} % | {bad or 'none'} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sample", type=int, default=0, help="pairs to take, all classes in turn (default: all)")
    parser.add_argument("--tools", default="", help="default: every installed one that reads C")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=float, default=float("inf"), help="seconds for the first pass")
    parser.add_argument("--json", default="", help="also write the numbers here")
    chosen = parser.parse_args()
    tools = chosen.tools.split(",") if chosen.tools else [
        tool for tool in analyzers.names("c") if analyzers.load(tool).version() is not None]
    analyzers.require(tools)
    rows = in_turn(list(files.rows(files.find("generations_formai_c"))))[:chosen.sample or None]
    names = {code: f"p{place}" for place, code in enumerate(dict.fromkeys(row["code"] for row in rows))}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SECGEN_CACHE"] = folder
        tallies = measure([Program(name, "c", code) for code, name in names.items()], tools, chosen.jobs, chosen.limit)
    judged = set().union(*(tally.said for tally in tallies.values()))
    classes: dict[str, list[str]] = {}
    for row in rows:
        if names[row["code"]] in judged:
            classes.setdefault(row["esbmc_violation"], []).append(names[row["code"]])
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(f"{sum(map(len, classes.values()))} pairs of program and class, {len(judged)} programs of {len(names)} asked "
          f"for; {chosen.jobs} jobs, sandbox level {sandbox.level()}, load {os.getloadavg()[0]:.1f}, largest process "
          f"{peak:.0f} MiB.\n**All programs are defective: this is recall only, nothing here says how many findings "
          "are false.**\n")
    print("\n".join(table(classes, tallies)), "\n")
    print("\n".join(times(tallies)))
    if chosen.json:
        tallies["union"] = union(tallies.values())
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump({"found_of": {name: {tool: found(tally, members, MATCH.get(name, ()))
                                           for tool, tally in tallies.items()} for name, members in classes.items()},
                       "seconds": {tool: [tally.seconds, tally.again_s] for tool, tally in tallies.items()}}, file)


if __name__ == "__main__":
    main()
