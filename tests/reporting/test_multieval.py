"""MultiEval read and compared: a problem's page is escaped and whole; a run of another state of the set is refused.

Mutations that turn these red: the defect or a ground left out of the page; ``standing`` that does not look at the
tests; a name without a run that is taken.
"""
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner
from matplotlib.text import Text

from secgen_lib import evaluate
from secgen_lib.cli import main
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, Verdict
from secgen_lib.core.settings import RunConfig, TaskSpec
from secgen_lib.experiment.run import Run
from secgen_lib.multieval import measured
from secgen_lib.reporting import multieval as reading
from secgen_lib.reporting import plots, views
from secgen_lib.tasks import cweval, multieval


@pytest.fixture
def run(tmp_path):
    """A run that measured ten tasks with a security test, every second answer safe, and two plain ones."""
    config = RunConfig(profile="multieval", tasks=(TaskSpec(dataset="multieval", split="test"),))
    made = Run(config, tmp_path / config.run_id).make()
    every = multieval.load("test")
    tasks = [task for task in every if task.security_test][:10] + [task for task in every if not task.security_test][:2]
    with made.stage("01_tasks", "k1") as stage:
        stage.append("tasks", tasks)
    with made.stage("02_generate", "k2") as stage:
        stage.append("completions", [
            Completion(str(i), None, task.task_id, "m", "original", None, "generate", 0, 0, i, 0.8, "x", "x", "stop")
            for i, task in enumerate(tasks)])
    with made.stage("03_analyze", "k3") as stage:
        safe = [i % 2 == 0 if task.security_test else None for i, task in enumerate(tasks)]
        stage.append("verdicts", [Verdict(str(i), True, True, True, True, True, safe[i], False)
                                  for i, _ in enumerate(tasks)])
    return made


def test_a_problem_is_shown_whole_and_escaped():
    names = multieval.problems()
    plain = next(name for name in names if not multieval.read(name).cwe)
    for name in (plain, *[name for name in names if multieval.read(name).cwe][:4]):
        problem = multieval.read(name)
        page = views.problem_html(name).body
        assert "<script" not in page and (not problem.cwe or problem.cwe[0] in page)
        assert page.count('class="sg-code"') == len(multieval.instances(name)[0].programs)
        assert len(problem.grounds) == page.count("<li>")
        assert ("What the wrong programs do wrong" in page) == (name == plain)
    with pytest.raises(SecgenError):
        views.problem_html("no_such_problem")


def test_the_browser_offers_every_problem():
    box = views.problems_box()
    names, languages = box.children[0].children
    assert list(names.options) == multieval.problems()
    names.value = multieval.problems()[-1]
    assert multieval.read(names.value).title.split()[0] in box.children[1].value
    languages.value = languages.options[-1][1]


def test_a_run_is_read_and_compared(run):
    frame = reading.standing(str(run.folder))
    assert len(frame) == 12 and frame["safe"].sum() == 5
    rates = measured.rates({"m": frame}, replicates=100)
    changes = measured.changes({"m": frame, "again": frame}, replicates=100)
    text, summary = reading.render(rates, changes), reading.summary(rates, changes)
    assert "secure-pass@1 50.0" in text and "again less m" in text
    of_all = summary["rates"]["m"][measured.ALL]
    assert of_all["secure@1"]["value"] == 0.5
    assert (of_all["pass@1"]["n"], of_all["secure_pass@1"]["n"]) == (12, 10)  # a plain task has no secure pass


def test_the_answers_behind_a_figure_can_be_judged_again(run, tmp_path):
    # kills: the code in the answer's place; a verdict of another program; plain tasks in the figure's pass@1
    done = CliRunner().invoke(main, ["multieval", "compare", f"m={run.folder}", "--figure", str(tmp_path / "f")])
    assert done.exit_code == 0, done.output
    rows = list(jsonl.rows(tmp_path / "f" / "answers" / "m.jsonl.gz"))
    assert len(rows) == 12 and {row["answer"] for row in rows} == {"x"}
    summary = json.loads((tmp_path / "f" / "summary.json").read_text())
    assert (tmp_path / "f" / "table.md").read_text() == reading.table(summary)
    safe = {row["task_id"]: row["verdict"]["safe"] for row in rows}
    frame = reading.standing(str(run.folder))
    there = frame.set_index("task_id")["safe"]
    assert all(safe[task] == there[task] or (safe[task] is None and there[task] != there[task]) for task in safe)
    about = json.loads((tmp_path / "f" / "multieval_secure_pass.json").read_text())
    assert about["n"] == {"m": 10} and "2 programs of plain tasks are left out" in about["caption"]
    kept = reading.standing(str(tmp_path / "f" / "answers" / "m.jsonl.gz"))  # kills: a file that gives other numbers
    assert measured.rates({"m": kept}, replicates=50).equals(measured.rates({"m": frame}, replicates=50))
    again = evaluate.evaluate(tmp_path / "f" / "answers" / "m.jsonl.gz", "multieval", progress=False)
    assert sum(again["status"].values()) == 12 and not again["status"].get("bad_row")


