"""The profile of the real model, on a tiny random Qwen2 that has the real chat template and special tokens.

Its programs are noise: every one is an error, none is unscored, nothing can be mined. What is tested is the road:
loading by the profile's spec, generation, verdicts, the full-history loop, and DPO with the profile's LoRA targets on
pairs that are given. Mutations that turn these red: noise that counts as clean; a repair turn without its history; an
adapter that misses one of the seven projections.
"""
from __future__ import annotations

import json

import pytest

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, PreferencePair, Task, Verdict
from secgen_lib.experiment import stages
from secgen_lib.experiment.run import open_run
from secgen_lib.experiment.stages import tuning
from secgen_lib.training import pairs as preferences
from tests.generation import tiny_qwen

OVERRIDES = {"model.dtype": "float32", "model.device": "cpu", "model.max_new_tokens": 8, "model.context_length": 2048,
             "loop.n_samples": 1, "loop.mining_samples": 1, "loop.cycles": 2, "loop.history": "full",
             "train.max_steps": 1,
             "train.batch_size": 2, "train.grad_accum": 1, "train.max_length": 2048, "train.val_programs": 2,
             "tasks": [{"dataset": "lab", "split": "mining", "n": 2}, {"dataset": "lab", "split": "test", "n": 2}]}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    home = tmp_path_factory.mktemp("real")
    folder = tiny_qwen.make(home / "model") or home / "model"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECGEN_RUNS", str(home / "runs"))
        run = open_run("qwen2.5-coder-1.5b", {**OVERRIDES, "model.name": str(folder), "model.revision": None})
        stages.complete(run, "01_tasks")
        stages.complete(run, "02_generate")
        stages.complete(run, "03_analyze")
        stages.complete(run, "04_repair")
        yield run


def test_noise_is_an_error_and_never_clean(run):
    verdicts = run.records("verdicts", Verdict)
    assert len(verdicts) == len(run.records("completions", Completion)) > 0
    assert not any(v.clean or v.teacher_clean or v.passed or v.builds for v in verdicts)
    assert all(v.builds is False for v in verdicts)


def test_the_full_history_goes_back(run):
    completions = {c.completion_id: c for c in run.records("completions", Completion)}
    assert {(c.mode, c.cycle) for c in completions.values()} == {
        ("generate", 0), *((mode, cycle) for mode in ("feedback", "fresh", "revise") for cycle in (1, 2))}
    assert run.config.loop.history == "full"


def test_nothing_can_be_mined_and_training_says_so(run):
    stages.complete(run, "05_preferences")
    assert not run.records("pairs", PreferencePair)
    with pytest.raises(SecgenError, match="no pair was mined: there is nothing to tune on"):
        stages.complete(run, "06_train_dpo")


def test_dpo_tunes_all_seven_projections(run):
    from safetensors import safe_open

    from secgen_lib.training import dpo

    [task, *_] = [t for t in run.records("tasks", Task) if t.split == "mining"]
    pair = PreferencePair(tuple(prompts.ask(task)), ({"role": "assistant", "content": prompts.fenced("int a;", "c")},),
                          ({"role": "assistant", "content": prompts.fenced("int b;", "c")},), task.task_id, "g", "b",
                          "security")
    preferences.write_jsonl([pair, pair], run.folder / "pairs.jsonl")
    [config] = [one.config for one in tuning.trainings(run)]
    assert config.out == str(run.folder / "adapters" / "dpo" / "seed0")
    adapter = dpo.train(config, log=run.folder / "logs" / "dpo.log")
    with safe_open(adapter / "adapter_model.safetensors", "pt") as weights:
        names = set(weights.keys())
    for target in ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"):
        assert any(target in name for name in names)
    assert json.loads((adapter / "adapter_config.json").read_text())["r"] == run.config.train.r
