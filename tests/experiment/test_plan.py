"""The plan of a run. Mutations that turn these red: a key that leaves out an input, or takes one of another stage; a
key that is found twice; a stage that runs before what it needs; a special case for one stage that others do not have.
"""
from __future__ import annotations

import pytest

from secgen_lib.core.cache import sources
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.naming import NAMING
from secgen_lib.core.records import digest
from secgen_lib.experiment import stages
from secgen_lib.experiment.arms.loops import answers_in, validates, weights
from secgen_lib.experiment.plan import Plan, Spec
from secgen_lib.experiment.run import open_run
from secgen_lib.experiment.stages import inputs

RECORDING = {"recorded": ["generations_c_repair_rounds"]}
VALIDATED = {"arms": {"dpo": {}, "sft": {"split": ["validation"], "train": {"loss_type": ["sft"]}}}}


@pytest.fixture(autouse=True)
def folders(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))


def tools(spec, languages):
    """Stands for the versions of the tools that judge ``languages``."""
    return {"asked of": spec.model_dump(mode="json"), "languages": list(languages)}


def recursive(run, name):
    """The key of a stage as it was found before there was a plan: recorded runs go on under it."""
    spec, named, config = stages.STAGES[name], run.config.naming(), run.config
    languages = sorted({row["language"] for row in run.tables.rows("tasks")})
    extra = [tools(config.analyzers, languages)] if "analyzers" in spec.sections and spec.needs else []
    if "model" in spec.sections:
        extra.append(weights(config.model))
        if config.model.dtype == "auto":
            extra.append(answers_in(config.model))
    if name == "02_generate":
        extra += [True] if validates(run) else []
    elif name == "06_train_dpo":
        extra += [[arm, config.training(arm).model_dump(mode="json", context=NAMING), config.seeds(arm)]
                  for arm, spec_of in config.arms.items() if spec_of.trained]
    elif name == "07_evaluate":
        extra += [named.get("arms")]
    sections = {section: named[section] for section in spec.sections if section in named}
    return digest([recursive(run, need) for need in spec.needs], sections, sources(*spec.modules), extra)


@pytest.mark.parametrize("languages", [(), ("c",), ("cpp", "python")])
@pytest.mark.parametrize(("profile", "overrides"), [
    ("smoke", {}), ("lab", {}), ("paper", {}), ("recorded", {}), ("smoke", VALIDATED), ("lab", {"model.dtype": "auto"}),
    ("lab", RECORDING)])
def test_the_keys_are_what_they_were_before_there_was_a_plan(monkeypatch, profile, overrides, languages):
    monkeypatch.setattr(inputs, "check_tools", tools)
    run = open_run(profile, overrides).make()
    run.tables.append("01_tasks", "tasks", [{"language": language} for language in languages])
    plan = stages.plan(run)
    keys = {name: plan[name].key for name in plan}
    assert keys == {name: recursive(run, name) for name in stages.STAGES}
    assert len(set(keys.values())) == len(keys) == 8


def test_what_a_key_names_is_there_to_be_read(monkeypatch):
    monkeypatch.setattr(inputs, "check_tools", tools)
    plan = stages.plan(open_run("smoke"))
    found = plan["06_train_dpo"].inputs
    assert found.needs == [plan["05_preferences"].key] and set(found.sections) == {"train", "model"}  # prompt: default
    assert found.sources == sources(*stages.TRAINING) and found.more[0] == weights(plan.run.config.model)


def done(asked):
    """A stage's work that leaves its name in ``asked``."""
    return lambda run, stage: asked.append(stage.name)


def test_a_stage_of_ones_own_is_one_entry(monkeypatch):
    # kills: a second list that a stage must stand in
    asked = []
    own = Spec(done(asked), needs=("20_first",), sections=("seed",), modules=("core/errors",), notebook="21_shown")
    specs = {"20_first": Spec(done(asked)), "21_own": own}
    run = open_run("smoke")
    plan = Plan(run, specs)
    with pytest.raises(SecgenError, match="21_own: needs 20_first first; run notebook 20_first, or `secgen run smoke`"):
        plan["21_own"].complete()
    for name in (*specs, *specs):
        plan[name].complete()
    assert asked == ["20_first", "21_own"] and all(stage.finished for stage in plan.values())
    assert plan.shown_by("21_shown") is plan["21_own"] and plan.shown_by("21_own") is None
    assert plan.dependents("20_first") == ["21_own"]
    later = Plan(open_run("smoke", {"seed": 5}), specs)
    assert later["20_first"].key == plan["20_first"].key and later["21_own"].key != plan["21_own"].key


def test_inputs_are_found_once_and_what_is_noted_is_noted_each_time():
    found, noted, refused = [], [], []
    spec = Spec(done([]), inputs=(lambda run: found.append(1) or ["an input"],), note=noted.append,
                check=refused.append)
    run = open_run("smoke")
    plan = Plan(run, {"20_own": spec, "21_on_it": Spec(done([]), needs=("20_own",))})
    for _ in range(2):
        plan["20_own"].complete()
        plan["21_on_it"].complete()
    assert len(found) == 1 and plan["20_own"].inputs.more == ["an input"]
    assert noted == [run, run] and refused == [run, run]


def test_a_stage_that_a_run_does_not_have_does_nothing_and_is_shown_by_none():
    assert stages.plan(open_run("smoke")).shown_by("10_published") is None
    stages.complete(open_run("smoke"), "10_recorded")
    assert not open_run("smoke").made
    plan = stages.plan(open_run("smoke", RECORDING))
    assert plan.shown_by("10_published") is plan["10_recorded"]


def test_a_restored_run_has_the_keys_that_were_shipped_and_no_stage_that_was_not(monkeypatch):
    run = open_run("smoke", RECORDING).make()
    run._record("01_tasks", {"key": "shipped", "done": True})
    monkeypatch.setattr(type(run), "restored", {"commit": "c"})
    plan = stages.plan(run)
    assert plan["01_tasks"].key == "shipped" and plan["01_tasks"].finished and not plan["02_generate"].finished
    assert plan.shown_by("10_published") is None and plan["02_generate"].key == ""
