"""How a run names its model's weights without loading them.

Mutations that turn these red: a dtype ``auto`` that names one run on two kinds of machine, a server's model that is
taken for one of the catalogue, a folder that is named by its time.
"""
from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.experiment import stages
from secgen_lib.experiment.arms import loops
from secgen_lib.generation.models import weights
from secgen_lib.generation.models.weights import catalogue, convert, loading


def test_the_shipped_lab_model_keeps_its_names():
    """Names of completions and stages hang on it; it changes only when the shipped files do."""
    from secgen_lib.core.records import digest

    folder = loading.LAB
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.suffix in {".safetensors", ".json", ".jinja"})
    assert loops.weights(ModelSpec()) == digest([[p.name, p.stat().st_size, digest(p.read_bytes())] for p in files])


def test_a_name_of_the_catalogue_is_its_pinned_content():
    entry = catalogue.get("qwen2.5-coder-0.5b")
    assert loops.weights(ModelSpec(name=entry.name)) == convert.name(entry.gguf.sha256)
    assert loops.weights(ModelSpec(name="qwen2.5-coder-7b")) == (
        "Qwen/Qwen2.5-Coder-7B-Instruct@c03e6d358207e414f1eca0bb1891e29f1db0e242")
    assert loops.weights(ModelSpec(name="Someone/Model", revision="abc")) == "Someone/Model@abc"


def test_a_servers_model_is_only_a_name():
    spec = ModelSpec(name="qwen2.5-coder-0.5b", backend="openai_chat", base_url="http://x/v1", dtype="auto")
    assert loops.weights(spec) == "qwen2.5-coder-0.5b@None"
    assert loops.answers_in(spec) == "auto"
    other = spec.model_copy(update={"backend": "echo"})
    assert loops.weights(other) == "qwen2.5-coder-0.5b@None by echo", "two backends share no answers"


def test_a_file_that_is_not_there():
    with pytest.raises(SecgenError, match="none.gguf: no such file; give a GGUF file"):
        loops.weights(ModelSpec(name="none.gguf"))


def test_a_large_folder_is_named_by_content(tmp_path, monkeypatch):
    monkeypatch.setattr(weights, "SMALL", 10)
    names = set()
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "model.safetensors").write_bytes(b"w" * 100)
        os.utime(tmp_path / place / "model.safetensors", (len(names), 7))
        names.add(loops.weights(ModelSpec(name=str(tmp_path / place))))
    assert len(names) == 1


def test_an_adapter_of_the_spec_names_the_model(tmp_path):
    """Else a profile with an adapter is given the answers that the model without it made."""
    identities = []
    for adapter in (None, b"one", b"other"):
        if adapter is not None:
            (tmp_path / "adapter_model.safetensors").write_bytes(adapter)
        changes = {"model.adapter": str(tmp_path) if adapter else None}
        run = SimpleNamespace(config=load_config("lab", changes), restored=None)
        identities.append(loops.Deferred(run, None).identity)
    assert len(set(identities)) == 3
    with pytest.raises(SecgenError, match="holds no adapter"):
        loops.weights(ModelSpec(name="lab", adapter=str(tmp_path / "none")))


def test_auto_enters_keys_and_identities_as_what_it_is(monkeypatch):
    def names(dtype):
        run = SimpleNamespace(config=load_config("lab", {"model.dtype": dtype}), restored=None)
        return stages.plan(run)["02_generate"].key, loops.Deferred(run, None).identity

    found = {}
    for fast in (True, False):
        monkeypatch.setattr(loading, "has_bfloat16", lambda fast=fast: fast)
        found[fast] = names("auto")
    assert found[True][0] != found[False][0], "a stage is made anew where auto is another dtype"
    assert (found[True][1], found[False][1]) == (names("bfloat16")[1], names("float32")[1])
