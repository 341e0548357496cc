"""What rustc says of a program, without paths."""
from __future__ import annotations

import json
import re
from collections.abc import Mapping

from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.rust.crates import Function


def strip(text: str) -> str:
    return " ".join(re.sub(r"(?<![\w/])/(?:[\w.+-]+/)*", "", text).split())


def plain(exit_code: int, log: str) -> str:
    if exit_code > 128:
        return f"line 1: error: the compiler crashed (signal {exit_code - 128})"
    message = next((row for row in log.splitlines() if "error" in row and not row.startswith("{")), "")
    return f"line 1: error: {strip(message)[:200] or 'the compiler failed'}"


def errors(log: str, code: str, where: Mapping[int, Function], most: int = 8) -> str:
    """rustc's errors as ``line N: error: ...``, at most ``most``; those at the declared functions are put where the
    program defines them. ``where``: the function at each line behind the program.
    """
    last, end, messages = code.count("\n") + 1, max(1, code.rstrip().count("\n") + 1), []
    for row in log.splitlines():
        try:
            diagnostic = json.loads(row) if row.startswith("{") else {}
        except ValueError:
            continue
        if diagnostic.get("level") != "error" or diagnostic["message"].startswith("aborting due to"):
            continue
        line, label = _place(diagnostic["spans"])
        message = diagnostic["message"] + (f": {label}" if label and label not in diagnostic["message"] else "")
        if diagnostic.get("code"):
            message += f" [{diagnostic['code']['code']}]"
        # ``behind`` begins on the program's last line
        function = where.get(line - last + 1)
        if function:
            line = rust_source.line_of(code, function.name)
            message += f", the task declares '{function.head()}'"
        messages.append(f"line {min(line, end)}: error: {strip(message)}")
    return "\n".join(list(dict.fromkeys(messages))[:most])


def _place(spans: list[dict]) -> tuple[int, str]:
    """Line and label of the first primary span, out of the standard library's macros."""
    span = next((span for span in spans if span["is_primary"]), None)
    label = (span or {}).get("label") or ""
    while span and span["file_name"] != "program.rs" and span.get("expansion"):
        span = span["expansion"]["span"]
    return (span["line_start"] if span and span["file_name"] == "program.rs" else 1), label
