"""One server: a connection, what it does not take, what became known of it."""
from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from secgen_lib.core.errors import MISREAD
from secgen_lib.generation.models.servers import replies
from secgen_lib.generation.models.servers.address import Address
from secgen_lib.generation.models.servers.replies import Reply

CONNECT_S = 10.0
MAX_BYTES = 32 << 20
"""No answer is as long."""
REFUSABLE = ("seed", "stop", "n")
"""Parameters that a server may refuse and be asked without: an answer is cut here where it does not stop."""


@dataclass
class Known:
    """What became known of a server while it answered: for the manifest."""

    seed: str = "not asked"
    stop: str = "not asked"
    n: str = "not asked"
    served_as: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    """Parameters that it does not take."""
    answers: int = 0
    unanswered: int = 0
    """Requests that reached it and brought no answer: they may be billed all the same."""
    without_usage: int = 0
    """Answers without a count of their tokens."""


@dataclass
class Server:
    """Any thread may ask it."""

    address: Address
    timeout_s: float = 600.0
    known: Known = field(default_factory=Known)
    probed: bool = False
    said_down: bool = False
    """Whether it was said that it does not answer, and not yet that it does."""
    said_at: float | None = None
    """When that was said last (``time.monotonic``)."""
    said_wait: bool = False
    gone: str = ""
    """Why it is asked no more; empty while it is."""
    advice: str = ""
    """What to do about that."""
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def url(self) -> str:
        return self.address.url

    @cached_property
    def client(self) -> Any:
        import httpx

        limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
        headers = {"Content-Type": "application/json", **self.address.headers}
        return httpx.Client(headers=headers, limits=limits, timeout=httpx.Timeout(
            self.timeout_s, connect=min(CONNECT_S, self.timeout_s), pool=None))

    def ask(self, body: dict[str, Any]) -> Reply:
        """One request, and another where the first says how it must be put."""
        reply, without = self._post(self._taken(body)), set[str]()
        other = reply
        while other.kind == "refused" and (name := self._named(other.why, body, without)):
            without.add(name)
            other = self._post(self._taken(body, without))
        if without and other.kind == "answer":  # else the message only repeated the request
            self.known.refused |= without
            reply = other
        elif reply.answer is not None and reply.answer.finish_reason == "error" and (
                left := replies.room(reply.why)) is not None and left < body["max_tokens"]:
            reply = self._post(self._taken({**body, "max_tokens": left}))
        with self._lock:
            self._count(reply)
        return reply

    def _count(self, reply: Reply) -> None:
        known = self.known
        if reply.kind != "answer":
            known.unanswered += reply.kind == "failed" and reply.sent
            return
        known.answers += 1
        if reply.served_as and len(known.served_as) < 9:
            known.served_as.add(reply.served_as)
        usage = reply.answer.usage if reply.answer else None
        known.without_usage += usage is not None and usage.answer_tokens is None

    def _taken(self, body: dict[str, Any], without: Set[str] = frozenset()) -> dict[str, Any]:
        """The body as this server takes it."""
        refused = self.known.refused | without
        taken = {name: value for name, value in body.items() if name not in refused}
        if "max_tokens" in refused:
            taken["max_completion_tokens"] = body["max_tokens"]
        return taken

    def _named(self, why: str, body: dict[str, Any], without: Set[str]) -> str:
        """The parameter that a refusal is about; empty where it is none that can be left out."""
        gone = self.known.refused | without
        if "max_completion_tokens" in why and "max_tokens" not in gone:
            return "max_tokens"
        return next((name for name in REFUSABLE if name in body and name not in gone
                     and re.search(rf"['\"`]{name}\\?['\"`]", why)), "")

    def models(self) -> list[str] | None:
        """The names that it lists; None where it lists none."""
        import httpx

        try:
            response = self.client.get(f"{self.url}/models", timeout=min(CONNECT_S, self.timeout_s))
            names = [entry["id"] for entry in json.loads(response.content)["data"]]
        except (httpx.HTTPError, *MISREAD):
            return None
        return [self.address.cleared(name) for name in names if isinstance(name, str)] or None

    def _post(self, body: dict[str, Any]) -> Reply:
        import httpx

        began, content = time.monotonic(), bytearray()
        try:
            with self.client.stream("POST", f"{self.url}/chat/completions", content=_json(body)) as response:
                for chunk in response.iter_bytes():
                    content += chunk
                    if time.monotonic() - began > self.timeout_s:  # httpx's limit is for each read, not for all
                        return Reply("failed", f"no whole answer in {self.timeout_s:g} s")
                    if len(content) > MAX_BYTES:
                        return Reply("failed", f"an answer of more than {MAX_BYTES >> 20} MB")
                reply = replies.read(response.status_code, response.headers, bytes(content))
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            return Reply("failed", self.address.cleared(f"{type(error).__name__}: {error}"), sent=False)
        except httpx.TimeoutException:
            return Reply("failed", f"no answer in {self.timeout_s:g} s")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return Reply("failed", self.address.cleared(f"{type(error).__name__}: {error}"))
        answer = reply.answer
        if answer is not None and answer.usage is not None:
            usage = replace(answer.usage, server=self.url, seconds=round(time.monotonic() - began, 3))
            answer = replace(answer, usage=usage)
        if answer is not None and answer.detail:
            answer = replace(answer, detail=self.address.cleared(answer.detail))
        return replace(reply, why=self.address.cleared(reply.why), served_as=self.address.cleared(reply.served_as),
                       answer=answer)

    def facts(self) -> dict[str, Any]:
        """What became known of it; the counts are those since this was last asked."""
        with self._lock:
            known = self.known
            said = {"seed": known.seed, "stop": known.stop, "n": known.n, "served_as": sorted(known.served_as),
                    "refused_parameters": sorted(known.refused), "asked_no_more": self.gone,
                    "unanswered_requests": known.unanswered, "answers_without_usage": known.without_usage}
            known.unanswered = known.without_usage = 0
        return said

    def close(self) -> None:
        if "client" in self.__dict__:
            self.client.close()
            del self.__dict__["client"]


def _json(body: dict[str, Any]) -> bytes:
    """In ASCII: a model may have written half a surrogate pair, which no UTF-8 can hold."""
    return json.dumps(body, ensure_ascii=True).encode("ascii")
