"""Work done here. Mutations that turn these red: a batch left out at the end, a file that is read to its end before the
first program runs, an error that is passed over, work that goes on after it."""
from __future__ import annotations

import itertools
import threading

import pytest

from secgen_lib.parallel import cut, place
from tests.parallel import jobs


def test_without_a_scheduler_the_place_is_here(monkeypatch):
    monkeypatch.setenv("SECGEN_DASK", " ")
    assert not place().remote and place().width(3) == 3 and place().width(0) == 1


def test_every_batch_comes_back_with_its_results():
    done = list(place().map(jobs.call(jobs.squares), cut(range(50), 4), 3))
    assert sorted(pair for batch, results in done for pair in zip(batch, results, strict=True)) == [
        (i, i * i) for i in range(50)]


def test_batches_are_taken_as_workers_become_free():
    taken = []
    batches = (taken.append(i) or [i] for i in itertools.count())
    stream = place().map(jobs.call(jobs.squares), batches, 2)
    next(stream)
    assert len(taken) < 10
    stream.close()


def test_an_error_ends_it_and_what_waits_is_not_begun():
    begun, go = [], threading.Event()

    def breaks(batch):
        begun.extend(batch)
        go.wait(20) if batch[0] else None
        raise ValueError("no")
    stream = place().map(jobs.call(breaks), ([i] for i in range(100)), 1)
    threading.Timer(0.5, go.set).start()
    with pytest.raises(ValueError, match="no"):
        list(stream)
    assert len(begun) <= 2
