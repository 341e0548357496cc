"""Keys and values of many conversations in one place: a slot each, written in place, read without copies.

transformers calls :meth:`Slots.update` in every layer with the new keys and values; where they go, and what is read,
was said before by :meth:`Slots.all` (one new token in each of the first ``n`` slots) or :meth:`Slots.some` (many
tokens in a few slots). Nothing is padded on the left: token ``t`` of a conversation stands at place ``t`` of its slot.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from secgen_lib.core.errors import SecgenError

ATTENTION = "secgen_slots"
STEP = 256
"""Places by which slots grow."""


class Slots:
    """``rows`` slots. ``keys`` and ``values`` hold one tensor a layer: (rows, places, key-value heads, width)."""

    def __init__(self, rows: int):
        self.rows, self.places = rows, 0
        self.keys: list[Any] = []
        self.values: list[Any] = []
        self._write: tuple[Any, Any] = (None, None)
        self._read: Any = None
        self._length = 0

    def all(self, positions: Any) -> Any:
        """One new token in each of the first n slots, at ``positions`` (n,). Returns the mask (n, 1, 1, length)."""
        import torch

        n, self._length = len(positions), int(positions.max()) + 1
        self._grow(self._length)
        self._write = (torch.arange(n, device=positions.device).unsqueeze(1), positions.unsqueeze(1))
        self._read = slice(0, n)
        return self._visible(positions.unsqueeze(1))

    def some(self, slots: Any, positions: Any) -> Any:
        """New tokens at ``positions`` (k, length) of ``slots`` (k,). Returns the mask (k, 1, length, places read)."""
        self._length = int(positions.max()) + 1
        self._grow(self._length)
        self._write, self._read = (slots.unsqueeze(1), positions), slots
        return self._visible(positions)

    def _visible(self, positions: Any) -> Any:
        import torch

        return (torch.arange(self._length, device=positions.device) <= positions.unsqueeze(2)).unsqueeze(1)

    def update(self, keys: Any, values: Any, layer: int, *args: Any, **kwargs: Any) -> tuple[Any, Any]:
        """transformers' interface: new keys and values (k, heads, length, width) in, all of those slots' out."""
        if layer == len(self.keys):
            for held, new in ((self.keys, keys), (self.values, values)):
                held.append(new.new_zeros((self.rows, self.places, new.shape[1], new.shape[3])))
        for held, new in ((self.keys[layer], keys), (self.values[layer], values)):
            held[self._write] = new.transpose(1, 2)
        return (self.keys[layer][self._read, :self._length].transpose(1, 2),
                self.values[layer][self._read, :self._length].transpose(1, 2))

    def get_seq_length(self, layer: int = 0) -> int:
        """transformers' interface; positions are always given, so nothing hangs on it."""
        return 0

    def copy(self, source: int, target: int, length: int) -> None:
        """The first ``length`` places of one slot into another."""
        for held in (*self.keys, *self.values):
            held[target, :length] = held[source, :length]

    def take(self, slot: int, length: int) -> list[Any]:
        """A copy of the first ``length`` places of a slot: one tensor for each layer's keys, then each one's values."""
        return [held[slot, :length].clone() for held in (*self.keys, *self.values)]

    def put(self, slot: int, tensors: Sequence[Any], length: int) -> None:
        """What :meth:`take` gave, its first ``length`` places, into a slot."""
        self._grow(length)
        if not self.keys:
            empty = [tensor.new_zeros((self.rows, self.places, *tensor.shape[1:])) for tensor in tensors]
            self.keys, self.values = empty[:len(empty) // 2], empty[len(empty) // 2:]
        for held, tensor in zip((*self.keys, *self.values), tensors, strict=True):
            held[slot, :length] = tensor[:length]

    def _grow(self, places: int) -> None:
        if places <= self.places:
            return
        wider = -(-places // STEP) * STEP
        for held in (self.keys, self.values):
            for at, tensor in enumerate(held):
                held[at] = tensor.new_zeros((self.rows, wider, *tensor.shape[2:]))
                held[at][:, :self.places] = tensor
        self.places = wider


def attend(module: Any, query: Any, key: Any, value: Any, attention_mask: Any, scaling: float | None = None,
           **kwargs: Any) -> tuple[Any, None]:
    """Attention for transformers: query (rows, heads, length, width), key and value (rows, fewer heads, places, width).

    The query heads that share a key-value head are laid side by side as if they were tokens, so that keys and values
    are read once and never repeated.
    """
    from torch.nn.functional import scaled_dot_product_attention

    rows, heads, length, width = query.shape
    shared = key.shape[1]
    mask = attention_mask
    if length > 1:
        mask = mask.expand(rows, 1, length, key.shape[2]).repeat(1, 1, heads // shared, 1)
    query = query.reshape(rows, shared, heads // shared * length, width)
    out = scaled_dot_product_attention(query, key, value, attn_mask=mask, scale=scaling)
    return out.reshape(rows, heads, length, width).transpose(1, 2), None


@contextmanager
def attention(network: Any) -> Iterator[None]:
    """The network attends by :func:`attend` here, and as before afterwards. Raises :class:`SecgenError` where a layer
    does not look at the whole conversation (sliding windows): slots have no such layers."""
    from transformers import AttentionInterface

    kinds = set(getattr(network.config, "layer_types", None) or ()) - {"full_attention"}
    if kinds:
        raise SecgenError(f"has layers of the kind {', '.join(sorted(kinds))}", "model",
                          "choose a model all of whose layers attend to the whole conversation, or a server for it")
    AttentionInterface.register(ATTENTION, attend)
    before = network.config._attn_implementation
    network.config._attn_implementation = ATTENTION
    try:
        yield
    finally:
        network.config._attn_implementation = before
