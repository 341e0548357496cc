"""Another runtime's answers beside ours, task by task."""
from __future__ import annotations

import json

import pytest

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.evaluate.conformance import runtimes


def lines(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def four(data):
    return tasks.load("humaneval")[:4]


def test_agreement_is_counted_by_task(four, tmp_path):
    right = {task.task_id: task.reference for task in four}
    wrong = {task.task_id: f"def {task.entry_point}(*given):\n    return 12345\n" for task in four}
    names = list(right)
    ours = [(names[0], right, True), (names[1], right, True), (names[2], wrong, False), (names[3], wrong, False)]
    results = lines(tmp_path / "results.jsonl", [
        {"protocol": "maker", "task_id": name, "solution": said[name], "passed": passed} for name, said, passed in ours
    ] + [{"protocol": "suite", "task_id": names[0], "solution": "", "passed": False}])
    theirs = {names[0]: right, names[1]: wrong, names[2]: right, names[3]: wrong}
    other = lines(tmp_path / "other.jsonl", [{"task_id": name, "answer": said[name] + "\n```\nThis is talk."}
                                             for name, said in theirs.items()])
    found = runtimes.compare(results, other, "humaneval")
    assert {key: found[key] for key in ("n", "both", "ours", "theirs", "neither", "unscored")} == {
        "n": 4, "both": 1, "ours": 1, "theirs": 1, "neither": 1, "unscored": 0}
    assert found["differ"] == [{"task_id": names[1], "passes": "ours"}, {"task_id": names[2], "passes": "theirs"}]
    assert "agreement 2 of 4" in runtimes.render(found) and f"{names[1]}: passes only here" in runtimes.render(found)


def test_an_answer_to_another_task_and_a_broken_file_are_refused(data, tmp_path):
    results = lines(tmp_path / "results.jsonl", [])
    with pytest.raises(SecgenError, match="X/1, which was not asked"):
        runtimes.compare(results, lines(tmp_path / "other.jsonl", [{"task_id": "X/1", "answer": ""}]), "humaneval")
    (tmp_path / "cut.jsonl").write_text('{"task_id": ')
    with pytest.raises(SecgenError, match="cut.jsonl"):
        runtimes.compare(results, tmp_path / "cut.jsonl", "humaneval")
