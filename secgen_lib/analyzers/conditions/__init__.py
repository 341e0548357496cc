"""What of a C or C++ program is compiled into the tested build and what each analyzer reads of it.

No list of macro names says which conditions hide code: compilers have hundreds, and names can be pasted together. So
every preprocessor is asked (:mod:`.compilers`): where the build and an analyzer do not read the same groups of a
program, that is counted as a suppression; so is a program that looks at the value of a macro on which they differ
(:mod:`.macros`). A program without a conditional directive, without such a name and without ``##`` cannot tell them
apart, and nothing is run for it. What is found is kept in the cache by the program's text.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.conditions import compilers, macros, text
from secgen_lib.analyzers.conditions.compilers import Reader
from secgen_lib.analyzers.program import Program
from secgen_lib.analyzers.suppression import counted_at, lexical, neutralise
from secgen_lib.core import store
from secgen_lib.core.cache import files_digest
from secgen_lib.core.records import Finding, digest

LANGUAGES = ("c", "cpp")
TELLS = "a condition holds in the tested build or in an analyzer, not in both"
VALUE = "the value of a macro tells an analyzer from the tested build"
READING = "compilers do not see the same directives in the text"
SECONDS = 10.0
"""Processor seconds that one program may take of a preprocessor."""


@dataclass(frozen=True)
class Evaluated:
    """``alive``: for each conditional directive, whether the build reads the group behind it; None where that is not
    known. ``failed``: why nothing is known of the program; empty where all is. ``before``: what the build of C++ reads
    first, where the program must be read behind it to be the same program.
    """

    findings: tuple[Finding, ...] = ()
    alive: tuple[bool, ...] | None = None
    failed: str = ""
    before: str = ""


NOTHING = Evaluated()


def identity(language: str) -> str:
    """A name for all that reads programs of a language; empty where nothing does."""
    if language not in LANGUAGES:
        return ""
    return digest("readers", compilers.identity(), [[r.argv, r.behind, r.before] for r in compilers.readers(language)])


def evaluated(programs: Sequence[Program], language: str, use_cache: bool = True) -> list[Evaluated]:
    """One result a program, in order."""
    if language not in LANGUAGES or not compilers.readers(language):
        return [NOTHING] * len(programs)
    results: dict[int, Evaluated] = {}
    todo: dict[int, str] = {}
    cached = store.cache() if use_cache else None
    for i, program in enumerate(programs):
        if not _asks(program.code):
            results[i] = NOTHING
            continue
        key = digest("conditions", _sources(), identity(language), language, program.code)
        row = cached.get("conditions", key) if cached else None
        if row is None:
            todo[i] = key
        else:
            results[i] = _of_row(row)
    some = [programs[i] for i in todo]
    for (i, key), one in zip(todo.items(), _each(some, language), strict=True):
        results[i] = one
        if cached and not one.failed:
            cached.put("conditions", key, _to_row(one))
    return [results[i] for i in range(len(programs))]


def resolved(code: str, language: str, seen: Evaluated) -> str:
    """The program for a tool whose preprocessor is not a compiler's: each condition is 1 or 0, as it came out, and no
    name goes on from one line to the next.
    """
    if language not in LANGUAGES:
        return code
    code = code if seen.alive is None else text.resolved(code, text.directives(code, language), seen.alive)
    return lexical.joined(code, language)


def _asks(code: str) -> bool:
    """Whether a look is worth it: no more than what costs nothing can say."""
    return any(piece in code for piece in ("#if", "# ", "#\t", "#\\", "#/", "%:", "??=", "##", "__", "_\\", "linux",
                                           "unix", "\r")) or "#el" in code


def _sources() -> str:
    folder = Path(__file__).parent
    shared = ("conditions/__init__.py", "conditions/compilers.py", "conditions/macros.py", "conditions/text.py",
              "suppression/__init__.py", "suppression/lexical.py", "tools/clang_tidy.py", "tools/clang_analyzer.py",
              "tools/gcc_analyzer.py")
    return files_digest([folder.parent / name for name in shared], folder.parent)


def _each(programs: Sequence[Program], language: str) -> list[Evaluated]:
    """All in one batch, or, when that fails, each alone."""
    if not programs:
        return []
    if len(programs) > 1:
        try:
            return _batch(programs, language)
        except batch.ToolFailed:
            pass
    results = []
    for program in programs:
        try:
            results += _batch([program], language)
        except batch.ToolFailed as failure:
            results.append(Evaluated(failed=f"its conditions cannot be evaluated: {failure.detail}"))
    return results


def _batch(programs: Sequence[Program], language: str) -> list[Evaluated]:
    findings: list[list[Finding]] = [[] for _ in programs]
    alive: list[tuple[bool, ...] | None] = [None] * len(programs)
    before = [""] * len(programs)
    asked = [i for i, p in enumerate(programs) if text.directives(p.code, language)]
    for i, found, one, first in zip(asked, *_conditions([programs[i] for i in asked], language), strict=True):
        findings[i] += found
        alive[i], before[i] = one, first
    for i, program in enumerate(programs):
        if line := text.differ_by_reading(program.code, language):
            findings[i].append(counted_at(line, READING))
    for i, lines in zip(*_values(programs, language), strict=True):
        findings[i] += [counted_at(line, VALUE) for line in lines]
    return [Evaluated(tuple(f), a, before=b) for f, a, b in zip(findings, alive, before, strict=True)]


def _conditions(programs: Sequence[Program], language: str
                ) -> tuple[list[list[Finding]], list[tuple[bool, ...] | None], list[str]]:
    """What the readers of programs with conditional directives do not agree on, what the build reads, and what must
    stand before a program for all to read the same.
    """
    if not programs:
        return [], [], []
    word = f"said{batch.salt()}"
    some = [text.directives(p.code, language) for p in programs]
    limit = max(SECONDS, len(programs) * SECONDS / 4)

    def spoken(change: Callable[[str], str]) -> list[Program]:
        return [Program(p.completion_id, language, text.speaking(change(p.code), d, word))
                for p, d in zip(programs, some, strict=True)]
    # the build reads what the model wrote, an analyzer the program whose marker words have lost a letter
    own, neutral = spoken(lambda code: code), spoken(lambda code: neutralise(code, language)[0])
    readers = compilers.readers(language)
    built: list[set[int] | None] = compilers.heard(readers[0], own, language, word, limit)

    def lines(some_readers: Sequence[Reader], places: Sequence[int]) -> dict[int, set[int]]:
        """For each place the lines of the directives on which a reader does not agree with the build."""
        differ: dict[int, set[int]] = {i: set() for i in places}
        for reader in some_readers if places else ():
            spoken_to = own if reader.built else neutral
            heard = compilers.heard(reader, [spoken_to[i] for i in places], language, word, limit)
            for i, theirs in zip(places, heard, strict=True):
                if (ours := built[i]) is not None and theirs is not None and ours != theirs:
                    differ[i].add(some[i][min(ours ^ theirs)].first)
        return differ
    builds, others = [r for r in readers[1:] if r.built], [r for r in readers[1:] if not r.built]
    within, between = lines(builds, range(len(programs))), lines(others, range(len(programs)))
    before = [""] * len(programs)
    if first := readers[0].before:
        # a program may lean on headers that its build has read already; analyzers then read them, too
        leaning = [i for i in between if between[i] and not within[i]]
        for i, left in lines([replace(r, before=first) for r in others], leaning).items():
            between[i], before[i] = left or set(), "" if left else first
    findings = [[counted_at(line, TELLS) for line in sorted(within[i] | between[i])] for i in range(len(programs))]
    known = [None if b is None else tuple(n in b for n in range(len(d))) for b, d in zip(built, some, strict=True)]
    return findings, known, before


def _values(programs: Sequence[Program], language: str) -> tuple[list[int], list[list[int]]]:
    """Which programs may look at a macro's value, and the lines on which they do."""
    plain: list[int] = []
    pasting: list[int] = []
    for i, program in enumerate(programs):
        names, may_paste = text.names(program.code, language)
        if may_paste:
            pasting.append(i)
        elif names and names & macros.differing(language):
            plain.append(i)
    lines = []
    for places, wanted in ((plain, lambda: macros.differing(language)),
                           (pasting, lambda: macros.differing(language) | macros.reserved(language))):
        if places:
            limit = max(SECONDS, len(places) * SECONDS / 4)
            lines += macros.told([programs[i] for i in places], language, wanted(), limit)
    return [*plain, *pasting], lines


def _to_row(one: Evaluated) -> dict:
    return {"findings": [[f.start_line, f.message] for f in one.findings],
            "alive": None if one.alive is None else list(one.alive), "before": one.before}


def _of_row(row: dict) -> Evaluated:
    alive = row["alive"]
    return Evaluated(tuple(counted_at(line, message) for line, message in row["findings"]),
                     None if alive is None else tuple(alive), before=row["before"])
