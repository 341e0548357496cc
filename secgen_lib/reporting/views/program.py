"""A program as a listing with line numbers, its findings under their lines."""
from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from secgen_lib.core.records import Execution, Finding, Verdict
from secgen_lib.reporting.views.page import Html, text, verdict_chips, visible
from secgen_lib.reporting.views.violations import violation_kind

MAX_LINES = 1500
MAX_WIDTH = 2000
MARKS = {"teacher": "■", "judge": "▲", "test": "◆", "tool": "●", "note": "·"}
"""The role of a tool by shape and word, never by colour alone."""

_TOKENS = (("Comment.Preproc", "k"), ("Comment", "c"), ("Keyword", "k"), ("Literal.String", "s"),
           ("Literal.Number", "m"), ("Name.Function", "nf"))
_BUILD = re.compile(r"^line (\d+): (?:(?:fatal )?error|refused): (.*)$")
_AT_LINE = re.compile(r"^(.*) \(line (\d+)\)$", re.S)


def highlight(code: str, language: str) -> list[str]:
    """The lines of a program as escaped HTML with token classes; split at line feeds only, as compilers count.

    A line longer than ``MAX_WIDTH`` is cut and says so; past ``MAX_LINES`` the program is not highlighted at all.
    """
    from pygments import lex
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    shown = [line if len(line) <= MAX_WIDTH else f"{line[:MAX_WIDTH]} … {len(line) - MAX_WIDTH:,} more characters"
             for line in visible(code).split("\n")]
    if len(shown) > MAX_LINES:
        return [html.escape(line) for line in shown]
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return [html.escape(line) for line in shown]
    lines = [""]
    for token, value in lex("\n".join(shown), lexer):
        css = next((css for name, css in _TOKENS if str(token).startswith(f"Token.{name}")), "")
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append("")
            if part:
                lines[-1] += f'<span class="{css}">{html.escape(part)}</span>' if css else html.escape(part)
    return lines


def build_findings(detail: str) -> list[Finding]:
    """A compiler's ``line N: error: ...`` lines as findings, so that they stand on their lines too."""
    hits = [match for line in detail.splitlines() if (match := _BUILD.match(line.strip()))]
    return [Finding("error", "compiler", (), "build error", "error", hit[2], int(hit[1])) for hit in hits]


def execution_findings(executions: Iterable[Execution]) -> list[Finding]:
    """What running a program showed, where a line is known: build errors, and violations seen by the sanitizers.

    One violation that several suites ran into is one finding that names them all.
    """
    findings, suites = [], defaultdict(list)
    for execution in executions:
        if execution.status == "build_error":
            findings += build_findings(execution.detail)
        elif execution.status in ("violation", "crash") and (hit := _AT_LINE.match(execution.detail)):
            suites[int(hit[2]), hit[1], violation_kind(execution.status, hit[1])].append(execution.suite)
    return findings + [Finding(f"{', '.join(names)} tests", "sanitizer", (), kind, "error", message, line)
                       for (line, message, kind), names in suites.items()]


def finding_html(finding: Finding, roles: Mapping[str, str]) -> str:
    """One finding: mark, role, category, CWE, message, rule, tool. Roles differ by word and shape, not only colour."""
    role = "note" if finding.level != "error" else roles.get(finding.tool, "tool")
    word = {"tool": "", "note": "style"}.get(role, role)
    about = " · ".join(part for part in (word, finding.category, ", ".join(finding.cwe_ids)) if part)
    return (f'<span class="sg-f sg-{role}"><b>{MARKS[role]} {text(about)}</b> {text(finding.message, 600)} '
            f"<code>[{text(finding.rule_id, 120)}] {text(finding.tool, 60)}</code></span>")


def by_line(findings: Iterable[Finding], roles: Mapping[str, str]) -> dict[int, str]:
    """The findings of each line as HTML, the teacher's first, each said once."""
    order = {"teacher": 0, "judge": 1, "test": 2, "tool": 3}
    ranked = sorted(findings, key=lambda f: (f.start_line, f.level != "error", order.get(roles.get(f.tool, "tool"), 3),
                                             f.tool, f.start_column, f.rule_id, f.message))
    lines: dict[int, dict[str, None]] = {}
    for finding in ranked:
        lines.setdefault(finding.start_line, {})[finding_html(finding, roles)] = None
    return {line: "".join(fragments) for line, fragments in lines.items()}


def program_html(code: str | None, findings: Sequence[Finding] = (), *, title: str = "",
                 verdict: Verdict | str | None = None, first_line: int = 1, language: str = "c",
                 roles: Mapping[str, str] | None = None, executions: Sequence[Execution] = (),
                 notes: bool = False) -> Html:
    """A listing of ``code`` with ``findings`` under their lines.

    ``roles`` maps a tool to ``teacher``, ``judge`` or ``test``; a tool that is not there is shown without a role.
    ``executions`` that did not pass are named below, or stand on their lines where these are known. Style findings
    (``level`` other than ``error``) are counted, and shown when ``notes`` is true. A finding whose line the program
    does not have is shown at the end. ``code`` None means that the answer held no program, and is said so.
    """
    roles = {"sanitizer": "test", **(roles or {})}
    failed = [e for e in executions if e.status != "passed" and not execution_findings([e])]
    shown = [f for f in findings if f.level == "error" or notes] + execution_findings(executions)
    hidden = sum(f.level != "error" for f in findings) if not notes else 0
    marks = by_line(shown, roles)
    head = f'<div class="sg-head"><span class="sg-title">{text(title, 300)}</span>{verdict_chips(verdict)}</div>'
    if not title and verdict is None:
        head = ""
    if code is None:
        return Html(f'<div class="sg">{head}<div class="sg-foot">The answer holds no program.</div></div>')
    rows = []
    lines = highlight(code.rstrip("\n"), language)
    for number, line in enumerate(lines[:MAX_LINES], first_line):
        mark = marks.pop(number, "")
        rows.append(f'<span class="sg-l{" sg-hit" if mark else ""}"><span class="sg-no">{number}</span>'
                    f'<span class="sg-t">{line}\n</span></span>{mark}')
    if len(lines) > MAX_LINES:
        rows.append(f'<span class="sg-gap">… {len(lines) - MAX_LINES:,} more lines are not shown</span>')
    rest = "".join(f'<span class="sg-gap">on line {line}:</span>{mark}' for line, mark in sorted(marks.items()))
    foot = [f"{text(e.suite)}: {text(e.status)}" + (f" — {text(e.detail, 400)}" if e.detail else "")
            for e in failed]
    foot += [f"{hidden} style finding{'s' * (hidden > 1)} not shown"] if hidden else []
    below = "".join(f'<div class="sg-foot">{line}</div>' for line in foot)
    return Html(f'<div class="sg">{head}<pre class="sg-code">{"".join(rows)}{rest}</pre>{below}</div>')
