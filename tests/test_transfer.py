"""The tasks at each distance, and which runs are refused. The measurement itself: `test_smoke`.

Mutations that turn these red: other tasks that are among the mined ones, or of another family; a run of another data
set measured as if its pairs were the lab's; an arm without an adapter taken for one that changes nothing; a base with
more trainings that counts more; a base's tuned programs compared with another base's original; two runs of one base.
"""
from __future__ import annotations

import numpy as np
import pytest

from secgen_lib import metrics
from secgen_lib.arms import transfer
from secgen_lib.errors import SecgenError
from secgen_lib.run import open_run
from secgen_lib.store import write_json
from tests import simulated_run


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


def base(flagged, seeds, seed):
    tables = simulated_run.tables(families=8, tasks=3, samples=3, cycles=0, seeds=seeds, controls=False,
                                  flagged=flagged, arms=("dpo",), rng_seed=seed)
    frame = metrics.judged_chains(tables, ("gcc_analyzer", "cppcheck"))
    return frame[frame["split"] == "test"]


def test_bases_together_count_alike_and_are_paired():
    frames = [base((0.5, 0.1), (0, 1, 2, 3), 1), base((0.2, 0.4), (5, 6), 2)]
    few = [frames[0][frames[0]["train_seed"].isna() | (frames[0]["train_seed"] < 2)], frames[1]]

    def alone(frame):
        return metrics.compare(metrics.select(frame, "original", 0), metrics.select(frame, "dpo", 0), "efr",
                               replicates=400)

    (row,) = metrics.against(transfer.together(frames, 2), [("original", "dpo")], replicates=400,
                             metrics={"efr": "difference"}).to_dict("records")
    apart = [alone(frame) for frame in few]
    assert row["value"] == pytest.approx(np.mean([found.value for found in apart]))
    assert row["low"] <= min(found.value for found in apart) and row["high"] >= max(found.value for found in apart), (
        "two bases that contradict one another leave more than each base's own doubt")
    level = frames[1].assign(clean=0.0)  # a base that is bad before and after: drawn for one side only, it is a fall
    (row,) = metrics.against(transfer.together([frames[1], level], 2), [("original", "dpo")], replicates=400,
                             metrics={"efr": "difference"}).to_dict("records")
    assert apart[1].low - 0.1 < row["low"] and row["high"] < 0.1
    same = metrics.against(transfer.together([frames[1], frames[1]], 2), [("original", "dpo")], replicates=400,
                           metrics={"efr": "difference"})
    assert same["value"].item() == pytest.approx(apart[1].value)


def test_runs_are_named_by_the_model_they_start_from(tmp_path):
    shipped, other = open_run("lab"), open_run("lab", {"model.name": str(tmp_path / "other")})
    trained = open_run("lab", {"model.name": str(tmp_path / "trained")})
    write_json(tmp_path / "trained" / "training.json", {"seed": 3, "tokens": 16_400_000})
    (name, *others) = transfer.by_base([shipped, other, trained])
    assert name.endswith("M tokens (shipped)") and others == ["other", "seed 3, 16 M tokens"]
    with pytest.raises(SecgenError, match="two runs start from 'seed .* .shipped.'"):
        transfer.by_base([shipped, open_run("lab", {"seed": 3})])
