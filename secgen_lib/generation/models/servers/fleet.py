"""The work shared among servers: each takes the next request when it has room, so that a fast one does more.

What a server does not do goes to the others (``pace`` says how a server is asked). The work ends when nothing is left,
or when no server is left that could do it; what is answered by then is handed out in any case.
"""
from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.servers import pace, probe
from secgen_lib.generation.models.servers.pace import Place
from secgen_lib.generation.models.servers.replies import Reply
from secgen_lib.generation.models.servers.server import Server

TRIES = 5
"""How often a request is sent before it is given up (a server that was not reached does not count), and how often a
server is tried that never answered."""
GIVEN_UP = 8
"""Requests given up with no answer in between: then it is not the requests."""
GRACE_S = 20.0
"""Seconds that requests on their way are waited for when the work ends before its time: they are paid for."""
TICK_S = 0.5


@dataclass
class Job:
    place: int
    body: dict[str, Any]
    tries: int = 0
    sent: float = 0.0


class Fleet:
    """One piece of work: requests for the model ``name``, ``at_once`` on their way to each server."""

    def __init__(self, servers: Sequence[Server], name: str, at_once: int, pause_s: float, say: Callable[[str], None]):
        self.name, self.at_once, self._say = name, at_once, say
        self._places = [Place(server, at_once, pause_s, len(servers) == 1) for server in servers]
        self._answered = any(server.known.answers for server in servers)
        self._lock = threading.Condition()
        self._left: deque[Job] = deque()
        self._out: SimpleQueue[tuple[int, Reply] | None] = SimpleQueue()
        self._open = self._wanted = self._handed = self._in_a_row = 0
        self._given_up: list[str] = []
        self._ended = False
        self._silent_since = time.monotonic()

    def answers(self, bodies: Sequence[dict[str, Any]], sampled: bool) -> Iterator[tuple[int, Reply]]:
        """``(place, reply)`` of each request, as they come. Raises :class:`SecgenError` where some got no answer."""
        self._left.extend(Job(place, body) for place, body in enumerate(bodies))
        self._open = self._wanted = len(bodies)
        try:
            for place in self._places:
                if not place.server.gone:
                    threading.Thread(target=self._begin, args=(place, sampled), daemon=True).start()
            while True:
                try:
                    item = self._out.get(timeout=TICK_S)
                except Empty:
                    with self._lock:
                        self._look()
                    continue
                if item is None:
                    break
                self._handed += 1
                yield item
        finally:
            self.end()
        for item in self.arriving():
            self._handed += 1
            yield item
        self._complain()

    def end(self) -> None:
        """Hand out no more work."""
        with self._lock:
            self._ended = True
            self._lock.notify_all()

    def arriving(self) -> Iterator[tuple[int, Reply]]:
        """Of work that has ended: the answers that are on their way, for at most :data:`GRACE_S`."""
        until = time.monotonic() + GRACE_S
        while time.monotonic() < until and (not self._out.empty() or any(place.asking for place in self._places)):
            try:
                item = self._out.get(timeout=0.1)
            except Empty:
                continue
            if item is not None:
                yield item

    # -- one server's threads -----------------------------------------------------------------------------------

    def _begin(self, place: Place, sampled: bool) -> None:
        """Look what the server keeps to, then let it work."""
        server = place.server
        if not server.probed:
            try:
                probe.probe(server, self.name, sampled, self.at_once, self._say)
                server.probed = server.known.answers > 0
            except SecgenError as error:
                with self._lock:
                    self._lose(place, error.what, error.todo)
                    self._look()
                return
        for _ in range(min(self.at_once, len(self._left)) - 1):
            threading.Thread(target=self._work, args=(place,), daemon=True).start()
        self._work(place)

    def _work(self, place: Place) -> None:
        server = place.server
        while (job := self._next(place)) is not None:
            advice = ""
            try:
                reply = server.ask(job.body)
                if reply.kind == "out" and not server.gone:
                    advice = probe.advice(server, self.name, reply)
            except Exception as error:  # noqa: BLE001  # a thread that ends here would leave its request open for ever
                reply = Reply("failed", server.address.cleared(f"{type(error).__name__}: {error}"))
            with self._lock:
                place.asking -= 1
                self._settle(place, job, reply, advice)
                self._look()

    def _next(self, place: Place) -> Job | None:
        """The next request for this server; None when there is nothing more for it to do."""
        with self._lock:
            while not self._ended and not place.server.gone:
                wait = place.rests
                if wait <= 0 and self._left and place.has_room:
                    place.asking += 1
                    job = self._left.popleft()
                    job.sent = time.monotonic()
                    return job
                self._lock.wait(min(wait, TICK_S) if wait > 0 else TICK_S)
            return None

    # -- under the lock -----------------------------------------------------------------------------------------

    def _settle(self, place: Place, job: Job, reply: Reply, advice: str) -> None:
        if reply.kind == "answer":
            self._open -= 1
            self._out.put((job.place, reply))
            self._answered, self._silent_since = True, time.monotonic()
            self._in_a_row = self._in_a_row if self._ended else 0  # what came too late does not change why it ended
        if reply.kind in ("answer", "refused"):
            self._tell(place.well(job.sent))
        if reply.kind == "out":
            self._lose(place, reply.why, advice)
        elif reply.kind == "wait":
            self._tell(place.asked_to_wait(reply))
            if place.too_long:
                self._lose(place, f"asks to wait {place.too_long / 60:.0f} min ({reply.why})",
                           "run the same command again then")
            self._silent_since = max(self._silent_since, place.told)
        elif reply.kind == "failed":
            job.tries += reply.sent
            self._tell(place.failed(reply))
        if reply.kind == "refused" or job.tries >= TRIES:
            self._open -= 1
            self._in_a_row += 1
            self._given_up.append(reply.why)
        elif reply.kind != "answer":
            self._left.append(job)  # not in front: another request may fare better
            self._lock.notify_all()

    def _lose(self, place: Place, why: str, advice: str) -> None:
        server = place.server
        if not server.gone:
            server.gone, server.advice = why, advice
            if len(self._places) > 1:
                self._say(f"{server.url}: {why}; it is asked no more, the other servers do its work; {advice}")
            self._lock.notify_all()

    def _tell(self, line: str) -> None:
        if line:
            self._say(line)
            self._lock.notify_all()

    def _look(self) -> None:
        """Whether the work is at its end."""
        if not self._ended and (self._open == 0 or self._in_a_row >= GIVEN_UP or self._hopeless()):
            self._ended = True
            self._out.put(None)
            self._lock.notify_all()

    def _hopeless(self) -> bool:
        here = [place for place in self._places if not place.server.gone]
        if any(place.asking for place in here):
            return False
        if self._answered:
            silent = time.monotonic() - self._silent_since > pace.PATIENCE_S
            return not here or (silent and all(place.down for place in here))
        return all(place.down and place.pauses >= TRIES for place in here)

    def _complain(self) -> None:
        """Raises :class:`SecgenError` where something is open."""
        if self._handed == self._wanted:
            return
        kept = f"{self._handed} of {self._wanted} answers are there and kept" if self._handed else ""
        where = ", ".join(place.server.url for place in self._places)
        gone = [place.server for place in self._places if place.server.gone]
        down = [place for place in self._places if place.down]
        if self._open and self._in_a_row < GIVEN_UP and (gone or down):
            why = gone[0].gone if gone else f"the server gave no answer ({down[0].down})"
            todo = gone[0].advice if gone else ("check model.base_url and the server's log, then run the same command "
                                                "again")
            raise SecgenError("; ".join(filter(None, (why, kept))), where, todo)
        of = "in a row" if self._in_a_row >= GIVEN_UP and self._open else f"of {self._wanted}"
        lost = len(self._given_up)
        what = f"{lost} request{'s' * (lost != 1)} {of} got no answer ({(self._given_up or ['not known why'])[-1]})"
        raise SecgenError("; ".join(filter(None, (what, kept))), where,
                          "check model.name, the settings under model and the server's log, then run the same command "
                          "again: only what has no answer is asked")
