"""Mutations that turn these red: a schema that lets unknown keys in; a run's name that ignores a setting, or that a new
setting changes.
"""
from __future__ import annotations

from pathlib import Path

import pytest

from secgen_lib.core.arms import BUDGET, ArmSpec, TrainSpec, Tuning
from secgen_lib.core.config import load_config, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.naming import FOUNDING, NAMING
from secgen_lib.core.records import digest
from secgen_lib.core.settings import LoopSpec, ModelSpec, RunConfig, TaskSpec
from secgen_lib.core.tools import RECOMMENDED
from secgen_lib.experiment.arms import training
from secgen_lib.generation.models.weights import catalogue
from secgen_lib.training.dpo import DpoConfig
from secgen_lib.training.dpo.worker import WHEREABOUTS

NAMES = {"lab": "lab-ba721c59", "paper": "paper-26fa6bba", "recorded": "recorded-525cfc11", "smoke": "smoke-d2cbbb98"}
"""The names of the committed profiles' runs, since their first runs."""
TRAININGS = {"lab": "6b6b8acf33dd2737", "paper": "52a0df60d4f22e0f", "smoke": "26ba9fa2abc47301",
             "qwen2.5-coder-0.5b": "21213e5aadaaa81b", "qwen2.5-coder-0.5b-arms": "2ab16498960527e9",
             "qwen2.5-coder-0.5b-quick": "6df1e0201a272930", "qwen2.5-coder-1.5b": "cfaf98ef8f5e3d1e"}
"""And of their trainings."""


@pytest.mark.parametrize("name", profiles())
def test_every_profile_is_valid(name):
    assert load_config(name).profile == name


@pytest.mark.parametrize("name", profiles())
def test_what_a_run_wrote_down_can_be_read_again(name):
    config = load_config(name)
    assert type(config).model_validate(config.model_dump(mode="json")) == config


def test_the_real_profile_pins_what_it_loads():
    config = load_config("qwen2.5-coder-1.5b")
    assert len(config.model.revision) == 40
    assert config.train.target_modules == ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
    assert config.model.dtype == "bfloat16"
    assert "mining" not in {spec.split for spec in config.tasks if spec.dataset == "humaneval"}


@pytest.mark.parametrize(("overrides", "said"), [
    ({"loop.n_sample": 3}, "unknown key 'loop.n_sample': did you mean 'n_samples'?"),
    ({"n_sample": 3}, "unknown key 'n_sample': did you mean 'loop.n_samples'?"),
    ({"modle": 3}, "unknown key 'modle': did you mean 'model'?"),
    ({"n_samples": "many"}, "loop.n_samples: Input should be a valid integer"),
    ({"loop.cycles": -1}, "loop.cycles: Input should be greater than or equal to 0"),
    ({"seed.x": 1}, "'seed' has no keys below it"),
    ({"train.seeds": [0, 1, 0]}, "train.seeds: 0 is there twice: it would be counted twice"),
    ({"analyzers.judge": {"c": ["cppcheck", "cppcheck"]}}, "analyzers.judge.c: 'cppcheck' is there twice"),
    ({"analyzers.feedback": {"kotlin": "recommended"}}, "analyzers.feedback: no tool is recommended for kotlin, only"),
    ({"analyzers.judge": "recomended"}, "analyzers.judge: Input should be a valid dictionary"),
    ({"train.learning_rate": float("nan")}, "train.learning_rate: Input should be a finite number"),
    ({"train.beta": float("inf")}, "train.beta: Input should be a finite number"),
    ({"train.batch_size": 0}, "train.batch_size: Input should be greater than or equal to 1"),
    ({"tasks": [{"dataset": "lab", "split": "trian"}]}, "tasks.0.split: Input should be"),
    ({"tasks": [{"dataset": "lab", "split": "test", "sample": 2}]}, "'tasks.0.sample': did you mean 'samples'?"),
])
def test_what_does_not_fit_is_named(overrides, said):
    with pytest.raises(SecgenError) as caught:
        load_config("lab", overrides if "seed.x" not in overrides else {"seed": 1, **overrides})
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("arms", "said"), [
    ({"sft": {"train": {"loss_typ": ["sft"]}}}, "arm 'sft': unknown key 'train.loss_typ': did you mean 'loss_type'?"),
    ({"sft": {"train": {"beta": "high"}}}, "arm 'sft': train.beta: Input should be a valid number"),
    ({"long": {"train": {"epochs": 9}}}, "an arm cannot change train.epochs: all arms have the same budget"),
    ({"more": {"train": {"max_pairs": 9}}}, "an arm cannot change train.max_pairs: all arms are tuned on the same"),
    ({"x": {"trian": {}}}, "unknown key 'arms.x.trian': did you mean 'train'?"),
    ({"original": {}}, "'original' cannot be an arm's name"),
    ({"../up": {}}, "cannot be an arm's name"),
    ({"a": {"curve": "beta"}}, "a point of the curve beta sets train.beta"),
    ({"a": {"curve": "beta", "train": {"beta": 1.0}, "split": ["test"]}}, "measured on the split validation"),
    ({"b": {"method": "best_of_n", "seeds": [1]}}, "best_of_n trains nothing"),
    ({"b": {"n": 3}}, "n is of best_of_n alone"),
    ({"a": {"seeds": []}}, "arm 'a' has no training seed"),
    ({"a": {"seeds": [1, 1]}}, "1 is there twice"),
])
def test_an_arm_that_does_not_fit_is_named(arms, said):
    with pytest.raises(SecgenError) as caught:
        load_config("lab", {"arms": arms})
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_an_arm_is_the_runs_settings_with_its_own_changes():
    config = load_config("lab", {"train.seeds": [3, 4], "arms": {
        "dpo": {}, "sft": {"train": {"loss_type": ["sft"]}, "cycles": 0, "seeds": [7]},
        "far": {"curve": "max_steps", "train": {"max_steps": 500}}, "best": {"method": "best_of_n"}}})
    assert config.training("dpo") == config.train
    assert config.training("sft") == config.train.model_copy(update={"loss_type": ("sft",)})
    assert [config.seeds(arm) for arm in config.arms] == [(3, 4), (7,), (3, 4), ()]
    assert [config.effort("lab", "test", arm).cycles for arm in config.arms] == [3, 0, 0, 3]
    assert config.arms["far"].splits == ("validation",) and config.arms["best"].splits == ("test", "unseen")
    assert config.compared == ("dpo", "sft", "best") and config.tuned == "dpo"


