"""What analyzers found, for a terminal and as JSON: a line a defect, and who looked."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from secgen_lib import analyzers
from secgen_lib.analyzers.analyze import NOBODY, Report
from secgen_lib.analyzers.findings.agreement import Defect
from secgen_lib.core.numbers import counted
from secgen_lib.core.records import AnalyzerRun, Finding, to_row


def render(report: Report) -> str:
    """A defect a line, as compilers write them, with every tool that reports it; then what failed, who looked and who
    did not, and a last line that counts."""
    lines = [line for place in _places(report) for line in place]
    failed = [run for run in report.runs if run.status != "ok"]
    lines += [f"{run.completion_id}: {run.tool}: {run.status}: {run.detail}" for run in failed]
    lines += _notes(report.runs)
    lines += _looked(report)
    defects = sum(map(len, report.defects().values()))
    findings = sum(len(analyzers.defects(run)) for run in report.runs)
    style = sum(len(run.findings) for run in report.runs) - findings
    several = f" ({counted(findings, 'finding')})" if findings != defects else ""
    lines.append(f"{counted(len(report.programs), 'program')}, {counted(defects, 'defect')}{several}, "
                 f"{style} of style, {counted(len(failed), 'run')} failed")
    return "\n".join(map(_printable, lines))


def as_json(report: Report) -> dict[str, Any]:
    """``programs`` (how many), ``runs`` (each tool's word of each program), ``defects`` (a place once, with the tools
    that report it), ``tools`` (who looked, and why others did not)."""
    return {"programs": len(report.programs), "runs": [to_row(run) for run in report.runs],
            "defects": [{"completion_id": name, "line": d.start_line, "category": d.category, "cwe_ids": d.cwe_ids,
                         "tools": d.tools, "message": d.findings[0].message}
                        for name, some in report.defects().items() for d in some],
            "tools": [{"tool": look.tool, "version": look.version or None, "looked": look.looked,
                       "programs": look.programs, "failed": look.failed, "why": look.why, "required": look.required,
                       "get": _get(look.tool) if look.why == "not installed" else ""} for look in report.looks]}


def _get(tool: str) -> str:
    return analyzers.optional(tool) or "secgen doctor"


def _places(report: Report) -> list[list[str]]:
    """Each program's lines, by place."""
    style: dict[str, list[Finding]] = {}
    for run in report.runs:
        style.setdefault(run.completion_id, []).extend(f for f in run.findings if f.level != "error")
    programs = []
    for name, defects in report.defects().items():
        rows = [(d.findings[0].start_line, d.findings[0].start_column, _defect(name, d)) for d in defects]
        rows += [(f.start_line, f.start_column, _line(name, f, f.level, [f], f.cwe_ids)) for f in style.get(name, ())]
        programs.append([line for _, _, line in sorted(rows)])
    return programs


def _defect(name: str, defect: Defect) -> str:
    return _line(name, defect.findings[0], "error", defect.findings, defect.cwe_ids)


def _line(name: str, first: Finding, level: str, same: Sequence[Finding], cwes: Sequence[str]) -> str:
    said = ", ".join(dict.fromkeys(f"{f.tool} {f.rule_id}" for f in same))
    known = f"; {' '.join(cwes)}" if cwes else ""
    return f"{name}:{first.start_line}:{first.start_column}: {level}: {first.message} [{said}{known}]"


def _notes(runs: tuple[AnalyzerRun, ...]) -> list[str]:
    """What a tool that did its work says beside its findings, once."""
    about: dict[tuple[str, str], list[str]] = {}
    for run in runs:
        if run.status == "ok" and run.detail:
            about.setdefault((run.tool, run.detail), []).append(run.completion_id)
    return [f"{names[0] if len(names) == 1 else counted(len(names), 'program')}: {tool}: note: {detail}"
            for (tool, detail), names in about.items()]


def _looked(report: Report) -> list[str]:
    looked = [f"{look.tool} {look.version}".rstrip() for look in report.looks if look.looked]
    lines = [f"looked: {', '.join(looked)}"] if looked else ["nothing was looked at"]
    absent = [look.tool for look in report.looks if look.why == "not installed"]
    if absent:
        lines.append(f"did not look: {', '.join(absent)}: not installed (`secgen doctor` says how to get "
                     f"{'it' if len(absent) == 1 else 'them'})")
    lines += [f"did not look: {look.tool}: {look.why}" for look in report.looks
              if look.why not in ("", "not installed", "not asked") and look.tool != NOBODY]
    lacking = [look.tool for look in report.looks if look.required and (look.failed or not look.looked)]
    return [*lines, *([f"required, and absent or failed: {', '.join(lacking)}"] if lacking else [])]


def _printable(line: str) -> str:
    """One line of text that a terminal does not obey and any file can hold: names and messages are the program's."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)
