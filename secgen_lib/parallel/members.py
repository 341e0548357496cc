"""The scheduler at an address, and its workers: who is there, who is fit, who is refused and why.

A worker is fit where it has this very version of the library, and of all that decides results (:class:`Need`) the same
as is here. The others are named in one line each and are given nothing; who comes later is examined first.
"""
from __future__ import annotations

import logging
import pickle
import threading
import time
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future
from concurrent.futures import wait as ended
from typing import TYPE_CHECKING, Any, TypeVar

from secgen_lib import sandbox
from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.parallel import remote
from secgen_lib.parallel.work import Need, suite

if TYPE_CHECKING:
    from distributed import Client

R = TypeVar("R")
CONNECT_S = 10.0
WORKERS_S = 30.0
"""How long the first worker is waited for, and one that comes again after the last has died (a nanny needs seconds)."""
EXAMINE_S = 300.0
ANSWER_S = 60.0
"""How long a scheduler may be silent: a busy one needs seconds."""
AGAIN = "then run the same command again: what is done stays done"


def connect(address: str) -> Client:
    """A client of the scheduler there. Raises :class:`SecgenError` where none answers."""
    try:
        from distributed import Client
        from distributed.comm import get_address_host_port
    except ImportError:
        raise SecgenError("Dask is not installed here", address, "pip install 'secgen[cluster]'") from None
    try:  # a client of such a name would complain again, at its own end
        get_address_host_port(address)
    except ValueError as error:
        raise SecgenError(f"is no address of a scheduler ({error})", address, "such as tcp://host:8786") from None
    for name in ("distributed", "distributed.client", "distributed.core", "distributed.comm", "tornado.application"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what is lost is said by us, in a line
    warnings.filterwarnings("ignore", "Sending large graph")  # tests may be long
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # versions are compared by _versions
        made = _beside(Client, address, timeout=CONNECT_S, set_as_default=False, name="secgen")
        try:
            return made.result(timeout=2 * CONNECT_S)  # Dask waits without end for what listens and says nothing
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            why = str(error).splitlines()[0] if str(error) else "it says nothing"
            raise SecgenError(f"no Dask scheduler answers ({why})", address,
                              "start one there (`dask scheduler`), or name another: docs/cluster.md") from None


def _beside(function: Callable[..., R], *arguments: Any, **named: Any) -> Future[R]:
    """The answer of a call that may never come back. (A pool's threads would be waited for at the end.)"""
    answer: Future[R] = Future()

    def ask() -> None:
        try:
            answer.set_result(function(*arguments, **named))
        except BaseException as error:  # noqa: BLE001 (it is raised where the answer is read)
            answer.set_exception(error)
    threading.Thread(target=ask, daemon=True, name="secgen-cluster").start()
    return answer


def _versions() -> str:
    import platform

    import distributed

    return f"{distributed.__version__}, Python {platform.python_version()}"


def _level() -> str:
    return f"level {sandbox.level()}"


class Members:
    """``fit``: address -> threads. Used by one thread at a time, but for what it starts itself."""

    def __init__(self, address: str):
        self.address = address
        self.client = connect(address)
        self.fit: dict[str, int] = {}
        self.refused: dict[str, str] = {}
        self._needs: dict[str, tuple[Need, str]] = {}
        self._examined: dict[str, tuple[Future[str], list[Need]]] = {}
        self._learn([Need("Dask", _versions), Need("sandbox", _level)])

    @property
    def lost(self) -> bool:
        """Whether the scheduler is gone."""
        return str(self.client.status) != "running"

    def close(self) -> None:
        """Let go of the scheduler, whether it is there or not."""
        self.client.close(timeout=1)

    def require(self, needs: Iterable[Need]) -> None:
        """Raises :class:`SecgenError` where no worker has all of ``needs``; warns of each that is refused."""
        new = self._learn(needs)
        if new:
            asked = {address: _beside(self._lacks, address, new) for address in self.fit}
            ended(asked.values(), timeout=EXAMINE_S)
            for address, answer in asked.items():
                if why := answer.result() if answer.done() else f"it said nothing for {EXAMINE_S:.0f} s":
                    self._refuse(address, why)
        if new or not self.fit:
            self.await_one()

    def _learn(self, needs: Iterable[Need]) -> list[Need]:
        """Those of ``needs`` that are new, or another than before."""
        said = [(need, need.here()) for need in needs]
        new = [(need, here) for need, here in said if self._needs.get(need.name, (None, None))[1] != here]
        self._needs.update({need.name: (need, here) for need, here in new})
        return [need for need, _ in new]

    def await_one(self, again: bool = False) -> None:
        """Wait until a worker is fit. Raises :class:`SecgenError`, saying why each is not: at once where there are some
        and all are refused, but for one that has to come ``again``."""
        deadline = time.monotonic() + WORKERS_S
        while True:
            self.refresh()
            if self._examined:
                ended([answer for answer, _ in self._examined.values()], timeout=EXAMINE_S)
                self.refresh()
            if self.fit:
                return
            if self.refused and not again or time.monotonic() > deadline:
                break
            time.sleep(0.2)
        reasons = "; ".join(f"{address}: {why}" for address, why in self.refused.items())
        raise SecgenError(f"no worker can be used ({reasons or f'there was none for {WORKERS_S:.0f} s'})", self.address,
                          f"docs/cluster.md says what a worker needs; {AGAIN}")

    def refresh(self) -> None:
        """Look who is there, and who has gone. Raises :class:`SecgenError` where the scheduler is gone."""
        there = self._there()
        for address in [address for address in self.fit if address not in there]:
            del self.fit[address]
            warnings.warn(f"worker {address} is gone, and what it had is done again; {len(self.fit)} left",
                          SecgenWarning, stacklevel=2)
        self.refused = {address: why for address, why in self.refused.items() if address in there}
        for address in there:
            if address not in self.fit and address not in self.refused and address not in self._examined:
                self._examine(address)
        for address, (answer, needs) in list(self._examined.items()):
            if not answer.done():
                continue
            del self._examined[address]
            if address not in there:
                continue
            if why := answer.result():
                self._refuse(address, why)
            elif needs != self._wanted():  # more is asked for since
                self._examine(address)
            else:
                self.fit[address] = int(there[address]["nthreads"])

    def _wanted(self) -> list[Need]:
        return [need for need, _ in self._needs.values()]

    def _examine(self, address: str) -> None:
        needs = self._wanted()
        self._examined[address] = _beside(self._lacks, address, needs), needs

    def _there(self) -> dict[str, Any]:
        try:
            if not self.lost:  # not client.scheduler_info: what it keeps is overwritten by a list of none, now and then
                ask = self.client.scheduler.identity
                workers = _beside(self.client.sync, ask, n_workers=-1).result(ANSWER_S)["workers"]
                if not self.lost:
                    return dict(workers)
        except (OSError, KeyError, AttributeError, CancelledError):  # a timeout is an OSError; a closed one has no ask
            pass
        raise self.gone()

    def gone(self) -> SecgenError:
        """That the scheduler is."""
        return SecgenError("the Dask scheduler does not answer any more", self.address, f"start it again, {AGAIN}")

    def cancel(self, futures: list[Any]) -> None:
        """Take tasks back; what has begun ends there, and nobody waits for it."""
        if futures and not self.lost:
            _beside(self.client.cancel, futures, force=True)

    def _refuse(self, address: str, why: str) -> None:
        self.fit.pop(address, None)
        self.refused[address] = why
        warnings.warn(f"worker {address} is refused: {why}", SecgenWarning, stacklevel=2)

    def _lacks(self, address: str, needs: list[Need]) -> str:
        """What a worker has otherwise than this host; empty where it is fit."""
        try:
            told = self.client.run(remote.examine, pickle.dumps(needs), workers=[address], on_error="return")[address]
        except (OSError, RuntimeError, KeyError, CancelledError, AttributeError) as error:  # it or the scheduler died
            told = error
        if isinstance(told, ImportError):
            return f"it has no secgen_lib, or another version ({told})"
        if not isinstance(told, remote.Told):
            return f"it does not say what it has ({type(told).__name__}: {told})"
        if told.suite != suite():
            return f"another version of secgen_lib ({told.suite} there, {suite()} here; {told.host})"
        return "; ".join(f"{need.name}: {told.has.get(need.name, 'unknown')} there, {self._needs[need.name][1]} here"
                         for need in needs if told.has.get(need.name) != self._needs[need.name][1])