def test_a_data_set_has_its_own_numbers_and_an_arm_its_own_controls():
    tasks = [{"dataset": "lab", "split": "mining"}, {"dataset": "mbpp", "split": "validation"},
             {"dataset": "lab", "samples": 1, "cycles": 1, "controls": ["fresh"]},
             {"dataset": "mbpp", "samples": 2, "cycles": 0}]
    config = load_config("lab", {"tasks": tasks, "arms": {"dpo": {"controls": []}, "sft": {"cycles": 2}}})
    assert config.effort("lab", "mining") == (5, 3, ())
    assert config.effort("lab", "test") == (1, 1, ("fresh",))
    assert config.effort("mbpp", "test") == (2, 0, ())  # without cycles there is nothing to set a control beside
    assert config.effort("mbpp", "validation") == (4, 0, ())
    assert config.effort("lab", "test", "dpo") == (1, 1, ()) and config.effort("lab", "test", "sft").cycles == 1
    assert load_config("lab", {"tasks": tasks}).run_id != load_config("lab").run_id


def test_a_split_that_is_asked_for_twice_has_one_set_of_numbers():
    twice = [{"dataset": "lab", "split": "test"}, {"dataset": "lab", "split": "test", "seed": 1, "samples": 2}]
    with pytest.raises(SecgenError, match="the test tasks of lab are asked for twice"):
        load_config("lab", {"tasks": twice})


def test_arms_that_are_the_default_name_the_same_run_and_others_do_not():
    assert load_config("lab", {"arms": {"dpo": {}}}).run_id == load_config("lab").run_id
    assert load_config("lab", {"arms": {"dpo": {"cycles": 0}}}).run_id != load_config("lab").run_id


def test_paper_has_every_arm_at_the_same_budget():
    config = load_config("paper")
    assert {"dpo", "sft", "dpo_sft", "dpo_changed", "dpo_shuffled", "best_of_n",
            "best_of_n_examples"} == set(config.compared)
    budgets = {tuple(getattr(config.training(arm), name) for name in BUDGET) for arm in config.compared}
    assert len(budgets) == 1 and all(len(config.seeds(arm)) >= 8 for arm in config.compared
                                     if config.arms[arm].method == "dpo")
    assert {config.arms[arm].splits for arm in config.arms if arm not in config.compared} == {("validation",)}
    assert {spec.curve for spec in config.arms.values()} == {"", "learning_rate", "beta", "max_steps"}


