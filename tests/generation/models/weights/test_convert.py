"""A GGUF file into a folder, on a tiny one made here.

Mutations that turn these red: a head that is tied against the file, an identity by time or place, a half conversion
that looks whole, a tensor that is left out in silence.
"""
from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from secgen_lib.generation.models import weights
from secgen_lib.generation.models.weights import catalogue, convert
from tests.generation import tiny_gguf, tiny_qwen


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """One file with a head of its own, one without."""
    folder = tmp_path_factory.mktemp("gguf")
    return {head: tiny_gguf.make(folder / f"head{head:d}.gguf", head=head) for head in (False, True)}


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "models"))


@pytest.mark.parametrize("head", [False, True])
def test_the_folder_is_the_file_in_bfloat16(files, head):
    import torch

    model = models.load(tiny_qwen.spec(files[head], dtype="bfloat16"))
    original = models.load(tiny_qwen.spec(files[head].with_suffix(".source")))
    assert model.network.config.tie_word_embeddings is not head
    theirs = original.network.state_dict()
    for name, value in model.network.state_dict().items():
        assert value.dtype == torch.bfloat16
        noise = 0.05 if name == "lm_head.weight" and head else 0.0
        assert (value.float() - theirs[name]).abs().max() <= 0.02 * theirs[name].abs().max() + noise, name
    same = torch.equal(*(model.network.state_dict()[n] for n in ("lm_head.weight", "model.embed_tokens.weight")))
    assert same is not head


def test_template_tokens_stops_and_config_are_the_originals(files):
    path = weights.local(str(files[True]))
    model = models.load(tiny_qwen.spec(path))
    original = models.load(tiny_qwen.spec(files[True].with_suffix(".source")))
    assert (path / "chat_template.jinja").read_text() == tiny_qwen.chat_template()
    text = "int add(int a,\tint b)\n  é 12345 <|im_end|> x\n\n"
    assert model.tokenizer(text)["input_ids"] == original.tokenizer(text)["input_ids"]
    assert model.tokenizer.decode(model.tokenizer(text)["input_ids"]) == text
    assert model.stops == original.stops
    config = json.loads((path / "config.json").read_text())
    assert config["rms_norm_eps"] == 1e-6 and config["dtype"] == "bfloat16"
    assert config["architectures"] == ["Qwen2ForCausalLM"]
    assert not any("No Path" in p.read_text() for p in path.glob("*.json"))
    said = json.loads((path / "generation_config.json").read_text())
    assert sorted(said["eos_token_id"]) == sorted(model.stops)
    assert not {"repetition_penalty", "temperature", "do_sample"} & set(said)
    assert (path / "model.safetensors").stat().st_mode & 0o044, "others may read it"


def test_the_identity_is_content_and_method(files, tmp_path, monkeypatch):
    copy = tmp_path / "another name.gguf"
    shutil.copyfile(files[True], copy)
    os.utime(copy, (1, 1))
    here = weights.local(str(files[True]))
    assert weights.local(str(copy)) == here, "one content is converted once"
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "elsewhere"))
    there = weights.local(str(copy))
    assert there != here
    assert {p.name: p.read_bytes() for p in here.iterdir()} == {p.name: p.read_bytes() for p in there.iterdir()}
    names = {weights.identity(str(name), None) for name in (files[True], copy, here, there)}
    assert names == {convert.name(convert.hashes.sha256(copy))}
    loaded = {models.load(tiny_qwen.spec(name)).identity for name in (copy, here)}
    assert len(loaded) == 1
    assert weights.identity(str(files[False]), None) not in names
    monkeypatch.setattr(convert, "CONVERTER", convert.CONVERTER + 1)
    assert weights.identity(str(copy), None) not in names, "another way of converting is another model"


def test_a_changed_folder_is_another_model_and_is_made_anew(files):
    path = weights.local(str(files[True]))
    name = weights.identity(str(path), None)
    (path / "chat_template.jinja").write_text("{{ messages[0].content }}")
    assert weights.identity(str(path), None) != name
    assert weights.fetched(str(files[True])) is None
    assert (weights.local(str(files[True])) / "chat_template.jinja").read_text() == tiny_qwen.chat_template()
    assert weights.identity(str(path), None) == name


def test_a_catalogue_name_is_the_file_it_pins(files, tmp_path, monkeypatch):
    """What was converted is used although the file itself is gone."""
    from secgen_lib.generation.models.weights import fetch, table

    data = files[True]
    entry = catalogue.Entry(name="toy", params=1, licence="x", disk_gb=0.1, memory_gb=0.1, gguf={
        "file": "toy.gguf", "size": data.stat().st_size, "sha256": convert.hashes.sha256(data)})
    monkeypatch.setattr(catalogue, "entries", lambda: {"toy": entry})
    assert table.rows()[0]["state"] == "absent"
    place = tmp_path / "models" / "toy" / "toy.gguf"
    place.parent.mkdir(parents=True)
    shutil.copyfile(data, place)
    assert table.rows()[0]["state"] == "fetched"
    path = weights.local("toy")
    place.unlink()
    monkeypatch.setattr(fetch, "fetch", None)
    assert weights.local("toy") == path == weights.fetched("toy") and table.rows()[0]["state"] == "ready"
    assert weights.identity("toy", None) == weights.identity(str(path), None) == path.name


