"""Recorded programs: formats, counts, bad rows, resuming, and agreement with published verdicts."""
from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import evaluate, languages
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import to_row
from tests.evaluate.recorded import RIGHT, TASKS, WRONG, judge, results, samples

pytestmark = pytest.mark.usefixtures("small")


def test_both_formats_pass_through_and_duplicates_run_once(tmp_path, monkeypatch):
    ran = []
    python = languages.get("python")
    real = python.execute
    monkeypatch.setattr(python, "execute", lambda code, *a, **k: ran.append(code) or real(code, *a, **k))
    whole = TASKS[1].prompt + RIGHT
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT, "note": [1, {"k": None}]},
                   {"task_id": "T/1", "solution": whole}, {"task_id": "T/0", "completion": WRONG},
                   {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/2", "solution": RIGHT},
                   {"task_id": "T/3", "completion": "    return (a +\n"})
    seen = judge(path)
    assert len(ran) == 5
    rows = results(path)
    assert [(row["status"], row["passed"]) for row in rows] == [
        ("passed", True), ("passed", True), ("failed", False), ("passed", True), ("build_error", False),
        ("build_error", False)]
    assert rows[0]["note"] == [1, {"k": None}] and rows[0]["completion"] == RIGHT and rows[1]["solution"] == whole
    assert (seen["n"], seen["scored"], seen["unscored"], seen["bad_rows"], seen["tasks"]) == (6, 6, 0, 0, 4)
    assert seen["pass@1"] == pytest.approx((2 / 3 + 1 + 0 + 0) / 4)
    low, high = seen["pass@1_interval"]
    assert 0 < low < seen["pass@1"] < high < 1


def test_gzip_and_models_and_published(tmp_path):
    path = tmp_path / "s.jsonl.gz"
    with gzip.open(path, "wt") as file:
        for i in range(4):
            for model, text in (("good", RIGHT), ("bad", WRONG)):
                file.write(json.dumps({"task_id": f"T/{i}", "model": model, "completion": text,
                                       "published_passed": True}) + "\n")
    seen = judge(path)
    assert {name: part["pass@1"] for name, part in seen["models"].items()} == {"good": 1.0, "bad": 0.0}
    assert seen["pass@1"] == 0.5 and seen["published"] == {"agree": 4, "disagree": 4, "unscored": 0}
    assert seen["results"] == str(tmp_path / "s.jsonl_results.jsonl")
    assert "good" in evaluate.render(seen) and "4 agree, 4 disagree" in evaluate.render(seen)


def test_what_a_row_says_of_itself_is_no_result(tmp_path):
    """Kills: ``safe`` of another command's results, kept where safety is not asked for now."""
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT, "safe": True, "safe_detail": "so it is said",
                              "shared_process": True, "passed": False, "status": "failed", "note": 1})
    judge(path)
    (row,) = results(path)
    assert not {"safe", "safe_detail", "shared_process"} & row.keys()
    assert (row["passed"], row["status"], row["note"]) == (True, "passed", 1)


def test_a_field_that_is_null_leaves_the_next_one(tmp_path):
    path = samples(tmp_path, {"task_id": "T/0", "completion": None, "solution": TASKS[0].prompt + RIGHT})
    assert judge(path)["pass@1"] == 1.0


def test_the_program_is_taken_out_of_an_answer(tmp_path):
    said = f"Sure:\n```python\n{TASKS[0].prompt}{RIGHT}```\nDone."
    path = samples(tmp_path, {"task_id": "T/0", "answer": said},
                   {"task_id": "T/1", "answer": "I cannot do that."})
    judge(path)
    assert [(row["status"], row["passed"]) for row in results(path)] == [("passed", True), ("build_error", False)]
    assert results(path)[1]["detail"] == "the answer holds no program"