def test_a_profile_that_is_not_there_or_not_yaml(tmp_path):
    with pytest.raises(SecgenError, match="no such profile; did you mean 'lab'"):
        load_config("labb")
    path = tmp_path / "mine.yaml"
    path.write_text("model: [")
    with pytest.raises(SecgenError, match="is not YAML"):
        load_config(str(path))
    path.write_text("")
    with pytest.raises(SecgenError, match="holds no settings"):
        load_config(str(path))


def test_the_same_settings_name_the_same_run():
    one = load_config("lab").run_id
    assert one == load_config("lab").run_id
    assert load_config("lab", {"n_samples": 2}).loop.n_samples == 2
    others = {load_config("lab", {"n_samples": 2}).run_id, load_config("lab", {"train.beta": 0.2}).run_id}
    assert one not in others and len(others) == 2


@pytest.mark.parametrize(("profile", "name"), NAMES.items())
def test_runs_of_the_committed_profiles_keep_their_names(profile, name):
    assert load_config(profile).run_id == name


def test_a_profile_is_named_as_before_where_its_later_settings_are_taken_back():
    before = {"prompt": {}, "model.stop_at_fence": False, "notebooks": None, "arms": {"dpo": {}}, "analyzers": {},
              "train.held_out": 0.0,
              "loop": {"n_samples": 10, "mining_samples": 8, "cycles": 3, "history": "full"},
              "tasks": [{"dataset": "lab", "split": "mining", "n": 200},
                        {"dataset": "lab", "split": "validation", "n": 32},
                        {"dataset": "lab", "split": "unseen", "n": 64}, {"dataset": "humaneval", "split": "test"}]}
    assert load_config("qwen2.5-coder-1.5b", before).run_id == "qwen2.5-coder-1.5b-c08a75aa"


def test_recommended_stands_for_tools_and_a_run_is_named_by_them():
    ours = {"feedback": {"c": ["clang_tidy"], "rust": ["clippy"]}, "judge": RECOMMENDED["judge"]}
    by_word = load_config("lab", {"analyzers.feedback": {"c": ["clang_tidy"], "rust": "recommended"},
                                  "analyzers.judge": "recommended"})
    assert by_word.run_id == load_config("lab", {"analyzers": ours}).run_id != load_config("lab").run_id
    assert by_word.analyzers.feedback == {"c": ("clang_tidy",), "rust": ("clippy",)}
    assert by_word.naming()["analyzers"] == {"feedback": ours["feedback"],
                                             "judge": {name: list(tools) for name, tools in ours["judge"].items()}}


@pytest.mark.parametrize("name", [f"qwen2.5-coder-{size}" for size in ("1.5b", "3b", "7b", "14b", "32b", "7b-vllm")])
def test_sizes_are_asked_and_judged_alike(name):
    """What differs is the model, how long an answer may be, and how it is tuned."""
    small, config = load_config("qwen2.5-coder-0.5b"), load_config(name)
    for section in ("tasks", "analyzers", "arms", "loop", "prompt", "notebooks", "seed", "sandbox_min", "bootstrap"):
        assert getattr(config, section) == getattr(small, section), section
    for key in ("temperature", "top_p", "stop", "stop_at_fence"):
        assert getattr(config.model, key) == getattr(small.model, key), key
    assert config.model.dtype == "bfloat16" and config.model.max_new_tokens >= small.model.max_new_tokens
    assert config.train.max_length <= config.model.context_length
    pinned = catalogue.entries().get(config.model.name)
    revision = pinned.hub.revision if pinned else config.model.revision
    assert revision in {entry.hub.revision for entry in catalogue.entries().values() if entry.hub}


@pytest.mark.parametrize("name", ["qwen2.5-coder-3b", "qwen2.5-coder-7b", "qwen2.5-coder-14b", "qwen2.5-coder-32b"])
def test_sizes_are_tuned_as_the_smallest_but_for_rate_and_memory(name):
    small, train = load_config("qwen2.5-coder-0.5b").train, load_config(name).train
    assert train.batch_size * train.grad_accum == small.batch_size * small.grad_accum == 8
    own = ("learning_rate", "batch_size", "grad_accum", "max_length", "gradient_checkpointing", "held_out")
    assert train.model_dump(exclude=set(own)) == small.model_dump(exclude=set(own))
    assert 5e-6 <= train.learning_rate <= small.learning_rate


@pytest.mark.parametrize("name", ["qwen2.5-coder-0.5b-quick", "qwen2.5-coder-1.5b"])
def test_a_real_model_is_told_the_form_of_its_answers(name):
    config = load_config(name)
    assert config.prompt.form == "chat" and config.model.stop_at_fence


