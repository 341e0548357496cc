"""A run on paper, held against the run that was made and shipped (figures/qwen2.5-coder-0.5b).

Mutations that turn these red: controls on mining tasks, an arm that is not measured, cycles that are counted as one.
"""
from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core.config import load_config
from secgen_lib.experiment.costs import dry, work
from secgen_lib.tasks import multieval

SHIPPED = {"02_generate": 3310, "04_repair": 3039, "07_evaluate": 1607}
"""Answers by stage, of its bundle.json."""
PAIRS, HOURS = 356, 5.3
SIZES = [f"qwen2.5-coder-{size}" for size in ("1.5b", "3b", "7b", "14b", "32b", "7b-vllm")]


@pytest.fixture(scope="module")
def half(data):
    return dry.run(load_config("qwen2.5-coder-0.5b"), 1, "cpu")


def by_stage(lines, field):
    return {stage: sum(getattr(line, field) or 0 for line in lines if line.stage == stage) for stage in SHIPPED}


def test_the_counts_are_those_of_the_run_that_was_made(half):
    counts, most = by_stage(half.lines, "count"), by_stage(half.lines, "most")
    assert counts["02_generate"] == most["02_generate"] == SHIPPED["02_generate"]
    for stage in ("04_repair", "07_evaluate"):
        assert counts[stage] < most[stage] and 0.75 < SHIPPED[stage] / counts[stage] < 1.33
    (tasks,) = [line for line in half.lines if line.stage == "01_tasks"]
    assert tasks.count == 1607
    (pairs,) = [line for line in half.lines if line.stage == "05_preferences"]
    assert 0.9 < pairs.count / PAIRS < 1.1


def test_the_hours_on_two_cores_are_those_that_were_measured(half):
    assert 0.75 < sum(line.hours or 0 for line in half.lines) / HOURS < 1.33
    (training,) = [line for line in half.lines if line.stage == "06_train_dpo"]
    assert 0.75 < 60 * training.hours / 56 < 1.33


@pytest.mark.parametrize("name", SIZES)
def test_each_size_has_stages_counts_tokens_time_and_memory(data, name):
    done = CliRunner().invoke(main, ["run", name, "--dry", "--devices", "8", "--kind", "h100"])
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    stages = {line.split()[0] for line in lines if re.match(r"\d\d_", line)}
    tuned = () if name.endswith("vllm") else ("06_train_dpo", "07_evaluate")
    assert stages == {"01_tasks", "02_generate", "04_repair", "05_preferences", *tuned}
    for line in lines:
        if re.match(r"0[2467]_", line):
            assert re.search(r"\d +[\d.]+ M +[\d.]+ (min|h) +[\d.]+ GB$", line), line
    assert any(line.startswith("all ") and line.endswith("GB") for line in lines)
    assert "no such device was at hand" in done.output and "DOES NOT FIT" not in done.output
    assert max(map(len, lines)) <= 160


def test_what_no_server_can_tune_is_said_and_not_counted(data):
    on_paper = dry.run(load_config("qwen2.5-coder-7b-vllm"), 1, "h100")
    assert not any(line.what.startswith("dpo") for line in on_paper.lines)
    assert "gives no weights of Qwen/Qwen2.5-Coder-7B-Instruct to tune" in on_paper.notes[0]


def test_what_no_notebook_of_the_profile_does_is_not_counted():
    # kills: a training and a second model in the plan of a profile that measures one model
    on_paper = dry.run(load_config("multieval"), 1, "h100")
    of_test = len(multieval.load("test"))
    assert [(line.stage, line.what) for line in on_paper.lines] == [("01_tasks", f"test {of_test}"),
                                                                    ("02_generate", "original, test")]


def test_arms_seeds_and_draws_are_counted(data):
    tasks = [{"dataset": "lab", "split": "mining", "n": 10}, {"dataset": "lab", "split": "validation", "n": 5},
             {"dataset": "lab", "split": "test", "n": 4}]
    config = load_config("lab", {"tasks": tasks, "loop": {"n_samples": 2, "mining_samples": 3, "cycles": 2},
                                 "train.seeds": [0, 1], "arms": {
        "dpo": {"controls": []}, "best": {"method": "best_of_n", "n": 3, "cycles": 0},
        "far": {"curve": "beta", "train": {"beta": 1.0}, "seeds": [0]}}})
    counts = work.counted(config)
    most = {(part.stage, part.what): 0 for part in counts.work}
    for part in counts.work:
        most[part.stage, part.what] += part.most
        assert part.answers <= part.most
    assert most == {
        ("02_generate", "original, mining"): 30, ("02_generate", "original, test"): 8,
        ("02_generate", "original, validation"): 10,  # since a point of a curve is measured there
        ("04_repair", "original, mining, feedback"): 60, ("04_repair", "original, test, feedback"): 16,
        ("04_repair", "original, test, fresh"): 16, ("04_repair", "original, test, revise"): 16,
        ("07_evaluate", "dpo, test"): 16, ("07_evaluate", "dpo, test, feedback"): 32,
        ("07_evaluate", "best, test"): 24, ("07_evaluate", "far, validation"): 10}
    assert counts.trainings == 3 and counts.pairs == pytest.approx(30 * work.PAIRS)


def test_the_whole_conversation_is_longer_with_each_cycle(data):
    last, full = (work.counted(load_config("qwen2.5-coder-0.5b", {"loop.history": history}))
                  for history in ("last", "full"))

    def longest(counts):
        return max(part.read for part in counts.work)

    assert longest(full) > longest(last) + work.ANSWER / 2


def test_devices_of_a_run_that_is_no_dry_one_are_refused():
    done = CliRunner().invoke(main, ["run", "smoke", "--devices", "8"])
    assert done.exit_code == 2 and done.stderr.startswith("secgen: run: --devices and --kind are of --dry alone")


@pytest.mark.parametrize("arguments, said", [
    (["qwen2.5-coder-7b", "--devices", "0"], "secgen: --devices: 0 devices cannot be planned with; give a number"),
    (["qwen2.5-coder-7b", "--kind", "h1000"], "secgen: --kind: no kind of device 'h1000'; did you mean 'h100'?"),
    (["qwen2.5-coder-8b"], "secgen: qwen2.5-coder-8b: no such profile; did you mean 'qwen2.5-coder-7b'?"),
    (["multieval", "-p", 'notebooks=["6"]'], "secgen: notebooks: no notebook '6'; there are 00_overview, "),
    (["lab", "-p", "model.name=gpt"], "secgen: gpt: the shape of this model is not known; choose one of "),
])
def test_what_cannot_be_planned_is_one_line(arguments, said):
    done = CliRunner().invoke(main, ["run", *arguments, "--dry"])
    assert done.exit_code == 2
    assert len(done.stderr.strip().splitlines()) == 1 and done.stderr.startswith(said)
