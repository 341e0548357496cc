"""The programs themselves, in compressed chunks: the page opens one when a program of it is asked for."""
from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from secgen_lib.core.prompts import ask
from secgen_lib.core.records import Finding
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.reporting.explorer.index import Index
from secgen_lib.reporting.views.chain import fates, feedback_message
from secgen_lib.reporting.views.page import visible
from secgen_lib.reporting.views.program import execution_findings
from secgen_lib.reporting.views.samples import Samples

CHUNK = 128_000
"""Characters after which a chunk ends with its task: a task's programs are compared, so one chunk holds them all."""
LONGEST = 100_000
"""Characters of one text; what is cut is said."""
ORDER = {"teacher": 0, "judge": 1, "test": 2, "tool": 3}


@dataclass(frozen=True)
class Chunks:
    """``packed``: chunks as gzip in base64; ``of_task``: the chunk of each task, in the order of ``Index.tasks``."""

    packed: list[str]
    of_task: list[int]


def chunks(known: Samples, listed: Index) -> Chunks:
    """All programs of an index with what was said of them. A chunk is ``{first, programs, tasks}``: the row of its
    first program, the bodies in the order of rows, and its tasks by their place."""
    packed: list[str] = []
    of_task: list[int] = []
    for chunk in _cut(known, listed):
        of_task += [len(packed)] * len(chunk["tasks"])
        packed.append(pack(chunk))
    return Chunks(packed, of_task)


def pack(value: Any) -> str:
    """JSON, compressed, in letters that HTML does not read: the same value gives the same text."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode(), 6, mtime=0)).decode("ascii")


def _cut(known: Samples, listed: Index) -> Iterator[dict[str, Any]]:
    chunk: dict[str, Any] = {"first": 0, "programs": [], "tasks": {}}
    size, task_of = 0, listed.columns["programs"]["task"]
    for row, sample in enumerate(listed.programs):
        at = task_of[row]
        if at not in chunk["tasks"]:
            if size >= CHUNK:
                yield chunk
                chunk, size = {"first": row, "programs": [], "tasks": {}}, 0
            chunk["tasks"][at] = [[m["role"], _text(m["content"])] for m in
                                  ask(listed.tasks[at], known.run.config.prompt)]
        chunk["programs"].append(body(known, sample))
        size += sum(len(part) for part in (sample.completion.text, sample.completion.code or ""))
    yield chunk


def body(known: Samples, sample: JudgedSample) -> dict[str, Any]:
    """One program as the page shows it. ``answer`` is what stood before and after the program, or all of it where the
    program is no part of the answer as it stands. Empty fields are left out."""
    completion = sample.completion
    roles = {"sanitizer": "test", **known.roles(known.task(completion).language)}
    text, code = visible(completion.text), None if completion.code is None else visible(completion.code)
    before, found, after = text.partition(code) if code else ("", "", "")
    parent = known.judged.get(completion.parent_id or "")
    said = [*known.findings(completion), *execution_findings(sample.executions)]
    full: dict[str, Any] = {
        "code": None if code is None else _text(code),
        "answer": [_text(before), _text(after)] if found else _text(text),
        "findings": sorted((finding(f, roles) for f in said),
                           key=lambda f: (f[0], f[8] != "error", ORDER[f[2]], f[1:])),
        "suites": [[e.suite, e.status, _text(e.detail, 2000)] for e in sample.executions],
        "tools": [[a.tool, visible(a.tool_version), a.status, _text(a.detail, 600)] for a in sample.analyses],
        "seed": completion.seed, "temperature": completion.temperature, "finish": visible(completion.finish_reason),
        "tokens": completion.n_tokens,
        "said": "" if parent is None else _text(feedback_message(known, parent.completion, completion)),
        "fates": fates(known, completion),
    }
    return {name: value for name, value in full.items() if value not in ("", [])}


def finding(said: Finding, roles: dict[str, str]) -> list[Any]:
    """``[line, tool, who, class, CWEs, message, rule, column, level]``."""
    who = roles.get(said.tool, "tool")
    return [said.start_line, visible(said.tool), who, visible(said.category), list(map(visible, said.cwe_ids)),
            _text(said.message, 600), _text(said.rule_id, 120), said.start_column, said.level]


def _text(value: str, limit: int = LONGEST) -> str:
    shown = visible(value)
    return shown if len(shown) <= limit else f"{shown[:limit]} … {len(shown) - limit:,} more characters"
