"""Adapters by content. A mutation that turns each red: pairs by their path in the key; no version of a library in it; a
running training kept; a kept training put over one that has ended; the checkpoints kept; a kept training taken without
its hashes; one folder for two copies at a time; a full disk that ends the run.
"""
import json
import shutil
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment.arms import shelf, training
from secgen_lib.training import dpo


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


@pytest.mark.parametrize("harm", ["gone", "cut", "changed", "added", "no hashes", "no state"])
def test_a_kept_training_that_is_not_what_was_kept_is_trained_again(tmp_path, harm):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    end(one, weights=b"weights")
    shelf.keep(one.config, "k")
    kept = shelf.folder() / "k"
    weights = kept / "adapter" / "adapter_model.safetensors"
    {"gone": weights.unlink, "cut": lambda: weights.write_bytes(b"wei"),
     "changed": lambda: weights.write_bytes(b"wEights"),
     "added": lambda: (kept / "adapter" / "x").touch(), "no hashes": (kept / shelf.HASHES).unlink,
     "no state": lambda: (kept / "state.json").write_text("[]")}[harm]()
    assert not shelf.take(other.config, "k") and not other.out.exists()
    shelf.keep(one.config, "k")  # and is kept anew
    assert shelf.take(other.config, "k")
    assert (other.out / "adapter" / "adapter_model.safetensors").read_bytes() == b"weights"


def test_other_libraries_are_another_training(tmp_path, monkeypatch):
    one = planned(tmp_path / "a")
    before, version = shelf.key(one.config), shelf.metadata.version
    monkeypatch.setattr(shelf.metadata, "version", lambda name: "9.9" if name == "trl" else version(name))
    assert shelf.key(one.config) != before


def test_arms_of_one_training_are_kept_at_the_same_time(tmp_path):
    every = [planned(tmp_path / str(i)) for i in range(8)]
    for one in every:
        end(one, weights=bytes(1 << 20))
    together = Barrier(8)

    def keep(one):
        together.wait()
        shelf.keep(one.config, "k")

    with warnings.catch_warnings(), ThreadPoolExecutor(8) as pool:
        warnings.simplefilter("error")
        list(pool.map(keep, every))
    assert shelf.whole(shelf.folder() / "k") and [place.name for place in shelf.folder().iterdir()] == ["k"]


def test_a_training_that_cannot_be_kept_is_one_warning(tmp_path, monkeypatch):
    one = planned(tmp_path / "a")
    end(one)
    (tmp_path / "cache").write_text("no folder")
    with pytest.warns(UserWarning, match="is not kept for other runs"):
        shelf.keep(one.config, "k")


def test_what_ended_here_stays(tmp_path):
    one, other = planned(tmp_path / "a"), planned(tmp_path / "b")
    end(one)
    end(other, weights=b"own")
    shelf.keep(one.config, "k")
    assert not shelf.take(other.config, "k")
    shelf.keep(other.config, "k")
    assert (other.out / "adapter" / "adapter_model.safetensors").read_bytes() == b"own"
    assert (shelf.folder() / "k" / "adapter" / "adapter_model.safetensors").read_bytes() == b"w"


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
