"""A run that goes on from shipped answers. Mutations that turn these red: an answer that is asked again, a training
that is lost, answers of another dtype taken for this machine's."""
from __future__ import annotations

import hashlib
import json
import os
import shutil

import pytest
import yaml

from secgen_lib.core import jsonl
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, PreferencePair, Task, from_row, naming_row, to_row
from secgen_lib.core.store import figures_folder
from secgen_lib.experiment import stages
from secgen_lib.experiment.run import open_run
from secgen_lib.shipping import files, restore, resume, ship
from secgen_lib.training import pairs as preferences
from secgen_lib.training.pairs import mining
from tests.shipping import toy
from tests.shipping.test_restore import change, tables


def test_a_whole_run_asks_the_model_for_nothing(made, elsewhere):
    restore.restore(made.profile)
    run = resume.resume(made.profile)
    toy.Scripted.asked = 0
    toy.run_all(made.profile)
    assert toy.Scripted.asked == 0
    assert run.restored is None
    assert run.manifest()["continued"] == {"answers": {"toy": made.run.tables.count("completions")},
                                           "adapters_exact": False}
    assert (run.folder / "adapters" / "seed0" / "adapter" / "rounded.json").is_file(), "it was trained again"
    assert tables(run) == tables(made.run)


def test_a_run_that_was_cut_asks_for_what_is_missing(made, elsewhere):
    cut = toy.run_all(made.profile, "06_train_dpo")
    shutil.copytree(made.run.tables.folder / "07_evaluate", cut.tables.folder / "07_evaluate")
    path = cut.tables.folder / "07_evaluate" / "completions.jsonl"
    lines = path.read_text().splitlines()
    path.write_text("\n".join(lines[:3]) + "\n")
    shutil.rmtree(elsewhere)
    shipped = ship.ship(str(cut.folder))
    assert "07_evaluate" not in shipped.index["finished"]
    shutil.rmtree(cut.folder)
    shutil.rmtree(elsewhere.parents[2] / "SECGEN_CACHE")
    restore.restore(made.profile)
    resume.resume(made.profile)
    toy.Scripted.asked = 0
    run = toy.run_all(made.profile)
    answers = {(c.arm, c.task_id, c.mode, c.cycle, c.sample): c.text for c in run.records("completions", Completion)}
    assert toy.Scripted.asked == len(lines) - 3
    assert answers == {(c.arm, c.task_id, c.mode, c.cycle, c.sample): c.text
                       for c in made.run.records("completions", Completion)}


def test_asked_again_it_is_gone_on_with(made, elsewhere):
    run = resume.resume(made.profile)
    toy.run_all(made.profile, "02_generate")
    before = tables(run)
    assert resume.resume(made.profile).run_id == run.run_id
    assert tables(run) == before and open_run(made.profile).stage_key("02_generate")


def test_without_the_data_sets_the_restored_run_stays(made, elsewhere):
    run = restore.restore(made.profile)
    before = tables(run)
    home = made.home / "test.jsonl"
    text = home.read_text()
    try:
        home.unlink()
        with pytest.raises(SecgenError, match="test.jsonl: no such file"):
            resume.resume(made.profile)
        home.write_text(text.replace("secret", "open"))
        with pytest.raises(SecgenError, match="2 tasks have another text here than when they were answered"):
            resume.resume(made.profile)
    finally:
        home.write_text(text)
    assert tables(run) == before and run.restored


def test_answers_in_another_dtype_are_not_taken(made, elsewhere):
    change(elsewhere / files.INDEX, b'"dtype": "float32"', b'"dtype": "bfloat16"')
    files.seal(elsewhere)
    with pytest.raises(SecgenError, match="no answers of lab in float32 were shipped; `secgen run` makes them all; "
                                          "those that were are in bfloat16: `-p model.dtype=bfloat16` takes them"):
        resume.resume(made.profile)


