"""The oracle's word on the programs of a run, near to what was mined and far from it, and what every arm changes by it.

*Far*: the run's own measured tasks. *Near*: other tasks of the mined families, in the lab (:mod:`.distances`).
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib import analyzers, metrics
from secgen_lib.core.numbers import change, number, p_value, share
from secgen_lib.core.records import Completion, Task, from_row, to_row
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import write_json
from secgen_lib.experiment.arms import distances
from secgen_lib.experiment.run import Run
from secgen_lib.judging import oracle, samples
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.lab import grammar, splits
from secgen_lib.metrics.repaired import LESS

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["completion_id", "unsafe", "by", "fuzz", "read"]
FAR, NEAR = "far", "near"


def wanted(config: RunConfig) -> bool:
    """Whether a run judges by fuzzing, so that there is more to say than its tests do."""
    return any(oracle.JUDGE in tools for tools in config.analyzers.judge.values())


def repairs(config: RunConfig) -> bool:
    """Whether a run has a loop that hears the fuzzer beside one that does not (the control ``static``)."""
    return wanted(config) and any("static" in config.effort(spec.dataset, spec.split).controls
                                  for spec in config.tasks if spec.split == "test")


def instances(config: RunConfig) -> dict[str, grammar.Instance]:
    """task id -> the grammar's instance, of the lab's tasks that the run names."""
    items = [item for spec in config.tasks if spec.dataset == "lab"
             for item in splits.instances(spec.split, spec.n or 64, spec.seed)]
    return {item.task("").task_id: item for item in items}


def read(judged: Iterable[JudgedSample], tasks: Mapping[str, Task], config: RunConfig,
         known: Mapping[str, grammar.Instance]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Of each program what is true of it (columns :data:`COLUMNS`: 1, 0, None where nothing is known), and its defects
    by the oracle and by each judge that reads, one a row (``completion_id, tool, category, rule_id``).
    """
    import pandas as pd

    rows, found = [], []
    for sample in judged:
        name, task = sample.completion.completion_id, tasks[sample.completion.task_id]
        item, code = known.get(task.task_id), sample.completion.code
        label = grammar.recognise(item, code) if item is not None and code else None
        truth = oracle.truth(sample, task, label)
        readers = [tool for tool in config.analyzers.judge.get(task.language, ()) if tool != oracle.JUDGE]
        rows.append([name, _number(truth.unsafe), truth.by, _flagged(sample, (oracle.JUDGE,)),
                     _flagged(sample, readers)])
        said = (f for run in sample.analyses if run.tool in readers for f in analyzers.defects(run))
        found += [[name, f.tool, f.category, f.rule_id] for f in (*truth.found, *said)]
    return (pd.DataFrame(rows, columns=COLUMNS),
            pd.DataFrame(found, columns=["completion_id", "tool", "category", "rule_id"]))


def _flagged(sample: JudgedSample, tools: Iterable[str]) -> float | None:
    """1 where one of the tools has a finding, 0 where none has, None where one is unscored and none has."""
    clean = {run.tool: None if run.tool == oracle.JUDGE and run.status != "ok" else analyzers.is_clean(run)
             for run in sample.analyses}
    answers = [clean.get(tool) for tool in tools]
    return 1.0 if False in answers else None if None in answers or not answers else 0.0


def _number(answer: bool | None) -> float | None:
    return None if answer is None else float(answer)


def frames(run: Run, near_tasks: int | None = None, n_samples: int = 2) -> dict[str, tuple[pd.DataFrame, pd.DataFrame]]:
    """Place -> (rows of ``chains`` without feedback, with the truth; the defects), every arm together."""
    frame, found = _measured(run, lambda completion: completion.mode == "generate")
    there = {FAR: (frame[(frame["cycle"] == 0) & (frame["mode"] == "feedback")], found)}
    if near_tasks is not None and distances.fits(run, run.config.tuned):
        there[NEAR] = _near(run, near_tasks, n_samples)
    return there


