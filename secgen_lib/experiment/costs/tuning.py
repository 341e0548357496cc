"""What it takes to tune a LoRA adapter by DPO: seconds a pair, and memory by part."""
from __future__ import annotations

from dataclasses import dataclass

from secgen_lib.core.arms import Tuning
from secgen_lib.experiment.costs.devices import Device
from secgen_lib.experiment.costs.generation import FRAME, ROOM
from secgen_lib.experiment.costs.shapes import Shape

ADAPTER = 16
"""Bytes of one LoRA parameter: itself, its gradient and Adam's two moments, in float32."""
TILE = 3 * 4 * 4096 * 32_768
"""Bytes of the logits that TRL has in memory at a time: a tile of 4,096 tokens and 32,768 words, and two like it."""


@dataclass(frozen=True)
class Tuned:
    """One training."""

    seconds_a_pair: float
    """Of a training step, on all devices together; the reference's pass is apart."""
    reference_a_pair: float
    memory: dict[str, float]
    """Bytes on one device, by part."""
    fits: bool

    @property
    def bytes(self) -> float:
        return sum(self.memory.values())


def tuned(shape: Shape, device: Device, devices: int, train: Tuning, *, side: float, width: int, shard: bool) -> Tuned:
    """A training on ``devices`` of a kind: pairs whose sides have ``side`` tokens with their prompt, weights of
    ``width`` bytes a number, spread over the devices where ``shard`` is set (FSDP), else a copy on each.

    Memory is that of the longest pairs (``train.max_length``), ``train.batch_size`` of them at a time.
    """
    lora = shape.lora(train.r, train.target_modules)
    attention = shape.attention(side / 2)
    forward = 2 * shape.multiplied + attention
    # Backwards: no gradient of a frozen weight, so one product for each forward; the attention's own is twice as much.
    backward = 2 * shape.multiplied + 2 * attention
    again = forward if train.gradient_checkpointing else 0.0
    tokens = 2 * side
    memory = parts(shape, train, 2 * train.batch_size * train.max_length, lora, width, devices if shard else 1)
    loading = width * shape.parameters + FRAME  # each process loads the whole model to its device, then it is sharded
    return Tuned(device.products(tokens * (forward + again + backward + 6 * lora)) / devices,
                 device.products(tokens * forward) / devices, memory,
                 max(loading, sum(memory.values())) <= ROOM * device.bytes)


def parts(shape: Shape, train: Tuning, tokens: int, lora: int, width: int, shards: int) -> dict[str, float]:
    """Bytes on one device, by part, where ``tokens`` go through at a time."""
    layers, inside = shape.num_hidden_layers, saved(shape, train, width)
    gathered = 2 * width * shape.layer + width * shape.head if shards > 1 else 0
    kept = (layers * shape.hidden_size * width + inside if train.gradient_checkpointing else layers * inside)
    return {"weights": width * shape.parameters / shards + gathered, "adapter": ADAPTER * lora / shards,
            "activations": float(tokens * kept), "logits": float(TILE),
            "frame": FRAME}


def saved(shape: Shape, train: Tuning, width: int) -> float:
    """Bytes that one token leaves in one layer for the backward pass; a test counts them in a real layer.

    Of the hidden width: four tensors in float32, or, in bfloat16, six and the two that the norms keep in float32. Of
    the other widths: queries and what attention gives, keys and values, four tensors of the MLP, LoRA's small ones; a
    number a norm, and one a head (flash attention).
    """
    query, key = shape.widths
    hidden = 6 * 2 + 2 * 4 if width == 2 else 4 * width
    targets = len(shape.linears) if isinstance(train.target_modules, str) else len(train.target_modules)
    return (hidden * shape.hidden_size + width * (2 * query + 2 * key + 4 * shape.intermediate_size + targets * train.r)
            + 2 * 4 + 4 * shape.num_attention_heads)
