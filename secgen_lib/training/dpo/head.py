"""Log-probabilities of given tokens under a large vocabulary, without the table of (tokens x vocabulary)."""
from __future__ import annotations

from typing import Any

WIDTH = 8192
"""Columns of the vocabulary at a time. A slice of 1,000 rows in float32 (32 MB) is all that lives of the logits."""


def log_probs(hidden: Any, weight: Any, targets: Any) -> tuple[Any, Any]:
    """(log-probability of each target, whether it is a likeliest token).

    ``hidden`` (n, width) after the last norm, ``weight`` (vocabulary, width) of the head, ``targets`` (n,). Both
    results (n,), the first in float32 and with a gradient for ``hidden`` alone: the head is frozen under LoRA.

    With p the softmax of one row and w the head's rows, the gradient of log p_t for the row is
    (1 - p_t) w_t - sum over v != t of p_v w_v: it does not depend on the loss behind it. So it is made in the same pass
    as the logits, by the running maximum of flash attention (Dao et al. 2022), and nothing is computed again in the
    backward pass. 1 - p_t is the sum of the other p, not a difference: of tokens that are almost certain, as most of a
    program's are, nothing else would be left of it.
    """
    import torch

    class LogProbs(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, hidden: Any, weight: Any, targets: Any) -> tuple[Any, Any]:
            gradient = ctx.needs_input_grad[0]
            log_p, top, rest, others = _pass(hidden, weight, targets, gradient)
            ctx.mark_non_differentiable(top)
            if gradient:
                ctx.save_for_backward(others.neg_().addcmul_(weight[targets].float(), rest.unsqueeze(1)))
                ctx.dtype = hidden.dtype
            return log_p, top

        @staticmethod
        def backward(ctx: Any, gradient: Any, _: Any) -> tuple[Any, None, None]:
            (of_hidden,) = ctx.saved_tensors
            return (of_hidden * gradient.unsqueeze(1)).to(ctx.dtype), None, None

    return LogProbs.apply(hidden, weight, targets)


def _pass(hidden: Any, weight: Any, targets: Any, expectation: bool) -> tuple[Any, Any, Any, Any]:
    """One pass over the vocabulary: log p of the targets, whether they are likeliest, and the sums over the other
    tokens of p_v and of p_v w_v (None unless ``expectation``)."""
    import torch

    n, rows = len(weight), torch.arange(len(hidden), device=hidden.device)
    largest = hidden.new_full((len(hidden),), float("-inf"), dtype=torch.float32)
    rest, of_target = torch.zeros_like(largest), torch.zeros_like(largest)
    others = torch.zeros(hidden.shape, dtype=torch.float32, device=hidden.device) if expectation else None
    table = hidden.new_empty((len(hidden), min(WIDTH, n)))
    wide = torch.empty_like(table, dtype=torch.float32)
    for start in range(0, n, WIDTH):
        part = weight[start:start + WIDTH]
        tile, z = table[:, :len(part)], wide[:, :len(part)]
        torch.mm(hidden, part.t(), out=tile)
        here = (targets >= start) & (targets < start + len(part))
        at = (rows[here], targets[here] - start)
        of_target[here] = tile[at].float()
        before, largest = largest, torch.maximum(largest, tile.amax(1).float())
        torch.sub(tile, largest.unsqueeze(1), out=z).exp_()
        z[at] = 0
        scale = torch.exp(before - largest)
        rest.mul_(scale).add_(z.sum(1))
        if others is not None:
            tile.copy_(z)
            others.mul_(scale.unsqueeze(1)).add_(torch.mm(tile, part))
    below = of_target - largest
    total = rest + torch.exp(below)
    if others is not None:
        others.div_(total.unsqueeze(1))
    return below - torch.log(total), below >= 0, rest / total, others
