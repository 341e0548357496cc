"""A tiny GGUF file of the Qwen2 architecture, written by the ``gguf`` package from the tiny model beside this file."""
from __future__ import annotations

from pathlib import Path

from tests.generation import tiny_qwen

NAMES = {"self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
         "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
         "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm"}
TOP = {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight",
       "lm_head.weight": "output.weight"}


def make(path: Path, *, seed: int = 0, head: bool = False, template: bool = True, architecture: str = "qwen2",
         without: str = "", extra: str = "", parts: int = 0) -> Path:
    """Write the file; returns its path. ``head`` gives it an output head of its own; matrices are q8_0."""
    import gguf
    import numpy as np
    from transformers import AutoModelForCausalLM, AutoTokenizer

    source = tiny_qwen.make(path.with_suffix(".source"), seed=seed)
    network, tokenizer = AutoModelForCausalLM.from_pretrained(source), AutoTokenizer.from_pretrained(source)
    config, writer = network.config, gguf.GGUFWriter(path, architecture)
    writer.add_name("A Name That Is No Path")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    if parts:
        writer.add_uint16("split.count", parts)
    _tokenizer(writer, tokenizer, template)
    weights = {name: value.detach().float().numpy() for name, value in network.state_dict().items()}
    weights.pop("lm_head.weight", None)
    if head:
        noise = np.random.default_rng(0).normal(scale=0.01, size=weights["model.embed_tokens.weight"].shape)
        weights["lm_head.weight"] = (weights["model.embed_tokens.weight"] + noise).astype(np.float32)
    if extra:
        weights[extra] = np.zeros(4, np.float32)
    for name, value in weights.items():
        kind = gguf.GGMLQuantizationType.Q8_0 if value.ndim == 2 else gguf.GGMLQuantizationType.F32
        stored = _named(name)
        if stored != without:
            writer.add_tensor(stored, gguf.quantize(value, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _tokenizer(writer, tokenizer, template: bool) -> None:
    import json

    backend = json.loads(tokenizer.backend_tokenizer.to_str())
    tokens = sorted(tokenizer.get_vocab(), key=tokenizer.get_vocab().get)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([3 if token in tiny_qwen.SPECIAL else 1 for token in tokens])
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge)
                             for merge in backend["model"]["merges"]])
    writer.add_eos_token_id(tokenizer.convert_tokens_to_ids("<|im_end|>"))
    writer.add_pad_token_id(tokenizer.convert_tokens_to_ids("<|endoftext|>"))
    if template:
        writer.add_chat_template(tiny_qwen.chat_template())


def _named(name: str) -> str:
    if name in TOP or not name.startswith("model."):
        return TOP.get(name, name)
    _, _, layer, rest = name.split(".", 3)
    part, suffix = rest.rsplit(".", 1)
    return f"blk.{layer}.{NAMES[part]}.{suffix}"
