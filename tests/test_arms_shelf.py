"""Adapters by content. A mutation that turns each red: pairs by their path in the key; a running training kept; a kept
training put over one that has ended; the checkpoints kept; half a copy taken for a whole one.
"""
import json
import shutil

import pytest
from click.testing import CliRunner

from secgen_lib import cache, dpo
from secgen_lib.arms import shelf, training
from secgen_lib.cli import main
from secgen_lib.config import load_config
from secgen_lib.errors import SecgenError


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))


def planned(root, pairs="{}\n", **train):
    """The training of one arm of a run in ``root`` that mined ``pairs``."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "pairs.jsonl").write_text(pairs)
    config = load_config("lab", {"arms": {"dpo": {}}, **{f"train.{name}": value for name, value in train.items()}})
    [one] = training.plan(config, root, None)
    return one


def end(one, status="done", weights=b"w"):
    place = one.out / ("adapter" if status == "done" else "last_good")
    place.mkdir(parents=True)
    (place / "adapter_model.safetensors").write_bytes(weights)
    (one.out / "checkpoints").mkdir()
    (one.out / "state.json").write_text(json.dumps({"status": status, "fingerprint": "f"}))


def test_the_key_is_the_content_and_not_the_place(tmp_path):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    assert shelf.key(one.config) == shelf.key(other.config)
    assert shelf.key(planned(tmp_path / "c", pairs="{}\n{}\n").config) != shelf.key(one.config)
    assert shelf.key(planned(tmp_path / "d", beta=0.3).config) != shelf.key(one.config)
    (tmp_path / "a" / "pairs.jsonl").unlink()
    with pytest.raises(SecgenError, match="pairs.jsonl"):
        shelf.key(one.config)


@pytest.mark.parametrize("status, place", [("done", "adapter"), ("collapsed", "last_good")])
def test_what_ended_is_there_for_another_run(tmp_path, status, place):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    end(one, status)
    shelf.keep(one.config, "k")
    (other.out / "checkpoints").mkdir(parents=True)  # of a killed attempt
    assert shelf.take(other.config, "k") and shelf.ended(other.out) == status
    assert (other.out / place / "adapter_model.safetensors").read_bytes() == b"w"
    assert not (other.out / "checkpoints").exists()
    assert not shelf.take(other.config, "k")  # it has ended there


@pytest.mark.parametrize("status", ["running", "failed"])
def test_what_has_not_ended_is_not_kept(tmp_path, status):
    one = planned(tmp_path / "a")
    end(one, status)
    shelf.keep(one.config, "k")
    assert not shelf.take(planned(tmp_path / "b").config, "k")


def test_half_a_kept_training_is_not_taken(tmp_path):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    end(one)
    shelf.keep(one.config, "k")
    (cache.folder() / "adapters" / "k" / "adapter" / "adapter_model.safetensors").unlink()
    assert not shelf.take(other.config, "k") and not other.out.exists()


def test_what_ended_here_stays(tmp_path):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    end(one)
    end(other, weights=b"own")
    shelf.keep(one.config, "k")
    assert not shelf.take(other.config, "k")
    shelf.keep(other.config, "k")
    assert (other.out / "adapter" / "adapter_model.safetensors").read_bytes() == b"own"
    assert (cache.folder() / "adapters" / "k" / "adapter" / "adapter_model.safetensors").read_bytes() == b"w"


def test_a_second_run_finds_its_training_done(tmp_path, monkeypatch, capsys):
    found = []

    def train(config, *, log, progress=None, threads=None):
        one = next(one for one in every if one.config is config)
        found.append(shelf.ended(one.out))
        if not found[-1]:
            end(one)

    monkeypatch.setattr(dpo, "train", train)
    every = [planned(tmp_path / "a"), planned(tmp_path / "b"), planned(tmp_path / "c", beta=0.3)]
    for one in every:
        training.train_all([one], 1, None, lambda one, message: None)
    assert found == ["", "done", ""]
    assert "trained before" in capsys.readouterr().out
    shutil.rmtree(every[1].out)
    training.train_all([every[1]], 1, None, lambda one, message: None)
    assert found[-1] == "done"


def test_the_cache_command_counts_and_forgets_them(tmp_path):
    one = planned(tmp_path / "a")
    end(one)
    shelf.keep(one.config, "k")
    assert json.loads(CliRunner().invoke(main, ["cache", "info"]).output)["adapters"] == 1
    assert CliRunner().invoke(main, ["cache", "clear"]).exit_code == 0
    assert json.loads(CliRunner().invoke(main, ["cache", "info"]).output)["adapters"] == 0
