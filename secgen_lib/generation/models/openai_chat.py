"""Any OpenAI-compatible server (vLLM, ``transformers serve``, llama.cpp, ...): ``POST {base_url}/chat/completions``.

``spec.base_url`` (or ``$OPENAI_BASE_URL``) ends with ``/v1``; a key is taken from ``$OPENAI_API_KEY`` where the
server asks for one and goes into no record. The seed is sent, but a server may ignore it or answer by what else it
is busy with: two runs need not agree. ``transformers serve`` samples only where the model's own generation config
says ``do_sample``. The server's weights cannot be hashed from here: ``identity`` names server-side model and
revision only, so keep a new name for new weights.
"""
from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import Message
from secgen_lib.core.records import digest
from secgen_lib.generation.decoding.stops import ending
from secgen_lib.generation.models import Answer, OnAnswer, check_request

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec

RETRIES = 5
BUSY = (408, 409, 425, 429, 500, 502, 503, 504)
TIMEOUT_S = 600.0


@dataclass
class ChatServer:
    """A model behind a server; ``batch_size`` requests are in flight at once."""

    base_url: str
    name: str
    identity: str
    batch_size: int
    pause_s: float = 1.0
    """The first wait between two tries; each further wait is twice as long."""

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int, stop: Sequence[str] = (), stop_at_fence: bool = False,
                 on_answer: OnAnswer | None = None, on_tokens: Callable[[int], None] | None = None) -> list[Answer]:
        """See :class:`secgen_lib.generation.models.Model`; a server writes each answer whole, and ``stop_at_fence``
        cuts it here. Raises :class:`SecgenError` when the server is not there, refuses every try, or does not speak the
        protocol; a prompt beyond the model's context is an ``error`` answer."""
        import httpx

        check_request(conversations, seeds, temperature, top_p, max_new_tokens)
        key = os.environ.get("OPENAI_API_KEY")
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        bodies = [{"model": self.name, "messages": list(conversation), "seed": seed, "temperature": temperature,
                   "top_p": top_p, "max_tokens": max_new_tokens, **({"stop": list(stop)} if stop else {})}
                  for conversation, seed in zip(conversations, seeds, strict=True)]
        with httpx.Client(headers=headers, timeout=TIMEOUT_S) as client, ThreadPoolExecutor(self.batch_size) as pool:
            places = {pool.submit(self._ask, client, body): place for place, body in enumerate(bodies)}
            answers: dict[int, Answer] = {}
            try:
                for future in as_completed(places):
                    answer = answers[places[future]] = cut(future.result(), stop, stop_at_fence)
                    if on_answer is not None:
                        on_answer(places[future], answer)
                    if on_tokens is not None:
                        on_tokens(answer.n_tokens or 0)
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
            return [answers[place] for place in range(len(bodies))]

    def _ask(self, client: Any, body: dict[str, Any]) -> Answer:
        import httpx

        url, failure = f"{self.base_url}/chat/completions", ""
        for attempt in range(RETRIES):
            if attempt:
                time.sleep(self.pause_s * 2 ** (attempt - 1))
            try:
                response = client.post(url, json=body)
            except httpx.TransportError as error:
                failure = f"{type(error).__name__}: {error}"
                continue
            if response.status_code == 200:
                return self._answer(response)
            failure = f"HTTP {response.status_code}: {response.text[:200]}"
            if response.status_code == 400 and "context" in response.text.lower():
                return Answer("", "error", 0, failure)
            if response.status_code not in BUSY:
                break
        raise SecgenError(f"the server gave no answer ({failure})", url,
                          "check model.base_url, model.name and the server's log, then run again")

    def _answer(self, response: Any) -> Answer:
        try:
            body = response.json()
            choice = body["choices"][0]
            text, reason = choice["message"]["content"], choice.get("finish_reason")
            tokens = (body.get("usage") or {}).get("completion_tokens")
        except (ValueError, LookupError, TypeError, AttributeError):
            raise SecgenError(f"the answer is not the chat protocol's ({response.text[:120]!r})", self.base_url,
                              "model.base_url should end with /v1") from None
        if not isinstance(text, str):
            return Answer("", "error", tokens, f"no text in the answer (finish_reason {reason!r})")
        return Answer(text, "length" if reason == "length" else "stop", tokens)


def cut(answer: Answer, stop: Sequence[str], fence: bool) -> Answer:
    """The answer up to where it should have ended: a server may know nothing of ``stop``, and none of programs."""
    end = ending(answer.text, stop, fence)
    return answer if end is None else replace(answer, text=answer.text[:end], finish_reason="stop")


def load(spec: ModelSpec) -> ChatServer:
    """The server of a spec; nothing is asked of it yet. Raises :class:`SecgenError` without an address."""
    base_url = getattr(spec, "base_url", None) or os.environ.get("OPENAI_BASE_URL")
    if not base_url:
        raise SecgenError("has no server address", "openai_chat", "set model.base_url, such as http://host:8000/v1")
    if spec.adapter:
        raise SecgenError("cannot send an adapter to a server", "openai_chat",
                          "serve the adapter there and give its name as model.name")
    return ChatServer(base_url.rstrip("/"), spec.name, digest("openai_chat", spec.name, spec.revision),
                      spec.batch_size)