def test_answers_and_trainings_of_a_sister_profile_are_taken(made, elsewhere, tmp_path):
    """The same model, tasks and settings, one more arm: only that arm is trained, only its answers are made."""
    (tmp_path / "more").mkdir()
    path = tmp_path / "more" / "sister.yaml"
    path.write_text((made.home / "toy.yaml").read_text() + "arms: {dpo: {}, sft: {train: {loss_type: [sft]}}}\n")
    run = resume.resume(str(path))
    assert run.manifest()["continued"]["answers"].keys() == {"toy"}
    toy.Scripted.asked = 0
    toy.run_all(str(path), "06_train_dpo")
    assert toy.Scripted.asked == 0
    assert [(run.folder / "adapters" / arm / "seed0" / "adapter" / "rounded.json").is_file() for arm in ("dpo", "sft")
            ] == [True, False]
    toy.run_all(str(path))
    found = run.records("completions", Completion)
    assert toy.Scripted.asked == sum(c.arm == "sft" for c in found) > 0
    assert {c.completion_id for c in found if c.arm != "sft"} == {
        c.completion_id for c in made.run.records("completions", Completion)}


def test_the_shipped_adapter_was_tuned_on_what_a_later_arm_is_given(tmp_path):
    """Kills: a field that is added to a record and names all trainings anew, so that a shipped adapter is lost."""
    if not os.environ.get("SECGEN_DATA"):
        pytest.skip("SECGEN_DATA names no folder with the public data sets")
    pairs, report = resume._pairs(load_config("qwen2.5-coder-0.5b-arms"))
    found = preferences.write_jsonl([from_row(PreferencePair, row) for row in pairs], tmp_path / "pairs.jsonl")
    home = figures_folder() / "qwen2.5-coder-0.5b" / "data" / "adapters" / "dpo" / "seed0" / "adapter"
    hashes = json.loads((home / "training.json").read_text())["hashes"]
    assert hashlib.sha256(found.read_bytes()).hexdigest() == hashes["pairs"] and report["considered"] >= len(pairs)
    specs = [spec for spec in load_config("qwen2.5-coder-0.5b").tasks if spec.split == "validation"]
    jsonl.write(tmp_path / "tasks.jsonl", [naming_row(Task, to_row(task)) for task in mining.chosen(specs)])
    assert hashlib.sha256((tmp_path / "tasks.jsonl").read_bytes()).hexdigest() == hashes["validation_tasks"]


def sister(made, tmp_path, measured):
    """A profile that is given the toy's pairs, and measures this file of tasks."""
    settings = yaml.safe_load((made.home / "toy.yaml").read_text())
    settings |= {"tasks": [{"dataset": str(made.home / measured), "split": "test"}],
                 "train": {"pairs_of": made.profile}, "arms": {"dpo": {}, "sft": {"train": {"loss_type": ["sft"]}}}}
    (tmp_path / "given.yaml").write_text(yaml.safe_dump(settings))
    return str(tmp_path / "given.yaml")


def test_a_later_arm_has_the_pairs_and_the_adapter_of_the_shipped_one(made, elsewhere, tmp_path):
    # kills: pairs that are mined anew; a run begun before the pairs were laid that can never have them
    path = sister(made, tmp_path, "test.jsonl")
    begun = toy.run_all(path, "04_repair")
    with pytest.raises(SecgenError, match="the pairs of .*toy.yaml are not here.*--restored continue"):
        stages.complete(begun, "05_preferences")
    assert resume.resume(path).run_id == begun.run_id
    run = toy.run_all(path, "06_train_dpo")
    assert list(run.tables.rows("pairs")) == list(made.run.tables.rows("pairs"))


def test_pairs_of_problems_that_are_measured_are_refused(made, elsewhere, tmp_path):
    # kills: a profile that measures what its given pairs were mined from
    with pytest.raises(SecgenError, match="twice is mined .* and measured"):
        resume.resume(sister(made, tmp_path, "mining.jsonl"))
