"""Cross-fitting: every family held out once, none of them mined there. Each test names the mutation it kills."""
from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment import crossfit
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stages import tasks
from secgen_lib.lab import grammar
from secgen_lib.training.pairs import mining
from tests import simulated_run


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 21), st.integers(0, 50))
def test_every_family_is_held_out_once_and_never_mined_there(number, seed):
    # kills: a family in two folds, or in none; one that is mined where it is measured
    dealt = crossfit.folds(number, seed)
    held = [name for part, _ in dealt for name in part]
    assert sorted(held) == sorted(family.name for family in grammar.families())
    for part, others in dealt:
        assert not set(part) & set(others) and len(part) + len(others) == len(held) and len(part) >= 2
    assert crossfit.folds(number, seed) == dealt


def test_runs_differ_in_families_alone():
    # kills: more tasks where more families are mined; other test tasks for another number; runs of one name
    made = crossfit.runs((4, 8), number=3, n_tasks=16)
    configs = {k: [run.config for run, _ in some] for k, some in made.items()}
    assert len({config.run_id for some in configs.values() for config in some}) == 6
    for fold in range(3):
        few, many = (mining.chosen(configs[k][fold].tasks) for k in (4, 8))
        by_split = [{split: [t for t in tasks if t.split == split] for split in ("mining", "test")}
                    for tasks in (few, many)]
        assert by_split[0]["test"] == by_split[1]["test"] and len(by_split[0]["mining"]) == 16
        assert [len({t.family for t in part["mining"]}) for part in by_split] == [4, 8]
        assert not {t.family for t in by_split[1]["mining"]} & {t.family for t in by_split[1]["test"]}
    assert made[4][0][0].config.train == load_config("crossfit").train


@pytest.mark.parametrize(("asked", "said"), [
    ({"more": {"tasks": []}}, "tasks is this command's own"), ({"mined": (40,)}, "40 mined families"),
    ({"number": 30}, "30 folds of"), ({"number": 1}, "1 folds of")])
def test_numbers_that_cannot_be_are_one_line(asked, said):
    with pytest.raises(SecgenError, match=said):
        crossfit.runs(**asked)


def test_the_profile_alone_has_no_tasks_and_says_so(tmp_path):
    # kills: an IndexError in a notebook
    run = Run(load_config("crossfit"), tmp_path)
    with pytest.raises(SecgenError, match="crossfit: no tasks are named; .*`secgen lab crossfit`"):
        tasks.check(run)


def test_a_launcher_s_typo_is_refused_before_the_first_answer(tmp_path, monkeypatch):
    # kills: hours of answers before the training says so
    monkeypatch.setenv("SECGEN_ACCELERATE", "eleven")
    with pytest.raises(SecgenError, match="SECGEN_ACCELERATE: no configuration 'eleven'"):
        tasks.check(Run(load_config("smoke"), tmp_path))


def test_families_are_of_the_lab_alone_and_known():
    # kills: an option that another data set passes over in silence
    config = load_config("crossfit", {"tasks": [{"dataset": "humaneval", "split": "test", "families": ["a"]}]})
    with pytest.raises(SecgenError, match="humaneval has no families to choose from"):
        mining.chosen(config.tasks)
    with pytest.raises(SecgenError, match="no_such"):
        mining.chosen(load_config("crossfit", {"tasks": [
            {"dataset": "lab", "split": "test", "n": 4, "families": ["no_such"]}]}).tasks)


def test_folds_are_one_comparison_over_all_families(monkeypatch):
    # kills: a mean of folds; the teacher's arm compared with the original in place of the ground truth's
    arms = ("dpo", "ground_truth")
    simulated = simulated_run.tables(families=4, tasks=3, samples=2, seeds=(0,), arms=arms)
    frames = {"a": metrics.judged_chains(simulated).query("split == 'test'")}
    frames["b"] = frames["a"].assign(task_id="b" + frames["a"]["task_id"], family="b" + frames["a"]["family"])
    monkeypatch.setattr(crossfit, "_chains", lambda run: frames[run])

    class Named(str):
        config = load_config("crossfit", {"bootstrap": 100})
        folder = "x"

    table = crossfit.measure({4: [(Named("a"), {}), (Named("b"), {})]})
    whole = pd.concat(frames.values())
    row = table[(table["arm"] == "dpo") & (table["metric"] == "pass@1")].iloc[0]
    assert row["families"] == whole["family"].nunique() and row["mined"] == 4
    assert "  4 families mined  dpo" in crossfit.lines(table)[0]
    with pytest.raises(SecgenError, match="measured in two folds"):
        crossfit.measure({4: [(Named("a"), {}), (Named("a"), {})]})
