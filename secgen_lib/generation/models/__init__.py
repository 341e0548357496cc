"""Models that answer conversations; one file a backend.

A backend is a module of this folder that keeps :class:`Backend`; nothing heavy is imported before ``load`` is called.
"""
from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from secgen_lib.core import contracts, spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import Message

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec

FinishReason = Literal["stop", "length", "error"]


@dataclass(frozen=True)
class Usage:
    """What a server counted for one answer: what is paid for. None where it does not say."""

    prompt_tokens: int | None
    answer_tokens: int | None
    server: str = ""
    seconds: float | None = None


@dataclass(frozen=True)
class Answer:
    """What a model said. ``error``: it gave no answer (``detail`` says why), and ``text`` is then empty.

    ``n_tokens`` counts what was generated, the end-of-turn token included; None where a server does not say.
    """

    text: str
    finish_reason: FinishReason
    n_tokens: int | None = None
    detail: str = ""
    usage: Usage | None = field(default=None, compare=False)
    """Of an answer that a server gave; no part of what it is."""


def kept(answer: Answer) -> list[Any]:
    """An answer as the cache keeps it: JSON."""
    value: list[Any] = [answer.text, answer.finish_reason, answer.n_tokens]
    return [*value, asdict(answer.usage)] if answer.usage else value


def recalled(value: Sequence[Any]) -> Answer:
    """The answer that the cache kept."""
    text, finish_reason, n_tokens, *usage = value
    return Answer(text, finish_reason, n_tokens, usage=Usage(**usage[0]) if usage else None)


OnAnswer = Callable[[int, Answer], None]


class Model(Protocol):
    """What every backend's ``load`` returns. One that answers with the question::

        class Echo:
            identity = digest("echo")

            def generate(self, conversations, seeds, *, temperature, top_p, max_new_tokens, stop=(),
                         stop_at_fence=False, on_answer=None, on_tokens=None):
                answers = [Answer(turns[-1]["content"], "stop") for turns in conversations]
                for place, answer in enumerate(answers):
                    if on_answer is not None:
                        on_answer(place, answer)
                return answers
    """

    @property
    def identity(self) -> str:
        """16 hex digits that name all of the model an answer depends on (weights, adapter, chat template, dtype)."""

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int, stop: Sequence[str] = (), stop_at_fence: bool = False,
                 on_answer: OnAnswer | None = None, on_tokens: Callable[[int], None] | None = None) -> list[Answer]:
        """One answer for each conversation, in order; one seed each; ``temperature`` 0 takes the likeliest token.

        A conversation whose last message is the assistant's is gone on with, word for word; the answer is what
        follows. An answer ends before the first of the ``stop`` strings and, with ``stop_at_fence``, behind its first
        closed program. ``on_answer(place, answer)`` is called when an answer is there, in whatever order that is;
        ``on_tokens(n)`` when ``n`` more tokens are, where that is known.
        """


class Backend(Protocol):
    """A module of this folder."""

    def load(self, spec: ModelSpec) -> Model:
        """The model of a spec, ready to answer. Raises :class:`SecgenError` that says what is missing."""


def names() -> tuple[str, ...]:
    """The backends there are: modules of this folder (no packages) whose name has no leading underscore."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.ispkg and not m.name.startswith("_")))


def require(backend: str) -> None:
    """Raises :class:`SecgenError` with the names there are where ``backend`` is none of them."""
    if backend not in names():
        raise SecgenError(f"no backend named {backend!r}", "model.backend",
                          spelling.meant(backend, names(), "choose one of"))


def load(spec: ModelSpec) -> Model:
    """The model of a spec, by its ``backend``. Raises :class:`SecgenError` that says what is missing."""
    require(spec.backend)
    module = import_module(f"{__name__}.{spec.backend}")
    contracts.require(module, Backend, module.__name__)
    model = cast(Backend, module).load(spec)
    contracts.require(model, Model, module.__name__)
    return model


def check_request(conversations: Sequence[object], seeds: Sequence[int], temperature: float, top_p: float,
                  max_new_tokens: int) -> None:
    """Raises ``ValueError`` for settings no backend can mean."""
    if len(conversations) != len(seeds):
        raise ValueError(f"{len(conversations)} conversations but {len(seeds)} seeds: one seed each")
    if temperature < 0 or not 0 < top_p <= 1 or max_new_tokens < 1:
        raise ValueError(f"cannot sample with {temperature=}, {top_p=}, {max_new_tokens=}")
