"""The programs that a sample for labelling is drawn from: those of a run or a JSONL file, with the judges' answer."""
from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import analyzers, metrics
from secgen_lib.analyzers import Program
from secgen_lib.core import integrity, runs
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.tasks import files

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["completion_id", "arm", "train_seed", "split", "task_id", "family", "language", "code", "builds", "judge",
           "prompt"]


def known(frame: pd.DataFrame) -> pd.Series:
    """Which rows are errors by definition, [N] bool: without a program, or it does not build."""
    return frame["code"].isna() | (frame["builds"] == 0)


def population(where: str | Path, cycle: int = 0, split: str = "test", tools: Sequence[str] | None = None, *,
               judge: bool = True) -> pd.DataFrame:
    """All programs of a run that stand after ``cycle`` of the loop (``split``), or of a JSONL file.

    ``where``: a run's folder, its name in the runs' folder, or rows with ``code`` (null: the answer held no program),
    ``language``, and where there are such ``completion_id``, ``task_id``, ``family``, ``arm`` (or ``model``),
    ``split``, ``prompt``, ``builds``, ``clean``. ``judge`` is 1 where the judges find nothing, 0, or NaN for unscored;
    for rows without ``clean`` the analyzers (``tools``, or all that are installed) are run, unless ``judge`` is False.
    Raises :class:`SecgenError` for a missing run, a broken row, no program at all, or two of one ``completion_id``.
    """
    path = Path(where)
    if path.is_file():
        frame = _of_file(path, split, tools, judge)
    else:
        frame = _of_run(_run(where), cycle, split)
    if not len(frame):
        raise SecgenError(f"no programs of split {split!r} after cycle {cycle}", where)
    twice = frame.loc[frame["completion_id"].duplicated(), "completion_id"]
    if len(twice):
        raise SecgenError(f"two programs are called {twice.iloc[0]!r}", where)
    return frame


def _run(where: str | Path) -> Path:
    try:
        return runs.find(where)
    except SecgenError as none:
        raise SecgenError("no such run or file", where, f"a .jsonl with `code`, or a run; {none.todo}") from None


def _of_run(folder: Path, cycle: int, split: str) -> pd.DataFrame:
    tables = integrity.tables(folder)
    frames = {name: tables.frame(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    judged = metrics.judged_chains(frames)
    some = judged[(judged["cycle"] == cycle) & (judged["mode"] == "feedback") & (judged["split"] == split)]
    codes = frames["completions"].set_index("completion_id")["code"]
    about = frames["tasks"].set_index("task_id")
    prompts = [f"{about.loc[t, 'prompt']}\n\n{about.loc[t, 'declaration']}".strip() for t in some["task_id"]]
    some = some.assign(judge=metrics.METRICS["efr"](some)[0], prompt=prompts,
                       code=[codes[c] if isinstance(codes[c], str) else None for c in some["completion_id"]])
    return some[COLUMNS].reset_index(drop=True)


def _of_file(path: Path, split: str, tools: Sequence[str] | None, judge: bool) -> pd.DataFrame:
    import pandas as pd

    rows = []
    for number, row in enumerate(files.rows(path), 1):
        place = f"{path}:{number}"
        if "code" not in row or not isinstance(row["code"], str | None):
            raise SecgenError("a row without `code`", place, 'rows are {"code": ..., "language": ...}')
        if row["code"] is not None and not row.get("language"):
            raise SecgenError("a row without `language`", place)
        wrong = [name for name in ("language", "prompt", "split") if not isinstance(row.get(name), str | None)]
        if wrong:
            raise SecgenError(f"`{wrong[0]}` is no text", place)
        try:
            json.dumps(row, ensure_ascii=False).encode()
        except UnicodeEncodeError as error:  # a lone surrogate: neither a table nor the form can hold it
            raise SecgenError(f"half a character ({error})", place) from error
        task, arm = str(row.get("task_id") or place), str(row.get("arm") or row.get("model") or "all")
        rows.append([str(row.get("completion_id") or f"{path.name}:{number}"), arm, None, row.get("split") or "test",
                     task, str(row.get("family") or task), row.get("language") or "", row["code"],
                     _tri(row.get("builds"), place), _tri(row.get("clean"), place), row.get("prompt") or ""])
    frame = pd.DataFrame(rows, columns=COLUMNS).astype({"train_seed": "Int64"})
    frame = frame[frame["split"] == split].reset_index(drop=True)
    frame.loc[known(frame), "judge"] = 0.0
    lost = frame["judge"].isna()
    if judge and lost.any():
        clean = _clean([Program(str(row.completion_id), str(row.language), str(row.code))
                        for row in frame[lost].itertuples()], tools)
        frame.loc[lost, "judge"] = [clean[name] for name in frame.loc[lost, "completion_id"]]
    return frame


def _clean(programs: Sequence[Program], tools: Sequence[str] | None) -> dict[str, float]:
    """Name -> 1 (every tool that reads it finds nothing), 0, or NaN where no tool says, or one is out of order."""
    answers = {name: [analyzers.is_clean(run) for run in runs] for name, runs in _runs(programs, tools).items()}
    return {name: 0.0 if False in some else float("nan") if None in some or not some else 1.0
            for name, some in answers.items()}


def _runs(programs: Sequence[Program], tools: Sequence[str] | None) -> dict[str, list[AnalyzerRun]]:
    by_program: dict[str, list[AnalyzerRun]] = {program.completion_id: [] for program in programs}
    for tool in [tool for tool, version in analyzers.versions(tools).items() if version is not None or tools]:
        read = [program for program in programs if program.language in analyzers.load(tool).LANGUAGES]
        for run in analyzers.run(tool, read) if read else ():
            by_program[run.completion_id].append(run)
    return by_program


def findings(where: str | Path, some: pd.DataFrame, tools: Sequence[str] | None = None) -> dict[str, list[Finding]]:
    """completion_id -> the defects that the analyzers report of ``some`` rows (for a form that is not blind): from a
    run's table, or by the analyzers over a file's programs.
    """
    names = set(some["completion_id"])
    path = Path(where)
    if path.is_file():
        programs = [Program(str(row.completion_id), str(row.language), str(row.code)) for row in some.itertuples()]
        runs = [run for some in _runs(programs, tools).values() for run in some]
    else:
        rows = integrity.tables(_run(where)).records("analyses", AnalyzerRun)
        runs = [run for run in rows if run.completion_id in names]
    by_program: dict[str, list[Finding]] = {name: [] for name in sorted(names)}
    for run in runs:
        by_program[run.completion_id] += analyzers.defects(run)
    return by_program


def _tri(value: Any, place: str) -> float:
    if value not in (None, True, False):  # "false" would count as true
        raise SecgenError(f"`builds` and `clean` are true, false or null, not {value!r}", place)
    return float("nan") if value is None else float(value)