@pytest.mark.parametrize("first", ["original", "no word on security, asked as it is"])
def test_a_long_name_has_room_in_the_figure(run, first):
    # kills: a title that runs out of the page
    frame = reading.standing(str(run.folder))
    fig, data = plots.multieval_secure_pass({first: frame, "other": frame}, replicates=50)
    fig.canvas.draw()
    (right,) = fig.axes[1].findobj(lambda part: isinstance(part, Text) and part.get_text().startswith("secure-pass@1"))
    assert right.get_window_extent().x1 <= fig.bbox.x1
    assert first in right.get_text() + data.attrs["caption"]


def test_the_table_says_what_passes_and_is_unsafe():
    # kills: safe in the place of unsafe; the interval's ends exchanged; the programs that pass not said
    cell = {"value": 0.5, "low": 0.25, "high": 0.75, "n": 12, "unscored": 1, "problems": 3}
    rates = {"m": {measured.ALL: {**dict.fromkeys(measured.METRICS, cell), "secure_pass@1": cell | {"n": 10},
                                  "secure@1": cell | {"value": 0.2, "low": 0.1, "high": 0.6, "n": 5}}}}
    row = next(line for line in reading.table({"rates": rates}).splitlines() if line.startswith("| all languages"))
    assert row.replace("\u00a0", " ") == (
        "| all languages | m | 3 | 50.0 [25.0, 75.0] | 50.0 [25.0, 75.0] of 10 | 50.0 [25.0, 75.0] | "
        "80.0 [40.0, 90.0] of 5 | 12 | 1 |")


def test_answers_of_another_state_of_the_set_are_refused(run, tmp_path):
    # kills: a mended test that keeps the old verdicts
    rows = reading.answers(run, reading.standing(str(run.folder)))
    jsonl.write(tmp_path / "a.jsonl", [*rows[:3], rows[3] | {"state": "0" * 16}, *rows[4:]])
    with pytest.raises(SecgenError, match="1 of its tasks are not those of multieval any more"):
        reading.standing(str(tmp_path / "a.jsonl"))


def test_cweval_is_compared_in_the_same_way(data, tmp_path):
    # kills: languages that MultiEval lacks left out; another set's canary; CWEs of MultiEval's problems; a task whose
    # security test tells nothing, which is seen in no number
    tasks = [task for task in cweval.load() if "/cwe_02" in task.family or task.task_id.endswith("/cwe_078_0_js")]
    state = {task.task_id: reading._state(vars(task)) for task in tasks}
    for name, share in (("original", 3), ("tuned", 2)):
        jsonl.write(tmp_path / f"{name}.jsonl", [
            {"task_id": task.task_id, "sample": 0, "answer": "x", "finish_reason": "stop", "state": state[task.task_id],
             "verdict": {"builds": 1, "clean": None, "passed": 1, "safe": int(place % share == 0)}}
            for place, task in enumerate(tasks)])
    done = CliRunner().invoke(main, ["multieval", "compare", *(f"{name}={tmp_path / name}.jsonl" for name in
                                                               ("original", "tuned")), "--figure", str(tmp_path / "f")])
    assert done.exit_code == 0, done.output
    rates = json.loads((tmp_path / "f" / "summary.json").read_text())["rates"]["original"]
    assert {"JavaScript", "Go", "CWE-20", "CWE-22"} <= rates.keys() and "memory safety" not in rates
    assert rates[measured.ALL]["secure_pass@1"]["n"] == len(tasks)
    assert rates[measured.SOUND]["secure_pass@1"]["n"] == len(tasks) - 1
    table = (tmp_path / "f" / "table.md").read_text()
    assert table.startswith("# Models on CWEval\n") and multieval.CANARY not in table and "By family" not in table
    rows = [row | {"state": "0"} for row in jsonl.rows(tmp_path / "tuned.jsonl")]
    jsonl.write(tmp_path / "old.jsonl", rows)
    with pytest.raises(SecgenError, match="tasks are not those of cweval any more"):
        reading.standing(str(tmp_path / "old.jsonl"))


