"""The lab model's network and its optimizer.

Qwen2 architecture (it loads with ``AutoModelForCausalLM``), trained in float32. Two things make a small model learn to
copy quickly: some heads of the first layers start out looking at the token one, two or three places back (Qwen2's query
and key biases under RoPE can say that exactly), and matrices are trained by Muon (Jordan et al. 2024,
https://kellerjordan.github.io/posts/muon/), the rest by AdamW.
"""
from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from secgen_lib.lab.tokenizer import CONTEXT

BACK = {0: (1, 2, 3), 1: (1,)}
"""Layer -> how many places back its first heads look at the start."""
_SHARPNESS = 7.0


@dataclass(frozen=True)
class Shape:
    """The size of the network; heads have ``width / heads`` dimensions."""

    width: int = 128
    layers: int = 4
    heads: int = 4
    inner: int = 384
    rope_theta: float = 10000.0


def build(shape: Shape, tokenizer: Any, seed: int) -> Any:
    """A fresh ``Qwen2ForCausalLM`` with tied embeddings."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    torch.manual_seed(seed)
    vocabulary = -(-len(tokenizer) // 16) * 16
    config = Qwen2Config(
        vocab_size=vocabulary, hidden_size=shape.width, intermediate_size=shape.inner, num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads, num_key_value_heads=shape.heads, max_position_embeddings=CONTEXT,
        rope_parameters={"rope_type": "default", "rope_theta": shape.rope_theta}, tie_word_embeddings=True,
        use_sliding_window=False, bos_token_id=tokenizer.pad_token_id, eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id, initializer_range=0.02, dtype="float32")
    network = Qwen2ForCausalLM(config)
    _look_back(network, shape)
    end = [tokenizer.eos_token_id, tokenizer.pad_token_id]
    network.generation_config.update(do_sample=True, temperature=0.8, top_p=1.0, eos_token_id=end,
                                     pad_token_id=tokenizer.pad_token_id)
    return network


def _look_back(network: Any, shape: Shape) -> None:
    """Biases with which a head's score is highest ``back`` places behind: sum_i cos((m - n - back) theta_i)."""
    import torch

    size = shape.width // shape.heads
    theta = shape.rope_theta ** (-torch.arange(0, size, 2) / size)
    with torch.no_grad():
        for layer, places in BACK.items():
            attention = network.model.layers[layer].self_attn
            for head, back in enumerate(places):
                at = slice(head * size, (head + 1) * size)
                query = torch.cat([torch.cos(theta * back), -torch.sin(theta * back)])
                key = torch.cat([torch.ones_like(theta), torch.zeros_like(theta)])
                attention.q_proj.bias[at] = _SHARPNESS * query
                attention.k_proj.bias[at] = _SHARPNESS * key


def parameters(network: Any) -> tuple[list[Any], list[Any]]:
    """(matrices of the layers, all the rest)."""
    matrices, rest = [], []
    for name, parameter in network.named_parameters():
        (matrices if parameter.ndim == 2 and "embed" not in name else rest).append(parameter)
    return matrices, rest


class Muon:
    """Momentum whose update is made orthogonal by five Newton-Schulz steps; for two-dimensional weights."""

    def __init__(self, weights: Iterable[Any], momentum: float = 0.95):
        import torch

        self.weights = list(weights)
        self.momentum = momentum
        self.state = [torch.zeros_like(w) for w in self.weights]

    def step(self, lr: float) -> None:
        import torch

        with torch.no_grad():
            for weight, moment in zip(self.weights, self.state, strict=True):
                moment.lerp_(weight.grad, 1 - self.momentum)
                update = _orthogonal(weight.grad.lerp(moment, self.momentum))
                weight.mul_(1 - 0.01 * lr)
                weight.add_(update, alpha=-lr * math.sqrt(max(1.0, weight.shape[0] / weight.shape[1])))
                weight.grad = None


def _orthogonal(g: Any) -> Any:
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g / (g.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    for _ in range(5):
        square = x @ x.T
        x = a * x + (b * square + c * square @ square) @ x
    return x.T if tall else x


def describe(shape: Shape, network: Any) -> dict[str, Any]:
    """For the model card."""
    return {**asdict(shape), "parameters": sum(p.numel() for p in network.parameters())}
