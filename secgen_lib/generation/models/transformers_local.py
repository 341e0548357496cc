"""Causal language models on this machine: the lab's shipped weights, a folder, a GGUF file, a name.

``spec.name`` is ``lab``, a folder, a GGUF file, a name of the catalogue (``secgen model list``), or a hub name (with
``spec.revision``); ``spec.adapter`` a PEFT adapter's folder. ``weights.loading`` finds and loads them.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import Message
from secgen_lib.core.records import digest
from secgen_lib.generation.decoding.decode import Decoder, Row
from secgen_lib.generation.decoding.prefixes import Prefixes
from secgen_lib.generation.decoding.stops import Watch
from secgen_lib.generation.decoding.threads import SMALL, one_thread_if_small, threads
from secgen_lib.generation.models import Answer, OnAnswer, check_request
from secgen_lib.generation.models.weights.loading import (
    LAB,
    WEIGHTS,
    adapt,
    base_identity,
    hash_files,
    load_base,
    stop_ids,
)

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec

__all__ = ["LAB", "SMALL", "LocalModel", "base_identity", "load", "load_base", "one_thread_if_small", "stop_ids"]


@dataclass
class LocalModel:
    """A model and its tokenizer, ready to answer."""

    network: Any
    tokenizer: Any
    identity: str
    stops: frozenset[int]
    batch_size: int
    context_length: int
    prefixes: Prefixes = field(default_factory=Prefixes)
    """What was read before, by this model."""

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int, stop: Sequence[str] = (), stop_at_fence: bool = False,
                 on_answer: OnAnswer | None = None, on_tokens: Callable[[int], None] | None = None) -> list[Answer]:
        """See :class:`secgen_lib.generation.models.Model`. At most ``batch_size`` answers are written at a time.

        A prompt that leaves no room in the context is answered with ``error``, and one that leaves less than
        ``max_new_tokens`` ends with ``length`` where the context ends.
        """
        check_request(conversations, seeds, temperature, top_p, max_new_tokens)
        prompts = [self.encode(conversation) for conversation in conversations]
        answers: dict[int, Answer] = {}

        def keep(place: int, answer: Answer) -> None:
            answers[place] = answer
            if on_answer is not None:
                on_answer(place, answer)

        rows = []
        for place, prompt in enumerate(prompts):
            if len(prompt) < self.context_length:
                limit = min(max_new_tokens, self.context_length - len(prompt))
                rows.append(Row(place, prompt, seeds[place], limit))
            else:
                keep(place, Answer("", "error", 0, f"the prompt has {len(prompt)} tokens, the context "
                                                   f"{self.context_length}"))
        for row in self._decoded(rows, temperature, top_p, Watch(stop, stop_at_fence), on_tokens):
            keep(row.place, Answer(self.text(row.ids) if row.text is None else row.text,
                                   "stop" if row.stopped else "length", row.steps))
        return [answers[place] for place in range(len(prompts))]

    def encode(self, conversation: Sequence[Message]) -> list[int]:
        """The conversation as token ids."""
        return self.tokenizer(self.rendered(conversation), add_special_tokens=False)["input_ids"]

    def rendered(self, conversation: Sequence[Message]) -> str:
        """The conversation by the chat template, with the head of the assistant's turn; where the last message is the
        assistant's, it is the beginning of the answer, word for word, and the model goes on from it."""
        begun = ""
        if conversation and conversation[-1]["role"] == "assistant":
            *conversation, last = conversation
            begun = last["content"]
        head = self.tokenizer.apply_chat_template(list(conversation), add_generation_prompt=True, tokenize=False)
        return head + begun

    def text(self, ids: Sequence[int]) -> str:
        """Token ids as text. Special tokens are left out: sent back in a repair turn they would open a turn."""
        return self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)

    def _decoded(self, rows: Sequence[Row], temperature: float, top_p: float, watch: Watch,
                 on_tokens: Callable[[int], None] | None) -> Iterator[Row]:
        import torch

        decoder = Decoder(self.network, self.batch_size, self.stops, self.text, temperature, top_p, watch,
                          self.prefixes)
        with threads(self.network) as adapt:
            decoder.ticks = (adapt,) if on_tokens is None else (adapt, on_tokens)
            try:
                yield from decoder.run(rows)
            except torch.OutOfMemoryError:
                raise SecgenError(f"{self.batch_size} conversations at once do not fit in the device's memory", "model",
                                  f"set model.batch_size below {self.batch_size}") from None


def load(spec: ModelSpec) -> LocalModel:
    """The model of a spec. Raises :class:`SecgenError`: no such model, not all weights, an adapter of another model."""
    network, tokenizer, folder = load_base(spec)
    identity = base_identity(folder, str(network.dtype))
    if spec.adapter:
        network = adapt(network, Path(spec.adapter), folder)
        identity = digest(identity, hash_files(Path(spec.adapter), ("adapter_config.json", *WEIGHTS)))
    network.eval().requires_grad_(False)
    context = min(spec.context_length or 10**9, getattr(network.config, "max_position_embeddings", 10**9))
    return LocalModel(network, tokenizer, identity, stop_ids(network, tokenizer), spec.batch_size, context)