@pytest.mark.parametrize("verdict", [None, {}, "passed", {"builds": 1.0, "clean": 1.0, "passed": "false", "safe": 0.0}])
def test_answers_without_a_verdict_that_can_be_read_are_refused(run, tmp_path, verdict):
    # kills: bool("false"), with which every program of such a file passed
    rows = reading.answers(run, reading.standing(str(run.folder)))
    jsonl.write(tmp_path / "b.jsonl", [rows[0], {**rows[1], "verdict": verdict}])
    with pytest.raises(SecgenError, match="row 2 lacks its task's state, or answers of 0, 1 or null in its verdict"):
        reading.standing(str(tmp_path / "b.jsonl"))


def test_plain_tasks_alone_are_counted_and_not_drawn(run, tmp_path):
    # kills: a traceback, and the summary lost with the figure
    rows = reading.answers(run, reading.standing(str(run.folder)))
    plain = {task.task_id for task in multieval.load("test") if not task.security_test}
    jsonl.write(tmp_path / "a.jsonl", [row for row in rows if row["task_id"] in plain])
    compare = ["multieval", "compare", f"m={tmp_path / 'a.jsonl'}", "--figure", str(tmp_path / "f")]
    done = CliRunner().invoke(main, compare)
    assert done.exit_code == 2 and "no task has a security test" in done.stderr
    assert "pass@1 100.0" in done.output and (tmp_path / "f" / "summary.json").is_file()


SETS = {"multieval": {"original": "multieval", "tuned": "multieval"},
        "multieval-prompts": {"no-word": "multieval/answers/original", "write-secure-code": "multieval-prompts"},
        "cweval": {"original": "cweval", "tuned": "cweval"}}
"""A folder of figures -> a model's name -> the folder or the file of its answers."""


@pytest.mark.parametrize("name", SETS)
def test_a_committed_figure_is_what_its_answers_give(name, request):
    # kills: a figure or a table of other answers than those beside it
    if name == cweval.DATASET:
        request.getfixturevalue("data")
    figures = Path(__file__).parents[2] / "figures"
    folder = figures / name
    models = {model: reading.standing(str(figures / (f"{place}.jsonl.gz" if "/" in place else
                                                     f"{place}/answers/{model}.jsonl.gz")))
              for model, place in SETS[name].items()}
    summary = json.loads((folder / "summary.json").read_text())
    assert (folder / "table.md").read_text() == reading.table(summary, name.partition("-")[0])
    made = reading.summary(measured.rates(models, by_cwe=True, replicates=50), pd.DataFrame())["rates"]
    assert {(model, group, metric): (cell["value"], cell["n"], cell["unscored"]) for model, groups in made.items()
            for group, cells in groups.items() for metric, cell in cells.items()} == {
        (model, group, metric): (cell["value"], cell["n"], cell["unscored"]) for model, groups in
        summary["rates"].items() for group, cells in groups.items() for metric, cell in cells.items()}


def test_a_run_of_another_state_of_the_set_is_refused(run, monkeypatch):
    known = multieval.load
    monkeypatch.setattr(multieval, "load", lambda split: [replace(task, security_test=task.security_test + "\n")
                                                          for task in known(split)])
    with pytest.raises(SecgenError, match="are not those of multieval any more"):
        reading.standing(str(run.folder))


@pytest.mark.parametrize(("arguments", "message"), [
    (["validate", "no_such"], "no problem 'no_such'"), (["validate", "-l", "perl"], "no language 'perl'"),
    (["compare", "original"], "'original' is not of the form NAME=RUN"),
    (["compare", "../../out=RUN"], "'../../out' is not of the form NAME=RUN"),
    (["compare", f"m={__file__}"], "test_multieval.py"),
])
def test_bad_input_is_one_line(arguments, message):
    done = CliRunner().invoke(main, ["multieval", *arguments])
    assert done.exit_code and isinstance(done.exception, SecgenError | SystemExit)
    assert message in (str(done.exception) + done.output)