BAD = [
    (b'{"task_id": "T/0", "completion": ', "not JSON", None),
    (b"\xff\xfe{}", "not UTF-8 (byte 0)", None),
    (b"[1, 2]", "not a JSON object", None),
    (b"[" * 100_000, "not JSON", None),
    ({"completion": RIGHT}, "no field task_id", None),
    ({"task_id": "T/77", "completion": RIGHT}, "no task 'T/77' in humaneval", None),
    ({"task_id": {"a": 1}, "completion": RIGHT}, "no task", None),
    ({"task_id": "T/1"}, "no field completion, solution or answer", None),
    ({"task_id": "T/1", "completion": None}, "completion is not text", None),
    ({"task_id": "T/1", "completion": " " * 50_000_000},
     "completion has 50,000,000 characters, more than 1,000,000", False),
    ({"task_id": "T/1", "completion": "    return '\ud800'"}, "completion holds a lone surrogate", False),
]


def test_a_file_of_tasks_written_by_hand(tmp_path):
    """A data set without a module: a completion stands behind the prompt, a solution alone."""
    chosen = tmp_path / "mine.jsonl"
    rows = [{**to_row(task), "dataset": "mine"} for task in TASKS[:2]]
    chosen.write_text("".join(json.dumps(row) + "\n" for row in rows))
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "solution": RIGHT},
                   {"task_id": "T/1", "solution": TASKS[1].prompt + RIGHT})
    evaluate.evaluate(path, str(chosen), progress=False)
    assert [row["status"] for row in results(path)] == ["passed", "build_error", "passed"]
    chosen.write_text(json.dumps({**rows[0], "promt": "x"}) + "\n")
    with pytest.raises(SecgenError, match=r"row 1 is no task: Task has no field 'promt'.*; mend that row"):
        evaluate.evaluate(path, str(chosen), progress=False)
    chosen.write_text(json.dumps({**rows[0], "language": "pyhton"}) + "\n")
    with pytest.raises(SecgenError, match=r"mine.jsonl: row 1: no language 'pyhton'; did you mean 'python'"):
        evaluate.evaluate(path, str(chosen), progress=False)


def test_bad_rows_are_named_and_good_rows_are_judged(tmp_path, capfd):
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, *(row for row, _, _ in BAD), b"",
                   {"task_id": "T/3", "completion": RIGHT})
    seen = judge(path)
    said = capfd.readouterr().err.splitlines()
    assert len(said) == len(BAD)
    for number, (line, (_, what, _)) in enumerate(zip(said, BAD, strict=True), 2):
        assert line.startswith(f"{path}:{number}: ") and what in line and len(line) < 400
    rows = results(path)
    assert [row["passed"] for row in rows] == [True, *(passed for _, _, passed in BAD), True]
    assert rows[1] == {"line": 2, "status": "bad_row", "passed": None, "detail": rows[1]["detail"],
                       "judged_by": rows[0]["judged_by"]}
    assert (seen["n"], seen["scored"], seen["unscored"], seen["bad_rows"]) == (len(BAD) + 2, 4, len(BAD) - 2, len(BAD))
    assert seen["pass@1"] == pytest.approx(2 / 3)  # T/1 has answers that no program can be: they fail


def test_thousands_of_bad_rows_are_counted(tmp_path, capfd):
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, *[b"{"] * 3000)
    assert judge(path)["bad_rows"] == 3000
    said = capfd.readouterr().err.splitlines()
    assert len(said) == 21 and said[-1] == f"{path}: 2,980 more rows that cannot be judged; the results say why of each"


def test_rows_that_come_while_the_file_is_judged_are_unscored(tmp_path, monkeypatch):
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT})
    real = evaluate.job

    def growing(*a):
        with open(path, "a") as file:
            file.write(json.dumps({"task_id": "T/1", "completion": WRONG}) + "\n")
        return real(*a)
    monkeypatch.setattr(evaluate, "job", growing)
    monkeypatch.setattr(jsonl, "lines", lambda *a, lines=jsonl.lines: iter(list(lines(*a))))
    seen = judge(path)
    assert [row["status"] for row in results(path)] == ["passed", "unscored"]
    assert seen["pass@1_bounds"] == [0.5, 1.0] and "has changed" in results(path)[1]["detail"]


