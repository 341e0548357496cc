"""What a tool that reads is given: the program, behind what its data set puts before every program.

The set builds its programs so (``tasks.Prepares``); a tool that read the program alone would report as undeclared what
the set includes. What the tool says of that text alone is not said of the program; all else is, with its own lines.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from secgen_lib import tasks
from secgen_lib.analyzers import Program
from secgen_lib.core.records import AnalyzerRun, Completion, Finding, Task, digest


def analyze(some: Sequence[Completion], of: Mapping[str, Task], run: Callable[[Sequence[Program]], list[AnalyzerRun]]
            ) -> list[AnalyzerRun]:
    """What a tool says of programs of one language, in order; ``run`` asks it (``analyzers.run``)."""
    before = [tasks.before(of[c.task_id], c.code or "") for c in some]
    texts = [text for text in dict.fromkeys(before) if text]
    language = of[some[0].task_id].language if some else ""
    alone = [Program(f"before {digest(text)}", language, text) for text in texts]
    whole = [Program(c.completion_id, language, text + (c.code or "")) for c, text in zip(some, before, strict=True)]
    runs = run([*alone, *whole])
    said = dict(zip(texts, runs, strict=False))
    return [_own(one, said[text], text.count("\n")) if text else one
            for one, text in zip(runs[len(alone):], before, strict=True)]


def _own(whole: AnalyzerRun, alone: AnalyzerRun, lines: int) -> AnalyzerRun:
    """The run without what is said of the text before the program, at the program's own lines."""
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
