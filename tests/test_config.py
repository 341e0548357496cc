"""Mutations that turn these red: a schema that lets unknown keys in; a run's name that ignores a setting."""
from __future__ import annotations

import pytest

from secgen_lib.config import load_config, profiles
from secgen_lib.errors import SecgenError


@pytest.mark.parametrize("name", profiles())
def test_every_profile_is_valid(name):
    assert load_config(name).profile == name


def test_the_real_profile_pins_what_it_loads():
    config = load_config("qwen2.5-coder-1.5b")
    assert len(config.model.revision) == 40
    assert config.train.target_modules == ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
    assert config.model.dtype == "bfloat16"
    assert "mining" not in {spec.split for spec in config.tasks if spec.dataset == "humaneval"}


@pytest.mark.parametrize(("overrides", "said"), [
    ({"loop.n_sample": 3}, "unknown key 'loop.n_sample': did you mean 'n_samples'?"),
    ({"modle": 3}, "unknown key 'modle': did you mean 'model'?"),
    ({"n_samples": "many"}, "loop.n_samples: Input should be a valid integer"),
    ({"loop.cycles": -1}, "loop.cycles: Input should be greater than or equal to 0"),
    ({"seed.x": 1}, "'seed' has no keys below it"),
    ({"tasks": [{"dataset": "lab", "split": "trian"}]}, "tasks.0.split: Input should be"),
])
def test_what_does_not_fit_is_named(overrides, said):
    with pytest.raises(SecgenError) as caught:
        load_config("lab", overrides if "seed.x" not in overrides else {"seed": 1, **overrides})
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_profile_that_is_not_there_or_not_yaml(tmp_path):
    with pytest.raises(SecgenError, match="no such profile; choose one of lab, "):
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
