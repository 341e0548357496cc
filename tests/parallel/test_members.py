"""Who is refused, by name and before there is work. Mutations that turn these red: a worker that is given work without
being examined, one that is refused without a reason, an address without a scheduler that is waited for."""
from __future__ import annotations

import shutil
import socket

import pytest

from secgen_lib import sandbox
from secgen_lib.core.errors import SecgenError
from secgen_lib.parallel import Need, members
from secgen_lib.parallel.cluster import Cluster
from tests.dask_cluster import ROOT
from tests.parallel import jobs


@pytest.fixture
def quickly(monkeypatch):
    monkeypatch.setattr(members, "CONNECT_S", 1.0)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nowhere.invalid:8786"])
def test_no_scheduler_at_an_address_is_one_line(quickly, address):
    with pytest.raises(SecgenError) as raised:
        Cluster(address).require(())
    assert str(raised.value).startswith(f"{address}: no Dask scheduler answers (") and "\n" not in str(raised.value)


@pytest.mark.parametrize("address", ["strange://127.0.0.1:8786", "foo", "tcp://127.0.0.1"])
def test_what_is_no_address_is_one_line_and_no_client_is_made_of_it(address, monkeypatch):
    # kills: a traceback of the client's at its end, behind the line
    monkeypatch.setattr("distributed.Client", lambda *_, **__: pytest.fail("a client was made"))
    with pytest.raises(SecgenError) as raised:
        Cluster(address).require(())
    assert str(raised.value).startswith(f"{address}: is no address of a scheduler (") and "\n" not in str(raised.value)


def test_what_listens_and_is_no_scheduler_is_one_line(quickly):
    with socket.create_server(("127.0.0.1", 0)) as server:
        with pytest.raises(SecgenError, match="no Dask scheduler answers"):
            Cluster(f"tcp://127.0.0.1:{server.getsockname()[1]}").require(())


def test_a_worker_of_another_kind_is_refused_by_name(dask, here, said, tmp_path):
    shutil.copytree(ROOT / "secgen_lib", tmp_path / "secgen_lib", ignore=shutil.ignore_patterns("__pycache__"))
    with open(tmp_path / "secgen_lib" / "judging" / "verdict.py", "a") as file:
        file.write("# another version\n")
    dask.worker("older", tree=tmp_path)
    dask.worker("weaker", SECGEN_SANDBOX_LEVEL="1")
    dask.worker("other", TEST_FLAVOUR="strange")
    for name in ("older", "weaker", "other"):
        dask.await_worker(name)
    here.require([Need("flavour", jobs.flavour)])
    lines = sorted(line.split(" is refused: ")[1] for line in said())
    assert len(lines) == 3 and lines[0].startswith("another version of secgen_lib (")
    assert lines[1:] == ["flavour: strange there, plain here", f"sandbox: level 1 there, level {sandbox.level()} here"]
    assert sorted(here.hosts([]).values())[:2] == ["", ""] and len(here.hosts([])) == 5
    assert here.width(1) == 2
    used = {value for _, values in here.map(jobs.call(jobs.where), [[i] for i in range(20)]) for value in values}
    assert {path.rsplit("-", 1)[1] for path in used} == {"one", "two"}
    for name in ("older", "weaker", "other"):
        dask.kill(name, whole=True)


def test_where_all_are_refused_it_is_said_why(here, monkeypatch):
    monkeypatch.setenv("TEST_FLAVOUR", "mine")
    with pytest.raises(SecgenError, match="no worker can be used .*flavour: plain there, mine here.*flavour: plain"):
        here.require([Need("flavour", jobs.flavour)])


def test_who_comes_later_is_examined_first(dask, here, said):
    call = jobs.call(jobs.slow, needs=(Need("flavour", jobs.flavour),))
    stream = here.map(call, ([i] for i in range(60)))
    next(stream)
    dask.worker("late", TEST_FLAVOUR="strange")
    dask.await_worker("late")
    assert len(list(stream)) == 59
    assert [line.split(" is refused: ")[1] for line in said()] == ["flavour: strange there, plain here"]
    dask.kill("late", whole=True)
