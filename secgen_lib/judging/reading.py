"""What a tool that reads is given: the program, behind what its data set puts before every program.

The set builds its programs so (``tasks.Prepares``); a tool that read the program alone would report as undeclared what
the set includes. What the tool says of that text alone is not said of the program; all else is, with its own lines.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from secgen_lib import tasks
from secgen_lib.analyzers import Program
from secgen_lib.core.records import AnalyzerRun, Completion, Finding, Task, digest


@dataclass(frozen=True)
class Text:
    """A program, and what stands before it: whole lines, or nothing."""

    program: Program
    before: str


def texts(some: Sequence[Completion], of: Mapping[str, Task]) -> list[Text]:
    """What is read of each answer; ``of``: its tasks by name. Raises ``SecgenError`` as ``tasks.before`` does."""
    return [Text(Program(c.completion_id, of[c.task_id].language, c.code or ""),
                 tasks.before(of[c.task_id], c.code or "")) for c in some]


def analyze(read: Sequence[Text], run: Callable[[Sequence[Program]], list[AnalyzerRun]]) -> list[AnalyzerRun]:
    """What a tool says of programs of one language, in order; ``run`` asks it (``analyzers.run``)."""
    alone = {text.before: Program(f"before {digest(text.before)}", text.program.language, text.before)
             for text in read if text.before}
    whole = [replace(text.program, code=text.before + text.program.code) for text in read]
    runs = run([*alone.values(), *whole])
    said = dict(zip(alone, runs, strict=False))
    return [_own(one, said[text.before], text.before.count("\n")) if text.before else one
            for text, one in zip(read, runs[len(alone):], strict=True)]


def _own(whole: AnalyzerRun, alone: AnalyzerRun, lines: int) -> AnalyzerRun:
    """The run without what is said of the text before the program, at the program's own lines. A finding in a header,
    which adapters place on line 1, stays there."""
    known = Counter(map(_said, alone.findings))
    kept = []
    for finding in whole.findings:
        if known[_said(finding)] > 0:
            known[_said(finding)] -= 1
        else:
            kept.append(replace(finding, start_line=max(1, finding.start_line - lines),
                                end_line=max(1, finding.end_line - lines)))
    return replace(whole, findings=tuple(kept))


def _said(finding: Finding) -> tuple[str, str, int, int]:
    return finding.rule_id, finding.message, finding.start_line, finding.start_column
