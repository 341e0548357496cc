"""The tasks at each distance, and which runs are refused. The measurement itself: `test_smoke`.

Mutations that turn these red: other tasks that are among the mined ones, or of another family; a run of another data
set measured as if its pairs were the lab's; an arm without an adapter taken for one that changes nothing; a base with
more trainings that counts more; a base's tuned programs compared with another base's original; two runs of one base.
"""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.core.store import write_json
from secgen_lib.experiment.arms import distances, transfer
from secgen_lib.experiment.run import find_run, open_run
from tests import simulated_run


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))


def test_other_tasks_of_the_mined_families_and_no_mined_one():
    run = open_run("lab")
    found = distances.near(run, 40)
    mined, near = found[distances.MINED], found[distances.NEAR]
    (spec,) = (spec for spec in run.config.tasks if spec.split == "mining")
    assert (len(mined), len(near)) == (spec.n, 40) and not mined.keys() & near.keys()
    assert not {task.prompt + task.declaration + task.test for task in mined.values()} & {
        task.prompt + task.declaration + task.test for task in near.values()}
    assert {task.family for task in near.values()} <= {task.family for task in mined.values()}
    assert {task.split for task in near.values()} == {distances.NEAR}


def test_a_run_is_opened_as_it_is(tmp_path):
    run = open_run("lab", {"seed": 7}).make()
    for where in (run.run_id, str(run.folder)):
        assert find_run(where).config == run.config
    with pytest.raises(SecgenError, match=f"no such run.*there are: {run.run_id}"):
        find_run("lab-00000000")


def test_a_run_without_such_an_arm_is_refused():
    with pytest.raises(SecgenError, match="no trained arm 'dpo'"):
        transfer.measure(open_run("lab"), ["dpo"])
    with pytest.raises(SecgenError, match="one list of the lab's tasks"):
        distances.near(open_run("lab", {"tasks": [{"dataset": "humaneval", "split": "mining"}]}), 4)


def test_less_than_one_task_or_program_is_refused():
    # kills: -3 further tasks that leave nine of the twelve mined ones; 0 taken for "as many"; an empty table
    run = open_run("lab")
    for n in (0, -3):
        with pytest.raises(SecgenError, match=f"{n} further tasks"):
            distances.near(run, n)
    run.tables.append("06_train_dpo", "trainings", [{"arm": "dpo", "train_seed": 0, "status": "done"}])
    with pytest.raises(SecgenError, match="0 programs a task"):
        transfer.measure(run, ["dpo"], n_samples=0)


def test_a_run_of_other_weights_or_other_tasks_is_refused():
    # kills: a run's adapters laid upon the weights of today, its old test programs beside the new ones
    run = open_run("lab")
    mined = distances.near(run)[distances.MINED]
    tasks = pd.DataFrame({"task_id": list(mined), "split": "mining"})
    distances._checked(run, mined, tasks)
    with pytest.raises(SecgenError, match="mining tasks are others"):
        distances._checked(run, mined, tasks[1:])
    weights = distances.loops.weights(ModelSpec(name="lab"))
    run.describe("generation", {"weights": weights})
    distances._checked(run, mined, tasks)
    run.describe("generation", {"weights": weights[::-1]})
    with pytest.raises(SecgenError, match="weights are others"):
        distances._checked(run, mined, tasks)


def test_an_arm_that_trains_nothing_is_not_offered():
    # kills: "no trained arm 'best_of_n'; there are: best_of_n, dpo"
    run = open_run("paper")
    run.tables.append("06_train_dpo", "trainings", [{"arm": "sft", "train_seed": 0, "status": "done"},
                                                    {"arm": "dpo", "train_seed": 0, "status": "collapsed"}])
    with pytest.raises(SecgenError, match="no trained arm 'best_of_n'.*there are: sft$"):
        transfer.measure(run, ["best_of_n"])


def test_the_lines_for_a_terminal_say_what_is_not_there():
    # kills: "+nan % [+nan, +nan]"; a place that is left out without a word; a hyphen for a minus, or "+0.0"
    row = {"distance": distances.MINED, "metric": "flagged", "kind": "relative", "value": -0.5, "low": -0.8,
           "high": -0.1, "p_value": 0.03, "p_holm": 0.06, "arm": "dpo", "tasks": 12, "families": 6, "note": ""}
    nothing = {**row, "metric": "pass@1", "kind": "difference", "value": 0.0, "low": np.nan, "high": np.nan}
    zero = {**nothing, "metric": "flagged", "kind": "relative", "value": np.nan, "note": "relative change from zero"}
    first, second, third, near, far = transfer.lines(pd.DataFrame([row, nothing, zero]))
    assert " −50.0 % [−80.0, −10.0], p 0.030 (Holm 0.060), 12 tasks of 6 families" in first
    assert " 0.0 points [no interval]" in second and "cannot be compared (relative change from zero)" in third
    assert near.startswith(distances.NEAR) and far.startswith(distances.FAR) and "no programs" in far


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


