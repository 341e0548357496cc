"""Two runs tested. Mutations that turn these red: a difference that is not paired; the sides exchanged; tasks of one
run alone, or of another text, counted as paired; a run that is known by its figures alone, compared in silence."""
from __future__ import annotations

import re

import pytest

from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import open_run
from secgen_lib.reporting import between, compare
from tests import simulated_run


@pytest.fixture
def runs(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("SECGEN_FIGURES", str(tmp_path / "figures"))

    def made(seed, flagged, **change):
        run = open_run("smoke", {"seed": seed, "bootstrap": 200}).make()
        tables = simulated_run.tables(families=12, tasks=2, samples=4, cycles=0, unseen=0, flagged=flagged, **change)
        tasks = tables["tasks"].to_dict("records")
        if seed:  # another task, and another text of one
            tasks[0] |= {"prompt": "write another"}
            tasks.append({**tasks[1], "task_id": "only/here"})
        for name, rows in (("tasks", tasks), ("completions", tables["completions"].to_dict("records")),
                           ("verdicts", tables["verdicts"].to_dict("records"))):
            run.tables.append("01_tasks", name, [{key: None if value != value else value for key, value in row.items()}
                                                 if name == "verdicts" else
                                                 {**row, **({"train_seed": None} if row.get("train_seed") != row.get(
                                                     "train_seed") else {})} for row in rows])
        return run

    return made(0, (0.6, 0.6)), made(1, (0.1, 0.1))


def test_the_difference_is_tested_and_what_is_not_paired_is_said(runs):
    one, other = runs
    said = between.lines(one, other)
    assert said[0].startswith(f"{other.run_id} less {one.run_id}")
    assert f"0 tasks of {one.run_id} alone, 1 tasks of {other.run_id} alone, 1 whose text differs" in said[0]
    (efr,) = (line for line in said if line.startswith("  original efr:"))
    found = re.search(r"efr: ([\d.]+) -> ([\d.]+) %, \+([\d.]+) points \[\+([\d.]+), \+([\d.]+)\] \(23 tasks of 12 "
                      r"families\), p (\S+|< 0.001), Holm ", efr)
    assert found and float(found[2]) - float(found[1]) == pytest.approx(float(found[3]), abs=0.11)
    assert sum(line.startswith("  dpo ") for line in said) == len(between.METRICS)
    again = between.lines(other, one)
    assert re.search(r"original efr: .* \u2212[\d.]+ points", "\n".join(again)), "the sides are told apart"


def test_a_run_against_itself_differs_by_nothing(runs):
    said = "\n".join(between.lines(runs[0], runs[0]))
    assert "0 whose text differs" in said and "points (all families agree: no interval)" in said


def test_of_figures_alone_it_is_said_that_nothing_is_tested(runs, tmp_path):
    body = {"original": None, "tuned": None}
    for name in ("one", "two"):
        write_json(tmp_path / "figures" / name / "summary.json", body)
    assert "the difference is not tested: of one there are figures and no run" in compare.render("one", "two")
