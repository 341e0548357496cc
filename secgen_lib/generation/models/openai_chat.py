"""Any OpenAI-compatible server, or several: vLLM, ``transformers serve``, llama.cpp, a provider's.

``spec.base_url`` (or ``$OPENAI_BASE_URL``) ends with ``/v1``; keys are taken from the environment (``spec.key_env``).
One request is one answer. Before the work each server is asked what it keeps to (``servers.probe``). The weights cannot
be hashed from here: ``identity`` names the server's model and revision only, so keep a new name for new weights. An
adapter that a server has beside its model (vLLM: ``--enable-lora --lora-modules NAME=FOLDER``) is a model by its NAME.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from secgen_lib.core import progress
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import Message
from secgen_lib.core.records import digest
from secgen_lib.generation.decoding.stops import ending, first_stop
from secgen_lib.generation.models import Answer, OnAnswer, check_request
from secgen_lib.generation.models.servers.address import addresses
from secgen_lib.generation.models.servers.fleet import Fleet
from secgen_lib.generation.models.servers.probe import IGNORED, REFUSED, ends_behind, said
from secgen_lib.generation.models.servers.server import Server

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec


@dataclass
class ChatServer:
    """A model behind servers; ``batch_size`` requests are on their way to each at once."""

    servers: Sequence[Server]
    name: str
    identity: str
    batch_size: int
    pause_s: float = 1.0
    """The first wait between two tries; each further wait is twice as long."""

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int, stop: Sequence[str] = (), stop_at_fence: bool = False,
                 on_answer: OnAnswer | None = None, on_tokens: Callable[[int], None] | None = None) -> list[Answer]:
        """See :class:`secgen_lib.generation.models.Model`; a server writes each answer whole, and ``stop_at_fence``
        cuts it here. Raises :class:`SecgenError` when no server is left that answers, or some requests got no answer:
        those that did were handed to ``on_answer``. A prompt beyond the model's context is an ``error`` answer.

        Interrupted, it hands on what is on its way first: that is paid for.
        """
        check_request(conversations, seeds, temperature, top_p, max_new_tokens)
        bodies = [{"model": self.name, "messages": list(conversation), "seed": seed, "temperature": temperature,
                   "top_p": top_p, "max_tokens": max_new_tokens, **({"stop": list(stop)} if stop else {})}
                  for conversation, seed in zip(conversations, seeds, strict=True)]
        answers: dict[int, Answer] = {}
        fleet = Fleet(self.servers, self.name, self.batch_size, self.pause_s, progress.notice)

        def keep(place: int, said: Answer | None) -> None:
            if said is None:  # replies that are answers hold one
                raise AssertionError(f"request {place}: an answer without an answer")
            self._watch(said, stop)
            answer = answers[place] = cut(said, stop, stop_at_fence)
            if on_answer is not None:
                on_answer(place, answer)
            if on_tokens is not None:
                on_tokens(answer.n_tokens or 0)

        try:
            for place, reply in fleet.answers(bodies, temperature > 0) if bodies else ():
                keep(place, reply.answer)
        except KeyboardInterrupt:
            fleet.end()
            for place, reply in fleet.arriving():
                keep(place, reply.answer)
            raise
        finally:
            fleet.end()
        return [answers[place] for place in range(len(bodies))]

    def _watch(self, answer: Answer, stop: Sequence[str]) -> None:
        """Note a server that wrote on behind a stop string, whatever it did when it was asked about that."""
        if not stop or answer.usage is None or first_stop(answer.text, stop) is None or ends_behind(answer.text, stop):
            return
        server = next((each for each in self.servers if each.url == answer.usage.server), None)
        if server is not None and server.known.stop not in (IGNORED, REFUSED):
            server.known.stop = IGNORED
            for line in said(server):
                progress.notice(f"{server.url}: {line}")

    def facts(self) -> dict[str, dict[str, Any]]:
        """What became known of the servers, by address, with the counts since this was last asked: for the manifest. No
        key is in it."""
        return {server.url: server.facts() for server in self.servers}


def cut(answer: Answer, stop: Sequence[str], fence: bool) -> Answer:
    """The answer up to where it should have ended: a server may know nothing of ``stop``, and none of programs."""
    end = ending(answer.text, stop, fence)
    return answer if end is None else replace(answer, text=answer.text[:end], finish_reason="stop")


def load(spec: ModelSpec) -> ChatServer:
    """The servers of a spec; nothing is asked of them yet. Raises :class:`SecgenError` without an address or a key that
    is named."""
    if spec.adapter:
        raise SecgenError("cannot send an adapter to a server", "openai_chat",
                          "serve the adapter there (vLLM: --enable-lora --lora-modules NAME=FOLDER) and give NAME as "
                          "model.name, or as arms.<arm>.served beside the original")
    servers = tuple(Server(address, spec.timeout_s) for address in addresses(spec))
    return ChatServer(servers, spec.name, digest("openai_chat", spec.name, spec.revision), spec.batch_size)
