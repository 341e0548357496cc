"""eslint with eslint-plugin-security: JavaScript on its syntax tree and scopes, one node process for a batch.

Our own configuration (``eslint_config.js``) is the only one: the plugin's recommended rules, and of eslint's own those
that mean a defect. Comments of a program configure nothing. As in node, a program is a CommonJS script, or else an ES
module: where a word says that it could be one, it is read both ways, and the first that parses counts. One that does
not parse has a finding of the rule ``parse-error``. Every file must stand in the output, and the exit code must be
the one that its findings ask for.
"""
from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.toolchains import Broken, node

TOOL = "eslint"
KIND = "static"
CONFIG = Path(__file__).with_name("eslint_config.js")
LANGUAGES = ("javascript",)
CANARY = {"javascript": ("function canary(text) {\n  return eval(text);\n}\n", "security/detect-eval-with-expression")}
GET = ("make eslint (npm install --prefix .eslint eslint@10.15.0 eslint-plugin-security@4.1.0 beside .venv; or name "
       "the program in $SECGEN_ESLINT); node 20.19 or later")
NODE = ("--max-old-space-size=1536", "--no-warnings")
OPTIONS = ("--no-config-lookup", "--config", "eslint.config.mjs", "--no-inline-config", "--no-ignore", "--no-color",
           "--format", "json")
BROKEN = "parse-error"
STACK = "Not enough stack space"
_MODULE = re.compile(rb"\b(?:import|export|await)\b")
"""A text without these words is an ES module only where it is a script too: a keyword cannot be written otherwise."""
_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029]")
"""Where eslint begins another line; a finding's line is counted as all tools do, by the line feeds before it."""


@cache
def _program() -> str | None:
    """The path of ``eslint.js``; the plugin must lie in the same ``node_modules``."""
    beside = Path(sys.prefix).parent / ".eslint" / "node_modules" / ".bin" / "eslint"
    path = Path(os.environ.get("SECGEN_ESLINT") or beside)
    if not os.access(path, os.X_OK):
        return None
    path = path.resolve()
    return str(path) if (path.parents[2] / "eslint-plugin-security" / "package.json").is_file() else None


@cache
def version() -> str | None:
    """``eslint 10.15.0, eslint-plugin-security 4.1.0, node v20.20.2, rules 0123456789abcdef``, or None where a part is
    missing.
    """
    program = _program()
    try:
        interpreter, _ = node.node()
    except Broken:
        return None
    if program is None:
        return None
    (said, code), (its, _) = (printed([interpreter, *arguments, "--version"]) for arguments in ([program], []))
    plugin = json.loads((Path(program).parents[2] / "eslint-plugin-security" / "package.json").read_text("utf-8"))
    rules = hashlib.sha256(CONFIG.read_bytes()).hexdigest()[:16]
    return (f"eslint {said.lstrip('v')}, eslint-plugin-security {plugin['version']}, node {its}, "
            f"rules {rules}") if code == 0 and its else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    program = Path(_program() or "eslint.js")
    modules = program.parents[2]
    interpreter, outside = node.node()
    with batch.Folder(programs, language) as folder:
        (folder.path / "eslint.config.mjs").write_bytes(CONFIG.read_bytes())
        files = list(folder.names)
        for name, source in zip(folder.names, folder.sources, strict=True):
            if _MODULE.search(source):
                files.append(f"{Path(name).stem}.mjs")
                (folder.path / files[-1]).write_bytes(source)
        env = {**node.ENV, "HOME": "/tmp", "SECGEN_ESLINT_MODULES": str(modules)}
        outcome = batch.process([interpreter, *NODE, str(program), *OPTIONS, *files], folder, limit_s,
                                readable=(str(modules), *outside), env=env)
    with batch.reading(outcome, "its JSON"):
        messages_by_file: dict[str, list[dict[str, Any]]] = {}
        for row in json.loads(outcome.stdout):
            if messages_by_file.setdefault(os.path.basename(row["filePath"]), row["messages"]) is not row["messages"]:
                raise ValueError("a file stands in it twice")
        read = [_read(messages_by_file, name, p.code) for name, p in zip(folder.names, programs, strict=True)]
        wrong = any(message["severity"] == 2 for messages in messages_by_file.values() for message in messages)
    if set(messages_by_file) != set(files) or outcome.exit_code != int(wrong):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}, {len(messages_by_file)} files of {len(files)}"
                                        f"{batch.stderr_tail(outcome)}")
    return [result(p, TOOL, version() or "", "error" if detail else "ok", findings, detail)
            for p, (findings, detail) in zip(programs, read, strict=True)]


def _read(messages_by_file: dict[str, list[dict[str, Any]]], name: str, code: str) -> tuple[list[Finding], str]:
    """(findings, why the file was not read): the script's, or the ES module's where only that parses."""
    messages, module = messages_by_file.get(name, []), messages_by_file.get(f"{Path(name).stem}.mjs")
    fatal = next((m for m in messages if m.get("fatal")), None)
    if fatal and module is not None and (
            not any(m.get("fatal") for m in module) or "sourceType: module" in fatal["message"]):
        messages = module
    starts = [0, *(m.end() for m in _LINE_END.finditer(code))]
    findings: list[Finding] = []
    for m in messages:
        if (m.get("line") is None or STACK in m["message"]) if m.get("fatal") else not m["ruleId"]:
            return findings, f"eslint: {m['message'][:150]}"   # the parser itself failed, or the file was passed over
        line, end = (code.count("\n", 0, starts[min(n, len(starts)) - 1]) + 1
                     for n in (m["line"], m.get("endLine") or m["line"]))
        findings.append(finding(TOOL, m["ruleId"] or BROKEN, m["message"], line,
                                m["column"] if line == m["line"] else 0, end))
    return findings, ""
