"""Mutations that turn these red: a bias that is forgotten, a head that is counted twice, a tensor that is not saved."""
from __future__ import annotations

import json

import pytest

from secgen_lib.core.arms import Tuning
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment.costs import shapes, tuning
from secgen_lib.generation.models.weights import catalogue

TABLE_1 = {"0.5b": (896, 24, 14, 2, 4864), "1.5b": (1536, 28, 12, 2, 8960), "3b": (2048, 36, 16, 2, 11008),
           "7b": (3584, 28, 28, 4, 18944), "14b": (5120, 48, 40, 8, 13824), "32b": (5120, 64, 40, 8, 27648)}
"""arXiv 2409.12186v3, table 1: hidden size, layers, query heads, key-value heads, intermediate size."""


def network(shape, **changes):
    """A model of this shape, as transformers builds it; on the meta device, without memory for its weights."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.for_model(**{**shape.model_dump(exclude_none=True), **changes})
    with torch.device("meta"):
        return AutoModelForCausalLM.from_config(config)


@pytest.mark.parametrize("name", [*catalogue.entries(), "lab"])
def test_parameters_are_those_that_transformers_counts(name):
    shape = shapes.of(name)
    model = network(shape)
    assert shape.parameters == sum(weight.numel() for weight in set(model.parameters()))
    linear = [part for key, part in model.named_modules() if key.endswith("_proj") or key == "lm_head"]
    assert shape.multiplied == sum(part.weight.numel() for part in linear)


def test_an_adapter_has_the_parameters_that_peft_gives_it():
    from peft import LoraConfig, get_peft_model

    shape, train = shapes.of("qwen2.5-coder-14b"), Tuning()
    model = get_peft_model(network(shape), LoraConfig(r=train.r, target_modules=list(train.target_modules)))
    assert shape.lora(train.r, train.target_modules) == sum(p.numel() for p in model.parameters() if p.requires_grad)
    assert shape.lora(8, ("q_proj", "v_proj")) < shape.lora(8, "all-linear") == shape.lora(8, train.target_modules)
    with pytest.raises(SecgenError, match="no linear layer 'c_attn' in a qwen2; there are q_proj, "):
        shape.lora(8, ("c_attn",))


def test_the_catalogue_and_the_makers_table_say_the_same():
    assert set(shapes.known()) == set(catalogue.entries())
    for entry in catalogue.entries().values():  # not `of`: weights that were fetched are of a shape of their own
        assert round(shapes.known()[entry.name].parameters / 1e6) == pytest.approx(entry.params, abs=1)
    for size, row in TABLE_1.items():
        shape = shapes.known()[f"qwen2.5-coder-{size}"]
        assert row == (shape.hidden_size, shape.num_hidden_layers, shape.num_attention_heads,
                       shape.num_key_value_heads, shape.intermediate_size)
        assert shape.tie_word_embeddings == (size in ("0.5b", "1.5b", "3b"))


@pytest.mark.parametrize("width", [2, 4])
@pytest.mark.parametrize("changes", [{}, {"intermediate_size": 256}, {"num_key_value_heads": 1}])
def test_activations_are_those_that_a_layer_saves(width, changes):
    """The storages that autograd keeps in a training forward, of one layer more; the weights' own are none of them."""
    shape = shapes.Shape(**{**dict(model_type="qwen2", hidden_size=64, num_hidden_layers=2, num_attention_heads=4,
                                   num_key_value_heads=2, intermediate_size=128, vocab_size=50), **changes})
    train, tokens = Tuning(r=8), 128
    one, two = (kept(shape.model_copy(update={"num_hidden_layers": n}), train, width, tokens) for n in (1, 2))
    # autocast keeps a copy of each LoRA matrix in bfloat16, once a layer, however many tokens there are
    copies = 2 * shape.lora(train.r, train.target_modules) / 2 if width == 2 else 0
    assert two - one - copies == tokens * tuning.saved(shape, train, width)


def kept(shape, train, width, tokens):
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoConfig, AutoModelForCausalLM

    dtype = {2: torch.bfloat16, 4: torch.float32}[width]
    base = AutoModelForCausalLM.from_config(AutoConfig.for_model(**shape.model_dump(exclude_none=True))).to(dtype)
    model = get_peft_model(base, LoraConfig(r=train.r, target_modules=list(train.target_modules))).train()
    own = {weight.untyped_storage().data_ptr() for weight in model.parameters()}
    storages = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            storages[storage.data_ptr()] = (storage.nbytes(), tensor)  # held, so that no other takes its place
        return tensor

    with (torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor),
          torch.autocast("cpu", dtype=torch.bfloat16, enabled=width == 2)):
        _ = model.get_base_model().model(input_ids=torch.zeros((1, tokens), dtype=torch.long), use_cache=False)[0]
        return sum(size for size, _ in storages.values())


def test_a_folder_and_a_hub_name_have_shapes_too(tmp_path):
    assert shapes.of("Qwen/Qwen2.5-Coder-7B-Instruct") == shapes.of("qwen2.5-coder-7b") == shapes.of("Qwen2.5 Coder 7B")
    (tmp_path / "config.json").write_text(json.dumps({**shapes.of("qwen2.5-coder-3b").model_dump(), "rope_theta": 1e6}))
    assert shapes.of(str(tmp_path)) == shapes.of("qwen2.5-coder-3b")


@pytest.mark.parametrize("text, said", [
    ("{", "config.json: is not JSON; the plan knows models of type qwen2 and llama"),
    ("[]", "config.json: config: "),
    ('{"model_type": "gpt2"}', "config.json: model_type: Input should be 'qwen2' or 'llama' (got 'gpt2')"),
    ('{"model_type": "llama", "hidden_size": 0}', "config.json: hidden_size: Input should be greater than 0 (got 0)"),
    (None, "is no model: it has no config.json"),
])
def test_a_folder_that_cannot_be_planned_is_one_line(tmp_path, text, said):
    if text is not None:
        (tmp_path / "config.json").write_text(text)
    with pytest.raises(SecgenError) as caught:
        shapes.of(str(tmp_path))
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_an_unknown_name_lists_those_there_are():
    with pytest.raises(SecgenError, match="the shape of this model is not known; choose one of qwen2.5-coder-0.5b, "):
        shapes.of("gpt")
    with pytest.raises(SecgenError, match="did you mean 'qwen2.5-coder-7b'"):
        shapes.of("qwen2.5-coder-8b")
