"""The arms: trainings side by side, what a collapse leaves, reads of the measured splits.

Mutations that turn these red: a failed training whose neighbours are begun nevertheless; a collapse that ends the run,
or that passes for a result.
"""
from __future__ import annotations

import json
import threading
import time
import weakref
from pathlib import Path
from types import SimpleNamespace

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair
from secgen_lib.core.settings import ModelSpec
from secgen_lib.core.store import Tables
from secgen_lib.experiment import stages
from secgen_lib.experiment.arms import loops, training
from secgen_lib.experiment.plan import Spec
from secgen_lib.experiment.run import open_run
from secgen_lib.experiment.stages import comparison, inputs, tuning
from secgen_lib.training import dpo
from secgen_lib.training.pairs import mining
from tests.generation import tiny_qwen


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))


def plan(tmp_path, arms, **overrides):
    (tmp_path / "pairs.jsonl").touch()
    return training.plan(load_config("lab", {"arms": arms, **overrides}), tmp_path, None)


def test_plan_has_a_place_for_each_arm_and_seed(tmp_path):
    arms = {"dpo": {}, "sft": {"train": {"loss_type": ["sft"]}, "seeds": [5]}, "best": {"method": "best_of_n"}}
    found = plan(tmp_path, arms, **{"train.seeds": [0, 1]})
    assert [(t.arm, t.seed, t.out.relative_to(tmp_path).as_posix()) for t in found] == [
        ("dpo", 0, "adapters/dpo/seed0"), ("dpo", 1, "adapters/dpo/seed1"), ("sft", 5, "adapters/sft/seed5")]
    assert found[2].config.loss_type == ("sft",) and found[0].config.loss_type == ("sigmoid",)
    assert len({t.config.pairs for t in found}) == 1 and len({t.log for t in found}) == 3
    assert [t.out.relative_to(tmp_path).as_posix() for t in plan(tmp_path, {"dpo": {}})] == ["adapters/seed0"]
    with pytest.raises(SecgenError, match="arm x: settings: .*loss_type"):
        plan(tmp_path, {"x": {"train": {"loss_type": ["simgoid"]}}})


def test_a_large_model_is_trained_alone(tmp_path, monkeypatch):
    (tmp_path / "model.safetensors").touch()
    config = load_config("lab")
    assert 1 <= training.at_a_time(config) <= 64
    large = config.model_copy(update={"model": config.model.model_copy(update={"name": str(tmp_path)})})
    with open(tmp_path / "model.safetensors", "wb") as file:
        file.truncate(training.SMALL + 1)
    assert training.at_a_time(large) == 1
    hub = config.model_copy(update={"model": config.model.model_copy(update={"name": "owner/name"})})
    assert training.at_a_time(hub) == 1
    monkeypatch.setenv("SECGEN_ACCELERATE", "two-cpus")  # each training has all devices
    assert training.at_a_time(config) == 1


def fake(monkeypatch, fates, together=1):
    """``dpo.train`` that does at once what ``fates[arm]`` says, and notes how many ran side by side.

    The first ``together`` trainings wait for each other before they do anything.
    """
    seen = {"now": 0, "most": 0, "begun": [], "threads": set()}
    lock = threading.Lock()
    begun = threading.Barrier(together)

    def train(config, *, log, progress=None, threads=None):
        arm = Path(config.out).parent.name
        with lock:
            seen["now"] += 1
            seen["most"] = max(seen["most"], seen["now"])
            seen["begun"].append(arm)
            seen["threads"].add(threads)
            first = len(seen["begun"]) <= together
        if first:
            begun.wait(60)
        time.sleep(0.05)
        with lock:
            seen["now"] -= 1
        fate = fates.get(arm, "done")
        if fate == "failed":
            raise SecgenError("no memory", "dpo")
        place = Path(config.out) / ("last_good" if fate == "collapsed" else "adapter")
        place.mkdir(parents=True)
        (place / "training.json").write_text(json.dumps({"pairs": 9, "pairs_too_long": 0}))
        line = {"step": 1, "split": "train", "loss": None if fate == "diverged" else 0.6}
        (Path(config.out) / "training.jsonl").write_text(json.dumps(line) + "\n")
        if fate == "collapsed":
            raise dpo.Collapsed("the build rate fell", "dpo")

    monkeypatch.setattr(dpo, "train", train)
    return seen


ARMS = {"dpo": {}, "sft": {"train": {"loss_type": ["sft"]}}, "hot": {"train": {"learning_rate": 0.1}}}


def test_trainings_run_side_by_side_and_a_collapse_is_told(tmp_path, monkeypatch):
    seen = fake(monkeypatch, {"hot": "collapsed"})
    ended = {}
    training.train_all(plan(tmp_path, ARMS, **{"train.seeds": [0, 1]}), 2, None,
                       lambda one, message: ended.update({(one.arm, one.seed): message}))
    assert ended == {(arm, seed): "the build rate fell" if arm == "hot" else "" for arm in ARMS for seed in (0, 1)}
    assert seen["most"] == 2 and seen["threads"] == {1}


