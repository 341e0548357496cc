"""Whole C programs, which read standard input, arguments and files: run on many inputs under sanitizers, a fresh
process each.

Inputs are drawn from the program's own text (formats, words, numbers, names of files) and changed where a run reached
code that none before it had. Around a program stands an environment that a case decides: random numbers, the time, and
in every fourth case one allocation, or one file to be opened, that is refused (``hostile``). Every fourth case traps
floating-point overflow. No signature is needed, and there is no reference: only what the sanitizers report is a fault.

Not deterministic to the last: a run is ended by its CPU time (``run.CPU_MS``), so what stands behind a loop of just
that length may be reached or not.
"""
from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from secgen_lib.core.cache import files_digest
from secgen_lib.core.records import AnalyzerStatus, digest
from secgen_lib.fuzzing import reports
from secgen_lib.fuzzing.c.whole import vocabulary
from secgen_lib.fuzzing.c.whole.build import Built, build
from secgen_lib.fuzzing.c.whole.cases import Case, Source
from secgen_lib.fuzzing.c.whole.faults import Place, Raw, read, split
from secgen_lib.fuzzing.c.whole.run import Ran, run
from secgen_lib.languages.c import refused
from secgen_lib.toolchains import Broken, clang

__all__ = ["Case", "Found", "Place", "Whole", "available", "fuzz", "identity"]
ROUND = 50
STUCK = 0.5
"""The share of its runs, ended by their limits, after which a program is not run on."""
FLOATING = "floating-point-overflow"
"""Defined by IEEE 754 (an infinity), so no fault among the others."""


@dataclass(frozen=True)
class Found:
    """A fault and the case that shows it. ``hostile``: only seen where an allocation or a file was refused."""

    place: Place
    case: Case
    hostile: bool
    at: int
    """The number of the execution that showed it first."""


@dataclass(frozen=True)
class Whole:
    """``ok``: all executions were made. ``timeout``: some, and then too many ended by their limits. ``faults`` hold
    either way; only ``ok`` says that there are no others in these inputs."""

    status: AnalyzerStatus
    faults: tuple[Found, ...] = ()
    executions: int = 0
    limited: int = 0
    edges: int = 0
    detail: str = ""


def available() -> str | None:
    """None where whole programs can be fuzzed here, else what is missing."""
    return clang.lacking()


@cache
def identity() -> str:
    """16 hex digits that name all that decides a result: clang, our code."""
    here = Path(__file__).parent
    own = [*sorted(path for path in here.iterdir() if path.suffix in (".py", ".c")), Path(reports.__file__)]
    return digest(files_digest([*own, Path(refused.__file__)], here.parents[2]), clang.version())


def fuzz(code: str, executions: int = 1000, seed: int = 1) -> Whole:
    """Run a program on drawn inputs; a quarter as many again under MemorySanitizer. Never raises for what it is."""
    if lacking := available():
        return Whole("outage", detail=lacking)
    with tempfile.TemporaryDirectory(prefix="secgen-whole-", ignore_cleanup_errors=True) as name:
        try:
            built = build(code, Path(name))
            if built.refusal:
                return Whole("unsupported", detail=built.refusal)
            return _Search(built, Source(vocabulary.read(code), seed), executions).result()
        except Broken as broken:
            return Whole("error", detail=str(broken))


class _Search:
    def __init__(self, built: Built, source: Source, executions: int):
        self.built, self.source = built, source
        self.kept: list[Case] = [Case()]
        self.raws: dict[str, tuple[Raw, Case, int]] = {}
        self.executions = executions
        self.silent: Found | None = None
        """A crash of which there is no report: the program may have closed where it goes."""
        self.done = self.limited = self.edges = 0

    def result(self) -> Whole:
        cut, executions = False, self.executions
        while self.done < executions and not cut:
            # from the second round on, two of three are changed ones
            cases = [self.source.changed(place, self.kept) if place >= ROUND and place % 3 else self.source.fresh(place)
                     for place in range(self.done, min(self.done + ROUND, executions))]
            cut = self._round(cases, "address")
        if self.built.memory:
            again = [*self.kept, *map(self.source.fresh, range(executions))][:ROUND // 5 if cut else executions // 4]
            for first in range(0, len(again), ROUND):
                self._round([replace(case, trap=False) for case in again[first:first + ROUND]], "memory")
        places = read((raw for raw, _, _ in self.raws.values()), self.built)
        return Whole("timeout" if cut else "ok", self._faults(places), self.done, self.limited, self.edges,
                     f"{self.limited} runs were ended by their limits" if cut else "")

    def _round(self, cases: list[Case], binary: str) -> bool:
        """Whether the program is not to be run on."""
        runs = run(self.built, cases, binary)
        for case, ran in zip(cases, runs, strict=False):
            self._note(case, ran, binary)
        if binary == "address":
            self.done += len(runs)
        return len(runs) < len(cases) or self.limited > STUCK * self.executions

    def _note(self, case: Case, ran: Ran, binary: str) -> None:
        self.limited += ran.limited
        if binary == "address":
            self.edges += ran.new
            if ran.new and not ran.limited:
                self.kept.append(case)
        raws = split(ran.log, case.trap and binary == "address")
        if ran.crashed and not raws and not case.trap:
            self.silent = self.silent or Found(Place("crash", 0, f"ended by {ran.crashed}, without a report"), case,
                                               case.fail > 0, self.done)
        for raw in raws:
            held = self.raws.get(raw.key)
            if held is None or held[1].fail and not case.fail:  # the usual environment is the better witness
                self.raws[raw.key] = (raw, case, held[2] if held else self.done)

    def _faults(self, places: dict[str, Place | None]) -> tuple[Found, ...]:
        found: dict[tuple[str, int], Found] = {}
        for raw, case, at in self.raws.values():
            if (place := places[raw.key]) is None:
                continue
            held = found.get((place.rule_id, place.line))
            if held is None or held.hostile and not case.fail:
                found[place.rule_id, place.line] = Found(place, case, case.fail > 0, at)
        if self.silent:
            found["crash", 0] = self.silent
        return tuple(sorted(found.values(), key=lambda fault: (fault.place.line, fault.place.rule_id)))
