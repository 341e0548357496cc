"""HumanEval: found where it should be, whole, and every canonical solution passes."""
from __future__ import annotations

import gzip
import json

import pytest
from joblib import Parallel, delayed

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.languages.python import language as python
from secgen_lib.tasks import files, humaneval


def test_tasks(data):
    found = tasks.load("humaneval")
    assert len({task.task_id for task in found}) == 164
    assert {task.language for task in found} == {"python"} and {task.split for task in found} == {"test"}
    for task in found:
        assert f"def {task.entry_point}(" in task.prompt and "def check(candidate)" in task.test
        assert task.reference.startswith(task.prompt) and len(task.reference) > len(task.prompt)


def test_all_canonical_solutions_pass(data):
    found = tasks.load("humaneval")
    seen = Parallel(n_jobs=2, prefer="threads")(delayed(python.execute)(t.reference, t, ("functional",)) for t in found)
    good = {"functional": ("passed", "")}
    assert {t.task_id: s.suites for t, s in zip(found, seen, strict=True) if s.suites != good} == {}


def test_heads_alone_are_stubs_and_pass_nothing(data):
    found = tasks.load("humaneval")[::20]
    for task in found:
        code = task.prompt + "    pass\n"
        assert python.stub(code, task) and python.execute(code, task).suites["functional"][0] == "failed"
        assert not python.stub(task.reference, task)


def test_references_are_extracted_from_answers(data):
    for task in tasks.load("humaneval")[::7]:
        whole = python.extract(f"Here:\n```python\n{task.reference}\n```", task.entry_point, task.prompt)
        body = python.extract(task.reference[len(task.prompt):], task.entry_point, task.prompt)
        for code in (whole, body):
            assert code is not None and python.execute(code, task).suites["functional"] == ("passed", ""), task.task_id


def test_offline_the_message_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SecgenError) as raised:
        humaneval.load()
    said = str(raised.value)
    assert f"put humaneval.jsonl.gz into {tmp_path}" in said and "openai/openai_humaneval" in said


def test_the_local_folder_comes_after_the_environment(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "some.jsonl").write_text('{"a": 1}\n\n{"a": 2}\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SECGEN_DATA", raising=False)
    path = files.find("some")
    assert list(files.rows(path)) == [{"a": 1}, {"a": 2}]
    (tmp_path / "env").mkdir()
    with gzip.open(tmp_path / "env" / "some.jsonl.gz", "wt") as file:
        file.write(json.dumps({"a": 3}) + "\n")
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path / "env"))
    assert list(files.rows(files.find("some"))) == [{"a": 3}]


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "x.jsonl").write_text('{"a": 1}\n{"a":\n')
    with pytest.raises(SecgenError, match="line 2 is not JSON"):
        list(files.rows(tmp_path / "x.jsonl"))
    (tmp_path / "y.jsonl.gz").write_bytes(gzip.compress(b'{"a": 1}\n' * 1000)[:40])
    with pytest.raises(SecgenError, match="the compressed file is broken after line"):
        list(files.rows(tmp_path / "y.jsonl.gz"))


def test_an_incomplete_copy_is_refused(tmp_path, monkeypatch):
    row = {"task_id": "HumanEval/0", "prompt": "def f():\n", "entry_point": "f", "canonical_solution": " pass",
           "test": ""}
    (tmp_path / "humaneval.jsonl").write_text(json.dumps(row) + "\n")
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    with pytest.raises(SecgenError, match="1 tasks, HumanEval has 164"):
        humaneval.load()