def test_a_loss_that_is_no_number_is_a_collapse(tmp_path, monkeypatch):
    # kills: weights that are no numbers, measured as a model that writes nothing right
    fake(monkeypatch, {"hot": "diverged"})
    ended = {}
    training.train_all(plan(tmp_path, ARMS), 1, None, lambda one, message: ended.update({one.arm: message}))
    assert ended == {"dpo": "", "sft": "", "hot": "its loss is no number from step 1 on"}


def test_after_a_failure_nothing_more_is_begun(tmp_path, monkeypatch):
    seen = fake(monkeypatch, {"dpo": "failed"})
    with pytest.raises(SecgenError, match="no memory"):
        training.train_all(plan(tmp_path, {**ARMS, "x": {}, "y": {}, "z": {}}), 1, None, lambda one, message: None)
    assert seen["begun"] == ["dpo"] and seen["threads"] == {None}


def test_what_ends_beside_a_failure_is_kept(tmp_path, monkeypatch):
    fake(monkeypatch, {"dpo": "failed"}, together=2)
    ended = []
    with pytest.raises(SecgenError, match="no memory"):
        training.train_all(plan(tmp_path, {"dpo": {}, "sft": {}, "x": {}}), 2, None,
                           lambda one, message: ended.append(one.arm))
    assert ended in (["sft"], ["sft", "x"])  # x has begun if sft ended before dpo failed


def trained(arms):
    """A run whose stage 06 may begin: one pair is there, and no stage before it asks for anything."""
    run = open_run("smoke", {"arms": arms})
    pair = PreferencePair(({"role": "user", "content": "x"},), ({"role": "assistant", "content": "g"},),
                          ({"role": "assistant", "content": "b"},), "t", "g", "b", "security")
    run.tables.append("05_preferences", "pairs", [pair])
    (run.folder / "pairs.jsonl").touch()
    return run


@pytest.fixture
def entered(monkeypatch):
    monkeypatch.setitem(stages.STAGES, "06_train_dpo", Spec(tuning.train))


def test_a_collapsed_arm_is_a_row_and_the_others_are_measured(monkeypatch, entered):
    fake(monkeypatch, {"hot": "collapsed"})
    run = trained(ARMS)
    stages.complete(run, "06_train_dpo")
    rows = {row["arm"]: row for row in run.tables.rows("trainings")}
    assert {arm: row["status"] for arm, row in rows.items()} == {"dpo": "done", "sft": "done", "hot": "collapsed"}
    assert rows["hot"]["message"] == "the build rate fell" and rows["dpo"]["pairs"] == 9 and rows["hot"]["steps"] == 1
    assert {(row["arm"], row["train_seed"]) for row in run.tables.rows("training")} == {(arm, 0) for arm in ARMS}
    assert [(arm, seed) for arm, seed, _ in comparison.models(run)] == [("dpo", 0), ("sft", 0)]


@pytest.mark.parametrize("arms", [{"dpo": {}}, {"dpo": {}, "sft": {}}])
def test_where_every_arm_collapses_the_run_goes_on_with_the_original(monkeypatch, entered, arms, capsys):
    # kills: a collapse that ends the run, so that the original's hours are not reported; one that nothing says
    fake(monkeypatch, dict.fromkeys((*arms, "adapters"), "collapsed"))
    run = trained(arms)
    stages.complete(run, "06_train_dpo")
    assert run.stage_key("06_train_dpo") is not None and comparison.models(run) == []
    said = capsys.readouterr().err
    assert all(f"arm {arm}, seed 0: the build rate fell; it is not measured" in said for arm in arms)


def test_kills_do_not_change_the_order_of_what_was_trained(monkeypatch, entered):
    # kills: rows in the order in which the trainings of several attempts happened to end
    fates = {"dpo": "failed"}
    fake(monkeypatch, fates)
    monkeypatch.setattr(training, "at_a_time", lambda config: 2)
    run = trained(ARMS)
    for _ in range(2):
        with pytest.raises(SecgenError, match="no memory"):
            stages.complete(run, "06_train_dpo")
    fates.clear()
    stages.complete(run, "06_train_dpo")
    for table in ("trainings", "training"):
        assert [row["arm"] for row in run.tables.rows(table)] == list(ARMS), table


def test_trainings_that_ended_are_not_begun_again(monkeypatch, entered):
    seen = fake(monkeypatch, {"sft": "failed"})
    run = trained(ARMS)
    monkeypatch.setattr(training, "at_a_time", lambda config: 1)
    with pytest.raises(SecgenError, match="no memory"):
        stages.complete(run, "06_train_dpo")
    assert [row["arm"] for row in run.tables.rows("trainings")] == ["dpo"]
    seen = fake(monkeypatch, {})
    stages.complete(run, "06_train_dpo")
    assert seen["begun"] == ["sft", "hot"]
    assert sorted(row["arm"] for row in run.tables.rows("training")) == ["dpo", "hot", "sft"]


