"""What it takes to write answers: how many at a time, tokens a second, memory."""
from __future__ import annotations

from dataclasses import dataclass

from secgen_lib.core.settings import ModelSpec
from secgen_lib.experiment.costs.devices import Device
from secgen_lib.experiment.costs.shapes import Shape

ROOM = 0.9
"""Share of a device's memory that is planned with; the rest is for fragments and for the system."""
FRAME = 1.5e9
"""Bytes that CUDA's context and its libraries take, with nothing loaded."""
GRAPHS = 0.1
"""What a decoder layer's least time becomes on a server that replays captured graphs (vLLM)."""
BESIDE = 1.8
"""And in transformers where an adapter stays beside bfloat16 weights: two small products more for each of seven."""


@dataclass(frozen=True)
class Writing:
    """Answers of one model on some devices."""

    rows: int
    """Answers at a time, on all devices together."""
    each: int
    """Devices that hold one copy of the weights."""
    used: int
    """Devices that write."""
    prefill: float
    """Tokens of prompts read in a second, by all of them."""
    decode: float
    """Tokens written in a second, by all of them, while all rows are busy."""
    last: float
    """Seconds in which the longest answer is still written when the mean one has ended: other rows are idle by then."""
    memory: float
    """Bytes on one device."""
    fits: bool

    def seconds(self, read: float, written: float, answers: float, turns: int = 1) -> float:
        """Seconds to read and write so many tokens in so many answers, ``turns`` times one after another."""
        if not answers:
            return 0.0
        busy = min(1.0, answers / turns / self.rows)
        return read / self.prefill + written / (self.decode * busy) + turns * self.last


def width(spec: ModelSpec) -> int:
    """Bytes of a weight. ``auto`` is planned as bfloat16."""
    return 4 if spec.dtype == "float32" else 2


def writing(shape: Shape, device: Device, devices: int, spec: ModelSpec, read: float, written: float, *,
            adapter: bool = False) -> Writing:
    """How a model answers: prompts of ``read`` tokens, answers of ``written``, on ``devices`` of a kind.

    ``transformers_local`` writes on one device. A server spreads a copy over one, two, four, ... devices (heads are
    shared out) and has as many copies as there is place for: whichever writes the most.
    """
    if spec.backend == "transformers_local":
        return _copies(shape, device, 1, 1, spec, read, written, BESIDE if adapter else 1.0)
    ways = [_copies(shape, device, each, devices // each, spec, read, written, GRAPHS)
            for each in (1 << power for power in range(devices.bit_length()))]
    return max(ways, key=lambda way: (way.fits, way.decode))


def _copies(shape: Shape, device: Device, each: int, copies: int, spec: ModelSpec, read: float, written: float,
            least: float) -> Writing:
    """So many copies of a model, on ``each`` devices a copy; ``least`` scales a layer's least time."""
    size, token = width(spec), shape.cache_bytes(width(spec))
    longest = min(spec.context_length, read + spec.max_new_tokens)
    logits = 3 * 4 * shape.vocab_size  # float32, sorted, and their places

    def needed(rows: int) -> float:
        return FRAME + (size * shape.parameters + rows * (longest * token + logits)) / each

    rows = max(1, -(-spec.batch_size // copies))
    while rows > 1 and needed(rows) > ROOM * device.bytes:
        rows = rows * 3 // 4
    context = read + written / 2
    operations = rows * (2 * shape.multiplied + shape.attention(context))
    loaded = size * shape.multiplied + rows * context * token
    at_least = shape.num_hidden_layers * device.layer_ms / 1000 * least
    step = max(device.step(operations / each, loaded / each), at_least)
    alone = max(device.step(operations / rows / each, size * shape.multiplied / each), at_least)
    last = max(0.0, spec.max_new_tokens - written) * alone
    reading = device.products(2 * shape.multiplied + shape.attention(read / 2))
    return Writing(rows * copies, each, each * copies, each * copies / reading, rows * copies / step, last,
                   needed(rows), needed(rows) <= ROOM * device.bytes)
