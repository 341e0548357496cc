"""``secgen replay PROFILE``: every shipped answer judged anew with the tools that are here, and what that changes.

Nothing shipped is replaced: what is found goes into ``papermill_runs/<run>/replay.json``, and is counted. A language
whose toolchain is absent is not judged; a tool that is absent leaves its answers unscored, and they are not compared.
"""
from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from secgen_lib import analyzers, languages, sandbox
from secgen_lib.core import progress
from secgen_lib.core.cache import sources
from secgen_lib.core.records import (
    TABLES,
    AnalyzerRun,
    Completion,
    Execution,
    Task,
    Verdict,
    digest,
    from_row,
)
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import Tables, read_json, runs_folder, write_json
from secgen_lib.experiment.run import Run
from secgen_lib.generation.loop import CHUNK
from secgen_lib.judging import dynamic
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import by_table
from secgen_lib.shipping import files
from secgen_lib.shipping.compare import compared
from secgen_lib.shipping.read import bundle, fits, tables
from secgen_lib.shipping.table import render
from secgen_lib.shipping.texts import Texts
from secgen_lib.training.pairs import mining

__all__ = ["Here", "Records", "render", "replay"]


@dataclass
class Records:
    """Records by table and completion: those that were shipped, or those that were made here."""

    tables: dict[str, list[Any]] = field(default_factory=dict)

    def __call__(self, table: str, cls: type) -> list[Any]:
        """As ``Run.records``."""
        return self.tables.get(table, [])


@dataclass(frozen=True)
class Here:
    """What can judge here: language -> what it lacks (None: nothing), tool -> its version (None: absent)."""

    languages: dict[str, str | None]
    tools: dict[str, str | None]

    def absent(self, tools: Sequence[str]) -> list[str]:
        return [tool for tool in tools if self.tools.get(tool) is None]


def replay(profile: str, overrides: Mapping[str, Any] | None = None, *, jobs: int = 2) -> dict[str, Any]:
    """Judge anew and compare; returns what ``replay.json`` holds.

    Raises :class:`SecgenError` as :func:`read.bundle` does, and where a data set is not here or has other texts than
    those that were answered.
    """
    folder, index, config = bundle(profile, overrides)
    sandbox.require(config.sandbox_min)
    whole = {task.task_id: task for task in mining.chosen(config.tasks)}
    fits(Texts(whole), folder, index)
    then, messages = shipped(folder, index, Texts(whole))
    here = _here(config, then("tasks", Task))
    run = Run(config, runs_folder() / config.run_id)
    run.folder.mkdir(parents=True, exist_ok=True)
    with run.lock("replay"):
        now = _judged(run.folder / "replay", files.name(folder), config, then, here, jobs)
        report = {"profile": config.profile, "run_id": config.run_id, "bundle": files.name(folder),
                  "commit": index["commit"],
                  **compared(config, then, now, messages, here, read_json(folder / "manifest.json", "`secgen ship`"))}
        write_json(run.folder / "replay.json", report)
    return {**report, "written": str(run.folder / "replay.json")}


def shipped(folder: Path, index: Mapping[str, Any], texts: Texts) -> tuple[Records, dict[str, str]]:
    """The shipped records, and the teacher's turn before each answer to feedback."""
    then = Records()
    for name, by_stage in tables(folder, index, texts):
        rows = [row for rows in by_stage.values() for row in rows]
        then.tables[name] = [from_row(TABLES[name], row) for row in rows] if name in TABLES else rows
    messages = {row["completion_id"]: texts.of_answer(row["completion_id"]).read(row["said"])
                for row in files.rows(folder / "conversations.jsonl.gz") if row["said"] is not None}
    return then, messages


def _here(config: RunConfig, tasks: Sequence[Task]) -> Here:
    used = sorted({task.language for task in tasks})
    wanted = {tool for language in used for by in (config.analyzers.feedback, config.analyzers.judge)
              for tool in by.get(language, ())}
    return Here({language: languages.get(language).available() for language in used},
                {tool: _version(tool, config, used) for tool in sorted(wanted)})


def _version(tool: str, config: RunConfig, used: Sequence[str]) -> str | None:
    if tool not in dynamic.HALVES:
        return analyzers.load(tool, config.analyzers.commands).version()
    there = [language for language in used if not dynamic.lacking(language)]
    return " ".join(f"{language}:{dynamic.version(language)}" for language in there) or None


def _judged(folder: Path, bundle_name: str, config: RunConfig, then: Records, here: Here, jobs: int) -> Records:
    """The judgements made here, those of a replay that was killed among them (same files, same tools, same code)."""
    tasks = {task.task_id: task for task in then("tasks", Task)}
    able = [_read_anew(c, tasks[c.task_id]) for c in then("completions", Completion)
            if here.languages[tasks[c.task_id].language] is None]
    kept, known = _begun(folder, digest(bundle_name, here.tools, sandbox.level(), [
        languages.get(name).identity() for name, lacking in here.languages.items() if lacking is None],
        sources("judging", "sandbox", "toolchains", "languages", "analyzers")))
    left = [c for c in able if c.completion_id not in known]
    with progress.bar("replay", " answers", len(able), initial=len(able) - len(left)) as bar:
        for start in range(0, len(left), CHUNK):
            judged = judge(left[start:start + CHUNK], tasks, config.analyzers, jobs=jobs, on_done=lambda: bar.update(1))
            for table, records in by_table(judged).items():
                kept.append("replay", table, records)
    return Records({"completions": able, "verdicts": kept.records("verdicts", Verdict),
                    "analyses": kept.records("analyses", AnalyzerRun),
                    "executions": kept.records("executions", Execution)})


def _begun(folder: Path, key: str) -> tuple[Tables, set[str]]:
    """Where judgements are kept, and whose are whole: those of another key, and halves, are dropped."""
    state, kept = folder / "state.json", Tables(folder / "tables")
    if not state.is_file() or read_json(state, "`secgen replay`").get("key") != key:
        shutil.rmtree(folder, ignore_errors=True)
        write_json(state, {"key": key})
    kept.mend()
    known = {row["completion_id"] for row in kept.rows("verdicts")}
    for name in ("analyses", "executions"):
        rows = list(kept.rows(name))
        whole = [row for row in rows if row["completion_id"] in known]
        if len(whole) < len(rows):
            kept.replace("replay", name, whole)
    return kept, known


def _read_anew(completion: Completion, task: Task) -> Completion:
    """The answer with the program that is taken out of it today."""
    code = languages.get(task.language).extract(completion.text, entry_point=task.entry_point, prompt=task.head)
    return replace(completion, code=code)
