"""A model object for the tests of the check: it answers as it is told, through the interface of the backends."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from secgen_lib.generation.models import Answer


class Fake:
    """``say(conversation)`` gives the text; stops are applied as a backend does."""

    def __init__(self, say: Callable[[Sequence[dict[str, str]]], str], identity: str = "0123456789abcdef",
                 dies_after: int | None = None):
        self.say, self.identity, self.dies_after = say, identity, dies_after
        self.asked: list[dict[str, Any]] = []

    def generate(self, conversations, seeds, *, temperature, top_p, max_new_tokens, on_answer, on_tokens, stop=(),
                 stop_at_fence=False):
        assert len(conversations) == len(seeds)
        answers = []
        for at, conversation in enumerate(conversations):
            if self.dies_after is not None and at == self.dies_after:
                raise KeyboardInterrupt
            self.asked.append({"conversation": list(conversation), "temperature": temperature, "stop": tuple(stop),
                               "max_new_tokens": max_new_tokens})
            text = self.say(conversation)
            if text == "ERROR":
                answer = Answer("", "error", 0, "the prompt has 9 tokens")
            else:
                cut = min([text.find(word) for word in stop if word in text], default=len(text))
                answer = Answer(text[:cut], "stop", len(text))
            on_answer(at, answer)
            on_tokens(answer.n_tokens)
            answers.append(answer)
        return answers
