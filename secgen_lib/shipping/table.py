"""What a replay found, as text for a terminal."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def render(report: Mapping[str, Any]) -> str:
    """One table, and in one line what was not judged anew."""
    rows = [("programs taken from answers", report["programs"])]
    rows += [(f"verdict: {name}", part) for name, part in report["verdicts"].items()]
    rows += [(f"tests: {name}", part) for name, part in report["executions"].items()]
    rows += [(f"findings: {tool} {_versions(report['tools'][tool])}", part)
             for tool, part in report["findings"].items()]
    rows.append(("repair chains", report["chains"]))
    wide = max(len(name) for name, _ in rows)
    lines = [f"{'':{wide}}  {'compared':>8}  {'changed':>8}",
             *(f"{name:{wide}}  {part['compared']:>8}  {part['changed']:>8}  {_how(part)}".rstrip()
               for name, part in rows)]
    if report["pairs"] is not None:
        lines.append("pairs: " + ", ".join(f"{n} {name}" for name, n in report["pairs"].items()))
    lines.append(_left(report))
    if "written" in report:
        lines.append(report["written"])
    return "\n".join(lines)


def _how(part: Mapping[str, Any]) -> str:
    return ", ".join(f"{n} {name}" for name, n in part.get("how", {}).items() if n)


def _versions(versions: Mapping[str, Any]) -> str:
    then, now = versions["then"], versions["now"]
    return str(now) if then == now else f"{then} → {now}"


def _left(report: Mapping[str, Any]) -> str:
    left = report["not_judged"]
    parts = [f"{part['answers']} answers in {language} ({part['why']})" for language, part in left["languages"].items()]
    parts += [f"{n} answers by {tool} (absent)" for tool, n in left["tools"].items()]
    parts += [f"{left['candidates']} candidates of best-of-n"] if left["candidates"] else []
    return f"not judged anew: {'; '.join(parts) or 'nothing'} (of {report['answers']} answers)"
