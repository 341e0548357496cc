"""Work done on the workers of a Dask cluster.

Each batch is a task of its own, and pinned to one worker by this client: so a worker's end says which batches were with
it, a refused worker is never given one, and Dask does not run a batch again on its own. (joblib's Dask backend ends the
whole call where one task is lost, and leaves to the scheduler who gets what.)
"""
from __future__ import annotations

import pickle
import queue
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Generic, TypeVar

from secgen_lib.core.errors import FREE, SecgenError, no_room
from secgen_lib.parallel import remote
from secgen_lib.parallel.attempts import REASON, Attempt, Attempts
from secgen_lib.parallel.members import AGAIN, Members
from secgen_lib.parallel.work import Call, Need

if TYPE_CHECKING:
    from distributed import Future

T = TypeVar("T")
R = TypeVar("R")
LOOK_S = 1.0
"""How often it is looked who is still there."""
GATHER_S = 30.0
"""How long results that are said to be there are waited for: a worker that has died since has taken them along."""


class Cluster:
    """A :class:`~secgen_lib.parallel.work.Place`."""

    remote = True
    together = 16

    def __init__(self, address: str):
        self.address = address
        self._members: Members | None = None

    @property
    def members(self) -> Members:
        """The scheduler and its workers; connected when first asked for, and again after it was lost."""
        if self._members is not None and self._members.lost:
            self._members.close()
            self._members = None
        if self._members is None:
            self._members = Members(self.address)
        return self._members

    def width(self, jobs: int) -> int:
        self.require(())
        return max(1, sum(self.members.fit.values()))

    def require(self, needs: Iterable[Need]) -> None:
        self.members.require(needs)

    def hosts(self, needs: Iterable[Need]) -> dict[str, str]:
        members = self.members
        try:
            members.require(needs)
        except SecgenError:
            if not members.refused:
                raise
        return {**dict.fromkeys(members.fit, ""), **members.refused}

    def map(self, call: Call[T, R], batches: Iterable[Sequence[T]], jobs: int = 2
            ) -> Iterator[tuple[Sequence[T], list[R]]]:
        session = _Session(self, call, batches)
        try:
            yield from session.results()
        finally:
            session.end()


class _Session(Generic[T, R]):
    """One :meth:`Cluster.map`: what is where, and what became of it."""

    def __init__(self, cluster: Cluster, call: Call[T, R], batches: Iterable[Sequence[T]]):
        self.cluster, self.call = cluster, call
        self.attempts = Attempts(batches)
        self.running: dict[Future[list[R]], tuple[Attempt[T], str]] = {}
        self.done: queue.SimpleQueue[Future[list[R]]] = queue.SimpleQueue()
        self.looked = time.monotonic()
        self.members: Members | None = None
        self.failure: SecgenError | None = None

    def results(self) -> Iterator[tuple[Sequence[T], list[R]]]:
        while self._fill():
            for attempt, results in self._finished():
                yield attempt.batch, results
            if self.failure is not None:  # after what was done beside it
                raise self.failure
            if time.monotonic() - self.looked >= LOOK_S and self.members:
                for item in self._look(self.members):
                    yield [item], [self.call.lost(item, REASON)]

    def end(self) -> None:
        """Take back what is not done."""
        if self.members:
            self.members.cancel(list(self.running))
        self.running.clear()

    def _fill(self) -> bool:
        """Give each worker as many batches as it has threads, and one to go on with. False where all is done."""
        while (attempt := self.attempts.next(len(self.running))) is not None:
            if self.members is None:  # nothing is asked of the cluster where there is no work
                self.members = self.cluster.members
                self.members.require(self.call.needs)
            if not self.members.fit and not self.running:
                self.members.await_one(again=True)
            load = Counter(worker for _, worker in self.running.values())
            free = {worker: load[worker] / threads for worker, threads in self.members.fit.items()
                    if load[worker] < threads + 1}
            if not free:
                self.attempts.back(attempt)
                break
            self._submit(self.members, attempt, min(free, key=lambda worker: free[worker]))
        return bool(self.running)

    def _submit(self, members: Members, attempt: Attempt[T], worker: str) -> None:
        payload = pickle.dumps((self.call.function, attempt.batch))
        future = members.client.submit(remote.run, payload, key=f"secgen-{uuid.uuid4().hex}", workers=[worker],
                                       allow_other_workers=False, retries=0, pure=False)
        self.running[future] = attempt, worker
        future.add_done_callback(self.done.put)

    def _finished(self) -> list[tuple[Attempt[T], list[R]]]:
        """What has ended since, waiting a moment for the first."""
        assert self.members is not None
        futures: list[Future[list[R]]] = []
        try:
            futures.append(self.done.get(timeout=LOOK_S / 2))
            while True:
                futures.append(self.done.get_nowait())
        except queue.Empty:
            pass
        futures = [future for future in futures if future in self.running]
        ready = [future for future in futures if future.status == "finished"]
        values = self._values(self.members, ready)
        for future in futures:
            if future.status == "error":
                self.failure = self.failure or self._failed(future)
            elif future.status != "finished":  # taken from us: by the scheduler's end, or a worker's
                if self.members.lost:
                    raise self.members.gone()
                self.looked = 0.0
        if values is None:  # the worker that had them has died, or the network is slow
            for future in ready:
                self.done.put(future)
            self.looked = 0.0
            return []
        return [(self.running.pop(future)[0], value) for future, value in zip(ready, values, strict=True)]

    def _values(self, members: Members, futures: list[Future[list[R]]]) -> list[list[R]] | None:
        if not futures:
            return []
        try:
            values: list[list[R]] = members.client.sync(partial(members.client.gather, futures, errors="raise",
                                                                asynchronous=True), callback_timeout=GATHER_S)
            return values
        except Exception as error:  # noqa: BLE001 (Dask's own are of no one family)
            if members.lost:
                raise members.gone() from None
            if isinstance(error, OSError) or "Cancelled" in type(error).__name__:
                return None
            raise

    def _failed(self, future: Future[list[R]]) -> SecgenError | None:
        """What the work raised there, by the worker's name; None where the worker died."""
        from distributed import KilledWorker

        where = f"worker {self.running[future][1]}"
        error = future.exception()
        if isinstance(error, KilledWorker):
            self.looked = 0.0
            return None
        if isinstance(error, SecgenError):
            return SecgenError(f"{error.where}: {error.what}" if error.where else error.what, where, error.todo)
        if full := no_room(error):
            folder = error.filename if isinstance(error, OSError) and error.filename else "a folder that it writes to"
            return SecgenError(f"{folder}: {full}", where, FREE)
        if "deserialization of the task graph" in str(error):
            return SecgenError("the scheduler cannot read what it hands on", self.cluster.address,
                               "start it with the packages and the secgen_lib of the workers: docs/cluster.md")
        failure = SecgenError(f"{type(error).__name__}: {error}", where, f"mend that, {AGAIN}")
        failure.__cause__ = error
        return failure

    def _look(self, members: Members) -> list[T]:
        """Who is there? What was with a worker that has gone waits again; returns the items that are given up."""
        members.refresh()
        self.looked = time.monotonic()
        away = [future for future, (_, worker) in self.running.items()
                if worker not in members.fit or future.status in ("error", "cancelled", "lost")]
        members.cancel(away)
        return [item for future in away for item in self.attempts.died(self.running.pop(future)[0])]


@lru_cache
def at(address: str) -> Cluster:
    """The cluster of a scheduler's address; one a process."""
    return Cluster(address)
