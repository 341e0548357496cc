"""One defect that several tools report, counted once, with the tools that agree.

Two findings mean the same defect when they have the same category and

* stand on the same line, or
* stand at most ``NEAR`` lines apart, in the same function where the program is given, and no tool reports both places:
  tools place one defect differently (a leak at the allocation's end or at the return, a condition or its use), but a
  tool that reports two places means two defects.

Nearer pairs are joined first, then those higher in the program; a defect that was joined is joined further by the same
rule (so three tools may place it on three lines). The result depends on the set of findings alone: not on the order of
tools, and not on how often the same finding is given. What it cannot know: one tool that reports one defect on two
lines counts two, and two defects of one category on one line count one (for the category ``other``, two that differ).
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secgen_lib.analyzers.findings import outline
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding

NEAR = 2


@dataclass(frozen=True)
class Defect:
    """A place of a program that one or more tools complain of; ``start_line`` is the first of its findings'."""

    category: str
    start_line: int
    cwe_ids: tuple[str, ...]
    tools: tuple[str, ...]
    findings: tuple[Finding, ...]


def merge(runs: Sequence[AnalyzerRun], code: str | None = None, language: str = "c") -> list[Defect]:
    """The defects of one program, by line, from all its runs; style is left out, every other finding is kept once.

    Raises :class:`SecgenError` when the runs are of several programs.
    """
    programs = sorted({analysis.completion_id for analysis in runs})
    if len(programs) > 1:
        raise SecgenError("runs of several programs", ", ".join(programs[:3]), "merge takes the runs of one")
    functions = None if code is None else outline.read(code, language).function
    by_category: dict[str, dict[int, set[Finding]]] = {}
    for analysis in runs:
        for f in analysis.findings:
            if f.level == "error":
                by_category.setdefault(f.category, {}).setdefault(f.start_line, set()).add(f)
    defects = [_defect(group) for lines in by_category.values() for group in _join(lines, functions)]
    return sorted(defects, key=lambda d: (d.start_line, d.category))


def _join(lines: dict[int, set[Finding]], functions: Callable[[int], str] | None) -> list[set[Finding]]:
    """Findings of one category by line, as groups: near lines joined while no tool stands on both sides."""
    group: dict[int, tuple[int, ...]] = {line: (line,) for line in lines}  # a line -> all lines of its group
    for distance in range(1, NEAR + 1):
        for line in sorted(lines):
            first, second = group[line], group.get(line + distance)
            if second is None or first == second or _tools(lines, first) & _tools(lines, second):
                continue
            if functions is not None and len({functions(place) for place in first + second}) > 1:
                continue
            group.update(dict.fromkeys(first + second, first + second))
    return [set().union(*(lines[line] for line in places)) for places in dict.fromkeys(group.values())]


def _tools(lines: dict[int, set[Finding]], places: tuple[int, ...]) -> set[str]:
    return {f.tool for line in places for f in lines[line]}


def _defect(group: set[Finding]) -> Defect:
    findings = tuple(sorted(group, key=lambda f: (f.start_line, f.tool, f.rule_id, f.start_column, f.message,
                                                  f.end_line, f.fingerprint, f.cwe_ids)))
    cwes = sorted({cwe for f in findings for cwe in f.cwe_ids}, key=lambda cwe: (len(cwe), cwe))
    return Defect(findings[0].category, findings[0].start_line, tuple(cwes), tuple(sorted({f.tool for f in findings})),
                  findings)