def _measured(run: Run, looked_at: Callable[[Completion], bool]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows of ``chains`` on the split test, with the truth of the programs that are ``looked_at``; the
    defects."""
    tasks = {task.task_id: task for task in run.records("tasks", Task)}
    tables = {name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    judged = [sample for sample in samples.read(run.records).values()
              if tasks[sample.completion.task_id].split == "test" and looked_at(sample.completion)]
    truths, found = read(judged, tasks, run.config, instances(run.config))
    chains = metrics.judged_chains(tables, run.config.analyzers.judge)
    return metrics.with_truth(chains[chains["split"] == "test"], truths), found


def repaired(run: Run) -> pd.DataFrame:
    """``metrics.repair_by_truth`` of the original on the run's measured tasks: every chain that was run, by the oracle.
    """
    frame, _ = _measured(run, lambda completion: completion.arm == "original")
    return metrics.repair_by_truth(frame, replicates=run.config.bootstrap)


def repaired_table(rows: pd.DataFrame) -> pd.DataFrame:
    """:func:`repaired` for people: a row a mode and metric, a column a cycle."""
    shown = rows.assign(cell=[
        change(row["value"], row["low"], row["high"]) + f", p {p_value(row['p_value'])}"
        if row["mode"].startswith(LESS) else share(row["value"], row["low"], row["high"])
        for row in rows.to_dict("records")])
    return shown.pivot_table(index=["metric", "mode"], columns="cycle", values="cell", aggfunc="first", sort=False,
                             fill_value="")


def _near(run: Run, n: int, n_samples: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    import pandas as pd

    chosen, rows = distances.answers_near(run, run.config.compared, n, n_samples)
    spec = next(spec for spec in run.config.tasks if spec.split == "mining")
    made = {item.task("").task_id: item for item in splits.instances("mining", (spec.n or 0) + n, spec.seed)}
    judged = samples.join(*([from_row(cls, row) for row in rows[name]] for name, cls in samples.RECORDS.items()))
    truths, found = read(judged.values(), chosen, run.config, made)
    frames = {**{name: pd.DataFrame(some) for name, some in rows.items()},
              "tasks": pd.DataFrame([to_row(task) for task in chosen.values()])}
    return metrics.with_truth(metrics.judged_chains(frames, run.config.analyzers.judge), truths), found


def summary(run: Run, places: Mapping[str, tuple[pd.DataFrame, pd.DataFrame]]) -> dict[str, dict[str, Any]]:
    """arm -> what it changes against the original (``metrics.arm_summary``), far away and, under ``near``, near by;
    ``places`` as :func:`frames` gives them.
    """
    replicates, body = run.config.bootstrap, {}
    for place, (frame, found) in places.items():
        original = frame[frame["arm"] == "original"]
        for arm in ("original", *run.config.compared):
            mine = frame[frame["arm"] == arm]
            if not len(mine):
                continue
            made = metrics.arm_summary(original, mine, found, replicates=replicates)
            if place == FAR:
                body[arm] = made
            else:
                body.setdefault(arm, {})[NEAR] = made
    return body


def write(run: Run, places: Mapping[str, tuple[pd.DataFrame, pd.DataFrame]]) -> dict[str, dict[str, Any]]:
    """Put :func:`summary` into the run's ``summary.json``, under ``arms``, and give it."""
    found = summary(run, places)
    body = run.summary()
    body["arms"] = {**(body["arms"] or {}), **found}
    write_json(run.folder / "figures" / "summary.json", body)
    return found


def table(found: Mapping[str, dict[str, Any]]) -> pd.DataFrame:
    """:func:`summary` as a table: a row an arm and place."""
    import pandas as pd

    rows = []
    for place in (FAR, NEAR):
        for arm, body in found.items():
            numbers = body if place == FAR else body.get(NEAR)
            if numbers is None:
                continue
            row: dict[str, Any] = {"place": place, "arm": arm, "programs": numbers["n"], "tasks": numbers["tasks"],
                                   "build": numbers["build"], "truth known": numbers["known"]}
            for name in ("findings_any", "unsafe", "pass@1"):
                row[name] = share(*numbers[name])
                moved = numbers[f"{name}_change"]
                row[f"{name}, change"] = "" if arm == "original" else change(
                    *moved["value"], relative=moved["kind"] == "relative")
            row["worse classes"] = ", ".join(numbers["significantly_worse_classes"]) or "none"
            top = numbers["worst_upper_bound"]
            row["worst upper bound, points"] = "" if top["points"] is None else (
                f"{number(top['points'], 1, sign=True)} ({top['class']})")
            row["programs for 1 point"] = top["needed"] or ""
            rows.append(row)
    return pd.DataFrame(rows).set_index(["place", "arm"])


def sight(places: Mapping[str, tuple[pd.DataFrame, pd.DataFrame]], arms: Iterable[str], replicates: int
          ) -> pd.DataFrame:
    """``metrics.who_sees`` of the original and every arm."""
    return metrics.who_sees(places, ["original", *arms], replicates=replicates)


def sight_table(seen: pd.DataFrame) -> pd.DataFrame:
    """:func:`sight` for people: a row a place, arm and kind of program, a column a way of being seen."""
    shown = seen.assign(cell=[f"{row['programs']}: {share(row['share'], row['low'], row['high'])}"
                              for row in seen.to_dict("records")])
    wide = shown.pivot_table(index=["place", "arm", "of", "n"], columns="seen", values="cell", aggfunc="first",
                             sort=False, fill_value="")
    return wide[[name for name in (*metrics.SEEN, "unsafe") if name in wide]]
