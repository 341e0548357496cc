"""Keys and values of conversations that were read before, to be used by those that begin alike.

A repair turn begins with its parent's task and answer: what was computed for these is found here and not computed
again. A conversation is found by its blocks of 16 tokens; the longest ago used make room for new ones.
"""
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

BLOCK = 16


def free_bytes() -> int:
    """Memory that can be had now: the GPU's where there is one, else the machine's."""
    import psutil
    import torch

    return torch.cuda.mem_get_info()[0] if torch.cuda.is_available() else psutil.virtual_memory().available


class Prefixes:
    """At most ``max_bytes`` of keys and values, of whole conversations; by default a quarter of the memory that is
    free now, the GPU's where there is one."""

    def __init__(self, max_bytes: int | None = None):
        self.max_bytes, self.bytes = free_bytes() // 4 if max_bytes is None else max_bytes, 0
        self._held: OrderedDict[int, tuple[tuple[int, ...], list[Any], int]] = OrderedDict()
        self._by_block: dict[int, int] = {}
        self._next = 0

    def __len__(self) -> int:
        return len(self._held)

    def find(self, tokens: Sequence[int]) -> tuple[int, list[Any]]:
        """(n, tensors): of a conversation that has the first ``n`` tokens in common; (0, []) where none has a block."""
        for end in range(len(tokens) // BLOCK * BLOCK, 0, -BLOCK):
            name = self._by_block.get(hash(tuple(tokens[:end])))
            if name is None or self._held[name][0][:end] != tuple(tokens[:end]):
                continue
            known, tensors, _ = self._held[name]
            self._held.move_to_end(name)
            while end < min(len(known), len(tokens)) and known[end] == tokens[end]:
                end += 1
            return end, tensors
        return 0, []

    def add(self, tokens: Sequence[int], tensors: list[Any]) -> None:
        """Remember ``tensors``, whose first dimension is that of ``tokens``."""
        size = sum(tensor.numel() * tensor.element_size() for tensor in tensors)
        if len(tokens) < BLOCK or size > self.max_bytes:
            return
        while self.bytes + size > self.max_bytes:
            self._forget()
        name, self._next = self._next, self._next + 1
        self._held[name] = tuple(tokens), tensors, size
        self.bytes += size
        for end in range(BLOCK, len(tokens) + 1, BLOCK):
            self._by_block[hash(tuple(tokens[:end]))] = name

    def _forget(self) -> None:
        name, (tokens, _, size) = self._held.popitem(last=False)
        self.bytes -= size
        for end in range(BLOCK, len(tokens) + 1, BLOCK):
            key = hash(tuple(tokens[:end]))
            if self._by_block.get(key) == name:
                del self._by_block[key]