def test_what_is_done_is_not_done_again(tmp_path, monkeypatch):
    path = samples(tmp_path, *[{"task_id": f"T/{i}", "completion": RIGHT} for i in range(4)])
    first = judge(path)
    monkeypatch.setattr(languages.get("python"), "execute", lambda *a, **k: pytest.fail("ran again"))
    assert judge(path) == first


def test_an_outage_is_unscored_and_not_remembered(tmp_path, monkeypatch):
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "completion": WRONG})
    python = languages.get("python")
    real = python.execute
    out = languages.Executed(None, "sandbox: gone", {"functional": ("unscored", "sandbox: gone")})
    monkeypatch.setattr(python, "execute", lambda code, task, *a, **k: out if task.task_id == "T/0" else
                        real(code, task, *a, **k))
    seen = judge(path)
    assert results(path)[0]["passed"] is None and results(path)[0]["status"] == "unscored"
    assert (seen["scored"], seen["unscored"], seen["pass@1"], seen["pass@1_bounds"]) == (1, 1, 0.0, [0.0, 0.5])
    monkeypatch.setattr(python, "execute", real)
    assert judge(path)["pass@1"] == 0.5


@pytest.mark.parametrize("options", [{"timeout_s": -1.0}, {"timeout_s": 0.0}, {"timeout_s": float("nan")},
                                     {"timeout_s": float("inf")}, {"jobs": 0}], ids=str)
def test_limits_that_are_none_are_refused(tmp_path, options):
    """A negative limit made quick programs pass and all others time out."""
    with pytest.raises(SecgenError, match="greater than 0"):
        judge(samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}), **options)


def test_no_sandbox_no_run(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_SANDBOX_LEVEL", "1")
    with pytest.raises(SecgenError, match="level 1 reached, 2 asked"):
        judge(samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}), sandbox_min=2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.binary(max_size=30), st.text(max_size=30).map(str.encode), st.builds(
    lambda d: json.dumps(d).encode(), st.dictionaries(
        st.sampled_from(["task_id", "completion", "solution", "answer", "x"]),
        st.one_of(st.none(), st.integers(), st.text(max_size=9), st.just("T/0"))))), max_size=6))
def test_any_line_is_a_program_or_a_bad_row(lines):
    known = {task.task_id: task for task in TASKS}
    for line in lines:
        try:
            task, program = evaluate.rows.program("humaneval", known, evaluate.rows.read(line))
        except evaluate.BadRow as bad:
            assert "\n" not in str(bad) or len(str(bad)) < 300
        else:
            assert task.task_id in known and (program is None or isinstance(program, str))


@pytest.mark.parametrize("as_json", [True, False])
def test_the_command(tmp_path, data, as_json):
    rows = [json.loads(line) for line in gzip.open(data / "humaneval.jsonl.gz", "rt")][:3]
    path = samples(tmp_path, *[{"task_id": r["task_id"], "completion": r["canonical_solution"]} for r in rows], b"{")
    command = [os.path.join(sys.prefix, "bin", "secgen"), "evaluate", str(path), "--dataset", "humaneval"]
    done = subprocess.run(command + ["--json"] * as_json, capture_output=True, text=True)
    assert done.returncode == 1 and f"{path}:4: not JSON" in done.stderr, done
    if as_json:
        assert json.loads(done.stdout)["pass@1"] == 1.0
    else:
        assert "pass@1 100.0 %" in done.stdout


def test_real_samples_agree_with_the_publishers_verdicts(tmp_path, data, monkeypatch):
    """656 recorded answers of four models: every verdict equals the published one."""
    monkeypatch.undo()
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "s.jsonl.gz"
    path.write_bytes((data / "generations_humaneval_4_models.jsonl.gz").read_bytes())
    seen = judge(path)
    wrong = [(row["task_id"], row["model"], row["status"]) for row in results(tmp_path / "s.jsonl")
             if row["passed"] != row["published_passed"]]
    assert wrong == [] and seen["published"] == {"agree": 656, "disagree": 0, "unscored": 0}
    assert (seen["n"], seen["scored"]) == (656, 656)
