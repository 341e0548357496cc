"""Threads by what others leave free."""
from __future__ import annotations

import os
from types import SimpleNamespace

import psutil
import pytest
import torch

from secgen_lib.generation.decoding import threads


@pytest.fixture
def clock(monkeypatch):
    """(seconds, busy seconds of all, busy seconds of ours), as the test says."""
    now = {"at": (0.0, 0.0, 0.0)}
    monkeypatch.setattr(threads.Load, "_now", staticmethod(lambda: now["at"]))
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(4)))
    return now


@pytest.mark.parametrize("others, free", [(0.0, 4), (0.4, 4), (0.6, 3), (2.0, 2), (3.9, 1), (40.0, 1), (-1.0, 4)])
def test_others_work_is_left_to_others(clock, others, free):
    load = threads.Load(4)
    clock["at"] = (10.0, 10 * (others + 3), 30.0)
    assert load.free() == free


def test_it_is_looked_at_every_few_seconds_only_and_over_these(clock):
    load = threads.Load(4)
    clock["at"] = (threads.EVERY_S - 0.1, 400.0, 0.0)
    assert load.free() is None
    clock["at"] = (threads.EVERY_S, 2 * threads.EVERY_S, 0.0)
    assert load.free() == 2
    clock["at"] = (2 * threads.EVERY_S, 2 * threads.EVERY_S, 0.0)
    assert load.free() == 4, "what was busy before is past"


@pytest.mark.parametrize("own, counted", [(0, 12.0), (5, 112.0)])
def test_niced_work_gives_way_to_work_that_is_not(monkeypatch, own, counted):
    monkeypatch.setattr(psutil, "cpu_times", lambda: SimpleNamespace(user=10.0, nice=100.0, system=2.0))
    monkeypatch.setattr(os, "nice", lambda by: own)
    assert threads.Load._now()[1] == counted


def _network(parameters):
    return SimpleNamespace(device=torch.device("cpu"), num_parameters=lambda: parameters)


def test_a_large_model_gives_threads_back_and_takes_them_again(clock):
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        with threads.threads(_network(10**9)) as look:
            clock["at"] = (10.0, 40.0, 0.0)
            look(1)
            assert torch.get_num_threads() == 1
            clock["at"] = (20.0, 40.0, 0.0)
            look(1)
            assert torch.get_num_threads() == 2
            clock["at"] = (30.0, 80.0, 0.0)
            look(1)
        assert torch.get_num_threads() == 2
        with threads.threads(_network(10**6)) as look:
            assert torch.get_num_threads() == 1
            look(1)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
