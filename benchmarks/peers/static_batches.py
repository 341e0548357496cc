"""This suite's decoder before continuous batching, kept to be measured against.

Sampling from a causal language model: a key-value cache, left padding, one seed a row.

A row's noise is a sequence of uniform numbers drawn from its own seed before the first step; step ``t`` picks the
token at which the cumulative distribution passes the ``t``-th number (inverse transform sampling). So no row can
shift another's noise, whatever the batch. What is left of the neighbours is rounding: a matrix product over another
number of rows, or over another width of padding, may differ in its last bits. In float32 that changes a token only
where the uniform number falls within about 1e-6 of a border between two tokens; in bfloat16 the logits themselves
move by about 1e-2, and two batchings of the same request may part. Batches are therefore made from the request
alone (see ``transformers_local``), so that the same request gives the same answers on the same machine.
"""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

NUCLEUS = 1024


def uniforms(seed: int, n: int) -> Any:
    """``n`` numbers in [0, 1) that depend on the seed alone; the first ``k`` are the same for every ``n >= k``."""
    import numpy as np

    return np.random.default_rng(seed).random(n)


def pick(logits: Any, noise: Any, temperature: float, top_p: float) -> Any:
    """One token id for each row of ``logits`` (rows, vocabulary) with ``noise`` (rows,) in [0, 1).

    ``top_p`` keeps the smallest set of likeliest tokens whose mass reaches it (nucleus sampling, Holtzman et al.
    2020); temperature 0 is the argmax. Sums are in float64, so that a border is not moved by a long vocabulary.
    """
    import torch

    if temperature == 0:
        return logits.argmax(dim=-1)
    probs = torch.softmax(logits.double() / temperature, dim=-1)
    order = None
    if top_p < 1:
        probs, order = _likeliest(probs, top_p)
        before = probs.cumsum(dim=-1) - probs
        probs = probs.masked_fill(before >= top_p, 0.0)
    cumulative = probs.cumsum(dim=-1)
    point = noise.unsqueeze(1) * cumulative[:, -1:]
    # right=True: the first token whose cumulative mass exceeds the point, so a token of mass zero is never taken
    index = torch.searchsorted(cumulative, point, right=True).clamp(max=probs.shape[-1] - 1)
    return (index if order is None else order.gather(1, index)).squeeze(1)


def _likeliest(probs: Any, mass: float) -> tuple[Any, Any]:
    """Probabilities in falling order, ties by token id, and their ids: the first NUCLEUS of them where those reach
    ``mass`` in every row (a full sort of 152,000 tokens would cost more than the model), else all."""
    ids = probs.topk(min(NUCLEUS, probs.shape[-1]), dim=-1).indices.sort(dim=-1).values
    kept = probs.gather(1, ids)
    if bool((kept.sum(dim=-1) < mass).any()):
        return probs.sort(dim=-1, descending=True, stable=True)
    kept, place = kept.sort(dim=-1, descending=True, stable=True)
    return kept, ids.gather(1, place)


def decode(model: Any, prompts: Sequence[Sequence[int]], seeds: Sequence[int], limits: Sequence[int],
           stops: Iterable[int], *, pad: int, temperature: float, top_p: float) -> list[tuple[list[int], bool]]:
    """One batch: for each prompt (token ids) the generated ids and whether a stop token ended them.

    The stop token is not among the ids. Row ``i`` gets at most ``limits[i]`` tokens. Finished rows leave the batch
    once an eighth of it is done, so that a long tail costs what its own rows cost.
    """
    import numpy as np
    import torch
    from transformers import DynamicCache

    device, width, rows = model.device, max(map(len, prompts)), len(prompts)
    ids = torch.full((rows, width), pad, dtype=torch.long)
    mask = torch.zeros((rows, width), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        ids[row, width - len(prompt):] = torch.tensor(prompt, dtype=torch.long)
        mask[row, width - len(prompt):] = 1
    noise = torch.from_numpy(np.stack([uniforms(seed, max(limits)) for seed in seeds])).to(device)
    ids, mask = ids.to(device), mask.to(device)
    position = (mask.cumsum(dim=1) - 1).clamp(min=0)
    cache = DynamicCache(config=model.config)
    stop_ids = set(stops)
    out: list[list[int]] = [[] for _ in range(rows)]
    stopped = [False] * rows
    live = list(range(rows))  # the batch's row -> the caller's row
    done = [False] * rows
    with torch.inference_mode():
        for step in range(max(limits)):
            logits = model(input_ids=ids, attention_mask=mask, position_ids=position, past_key_values=cache,
                           use_cache=True, logits_to_keep=1).logits[:, -1]
            tokens = pick(logits, noise[:, step], temperature, top_p)
            for at, token in enumerate(tokens.tolist()):
                row = live[at]
                if done[row]:
                    continue
                if token in stop_ids:
                    stopped[row] = done[row] = True
                    continue
                out[row].append(token)
                done[row] = len(out[row]) >= limits[row]
            keep = [at for at, row in enumerate(live) if not done[row]]
            if not keep:
                break
            ids, position = tokens.unsqueeze(1), position[:, -1:] + 1
            if len(keep) <= len(live) * 7 // 8:
                index = torch.tensor(keep, device=device)
                cache.batch_select_indices(index)
                ids, mask, position, noise = ids[index], mask[index], position[index], noise[index]
                live = [live[at] for at in keep]
            mask = torch.cat([mask, mask.new_ones((len(live), 1))], dim=1)
    return list(zip(out, stopped, strict=True))
