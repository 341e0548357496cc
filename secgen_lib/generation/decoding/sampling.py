"""The next token of each row: temperature, nucleus, one stream of uniform numbers a row.

A row's noise is a sequence of uniform numbers drawn from its own seed; step ``t`` takes the token at which the
cumulative distribution passes the ``t``-th number (inverse transform sampling). So no row can shift another's noise,
whatever the batch.

Nothing of the size (rows, vocabulary) is sorted or copied to float64: of each row only the likeliest few tokens are
looked at, their probabilities made exact by a normaliser over the whole row. Where the few do not reach ``top_p``, or
where the last of them has an equal outside, more are taken.
"""
from __future__ import annotations

from typing import Any

FEW = 64
"""Tokens looked at first; eight times as many each further time."""
BLOCK = 128
AT_ONCE = 4
"""Rows whose logits are worked on together: 152,000 float32 values of four rows stay near the processor."""


def uniforms(seed: int, n: int) -> Any:
    """``n`` numbers in [0, 1) that depend on the seed alone; the first ``k`` are the same for every ``n >= k``."""
    import numpy as np

    return np.random.default_rng(seed).random(n)


def pick(logits: Any, noise: Any, temperature: float, top_p: float) -> Any:
    """One token id for each row of ``logits`` (rows, vocabulary) with ``noise`` (rows,) float64 in [0, 1).

    ``top_p`` keeps the smallest set of likeliest tokens (ties by token id) whose mass reaches it (nucleus sampling,
    Holtzman et al. 2020); temperature 0 is the argmax.
    """
    import torch

    if temperature == 0:
        return logits.argmax(dim=-1)
    few = logits.shape[0] if logits.device.type != "cpu" else AT_ONCE
    sample = _whole if top_p == 1 else _nucleus
    return torch.cat([sample(logits[at:at + few].float(), noise[at:at + few], temperature, top_p)
                      for at in range(0, logits.shape[0], few)])


def _whole(logits: Any, noise: Any, temperature: float, top_p: float) -> Any:
    """Of all tokens, in the order of their ids: first the block that holds the point, then the token in it."""
    from torch.nn.functional import pad

    weights = ((logits - logits.amax(dim=-1, keepdim=True)) / temperature).exp_()
    weights = pad(weights, (0, -weights.shape[1] % BLOCK)).unflatten(1, (-1, BLOCK))
    blocks = weights.sum(dim=-1, dtype=noise.dtype)
    block = _inverse(blocks, noise)
    before = (blocks.cumsum(dim=-1) - blocks).gather(1, block.unsqueeze(1))
    inside = weights[block.new_tensor(range(len(block))), block].double()
    share = (noise.unsqueeze(1) * blocks.sum(dim=-1, keepdim=True) - before) / inside.sum(dim=-1, keepdim=True)
    return block * BLOCK + _inverse(inside, share.squeeze(1).clamp(0, 1))


def _nucleus(logits: Any, noise: Any, temperature: float, top_p: float) -> Any:
    import torch

    highest = logits.amax(dim=-1, keepdim=True)
    total = ((logits - highest) / temperature).exp_().sum(dim=-1, keepdim=True).double()
    chosen = torch.empty(logits.shape[0], dtype=torch.long, device=logits.device)
    left, n = torch.arange(logits.shape[0], device=logits.device), min(FEW, logits.shape[1])
    while len(left):
        whole = n == logits.shape[1]
        values, ids = _likeliest(logits[left] if len(left) < len(chosen) else logits, n)
        probs = ((values.double() - highest[left].double()) / temperature).exp() / total[left]
        # Of tokens that are equal to the last one some may be outside: those are not counted, nor taken.
        inside = probs if whole else probs.masked_fill(values == values[:, -1:], 0.0)
        reached = inside.sum(dim=-1) >= top_p
        if whole:
            reached = torch.ones_like(reached)
        before = probs.cumsum(dim=-1) - probs
        kept = probs.masked_fill(before >= top_p, 0.0)
        chosen[left[reached]] = ids.gather(1, _inverse(kept, noise[left]).unsqueeze(1)).squeeze(1)[reached]
        left, n = left[~reached], min(8 * n, logits.shape[1])
    return chosen


def _inverse(weights: Any, noise: Any) -> Any:
    """Place in each row of ``weights`` (rows, n), not necessarily of sum 1, at which their cumulative sum passes
    ``noise`` of it."""
    import torch

    cumulative = weights.cumsum(dim=-1)
    point = noise.unsqueeze(1) * cumulative[:, -1:]
    # right=True: the first place whose cumulative mass exceeds the point, so a place of mass zero is never taken;
    # where rounding leaves none, the last of any mass.
    last = (cumulative < cumulative[:, -1:]).sum(dim=-1, keepdim=True)
    return torch.searchsorted(cumulative, point, right=True).minimum(last).squeeze(1)


def _likeliest(logits: Any, n: int) -> tuple[Any, Any]:
    """The ``n`` highest logits of each row in falling order, ties by token id, and their ids.

    In a long row they are looked for in the ``n`` blocks of the highest maxima: no other block can hold one of them,
    but for ties with the last.
    """
    rows, vocabulary = logits.shape
    n_blocks = vocabulary // BLOCK
    if vocabulary % BLOCK or n_blocks <= 2 * n:
        ids = logits.topk(n, dim=-1).indices
    else:
        blocks = logits.view(rows, n_blocks, BLOCK).amax(dim=-1).topk(n, dim=-1).indices
        inside = logits.view(rows, n_blocks, BLOCK).gather(1, blocks.unsqueeze(2).expand(-1, -1, BLOCK))
        within = inside.view(rows, -1).topk(n, dim=-1).indices
        ids = blocks.gather(1, within // BLOCK) * BLOCK + within % BLOCK
    ids = ids.sort(dim=-1).values
    values, order = logits.gather(1, ids).sort(dim=-1, descending=True, stable=True)
    return values, ids.gather(1, order)
