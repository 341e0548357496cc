"""What a server keeps to, asked in a few short requests before the work: the model, ``seed``, ``stop``, ``n``.

A server that passes over ``seed`` gives other answers at the next run; one that does not sample gives the same answer
to every seed; one that answers to any name may have another model. Each is said, once, and stands in the manifest.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.servers.replies import Reply
from secgen_lib.generation.models.servers.server import Server

QUESTION = [{"role": "user", "content": "Write ten different words at random, in one line."}]
SHORT = 24
NO_MODEL = "no-such-model-of-secgen"
KEPT, IGNORED, REFUSED, SAME, UNKNOWN = "kept", "ignored", "refused", "makes no difference", "not known"
BEHIND = "kept, with the string in the answer"
A_TOKEN = 16
"""Characters behind a stop string that may be of the token that it ended in."""


def probe(server: Server, name: str, sampled: bool, at_once: int, say: Callable[[str], None]) -> None:
    """Fill ``server.known``, and say what a user must know. Raises :class:`SecgenError` where the server has no model
    of this name, or lets nobody in; a server that does not answer is left to the work itself."""
    greedy = _ask(server, name, temperature=0.0, n=2)
    if greedy.kind == "out" or greedy.kind == "refused":
        raise SecgenError(f"the server answers nothing ({greedy.why})", server.url, advice(server, name, greedy))
    if greedy.answer is None or greedy.answer.finish_reason == "error":
        if greedy.kind == "failed":
            say(f"{server.url}: no answer to the first request ({greedy.why}); it is tried some more times")
        return
    _is_meant(server, name)
    known = server.known
    known.n = REFUSED if "n" in known.refused else KEPT if greedy.choices == 2 else IGNORED
    known.stop = _stop(server, name)
    if sampled:
        known.seed = _seed(server, name, at_once)
    for line in said(server):
        say(f"{server.url}: {line}")


def said(server: Server) -> list[str]:
    """What a user must know of a server, a line each."""
    known, lines = server.known, []
    if known.seed in (IGNORED, REFUSED):
        lines.append(f"seed is {known.seed}: the same request gets another answer (alone, or beside others), so a run "
                     "is repeated by its kept answers alone")
    if known.seed == SAME:
        lines.append("two seeds gave the same answer at temperature 1: it may not sample (for `transformers serve`: "
                     "do_sample in the model's generation_config.json), and all samples of a task would be one")
    if known.stop in (IGNORED, REFUSED):
        lines.append(f"stop is {known.stop}: answers are cut here, and the tokens behind are paid for")
    if "max_tokens" in known.refused:
        lines.append("it takes max_completion_tokens in the place of max_tokens: thinking counts, too")
    return lines


def _ask(server: Server, name: str, *, temperature: float, seed: int = 1, **more: Any) -> Reply:
    return server.ask({"model": name, "messages": QUESTION, "temperature": temperature, "top_p": 1.0, "seed": seed,
                       "max_tokens": SHORT, **more})


def _text(reply: Reply) -> str | None:
    return reply.answer.text if reply.answer is not None and reply.answer.finish_reason != "error" else None


def _stop(server: Server, name: str) -> str:
    """The likeliest answer, and once more with a piece of itself as the stop string: it should end before that. It is
    asked for alone: of two choices llama.cpp rounds otherwise, and its likeliest answer is another."""
    text = _text(_ask(server, name, temperature=0.0)) or ""
    piece = next((text[at:at + 3] for at in range(len(text) // 2, len(text) - 2)
                  if text.find(text[at:at + 3]) == at and text[at:at + 3].strip()), "")
    again = _text(_ask(server, name, temperature=0.0, stop=[piece])) if piece else None
    if again is None:
        return UNKNOWN
    if "stop" in server.known.refused:
        return REFUSED
    if piece in again:
        return BEHIND if ends_behind(again, [piece]) and len(again) < len(text) else IGNORED
    return KEPT if again.strip() == text[:text.find(piece)].strip() else UNKNOWN


def ends_behind(text: str, stops: Sequence[str]) -> bool:
    """Whether an answer ended with the stop string in it, and did not go on."""
    return any(0 <= text.find(stop) and len(text) - text.find(stop) - len(stop) < A_TOKEN for stop in stops)


def _seed(server: Server, name: str, at_once: int) -> str:
    """Three answers, side by side where the work will be: some servers keep one seed for all that they write."""
    def drawn(seed: int) -> str | None:
        return _text(_ask(server, name, temperature=1.0, seed=seed))

    with ThreadPoolExecutor(min(3, at_once)) as pool:
        first, again, other = pool.map(drawn, (1, 1, 2))
    if "seed" in server.known.refused:
        return REFUSED
    if first is None or again is None or other is None:
        return UNKNOWN
    return IGNORED if first != again else SAME if first == other else KEPT


def _is_meant(server: Server, name: str) -> None:
    """Raises :class:`SecgenError` where the server lists other models alone and answers to any name."""
    listed = server.models()
    if listed is None or name in listed:
        return
    if _text(_ask(server, NO_MODEL, temperature=0.0)) is not None:
        raise SecgenError(f"does not list {name!r} and answers to any name, so it would be another model", server.url,
                          f"give one of its own as model.name: {_few(listed)}")


def advice(server: Server, name: str, reply: Reply) -> str:
    if "HTTP 401" in reply.why or "HTTP 403" in reply.why:
        return f"{server.address.key_state}: export it and run the same command again"
    if "HTTP 402" in reply.why or "quota" in reply.why:
        return "pay, or set another key, and run the same command again"
    listed = server.models()
    if listed is not None and name not in listed:
        return f"it has no {name!r}; give one of its own as model.name: {_few(listed)}"
    return "check model.base_url (it should end with /v1), model.name and the server's log, then run again"


def _few(names: list[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
