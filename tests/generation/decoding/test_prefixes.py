"""What was read before is found by those that begin alike, and only by those."""
from __future__ import annotations

import torch

from secgen_lib.generation.decoding.prefixes import BLOCK, Prefixes


def tensors(n, fill):
    return [torch.full((n, 1, 2), float(fill)), torch.full((n, 1, 2), float(-fill))]


def test_the_longest_common_beginning_is_found_to_the_token():
    held = Prefixes(10**6)
    one = list(range(50))
    held.add(one, tensors(50, 1))
    held.add([7, *range(1, 50)], tensors(50, 2))
    for end in (BLOCK, BLOCK + 5, 50):
        n, found = held.find([*one[:end], 999, 998])
        assert n == end and found[0][0, 0, 0] == 1
    assert held.find([7, *range(1, 20)])[1][0][0, 0, 0] == 2
    assert held.find([8, *range(1, 20)]) == (0, []), "another first token"
    assert held.find(one[:BLOCK - 1]) == (0, []), "less than a block"


def test_the_longest_unused_make_room():
    size = sum(t.numel() * t.element_size() for t in tensors(20, 0))
    held = Prefixes(2 * size)
    for name in (1, 2):
        held.add([name] * 20, tensors(20, name))
    assert held.find([1] * 20)[0] == 20
    held.add([3] * 20, tensors(20, 3))
    assert held.find([2] * 20) == (0, []) and held.find([1] * 20)[0] == held.find([3] * 20)[0] == 20
    assert len(held) == 2 and held.bytes == 2 * size
    held.add(range(1000), tensors(1000, 4))
    assert len(held) == 2, "one that is larger than all the room is not kept, and drives nothing out"


def test_a_newer_conversation_that_goes_on_from_another_outlives_it():
    size = sum(t.numel() * t.element_size() for t in tensors(60, 0))
    held = Prefixes(size)
    held.add([5] * 20, tensors(20, 1))
    held.add([5] * 60, tensors(60, 2))
    assert held.find([5] * 60)[0] == 60 and held.find([5] * 20)[0] == 20
