"""Files that answer nothing: one line, before anything is run, and no results are lost."""
from __future__ import annotations

import gzip
import json
import os
import pathlib

import pytest
from click.testing import CliRunner

from secgen_lib import evaluate
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from tests.evaluate.recorded import RIGHT, judge, samples

pytestmark = pytest.mark.usefixtures("small")


@pytest.mark.parametrize(("content", "what"), [(b"", "no rows"), (b"\n\n", "no rows"), (None, "no such file"),
                                               (gzip.compress(b"x" * 999, mtime=0)[:20], "broken after line")],
                         ids=["empty", "blank", "missing", "cut"])
def test_files_that_hold_nothing(tmp_path, content, what):
    path = tmp_path / "s.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SecgenError, match=what):
        judge(path)
    assert not path.with_name("s.jsonl_results.jsonl").exists()
    assert [name for name in os.listdir(tmp_path) if name.startswith(".")] == []


@pytest.mark.parametrize(("rows", "what"), [
    ([{"task_id": f"CPP/{i}", "completion": RIGHT} for i in range(50)], "none of its 50 rows names a task of humaneval "
     r".line 1: no task 'CPP/0' in humaneval.; give --dataset the set that they answer; humaneval's are named like "
     "'T/0'"),
    ([{"task_id": 0, "completion": RIGHT}], "names a task of humaneval"),
    ([{"id": "T/0", "code": RIGHT}], r"can be judged .line 1: no field task_id .there is id, code..; give one JSON"),
    ([{"task_id": "T/0", "code": RIGHT}] * 2, "2 rows can be judged .line 1: no field completion, solution or answer"),
    ([b'{"task_id": "T/0", "comp'], "1 rows can be judged .line 1: not JSON"),
    ([{"task_id": "T/0", "completion": None}], "completion is not text"),
], ids=["other set", "numbers", "columns", "column", "half a line", "null"])
def test_a_file_without_a_row_for_the_set_is_refused(tmp_path, capfd, monkeypatch, rows, what):
    """Once it overwrote the results of a good run with bad rows, and printed a line for each."""
    good = judge(samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}))
    before = pathlib.Path(good["results"]).read_bytes()
    monkeypatch.setattr(evaluate, "_warm", lambda *a: pytest.fail("began"))
    with pytest.raises(SecgenError, match=what) as refused:
        judge(samples(tmp_path, *rows))
    assert "\n" not in str(refused.value) and capfd.readouterr().err == ""
    assert pathlib.Path(good["results"]).read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["cache", "s.jsonl", "s.jsonl_results.jsonl"]


@pytest.mark.parametrize(("ks", "what"), [
    ([10], r"s.jsonl: pass@10 needs as many samples of each task; T/1 has 1; the most that -k can ask for here is 1"),
    ([1, 2], "pass@2 needs as many samples"), ([0], "no pass@k"), ([], "no pass@k"), ([-1, 1], "no pass@k")], ids=str)
def test_a_k_without_samples_is_refused(tmp_path, monkeypatch, ks, what):
    path = samples(tmp_path, *[{"task_id": "T/0", "completion": RIGHT}] * 12, {"task_id": "T/1", "completion": RIGHT})
    monkeypatch.setattr(evaluate, "_warm", lambda *a: pytest.fail("began"))
    with pytest.raises(SecgenError, match=what):
        judge(path, ks=ks)


def test_samples_are_counted_by_model(tmp_path):
    rows = [{"task_id": "T/0", "completion": RIGHT, "model": model} for model in ("a", "b", "b")]
    assert judge(samples(tmp_path, *rows, rows[0]), ks=[2])["pass@2"] == 1.0
    with pytest.raises(SecgenError, match="T/0 has 1 of model 'a'"):
        judge(samples(tmp_path, *rows), ks=[2])


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(SecgenError, match="is no file of samples"):
        judge(tmp_path)


@pytest.mark.parametrize("options", [
    ("-k", "a"), ("-k", ""), ("-k", "1,,2"), ("-k", "0"), ("-k", "1,10"), ("-k", "9" * 5000), ("--out", "s.jsonl"),
    ("--dataset", "mbp")], ids=lambda given: " ".join(given)[:20])
def test_the_command_ends_with_one_line_and_2(tmp_path, monkeypatch, options):
    samples(tmp_path, {"task_id": "T/0", "completion": RIGHT})
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["evaluate", "s.jsonl", "--dataset", "humaneval", *options])
    assert (done.exit_code, done.output.count("\n"), os.listdir()) == (2, 1, ["s.jsonl"]), done.output
    assert done.output.startswith("secgen: ")


def test_the_command_takes_k_and_out(tmp_path):
    path = samples(tmp_path, *[{"task_id": "T/0", "completion": RIGHT}] * 3)
    done = CliRunner().invoke(main, ["evaluate", str(path), "--dataset", "humaneval", "-k", "1, 3,3", "--json",
                                     "--out", str(tmp_path / "r.jsonl")])
    seen = json.loads(done.stdout)
    assert done.exit_code == 0 and [key for key in seen if key.startswith("pass@")] == [
        "pass@1", "pass@3", "pass@1_interval", "pass@1_bounds"]
    assert seen["results"] == str(tmp_path / "r.jsonl")