def test_the_quick_profile_is_small_and_mines_no_measured_data_set():
    config = load_config("qwen2.5-coder-0.5b-quick")
    by_split = {split: {t.dataset: t.n for t in config.tasks if t.split == split} for split in ("mining", "test")}
    assert by_split == {"mining": {"mbpp": 40}, "test": {"humaneval": 20, "lab": 10}}
    assert (config.loop.n_samples, config.loop.mining_samples, config.loop.cycles) == (2, 2, 1)
    assert config.train.max_pairs == 40 and config.train.max_length <= config.model.context_length


def test_a_later_setting_is_in_a_name_only_where_it_is_not_its_default():
    plain = load_config("lab")
    assert "prompt" not in plain.naming() and "stop" not in plain.naming()["model"]
    assert "prompt" in plain.model_dump(mode="json") and "stop" in plain.model_dump(mode="json")["model"]
    changed = load_config("lab", {"model.stop": ["<end>"], "prompt.form": "chat"})
    assert changed.naming()["model"] == {**plain.naming()["model"], "stop": ["<end>"]}
    assert changed.naming()["prompt"] == {"form": "chat"}
    assert load_config("lab", {"model.stop": [], "prompt": {"form": "lab"}}).run_id == plain.run_id
    assert len({load_config("lab", change).run_id for change in (
        {}, {"model.stop": ["<end>"]}, {"model.stop_at_fence": True}, {"prompt.form": "chat"},
        {"prompt.system": "You write C."}, {"analyzers.sanitized": True})}) == 6
    assert "sanitized" not in plain.naming()["analyzers"]


def test_a_founding_setting_is_in_every_name():
    """A default that changes must change the name: the list is what old names were made of."""
    named = load_config("smoke").naming()
    assert set(named) == {*FOUNDING["RunConfig"], "arms"}
    for part, spec in (("model", "ModelSpec"), ("loop", "LoopSpec"), ("train", "TrainSpec")):
        assert set(named[part]) == set(FOUNDING[spec])
    assert all(set(task) == set(FOUNDING["TaskSpec"]) for task in named["tasks"])
    assert all(set(arm) == set(FOUNDING["ArmSpec"]) for arm in named["arms"].values())
    for spec in (RunConfig, ModelSpec, TaskSpec, LoopSpec, TrainSpec, ArmSpec, DpoConfig):
        assert set(FOUNDING[spec.__name__]) <= set(spec.model_fields)


def test_a_training_is_named_in_the_same_way():
    config = DpoConfig(model=ModelSpec(), pairs="p", out="o")
    named = config.model_dump(mode="json", context=NAMING)
    assert set(named) == set(FOUNDING["DpoConfig"]) and set(named["model"]) == set(FOUNDING["ModelSpec"])
    other = config.model_copy(update={"prompt": config.prompt.model_copy(update={"form": "chat"})})
    assert other.model_dump(mode="json", context=NAMING) == {**named, "prompt": {"form": "chat"}}


def test_what_is_said_of_tuning_is_said_once():
    shared = set(Tuning.model_fields)
    assert len(shared) == 23 and issubclass(TrainSpec, Tuning) and issubclass(DpoConfig, Tuning)
    for spec in (TrainSpec, DpoConfig):
        assert not shared & set(vars(spec).get("__annotations__", {})), f"{spec.__name__} declares a field again"


@pytest.mark.parametrize(("profile", "name"), TRAININGS.items())
def test_trainings_of_the_committed_profiles_keep_their_names(profile, name):
    """Of all arms and seeds: what the trainer's fingerprint and the kept adapters' names are made of."""
    asked = [planned.config for planned in training.plan(load_config(profile), Path("run"), None)]
    named = [config.model_dump(mode="json", exclude=set(WHEREABOUTS), context=NAMING) for config in asked]
    assert digest(named) == name


def test_a_stop_that_would_end_every_answer_at_once_is_refused():
    with pytest.raises(SecgenError, match="model.stop.0: String should have at least 1 character"):
        load_config("lab", {"model.stop": [""]})


def test_the_control_static_needs_a_fuzzer_to_leave_out():
    with pytest.raises(SecgenError, match="the control static is feedback without the fuzzer's word: name"):
        load_config("lab", {"loop.controls": ["static"]})
    with pytest.raises(SecgenError, match="beside a tool that reads"):
        load_config("dynamic-loop", {"analyzers.feedback": {"c": ["fuzz_feedback"]}})
    assert load_config("dynamic-loop").effort("lab", "test").controls == ("static", "fresh")


def test_a_control_is_named_once():
    with pytest.raises(SecgenError, match="loop.controls: 'fresh' is there twice"):
        load_config("lab", {"loop.controls": ["fresh", "fresh"]})
