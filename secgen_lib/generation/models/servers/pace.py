"""How a server at work is asked: how many requests at once, when it is let rest, when it is left out.

A server that fails is asked one request at a time, at growing distances; one that asks to wait is given the time it
asks for, and half as many requests at once.
"""
from __future__ import annotations

import random
import time
from dataclasses import dataclass

from secgen_lib.generation.models.servers.replies import Reply
from secgen_lib.generation.models.servers.server import Server

PATIENCE_S = 600.0
"""How long no server may answer, once one has; the longest time that a server may ask to wait."""
LONGEST_PAUSE_S = 60.0
LONG_S = 20.0
"""Seconds from which on it is said that a server asks to wait."""
SAID_S = 600.0
"""Seconds in which it is said once that a server does not answer: one may come and go."""
REGAINED = 0.1
"""Requests at once that a server gets back for each answer, after it had asked to wait."""


@dataclass
class Place:
    """A server at work. The methods return what is to be said; empty for nothing."""

    server: Server
    most: int
    """Requests at once, at most."""
    pause_s: float
    """The first pause; each further one is twice as long."""
    alone: bool
    """Whether there is no other server."""
    asking: int = 0
    pauses: int = 0
    """Pauses since its last answer."""
    down: str = ""
    """Why it does not answer; empty while it does."""
    down_at: float = 0.0
    too_long: float = 0.0
    """Seconds that it asked to wait, where that is longer than anybody would."""
    _allowed: float = 0.0
    _resume: float = 0.0
    """When it may be asked again after a failure (``time.monotonic``); an answer lifts it."""
    _told: float = 0.0
    """Until when it asked to wait."""

    def __post_init__(self) -> None:
        self._allowed = float(self.most)

    @property
    def rests(self) -> float:
        """Seconds until it may be asked again."""
        return max(self._resume, self._told) - time.monotonic()

    @property
    def has_room(self) -> bool:
        return self.asking < max(1, int(self._allowed))

    @property
    def told(self) -> float:
        return self._told

    def well(self, sent: float) -> str:
        """It answered a request that was sent at ``sent``."""
        if self.down and sent < self.down_at:  # the end of what it had begun
            return ""
        self.pauses, self._resume = 0, 0.0
        if not self.down:
            self._allowed = min(float(self.most), self._allowed + REGAINED)
            return ""
        self.down, self._allowed = "", float(self.most)
        said, self.server.said_down = self.server.said_down, False
        return f"{self.server.url}: answers again" if said else ""

    def failed(self, reply: Reply) -> str:
        """A request failed here."""
        now, server = time.monotonic(), self.server
        if now < self._resume:  # it was on its way when another failed
            return ""
        self.pauses += 1
        self._resume = now + min(LONGEST_PAUSE_S, self._pause(20)) * random.uniform(0.8, 1.2)
        if reply.after_s:
            self._told = now + min(reply.after_s, PATIENCE_S)
        if self.pauses == 1:
            return ""
        self.down_at = self.down_at if self.down else now
        self._allowed, self.down = 1.0, reply.why
        recently = server.said_at is not None and now - server.said_at < SAID_S
        if recently or server.said_down:
            return ""
        server.said_down, server.said_at = True, now
        others = "it" if self.alone else "the other servers do its work, and it"
        return f"{server.url}: does not answer ({reply.why}); {others} is asked now and then"

    def asked_to_wait(self, reply: Reply) -> str:
        """It asks to wait. Where that is too long, :attr:`too_long` has the seconds."""
        now = time.monotonic()
        if now < self._told:
            return ""
        self.pauses += 1
        asked = reply.after_s if reply.after_s is not None else self._pause(6)
        if asked > PATIENCE_S:
            self.too_long = asked
            return ""
        self._told = now + asked * random.uniform(1.0, 1.1)
        self._allowed = max(1.0, self._allowed / 2)
        if asked < LONG_S or self.server.said_wait:
            return ""
        self.server.said_wait = True
        return f"{self.server.url}: asks to wait {asked:.0f} s ({reply.why}); so it is done, each time"

    def _pause(self, most: int) -> float:
        return self.pause_s * 2.0 ** min(self.pauses - 1, most)
