"""The lab model's network and its optimizer.

Qwen2 architecture (it loads with ``AutoModelForCausalLM``), trained in float32. Two things make a small model learn to
copy quickly: it starts with heads that can (see :func:`_able_to_copy`), and matrices are trained by Muon (Jordan et al.
2024, https://kellerjordan.github.io/posts/muon/), the rest by AdamW.
"""
from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from secgen_lib.lab.tokenizer import CONTEXT

BACK = (1, 2, 3)
"""How many places back the heads of the first layer look at the start."""
_SHARPNESS = 7.0
_MATCH = 2.0
_COPY = 1.5
_LOGITS = 0.1
"""Scale of the last norm at the start: embeddings have deviation 1, and logits should be of that order."""


@dataclass(frozen=True)
class Shape:
    """The size of the network; heads have ``width / heads`` dimensions."""

    width: int = 128
    layers: int = 4
    heads: int = 4
    inner: int = 384
    rope_theta: float = 1e6


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
    _able_to_copy(network, shape)
    end = [tokenizer.eos_token_id, tokenizer.pad_token_id]
    network.generation_config.update(do_sample=True, temperature=0.8, top_p=1.0, eos_token_id=end,
                                     pad_token_id=tokenizer.pad_token_id)
    return network


def _able_to_copy(network: Any, shape: Shape) -> None:
    """Start with heads that can copy, so that only *what* to copy has to be learnt.

    Embeddings start with deviation 1, so that a token's own part is not swamped by what its class has in common.
    Heads of layer 0 look ``BACK`` places behind: with biases under RoPE their score is sum_i cos((m - n - back)
    theta_i). All of them write the same projection of the token they see. Heads of layer 1 are induction heads
    (Olsson et al. 2022): the first looks for places whose token before is the one it stands on, the second for
    places whose last but one is the one before (names are parted by spaces), in the dimensions that RoPE hardly turns.
    All later layers write what they read (output = value transposed), which with tied embeddings is copying.
    """
    import torch

    size, width = shape.width // shape.heads, shape.width
    half = size // 2
    theta = shape.rope_theta ** (-torch.arange(0, size, 2) / size)
    slow = [i for i in range(size) if i % half >= half // 2]
    shown = torch.nn.init.orthogonal_(torch.empty(size, width))
    looking = BACK[:shape.heads - 1]
    with torch.no_grad():
        network.model.embed_tokens.weight.normal_(std=1.0)
        network.model.norm.weight.fill_(_LOGITS)
        for number, layer in enumerate(network.model.layers):
            attention = layer.self_attn
            values = torch.nn.init.orthogonal_(torch.empty(width, width))
            written = torch.nn.init.orthogonal_(torch.empty(width, width)) if number == 0 else values.T.clone()
            if number == 0:
                sent = written
                for head, back in enumerate(looking):
                    at = slice(head * size, (head + 1) * size)
                    values[at] = shown
                    attention.q_proj.bias[at] = _SHARPNESS * torch.cat([torch.cos(theta * back),
                                                                        -torch.sin(theta * back)])
                    attention.k_proj.bias[at] = _SHARPNESS * torch.cat([torch.ones_like(theta),
                                                                        torch.zeros_like(theta)])
            if number == 1 and len(looking) > 1:
                stands = [shown, sent[:, :size].T]                      # the token itself, the one before
                behind = [sent[:, :size].T, sent[:, size:2 * size].T]   # the one before, the last but one
                for head, (query, key) in enumerate(zip(stands, behind, strict=True)):
                    rows = [head * size + i for i in slow]
                    attention.q_proj.weight[rows] = _MATCH * query[:len(slow)]
                    attention.k_proj.weight[rows] = _MATCH * key[:len(slow)]
            attention.v_proj.weight.copy_(values)
            attention.o_proj.weight.copy_(_COPY * written)


def parameters(network: Any) -> dict[str, list[Any]]:
    """``attention`` and ``inner`` (matrices of the layers, for Muon), ``embedding`` and ``rest`` (for AdamW)."""
    groups: dict[str, list[Any]] = {"attention": [], "inner": [], "embedding": [], "rest": []}
    for name, parameter in network.named_parameters():
        kind = "embedding" if "embed" in name else "rest" if parameter.ndim < 2 else \
            "attention" if "self_attn" in name else "inner"
        groups[kind].append(parameter)
    return groups


class Muon:
    """Momentum whose update is made orthogonal by five Newton-Schulz steps; for two-dimensional weights."""

    def __init__(self, weights: Iterable[Any], momentum: float = 0.95):
        import torch

        self.weights = list(weights)
        self.momentum = momentum
        self.state = [torch.zeros_like(w) for w in self.weights]

    def step(self, lr: float, each: Callable[..., Iterable[object]] = map) -> None:
        """One step; ``each`` may be an executor's ``map``."""
        for _ in each(partial(self._update, lr), self.weights, self.state):
            pass

    def _update(self, lr: float, weight: Any, moment: Any) -> None:
        import torch

        with torch.no_grad():
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
