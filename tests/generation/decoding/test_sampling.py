"""The sampler held against its definition, written out in plain Python over a full sort in float64."""
from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.generation.decoding.sampling import AT_ONCE, BLOCK, FEW, pick, uniforms


def by_definition(logits: list[float], u: float, temperature: float, top_p: float) -> tuple[int, float]:
    """(token, distance of ``u`` from the nearest border between two tokens). Nucleus sampling; ties by token id, and
    all tokens by id where ``top_p`` is 1."""
    highest = max(logits)
    weights = [math.exp((x - highest) / temperature) for x in logits]
    total = math.fsum(weights)
    order = sorted(range(len(logits)), key=lambda i: (-logits[i], i)) if top_p < 1 else range(len(logits))
    nucleus, mass = [], 0.0
    for i in order:
        if mass >= top_p and top_p < 1:
            break
        nucleus.append(i)
        mass += weights[i] / total
    borders, at = [], 0.0
    for i in nucleus:
        at += weights[i] / total
        borders.append(at / mass)
    place = next((k for k, border in enumerate(borders) if border > u), len(borders) - 1)
    return nucleus[place], min(abs(border - u) for border in borders[:-1]) if len(borders) > 1 else 1.0


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), vocabulary=st.sampled_from([3, 50, 5000, BLOCK * 3 * FEW, BLOCK * 3 * FEW + 7]),
       spread=st.sampled_from([0.0, 0.5, 4.0, 20.0]), temperature=st.sampled_from([0.2, 0.8, 1.0, 50.0]),
       top_p=st.sampled_from([0.1, 0.8, 0.95, 0.999, 1.0]), dtype=st.sampled_from([torch.float32, torch.bfloat16]))
def test_pick_is_nucleus_sampling(seed, vocabulary, spread, temperature, top_p, dtype):
    """Whatever the shape of the distribution: peaked, flat, full of ties (bfloat16), longer than the few looked at."""
    generator = torch.Generator().manual_seed(seed)
    rows = AT_ONCE + 1
    logits = (torch.randn(rows, vocabulary, generator=generator) * spread).to(dtype)
    noise = torch.rand(rows, generator=generator, dtype=torch.float64)
    found = pick(logits, noise, temperature, top_p).tolist()
    for row in range(rows):
        token, margin = by_definition(logits[row].double().tolist(), float(noise[row]), temperature, top_p)
        assert found[row] == token or margin < 1e-6


def test_a_row_does_not_depend_on_the_rows_beside_it():
    generator = torch.Generator().manual_seed(3)
    logits = torch.randn(9, 40_000, generator=generator) * torch.tensor([0.1, 6.0, 1.0] * 3).unsqueeze(1)
    noise = torch.rand(9, generator=generator, dtype=torch.float64)
    together = pick(logits, noise, 0.8, 0.95)
    assert together.tolist() == [pick(logits[i:i + 1], noise[i:i + 1], 0.8, 0.95).item() for i in range(9)]


def test_the_ends_of_the_noise():
    logits = torch.tensor([[-math.inf, 2.0, 1.0, -math.inf, 0.0, -math.inf]] * 2)
    ends = torch.tensor([0.0, np.nextafter(1.0, 0.0)], dtype=torch.float64)
    assert pick(logits, ends, 1.0, 1.0).tolist() == [1, 4], "a token of mass zero is never taken"
    assert pick(logits, ends, 1.0, 0.9).tolist() == [1, 2]


def test_temperature_zero_takes_the_likeliest():
    assert pick(torch.tensor([[0.0, 3.0, 1.0]]), torch.tensor([0.99], dtype=torch.float64), 0, 0.1).tolist() == [1]


@pytest.mark.parametrize("top_p", [0.8, 1.0])
def test_frequencies_are_the_models(top_p):
    """4,000 seeds, one token."""
    logits = torch.tensor([2.0, 1.0, 0.0, -1.0, -9.0])
    noise = torch.tensor([uniforms(seed, 1)[0] for seed in range(4000)])
    drawn = np.bincount(pick(logits.expand(4000, 5), noise, 0.8, top_p).numpy(), minlength=5) / 4000
    expected = torch.softmax(logits / 0.8, 0).numpy()
    if top_p < 1:
        expected = expected * (np.arange(5) < 2) / expected[:2].sum()
    assert abs(drawn - expected).max() < 0.025


def test_uniforms_of_a_longer_answer_begin_with_those_of_a_shorter():
    assert uniforms(7, 50)[:9].tolist() == uniforms(7, 9).tolist() != uniforms(8, 9).tolist()
