"""The local backend on a tiny random Qwen2 with Qwen2.5's template: answers by seed, stops, limits, bad folders."""
from __future__ import annotations

import json
import shutil
import warnings

import pytest

from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.generation import models
from secgen_lib.generation.models.transformers_local import base_identity
from tests.generation import tiny_qwen

SAMPLED = dict(temperature=1.0, top_p=0.9, max_new_tokens=24)


def talk(text):
    return [{"role": "user", "content": text}]


CONVERSATIONS = [talk("Write a function. " * (1 + i % 4) + str(i)) for i in range(11)]


def test_an_answer_does_not_depend_on_its_neighbours(model):
    together = model.generate(CONVERSATIONS, range(11), **SAMPLED)
    alone = [model.generate([c], [s], **SAMPLED)[0] for s, c in enumerate(CONVERSATIONS)]
    backwards = model.generate(CONVERSATIONS[::-1], range(10, -1, -1), **SAMPLED)[::-1]
    assert together == alone == backwards
    assert len({a.text for a in together}) > 8


def test_rows_leave_the_batch_at_different_times(model):
    answers = model.generate(CONVERSATIONS * 3, range(33), temperature=1.5, top_p=1.0, max_new_tokens=200)
    lengths = sorted(a.n_tokens for a in answers)
    assert lengths[0] < 60 < lengths[-1], "the test needs rows of different lengths"
    again = [model.generate([(CONVERSATIONS * 3)[i]], [i], temperature=1.5, top_p=1.0, max_new_tokens=200)[0]
             for i in (0, 7, 20, 32)]
    assert [answers[i] for i in (0, 7, 20, 32)] == again


def test_the_seed_and_the_settings_decide(model):
    one, other = model.generate([talk("add")] * 2, [1, 2], **SAMPLED)
    assert one.text != other.text
    assert model.generate([talk("add")], [1], **SAMPLED)[0] == one
    greedy = model.generate([talk("add")] * 2, [1, 2], temperature=0, top_p=1.0, max_new_tokens=24)
    assert greedy[0] == greedy[1] != one


def test_greedy_equals_transformers_generate(model):
    import torch

    ids = torch.tensor([model.encode(talk("return the sum"))])
    theirs = model.network.generate(ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=24,
                                    eos_token_id=list(model.stops), pad_token_id=0)[0, ids.shape[1]:]
    ours = model.generate([talk("return the sum"), talk("x " * 30)], [0, 0], temperature=0, top_p=1.0,
                          max_new_tokens=24)[0]
    assert ours.text == model.tokenizer.decode(theirs, skip_special_tokens=True)


def test_stop_and_length(model):
    answers = model.generate(CONVERSATIONS, range(11), temperature=1.5, top_p=1.0, max_new_tokens=120)
    assert {a.finish_reason for a in answers} == {"stop", "length"}
    assert all(a.n_tokens == 120 for a in answers if a.finish_reason == "length")
    assert all("<|im_end|>" not in a.text for a in answers)


def test_a_prompt_longer_than_the_context_is_refused_and_the_others_are_answered(folder):
    model = models.load(tiny_qwen.spec(folder, context_length=64))
    long, short = model.generate([talk("x " * 100), talk("x")], [0, 1], **SAMPLED)
    assert (long.text, long.finish_reason) == ("", "error") and "the context 64" in long.detail
    assert short.finish_reason in ("stop", "length")
    assert short.n_tokens <= 64 - len(model.encode(talk("x")))


def test_identity_names_weights_template_and_dtype(folder, tmp_path, model):
    other = tiny_qwen.make(tmp_path / "other", seed=1)
    changed = shutil.copytree(folder, tmp_path / "template")
    (changed / "chat_template.jinja").write_text("{{ messages[0].content }}")
    identities = {models.load(tiny_qwen.spec(f)).identity for f in (folder, other, changed)}
    identities.add(models.load(tiny_qwen.spec(folder, dtype="bfloat16")).identity)
    assert len(identities) == 4
    assert models.load(tiny_qwen.spec(shutil.copytree(folder, tmp_path / "copy"))).identity == model.identity


def test_the_template_gives_the_default_system_turn(model):
    text = model.tokenizer.decode(model.encode(talk("hi")))
    assert text.startswith("<|im_start|>system\nYou are Qwen, created by Alibaba Cloud.")
    assert text.endswith("<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n")