def by_distance(arms):
    """Programs of two arms at three distances, mended near by and not far away."""
    frames = {}
    for place, after, families in ((distances.MINED, 0.1, 7), (distances.NEAR, 0.1, 7), (distances.FAR, 0.5, 9)):
        tables = simulated_run.tables(families=families, tasks=3, samples=3, cycles=0, seeds=(0, 1), controls=False,
                                      flagged=(0.5, after), arms=arms, rng_seed=len(frames))
        frame = metrics.judged_chains(tables, ("gcc_analyzer", "cppcheck"))
        frames[place] = frame[frame["split"] == "test"].assign(family=lambda f, p=place: (p == distances.FAR) * "far "
                                                               + f["family"])
    return frames


def test_p_is_adjusted_over_all_that_is_claimed_at_home_and_far_away():
    # kills: p_holm that is the raw p; a verdict far away that changes with the arms one happens to ask for
    frames = by_distance(("dpo", "sft"))
    both = transfer._compared(frames, ["dpo", "sft"], ("dpo", "sft"), 200)
    one = transfer._compared(frames, ["dpo"], ("dpo", "sft"), 200)
    claimed = both[both["metric"].isin(metrics.CLAIMED)]
    for place in (claimed["distance"] == distances.FAR, claimed["distance"] != distances.FAR):
        part = claimed[place]
        expected = metrics.holm({str(i): p for i, p in enumerate(part["p_value"])})
        assert part["p_holm"].tolist() == pytest.approx(list(expected.values()))
    far = [table[(table["arm"] == "dpo") & (table["distance"] == distances.FAR)] for table in (both, one)]
    assert far[0]["p_holm"].tolist() == pytest.approx(far[1]["p_holm"].tolist(), nan_ok=True)
    assert set(one["arm"]) == {"dpo"}


def test_bases_that_agree_are_four_signs():
    # kills: a p-value over tasks that takes these bases as given, beside an interval that resamples them
    parts = pd.concat([pd.DataFrame([{"distance": distances.FAR, "metric": "pass@1", "value": value}])
                       for value in (0.05, 0.03, 0.02, 0.01)])
    whole = pd.DataFrame([{"distance": distances.FAR, "metric": "pass@1", "value": 0.0275, "p_value": 0.01}])
    (row,) = transfer._of_all(whole, parts).to_dict("records")
    assert (row["p_value"], row["level"], row["base"]) == (0.125, "base", transfer.ALL)


def test_bases_have_the_verdicts_and_seeds_of_their_own_runs(monkeypatch):
    # kills: another arm's training seeds in the place of the arm's own; a family of tests that leaves its rivals out
    frames = by_distance(("dpo", "sft"))
    moved = {place: frame.assign(train_seed=frame["train_seed"].where(frame["arm"] != "dpo", frame["train_seed"] + 8))
             for place, frame in frames.items()}

    class Base:
        class config:
            bootstrap, compared = 200, ("dpo", "sft")

    monkeypatch.setattr(transfer, "judged_programs", lambda run, *_: moved)
    monkeypatch.setattr(transfer, "trained", lambda run, arm: [8, 9])
    table = transfer.measure_bases({"a": Base(), "b": Base()}, "dpo")
    assert set(table["arm"]) == {"dpo"} and table["value"].notna().any()
    one = transfer._compared(frames, ["dpo"], ("dpo", "sft"), 200).set_index(["distance", "metric"])
    for base in ("a", "b", transfer.ALL):
        part = table[table["base"] == base].set_index(["distance", "metric"])
        assert part["value"].to_dict() == pytest.approx(one["value"].to_dict(), nan_ok=True), base
    assert table[table["base"] == "a"]["p_holm"].tolist() == pytest.approx(one["p_holm"].tolist(), nan_ok=True)


def test_far_against_near_is_in_the_summary_and_leaves_the_rest(own_folders, tmp_path):
    # kills: a summary that holds nothing else any more; NaN, which is no JSON
    run = open_run("lab").make()
    write_json(run.folder / "figures" / "summary.json", {"profile": "lab"})
    row = {"arm": "dpo", "metric": "pass@1", "kind": "difference", "near": 0.1000000001, "far": 0.02,
           "near_before": 0.5, "far_before": 0.6, "value": -0.08, "low": np.nan, "high": np.nan, "p_value": 0.04,
           "families": (17, 14), "p_holm": 0.12}
    transfer.write(run, pd.DataFrame([row]))
    body = run.summary()
    assert body["profile"] == "lab" and body["near_and_far"] == [
        {**row, "near": 0.1, "low": None, "high": None, "families": [17, 14]}]
