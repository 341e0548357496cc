"""Work done by two real workers, which are killed. Mutations that turn these red: a batch that is lost with its worker,
an innocent program given up beside a deadly one, a run that waits for ever, a result that came before the scheduler
died and is not handed on, an error that does not say on which worker, work for a worker that has gone for good."""
from __future__ import annotations

import threading
from functools import partial

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.parallel import cut, members
from secgen_lib.parallel.attempts import REASON
from secgen_lib.parallel.cluster import Cluster
from tests.parallel import jobs


def results(stream):
    return sorted(pair for batch, values in stream for pair in zip(batch, values, strict=True))


def expected(n):
    return [(i, i * i) for i in range(n)]


def test_both_workers_give_what_would_be_given_here(here):
    assert here.remote and here.width(7) == 2
    assert results(here.map(jobs.call(jobs.squares), cut(range(50), 4))) == expected(50)
    assert len({value for _, value in results(here.map(jobs.call(jobs.where), cut(range(20), 1)))}) == 2


def test_nothing_is_asked_of_a_cluster_where_there_is_nothing_to_do():
    assert list(Cluster("tcp://127.0.0.1:1").map(jobs.call(jobs.squares), [])) == []


def test_a_worker_that_is_killed_costs_its_batch_and_no_more(dask, here, said):
    stream = here.map(jobs.call(jobs.slow), cut(range(40), 2))
    first = next(stream)
    dask.kill("one")
    assert results([first, *stream]) == expected(40)
    assert any("is gone, and what it had is done again; 1 left" in line for line in said())
    dask.await_worker("one")


def test_who_is_there_is_known_whatever_else_the_client_asks(here):
    # kills: Dask's own list, which its client replaces by an empty one every two seconds: all workers seem to be gone
    members, ended = here.members, threading.Event()

    def asks():
        while not ended.is_set():
            members.client.scheduler_info(n_workers=0)

    other = threading.Thread(target=asks)
    other.start()
    try:
        assert [len(members._there()) for _ in range(200)] == [2] * 200
    finally:
        ended.set()
        other.join()


def test_half_of_the_workers_gone_for_good_cost_their_batches_and_one_line(dask, here, said):
    # kills: a run that ends, or waits for the one that nobody starts again; a line each time that it is looked for
    stream = here.map(jobs.call(jobs.where), cut(range(40), 1))
    begun = [next(stream)]
    while len({values[0] for _, values in begun}) < 2:
        begun.append(next(stream))
    dask.kill("one", whole=True)
    rest = list(stream)
    assert sorted(item for batch, _ in [*begun, *rest] for item in batch) == list(range(40))
    behind = [values[0] for _, values in rest[4:]]  # a worker has two at most, and two may have come back
    assert len(behind) > 20 and {path.rsplit("-", 1)[1] for path in behind} == {"two"}
    assert len(said()) == 1 and said()[0].endswith(" is gone, and what it had is done again; 1 left")
    assert here.width(7) == 1, "and the next run goes on with what there is"
    dask.worker("one")
    dask.await_worker("one")


def test_a_program_that_kills_its_workers_is_given_up_and_the_others_are_not(here, tmp_path):
    done = results(here.map(jobs.call(partial(jobs.deadly, str(tmp_path))), cut(range(30), 5)))
    assert done == [(i, f"13: {REASON}" if i == 13 else i * i) for i in range(30)]
    assert sorted(path.name.split("-")[1] for path in tmp_path.iterdir()) == ["1", "1", "5"]


@pytest.mark.parametrize(("function", "line"), [
    (jobs.full, "No space left on device; free some space and run the same command again: what is done stays done"),
    (jobs.told, ": the tool: is broken; mend it"),
    (jobs.wrong, ": ZeroDivisionError: integer division or modulo by zero; mend that, then run the same command again: "
                 "what is done stays done")])
def test_an_error_says_on_which_worker_in_one_line(here, function, line):
    with pytest.raises(SecgenError) as raised:
        results(here.map(jobs.call(function), cut(range(4), 1)))
    assert str(raised.value).startswith("worker tcp://127.0.0.1:") and str(raised.value).endswith(line)
    assert results(here.map(jobs.call(jobs.squares), cut(range(4), 1))) == expected(4), "the next call works"


def test_a_scheduler_that_dies_ends_it_in_one_line(own_dask):
    place = Cluster(own_dask.address)
    stream = place.map(jobs.call(jobs.slow), cut(range(40), 1))
    kept = [next(stream), next(stream)]
    own_dask.kill("scheduler", whole=True)
    with pytest.raises(SecgenError, match="the Dask scheduler does not answer any more; start it again, then run the "
                                          "same command again: what is done stays done"):
        kept += stream
    assert set(results(kept)) <= set(expected(40)) and len(kept) >= 2


def test_where_all_workers_are_gone_it_ends_in_one_line(own_dask, said, monkeypatch):
    monkeypatch.setattr(members, "WORKERS_S", 2.0)
    place = Cluster(own_dask.address)
    stream = place.map(jobs.call(jobs.slow), cut(range(40), 1))
    next(stream)
    for name in ("one", "two"):
        own_dask.kill(name, whole=True)
    with pytest.raises(SecgenError, match=r"no worker can be used \(there was none for 2 s\)"):
        list(stream)
    assert len([line for line in said() if "is gone" in line]) == 2
    place.members.close()