@pytest.mark.parametrize("break_it, said", [
    (lambda f: (f / "config.json").unlink(), "no config.json"),
    (lambda f: (f / "model.safetensors").write_bytes(b"\x08" + b"\0" * 40), "cannot be loaded"),
    (lambda f: (f / "model.safetensors").unlink(), "cannot be loaded"),
    (lambda f: (f / "config.json").write_text("{}"), "cannot be loaded"),
    (lambda f: (f / "chat_template.jinja").unlink(), "no chat template"),
    (lambda f: _drop_a_weight(f), "lacks 1 of its weights"),
])
def test_a_folder_that_is_no_model(folder, tmp_path, break_it, said):
    broken = shutil.copytree(folder, tmp_path / "broken")
    break_it(broken)
    with pytest.raises(SecgenError, match=said) as raised:
        models.load(tiny_qwen.spec(broken))
    assert "\n" not in str(raised.value) and "; " in str(raised.value)


def _drop_a_weight(folder):
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    del tensors["model.layers.1.mlp.up_proj.weight"]
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def test_a_hub_name_that_cannot_be_had_says_what_to_do(monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(SecgenError, match="hf download nobody/no-such-model --revision abc"):
        models.load(tiny_qwen.spec("nobody/no-such-model", revision="abc"))


def test_an_adapter_of_another_model_is_refused(folder, tmp_path):
    from peft import LoraConfig, get_peft_model

    loaded = models.load(tiny_qwen.spec(folder))
    adapter = tmp_path / "adapter"
    lora = LoraConfig(r=2, target_modules=["q_proj"], init_lora_weights=False)
    get_peft_model(loaded.network, lora).save_pretrained(adapter)
    plain = models.load(tiny_qwen.spec(folder))
    adapted = models.load(tiny_qwen.spec(folder, adapter=str(adapter)))
    assert adapted.identity != plain.identity
    assert adapted.generate([talk("add")], [1], **SAMPLED) != plain.generate([talk("add")], [1], **SAMPLED)
    (adapter / "training.json").write_text(json.dumps({"base": "0" * 16}))
    with pytest.raises(SecgenError, match="another model"):
        models.load(tiny_qwen.spec(folder, adapter=str(adapter)))
    with pytest.raises(SecgenError, match="no adapter_config.json"):
        models.load(tiny_qwen.spec(folder, adapter=str(tmp_path)))


def test_an_adapter_is_used_in_another_dtype_and_said_to_be(folder, tmp_path):
    # kills: an adapter trained in bfloat16 that a processor without bfloat16 cannot use, or uses without a word
    from peft import LoraConfig, get_peft_model

    adapter = tmp_path / "adapter"
    lora = LoraConfig(r=2, target_modules=["q_proj"], init_lora_weights=False)
    get_peft_model(models.load(tiny_qwen.spec(folder)).network, lora).save_pretrained(adapter)
    trained = {}
    for dtype in ("torch.float32", "torch.bfloat16"):
        (adapter / "training.json").write_text(json.dumps({"base": base_identity(folder, dtype)}))
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always", SecgenWarning)
            trained[dtype] = models.load(tiny_qwen.spec(folder, adapter=str(adapter))).identity
        assert [str(one.message) for one in said if one.category is SecgenWarning] == (
            [f"{adapter}: trained in torch.bfloat16, used in torch.float32"] if "bf" in dtype else [])
    assert len(set(trained.values())) == 1


def test_every_backend_file_exports_load():
    from importlib import import_module

    assert {"openai_chat", "transformers_local"} <= set(models.names())
    for name in models.names():
        assert callable(import_module(f"secgen_lib.generation.models.{name}").load)
    with pytest.raises(SecgenError, match=f"choose one of {', '.join(models.names())}"):
        models.load(tiny_qwen.spec("x", backend="vllm"))


def test_a_wrong_request_is_refused(model):
    with pytest.raises(ValueError, match="one seed each"):
        model.generate([talk("x")], [1, 2], **SAMPLED)
    with pytest.raises(ValueError, match="cannot sample"):
        model.generate([talk("x")], [1], temperature=-1, top_p=1.0, max_new_tokens=3)
