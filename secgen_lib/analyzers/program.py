"""What an analyzer is given, and how one raw finding is written down."""
from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secgen_lib.core.records import AnalyzerRun, AnalyzerStatus, Finding, digest

SUFFIXES = {"c": ".c", "cpp": ".cpp", "python": ".py", "java": ".java", "kotlin": ".kt", "go": ".go", "rust": ".rs",
            "javascript": ".js"}
CANARY_ID = "canary"
"""What the program with a known defect is called that stands in front of every batch."""

VERSION_S = 60

_JAVA_ASIDE = re.compile(r'//[^\r\n]*|/\*.*?(?:\*/|\Z)|"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\r\n])*"'
                         r"|'(?:\\.|[^'\\\r\n])+'", re.S)
_JAVA_ANNOTATION = r"@\s*(?!interface\b)[\w$]+(?:\s*\.\s*[\w$]+)*(?:\s*\((?:[^()]|\([^()]*\))*\))?"
_PUBLIC = re.compile(rf"[{{}}]|\bpublic\s+(?:(?:abstract|final|non-sealed|sealed|strictfp|static)\s+"
                     rf"|{_JAVA_ANNOTATION}\s*)*(?:class|interface|enum|record|@\s*interface)\s+([^\W\d][\w$]*|\$[\w$]*)")


@dataclass(frozen=True)
class Program:
    """One program to be analyzed; ``completion_id`` joins the result to it and says nothing to the tool."""

    completion_id: str
    language: str
    code: str


def source_bytes(code: str) -> bytes:
    """The file's bytes. A lone surrogate (a model may write any text) becomes bytes that are not UTF-8."""
    return code.encode("utf-8", "surrogatepass")


def position(source: bytes, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a byte offset."""
    before = source[:max(0, min(offset, len(source)))]
    return before.count(b"\n") + 1, len(before) - (before.rfind(b"\n") + 1) + 1


def finding(tool: str, rule_id: str, message: str, line: int, column: int = 0, end_line: int = 0) -> Finding:
    """A finding in the tool's own words; category, CWE, level and fingerprint are joined later."""
    return Finding(rule_id, tool, (), "", "", " ".join(message.split()), max(1, line), column, end_line or max(1, line))


def ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    """Sorted by place; what is said twice of one place by one rule is kept once."""
    seen: dict[tuple, Finding] = {}
    for f in sorted(findings, key=lambda f: (f.start_line, f.start_column, f.rule_id, f.message)):
        seen.setdefault((f.start_line, f.start_column, f.rule_id, f.message), f)
    return tuple(seen.values())


def fingerprint(f: Finding, lines: list[str]) -> str:
    """A name that stays when lines move: the tool, the rule, and the text of the line without its spaces."""
    text = lines[f.start_line - 1] if f.start_line <= len(lines) else ""
    return digest("finding", f.tool, f.rule_id, "".join(text.split()))


def result(program: Program, tool: str, version: str, status: AnalyzerStatus, findings: list[Finding] | tuple = (),
           detail: str = "") -> AnalyzerRun:
    """One program's run, as an adapter hands it over."""
    return AnalyzerRun(program.completion_id, tool, version, "static", status, ordered(list(findings)), detail)


def public_class(source: bytes) -> str | None:
    """The name of a Java file's public class, after which javac wants the file named; comments and literals aside.

    A public class within another does not count.
    """
    depth = 0
    for match in _PUBLIC.finditer(_JAVA_ASIDE.sub(" ", source.decode("utf-8", "replace"))):
        if match[1] and depth == 0:
            return match[1][:200]
        depth += {"{": 1, "}": -1}.get(match[0], 0)
    return None


def installed(package: str) -> str | None:
    """The version of a Python package, or None when it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return None


def printed(argv: Sequence[str], env: Mapping[str, str] | None = None) -> tuple[str, int]:
    """(What a tool prints when it is asked for its version, its exit code); of one that cannot be started, or does not
    end within ``VERSION_S``, ("", -1): such a tool is not there.
    """
    import subprocess

    try:
        done = subprocess.run(argv, capture_output=True, text=True, errors="replace", timeout=VERSION_S, check=False,
                              env=env)
    except (OSError, subprocess.TimeoutExpired):
        return "", -1
    return done.stdout.strip(), done.returncode


def reported_version(argv: list[str], pattern: str) -> str | None:
    """What a tool says of its version: the first group of ``pattern``, or None where it does not say it so."""
    said, code = printed(argv)
    match = re.search(pattern, said)
    return match[1] if match and code == 0 else None


def venv_tool(relative: str, package: str) -> str | None:
    """The path of a program that a wheel ships inside its package folder, found without importing the package."""
    from importlib.util import find_spec

    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    path = os.path.join(list(spec.submodule_search_locations)[0], relative)
    return path if os.access(path, os.X_OK) else None
