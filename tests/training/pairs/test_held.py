"""Pairs that are watched. Mutations that turn these red: pairs of one task on both sides; other tasks in another arm;
the last task held out; a held-out pair in the file that is tuned on."""
from __future__ import annotations

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair
from secgen_lib.experiment.arms import training
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stages import tuning
from secgen_lib.training.pairs import held, read_jsonl
from secgen_lib.training.pairs.mining import Mined


def pair(task: str, number: int = 0) -> PreferencePair:
    said = {"role": "assistant", "content": f"{task} {number}"}
    return PreferencePair(({"role": "user", "content": task},), (said,), (said,), task, f"{task}-good{number}",
                          f"{task}-bad{number}", "build")


PAIRS = [pair(f"t{task}", number) for task in range(20) for number in range(2)]


def test_a_task_is_on_one_side_and_the_same_for_every_arm():
    tuned_on, watched = held.parted(PAIRS, 0.2)
    tasks = {p.task_id for p in watched}
    assert len(tuned_on) + len(watched) == 40 and 2 <= len(watched) <= 16
    assert not {p.task_id for p in tuned_on} & tasks
    fewer = [p for p in PAIRS if p.task_id in {"t1", "t3", "t5", *tasks}]  # an arm that mined of other tasks
    assert {p.task_id for p in held.parted(fewer, 0.2)[1]} == tasks


@pytest.mark.parametrize(("tasks", "share", "n"), [(20, 0.0, 0), (3, 1e-6, 1), (1, 0.5, 0), (0, 0.5, 0)])
def test_at_least_one_task_is_held_out_and_never_the_last(tasks, share, n):
    assert len(held.parted([pair(f"t{task}") for task in range(tasks)], share)[1]) == n


def test_the_trainer_is_given_both_files(tmp_path, monkeypatch):
    config = load_config("smoke", {"train.held_out": 0.1})
    run = Run(config, tmp_path / config.run_id).make()
    mined: dict[tuple[str, ...], Mined] = {(): (PAIRS, {})}
    monkeypatch.setattr(tuning.mining, "mined", lambda config, records: mined)
    with run.stage("05_preferences", "k") as stage:
        tuning.mine(run, stage)
    asked = training.plan(config, run.folder, None)[0].config
    tuned_on, watched = read_jsonl(asked.pairs), read_jsonl(asked.validation_pairs)
    assert len(tuned_on) + len(watched) == 40 == len(run.records("pairs", PreferencePair)) and watched
    assert not {row["chosen"][0]["content"] for row in tuned_on} & {row["chosen"][0]["content"] for row in watched}
    assert training.plan(load_config("smoke"), run.folder, None)[0].config.validation_pairs is None


def test_no_arm_holds_out_other_pairs():
    with pytest.raises(SecgenError, match="an arm cannot change train.held_out"):
        load_config("smoke", {"arms": {"dpo": {"train": {"held_out": 0.2}}}})
