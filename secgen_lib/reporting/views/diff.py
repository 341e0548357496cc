"""Two programs as one unified diff, with the findings of the second on its lines."""
from __future__ import annotations

import difflib
import html
import re
from collections.abc import Iterable, Mapping, Sequence

from secgen_lib.core.records import Finding, Verdict
from secgen_lib.reporting.views.page import Html, text, verdict_chips, visible
from secgen_lib.reporting.views.program import MAX_LINES, MAX_WIDTH, by_line

CONTEXT = 3
_WORD = re.compile(r"\w+|\s+|.", re.S)


def _marked(old: str, new: str) -> tuple[str, str]:
    """Two versions of one line, escaped, with what differs between them marked."""
    sides: tuple[list[str], list[str]] = ([], [])
    words, others = _WORD.findall(old), _WORD.findall(new)
    for op, a, b, c, d in difflib.SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        for side, part in zip(sides, (words[a:b], others[c:d]), strict=True):
            fragment = html.escape("".join(part))
            side.append(fragment if op == "equal" or not fragment else f"<mark>{fragment}</mark>")
    return "".join(sides[0]), "".join(sides[1])


def _likeness(old: str, new: str) -> float:
    if not old.strip() or not new.strip() or len(old) + len(new) > 600:
        return 0.0
    return difflib.SequenceMatcher(None, old.strip(), new.strip(), autojunk=False).ratio()


def _row(kind: str, sign: str, old: int | str, new: int | str, body: str) -> str:
    return (f'<span class="sg-l sg-d {kind}"><span class="sg-no">{old}</span><span class="sg-no">{new}</span>'
            f'<span class="sg-s">{sign}</span><span class="sg-t">{body}\n</span></span>')


def _changed(old: Sequence[str], new: Sequence[str], at: tuple[int, int], marks: dict[int, str]) -> Iterable[str]:
    olds, news = [html.escape(line) for line in old], [html.escape(line) for line in new]
    after = 0
    for i, line in enumerate(old):
        near = [(_likeness(line, new[j]), -j) for j in range(after, len(new))] if len(new) < 200 else []
        score, j = max(near, default=(0.0, 0))
        if score > 0.6:
            olds[i], news[-j] = _marked(line, new[-j])
            after = 1 - j
    yield from (_row("sg-del", "−", at[0] + i, "", body) for i, body in enumerate(olds))
    for i, body in enumerate(news):
        yield _row("sg-add", "+", "", at[1] + i, body) + marks.pop(at[1] + i, "")


def _lines(code: str) -> list[str]:
    return [line[:MAX_WIDTH] for line in visible(code.rstrip("\n")).split("\n")][:MAX_LINES]


def diff_html(before: str | None, after: str | None, *, findings: Sequence[Finding] = (), title: str = "",
              verdict: Verdict | str | None = None, roles: Mapping[str, str] | None = None,
              context: int = CONTEXT) -> Html:
    """What changed from ``before`` to ``after``; ``findings`` are the second program's, under its lines.

    Unchanged lines further than ``context`` from a change or a finding are folded and counted. None stands for an
    answer without a program.
    """
    old, new = _lines(before or ""), _lines(after or "")
    marks = by_line((f for f in findings if f.level == "error"), {"sanitizer": "test", **(roles or {})})
    keep = set(marks)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for op, _, _, c, d in matcher.get_opcodes():
        if op != "equal":
            keep.update(range(c + 1 - context, d + context + 1))
    rows: list[str] = []
    folded = 0
    for op, a, b, c, d in matcher.get_opcodes():
        if op != "equal":
            rows += _changed(old[a:b], new[c:d], (a + 1, c + 1), marks)
            continue
        for i in range(b - a):
            if c + i + 1 not in keep:
                folded += 1
                continue
            if folded:
                rows.append(_gap(folded))
                folded = 0
            rows.append(_row("", "", a + i + 1, c + i + 1, html.escape(new[c + i])) + marks.pop(c + i + 1, ""))
        if folded:
            rows.append(_gap(folded))
            folded = 0
    rest = "".join(f'<span class="sg-gap">on line {line}:</span>{mark}' for line, mark in sorted(marks.items()))
    foot = ""
    if after is None or before is None:
        foot = f'<div class="sg-foot">The {"second" if after is None else "first"} answer holds no program.</div>'
    elif old == new:
        foot = '<div class="sg-foot">The two programs are the same.</div>'
    head = f'<div class="sg-head"><span class="sg-title">{text(title, 300)}</span>{verdict_chips(verdict)}</div>'
    shown = head if title or verdict else ""
    return Html(f'<div class="sg">{shown}<pre class="sg-code">{"".join(rows)}{rest}</pre>{foot}</div>')


def _gap(count: int) -> str:
    return f'<span class="sg-gap">⋯ {count} unchanged line{"s" * (count > 1)}</span>'