@pytest.mark.parametrize("options, said", [
    ({"template": False}, "has no chat template; use the GGUF file of an Instruct model"),
    ({"architecture": "rwkv6"}, "is of the architecture 'rwkv6', which transformers cannot read from GGUF"),
    ({"without": "blk.1.ffn_up.weight"}, r"lacks 1 of its weights \(model.layers.1.mlp.up_proj.weight, ...\)"),
    ({"extra": "rope_freqs.weight"}, r"holds 1 tensors that have no place in the model \(rope_freqs.weight, ...\)"),
    ({"parts": 3}, "is one of 3 parts; join them: llama-gguf-split --merge"),
])
def test_files_that_make_no_model_are_one_line(tmp_path, options, said):
    path = tiny_gguf.make(tmp_path / "bad.gguf", **options)
    with pytest.raises(SecgenError, match=said) as error:
        weights.local(str(path))
    assert str(error.value).startswith(f"{path}: ") and "\n" not in str(error.value)
    assert not list((tmp_path / "models").rglob("conversion.json"))


@pytest.mark.parametrize("share", [0.0, 0.001, 0.05, 0.5, 0.99])
def test_a_cut_file_is_one_line(files, tmp_path, share):
    data = files[True].read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(data[:int(len(data) * share)])
    with pytest.raises(SecgenError, match="is cut or broken|is no GGUF file"):
        weights.local(str(path))


def test_no_such_file(tmp_path):
    with pytest.raises(SecgenError, match="no such file; give a GGUF file, a folder, or a name of"):
        models.load(tiny_qwen.spec(tmp_path / "none.gguf"))


def test_too_little_memory_and_disk(files, monkeypatch):
    import shutil as disks
    from types import SimpleNamespace

    import psutil

    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=10**9))
    with pytest.raises(SecgenError, match="converting head1.gguf needs 1.1 GB of memory, 1.0 GB are free"):
        weights.local(str(files[True]))
    monkeypatch.undo()
    monkeypatch.setattr(disks, "disk_usage", lambda _: SimpleNamespace(free=10**6))
    with pytest.raises(SecgenError, match="needs 0.1 GB of disk, 0.0 GB are free; free some, or set SECGEN_MODELS"):
        weights.local(str(files[True]))


def test_a_disk_that_fills_up_is_one_line(files, monkeypatch, tmp_path):
    import safetensors

    def full(*_, **__):
        raise safetensors.SafetensorError("No space left on device")

    monkeypatch.setattr("safetensors.torch.save_file", full)
    with pytest.raises(SecgenError, match="cannot be written .No space left on device.; free some disk and run again"):
        weights.local(str(files[True]))
    assert not list((tmp_path / "models").rglob("conversion.json"))
    monkeypatch.undo()
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "models"))
    assert weights.local(str(files[True]))


def test_a_killed_conversion_goes_on(files, tmp_path):
    code = ("import os, signal, sys\n"
            "from secgen_lib.generation.models.weights import convert, local\n"
            "convert.SHARD, replace, count = 20_000, os.replace, []\n"
            "def slow(a, b):\n"
            "    replace(a, b); count.append(b)\n"
            "    len(count) == 3 and sys.argv[2] == 'kill' and os.kill(os.getpid(), signal.SIGKILL)\n"
            "os.replace = slow; local(sys.argv[1]); print(len(count))")
    killed = subprocess.run([sys.executable, "-c", code, str(files[True]), "kill"], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL
    root = tmp_path / "models" / "converted"
    partial = next(root.glob(".*.partial"))
    assert len(list(partial.glob("*.safetensors"))) == 3
    assert weights.fetched(str(files[True])) is None
    half = ".model-00004-of-00006.safetensors.1.2"  # as the writer that was killed leaves it
    (partial / half).write_bytes(b"half")
    done = subprocess.run([sys.executable, "-c", code, str(files[True]), "go on"], check=True, capture_output=True,
                          text=True)
    path = weights.fetched(str(files[True]))
    shards = sorted(p.name for p in path.glob("*.safetensors"))
    assert int(done.stdout) == len(shards) - 3, "whole shards are not made twice"
    assert not partial.exists() and not (path / half).exists()
    assert set(json.loads((path / "model.safetensors.index.json").read_text())["weight_map"].values()) == set(shards)
    assert models.load(tiny_qwen.spec(path)).network.num_parameters() > 1000


def test_shards_keep_the_order_and_the_limit(monkeypatch):
    monkeypatch.setattr(convert, "SHARD", 100)
    shapes = {"a": (10, 4), "b": (10,), "c": (200,), "d": (1,), "e": (49,)}
    assert convert.cut(shapes) == [["a", "b"], ["c"], ["d", "e"]]
