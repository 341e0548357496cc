"""A tiny Qwen2 that recites: its last token alone decides the next one, by weights that nobody trained."""
from __future__ import annotations

from pathlib import Path

from tests.generation import tiny_qwen

PIECES = ("Here it is:\n```c\nint x;\n", "```\n", "And that is all.")


def make(folder: Path, pieces: tuple[str, ...] = PIECES) -> Path:
    """A model whose answer to everything is ``pieces``, each of which is one token; returns ``folder``."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tiny_qwen.make(folder)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    first = tokenizer("<|im_start|>assistant\n", add_special_tokens=False)["input_ids"][-1]
    tokenizer.add_tokens(list(pieces))
    network = AutoModelForCausalLM.from_pretrained(folder)
    network.resize_token_embeddings(len(tokenizer))
    inside = network.get_input_embeddings().weight.detach().clone()
    network.config.tie_word_embeddings = False
    outside = torch.zeros_like(inside)
    chain = [first, *tokenizer.convert_tokens_to_ids(list(pieces)), tokenizer.convert_tokens_to_ids("<|im_end|>")]
    inside[chain] = torch.eye(inside.shape[1])[:len(chain)]
    for before, after in zip(chain, chain[1:], strict=False):
        outside[after] = 100 * inside[before]
    network.get_input_embeddings().weight = torch.nn.Parameter(inside)
    network.lm_head.weight = torch.nn.Parameter(outside)
    for layer in network.model.layers:  # what they would add to a token's own vector
        torch.nn.init.zeros_(layer.self_attn.o_proj.weight)
        torch.nn.init.zeros_(layer.mlp.down_proj.weight)
    network.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