def test_settings_that_no_training_takes_are_refused_before_any_work():
    run = open_run("smoke", {"arms": {"x": {"train": {"loss_type": ["simgoid"]}}}})
    with pytest.raises(SecgenError, match="arm x: settings: .*loss_type"):
        stages.complete(run, "01_tasks")
    assert not Tables(run.folder / "tables").paths("tasks")


def test_a_run_that_trains_nothing_may_have_a_model_with_an_adapter(tmp_path, monkeypatch):
    monkeypatch.setattr(mining, "chosen", lambda tasks: [])
    (tmp_path / "adapter_model.safetensors").write_bytes(b"weights")
    changes = {"model.adapter": str(tmp_path), "notebooks": ("01", "02")}
    stages.complete(open_run("smoke", changes), "01_tasks")
    with pytest.raises(SecgenError, match="without an adapter: merge it first"):
        stages.complete(open_run("smoke", {**changes, "notebooks": ("01", "06_train_dpo")}), "01_tasks")


# -- reads of the measured splits ---------------------------------------------------------------------------------


def test_each_computation_on_a_measured_split_is_noted_once():
    run = open_run("smoke")
    reads = {"reads": ("test", "unseen"), "why": "to compare"}
    with pytest.raises(ValueError), run.stage("07_evaluate", "k1", **reads):
        raise ValueError("killed")
    with run.stage("07_evaluate", "k1", **reads):  # the same computation goes on
        pass
    with run.stage("07_evaluate", "k1", **reads):  # and is found done
        pass
    assert [(r["stage"], r["split"], r["why"]) for r in run.manifest()["reads"]] == [
        ("07_evaluate", "test", "to compare"), ("07_evaluate", "unseen", "to compare")]
    run.forget("07_evaluate")
    with run.stage("07_evaluate", "k1", **reads):  # made anew: another reading
        pass
    with run.stage("07_evaluate", "k2", **reads):
        pass
    assert len(run.manifest()["reads"]) == 6
    assert all(r["time"].endswith("Z") for r in run.manifest()["reads"])


def test_stages_that_read_verdicts_of_measured_splits_say_why():
    assert {name for name, spec in stages.STAGES.items() if spec.reads} == {"03_analyze", "04_repair", "07_evaluate"}


def test_a_stage_depends_on_what_of_the_arms_concerns_it():
    def keys(arms):
        run = open_run("smoke", {"arms": arms})
        of_arms = (inputs.validation, inputs.trainings, inputs.arms)
        return {name: [named(run) for named in of_arms if named in spec.inputs] for name, spec in stages.STAGES.items()}

    base = keys({"dpo": {}})
    assert {name for name, value in base.items() if any(value)} == {"06_train_dpo", "07_evaluate"}
    cycles = keys({"dpo": {"cycles": 0}})
    assert {name for name in base if base[name] != cycles[name]} == {"07_evaluate"}
    validated = keys({"dpo": {"split": ["validation"]}})
    assert {name for name in base if base[name] != validated[name]} == {"02_generate", "07_evaluate"}
    other = keys({"dpo": {"train": {"beta": 0.3}}})
    assert {name for name in base if base[name] != other[name]} == {"06_train_dpo", "07_evaluate"}


def test_one_model_is_in_memory_at_a_time(tmp_path):
    """Asked in turn, each arm's model frees the one before it, were it in a cycle; the stage's end frees the last."""
    network = {}
    tiny = tiny_qwen.make(tmp_path / "tiny")
    run = SimpleNamespace(config=SimpleNamespace(model=ModelSpec(name=str(tiny), dtype="float32", device="cpu")))
    arms = {name: loops.Deferred(run, None) for name in ("original", "dpo")}

    def ask(name):
        arms[name].generate([[{"role": "user", "content": "Write f."}]], [0], temperature=0, top_p=1, max_new_tokens=2)
        network[name] = weakref.ref(arms[name]._model.network)
        network[name]().itself = [network[name]()]  # as a patched forward does

    assert arms["original"].generate([], []) == [] and arms["original"]._model is None
    ask("original")
    held = network["original"]()
    assert held is not None
    del held
    ask("dpo")
    assert network["original"]() is None and network["dpo"]() is not None
    ask("original")
    assert network["dpo"]() is None and network["original"]() is not None
    loops.let_go()
    assert network["original"]() is None
    loops.let_go()  # nothing is held: nothing happens


def test_a_servers_model_says_what_cannot_run_and_trains_nothing(monkeypatch, entered):
    monkeypatch.setattr(training, "train_all", lambda *args: pytest.fail("a training was begun") if args[0] else None)
    config = {"model.backend": "openai_chat", "model.name": "m", "model.base_url": "http://x/v1", "arms": ARMS}
    run = open_run("smoke", config)
    said = tuning.not_run(run.config)
    assert said.startswith("the backend openai_chat gives no weights of m to tune")
    assert "dpo, sft, hot are not measured" in said
    assert tuning.trainings(run) == []
    stages.complete(run, "06_train_dpo")
    assert comparison.models(run) == []
    assert tuning.not_run(open_run("smoke").config) == ""
