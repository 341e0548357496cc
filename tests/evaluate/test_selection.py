"""Choosing tasks on which a model errs. Mutations that turn these red: tasks without samples, or whose canonical
solution fails, are chosen; unscored samples count as wrong; the warning is left out."""
from __future__ import annotations

import json
import subprocess
import sys

import pytest

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, to_row
from secgen_lib.evaluate import selection


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Six tasks in the place of HumanEval's; the own solution of the last one fails."""
    made = [Task(f"T/{i}", "humaneval", "python", "", "f", test="def check(candidate):\n    pass\n") for i in range(6)]
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: made)
    monkeypatch.setattr(tasks, "known_failures", lambda name: {"T/5": "upstream"} if name == "humaneval" else {})


def results(folder, answers, **more):
    path = folder / "s.jsonl_results.jsonl"
    path.write_text("".join(json.dumps({"task_id": task, "status": "x", "passed": value, **more}) + "\n"
                            for task, values in answers.items() for value in values))
    return str(path)


def test_tasks_on_which_the_model_errs_are_chosen(tmp_path):
    where = results(tmp_path, {"T/0": [True, True], "T/1": [True, False], "T/2": [False, False], "T/3": [None, True],
                               "T/5": [False, False], "other": [False]})
    found = selection.select(["humaneval"], where)
    assert [task.task_id for task in found.tasks] == ["T/1", "T/2"]
    assert found.counts == {"humaneval": (6, 5, 2, 1)} and found.rate == 0.25
    assert [t.task_id for t in selection.select(["humaneval"], where, below=0.5).tasks] == ["T/2"]


def test_the_warning_shows_what_choosing_does_by_itself(tmp_path):
    where = results(tmp_path, {"T/0": [False, True, False, True], "T/1": [True, True, True, True],
                               "T/2": [True, False, True, False]})
    found = selection.select(["humaneval"], where)
    # the first and third samples choose T/0 only: 0 of 2 there, 2 of 2 in those between
    assert (found.chosen_half, found.other_half) == (0.0, 1.0)
    said = selection.render(found)
    assert "regresses to the mean" in said and "right in 0.0 % of" in said and "100.0 %" in said and "chance" in said


def test_the_warning_is_of_the_tasks_that_can_be_chosen(tmp_path, monkeypatch):
    # kills: halves over all samples of the file, those of other sets and of tasks whose own solution fails among them
    other = [Task("M/0", "mbpp", "python", "", "f", test="t")]
    monkeypatch.setattr("secgen_lib.tasks.mbpp.load", lambda n=None, seed=0: other)
    where = results(tmp_path, {"T/0": [False, True], "T/1": [True, True], "T/5": [False, False], "M/0": [True, True],
                               "elsewhere": [False, False]})
    for datasets in (["humaneval"], ["humaneval", "mbpp"]):
        found = selection.select(datasets, where)
        assert (found.chosen_half, found.other_half) == (0.0, 1.0)


def test_one_sample_a_task_leaves_no_half_to_measure(tmp_path):
    found = selection.select(["humaneval"], results(tmp_path, {"T/0": [False]}))
    assert (found.chosen_half, found.other_half) == (None, None) and "regresses" in selection.warning(found)


def test_the_file_is_a_data_set(tmp_path):
    where = results(tmp_path, {"T/0": [False], "T/1": [True]})
    out = tmp_path / "sub" / "chosen.jsonl"
    selection.write(selection.select(["humaneval"], where), out, {"from": ["humaneval"]})
    assert tasks.load(str(out)) == tasks.load("humaneval")[:1] and tasks.options(str(out)) == ("n", "seed")
    row = tasks.load(str(out))[0]
    assert tasks.get(str(out)).program(row, "x", "solution") == "x"
    said = json.loads((tmp_path / "sub" / "chosen.jsonl.json").read_text())
    assert said["counts"]["humaneval"]["chosen"] == 1 and "regresses" in said["warning"]


@pytest.mark.parametrize(("answers", "options", "what"), [
    ({"T/0": [True]}, {}, "errs on none"), ({"other": [False]}, {}, "no task of humaneval has a scored sample"),
    ({"T/0": [None]}, {}, "no sample with a known 'passed'"),
    ({"T/0": [False]}, {"by": "beauty"}, "no answer 'beauty'"),
    ({"T/0": [False]}, {"model": "m"}, "of model 'm'"), ({"T/0": [False]}, {"below": 0.0}, "below 0.0"),
    ({"T/0": [False]}, {"below": 1.5}, "below 1.5")])
def test_what_cannot_be_chosen_is_said(tmp_path, answers, options, what):
    with pytest.raises(SecgenError, match=what):
        selection.write(selection.select(["humaneval"], results(tmp_path, answers), **options), tmp_path / "o", {})


def test_data_sets_that_share_ids_are_refused(tmp_path, monkeypatch):
    """A sample names its task by id alone: humaneval's result is none of humanevalplus_mini's."""
    where = results(tmp_path, {"T/0": [False]})
    monkeypatch.setattr("secgen_lib.tasks.humanevalplus_mini.load", lambda n=None, seed=0: tasks.load("humaneval"))
    for chosen in (["humaneval", "humanevalplus_mini"], ["humaneval", "humaneval"]):
        with pytest.raises(SecgenError, match="T/0 is in humaneval and in humaneval"):
            selection.select(chosen, where)
    row = json.dumps(to_row(tasks.load("humaneval")[0])) + "\n"
    (tmp_path / "twice.jsonl").write_text(row + row)
    with pytest.raises(SecgenError, match="T/0 is in it twice"):
        tasks.load(str(tmp_path / "twice.jsonl"))


def test_several_models_in_a_file_need_a_name(tmp_path):
    one = results(tmp_path, {"T/0": [True]}, model="a")
    with open(one, "a") as file:
        file.write(json.dumps({"task_id": "T/0", "status": "x", "passed": False, "model": "b"}) + "\n")
    with pytest.raises(SecgenError, match="--model b"):
        selection.select(["humaneval"], one)
    assert len(selection.select(["humaneval"], one, model="b").tasks) == 1


def test_a_missing_run_and_broken_files(tmp_path):
    with pytest.raises(SecgenError, match="no such run or results file"):
        selection.select(["humaneval"], "nowhere")
    (tmp_path / "t.jsonl").write_text('{"task_id": 1}\n')
    with pytest.raises(SecgenError, match="row 1 is no task"):
        tasks.load(str(tmp_path / "t.jsonl"))
    (tmp_path / "e.jsonl").write_text("")
    with pytest.raises(SecgenError, match="no tasks in it"):
        tasks.load(str(tmp_path / "e.jsonl"))
    with pytest.raises(SecgenError, match="no such file"):
        tasks.load(str(tmp_path / "none.jsonl"))


def test_the_command(tmp_path, data):
    where = results(tmp_path, {"HumanEval/0": [False, True], "HumanEval/1": [True, True]})
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", "tasks", "select", "--from", "humaneval",
                           "--where-model-errs", where, "--out", str(tmp_path / "o.jsonl")],
                          capture_output=True, text=True)
    assert done.returncode == 0 and "1 chosen" in done.stdout and "regresses to the mean" in done.stdout, done
    assert tasks.load(str(tmp_path / "o.jsonl"))[0].task_id == "HumanEval/0"
