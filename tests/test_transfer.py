"""The tasks at each distance, and which runs are refused. The measurement itself: `test_smoke`.

Mutations that turn these red: other tasks that are among the mined ones, or of another family; a run of another data
set measured as if its pairs were the lab's; an arm without an adapter taken for one that changes nothing.
"""
from __future__ import annotations

import pytest

from secgen_lib.arms import transfer
from secgen_lib.errors import SecgenError
from secgen_lib.run import open_run


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))


def test_other_tasks_of_the_mined_families_and_no_mined_one():
    run = open_run("lab")
    found = transfer.near(run, 40)
    mined, near = found[transfer.MINED], found[transfer.NEAR]
    (spec,) = (spec for spec in run.config.tasks if spec.split == "mining")
    assert (len(mined), len(near)) == (spec.n, 40) and not mined.keys() & near.keys()
    assert not {task.prompt + task.declaration + task.test for task in mined.values()} & {
        task.prompt + task.declaration + task.test for task in near.values()}
    assert {task.family for task in near.values()} <= {task.family for task in mined.values()}
    assert {task.split for task in near.values()} == {transfer.NEAR}


def test_a_run_is_opened_as_it_is(tmp_path):
    run = open_run("lab", {"seed": 7})
    for where in (run.run_id, str(run.folder)):
        assert transfer.opened(where).config == run.config
    with pytest.raises(SecgenError, match=f"no such run.*there are: {run.run_id}"):
        transfer.opened("lab-00000000")


def test_a_run_without_such_an_arm_is_refused():
    with pytest.raises(SecgenError, match="no trained arm 'dpo'"):
        transfer.measure(open_run("lab"), "dpo")
    with pytest.raises(SecgenError, match="one list of the lab's tasks"):
        transfer.near(open_run("lab", {"tasks": [{"dataset": "humaneval", "split": "mining"}]}), 4)
