"""Causal language models on this machine: the lab's shipped weights, a folder, a GGUF file, a name.

``spec.name`` is ``lab``, a folder, a GGUF file, a name of the catalogue (``secgen model list``), or a hub name (with
``spec.revision``); ``spec.adapter`` a PEFT adapter's folder. ``_loading`` finds and loads them.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secgen_lib.errors import SecgenError
from secgen_lib.models import Answer, check_request
from secgen_lib.models._loading import LAB, WEIGHTS, adapt, base_identity, hash_files, load_base, stop_ids
from secgen_lib.prompts import Message
from secgen_lib.records import digest

__all__ = ["LAB", "LocalModel", "base_identity", "load", "load_base", "one_thread_if_small", "stop_ids"]
SMALL = 20_000_000
"""Parameters below which a CPU gives the model one thread: a second one gains a quarter on an idle machine, and on a
busy one it waits at every small matrix (measured, 1.2 M parameters, load 4 on 2 cores: six times slower)."""


@dataclass
class LocalModel:
    """A model and its tokenizer, ready to answer."""

    network: Any
    tokenizer: Any
    identity: str
    stops: frozenset[int]
    batch_size: int
    context_length: int

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int) -> list[Answer]:
        """See :class:`secgen_lib.models.Model`. Rows are sorted by prompt length and cut into batches of
        ``batch_size``; a prompt that leaves no room in the context is answered with ``error``, and one that leaves
        less than ``max_new_tokens`` ends with ``length`` where the context ends.
        """
        check_request(conversations, seeds, temperature, top_p, max_new_tokens)
        prompts = [self.encode(conversation) for conversation in conversations]
        answers: list[Answer | None] = [
            None if len(prompt) < self.context_length else
            Answer("", "error", 0, f"the prompt has {len(prompt)} tokens, the context {self.context_length}")
            for prompt in prompts]
        waiting = sorted((i for i, answer in enumerate(answers) if answer is None), key=lambda i: (len(prompts[i]), i))
        with one_thread_if_small(self.network):
            for start in range(0, len(waiting), self.batch_size):
                batch = waiting[start:start + self.batch_size]
                limits = [min(max_new_tokens, self.context_length - len(prompts[i])) for i in batch]
                for i, answer in zip(batch, self._batch([prompts[i] for i in batch], [seeds[i] for i in batch],
                                                        limits, temperature, top_p), strict=True):
                    answers[i] = answer
        return [answer for answer in answers if answer is not None]

    def encode(self, conversation: Sequence[Message]) -> list[int]:
        """The conversation as token ids, with the head of the assistant's turn."""
        return self.tokenizer.apply_chat_template(list(conversation), add_generation_prompt=True, tokenize=True,
                                                  return_dict=True)["input_ids"]

    def _batch(self, prompts: list[list[int]], seeds: list[int], limits: list[int], temperature: float,
               top_p: float) -> Iterator[Answer]:
        import torch

        from secgen_lib.models._decode import decode

        try:
            rows = decode(self.network, prompts, seeds, limits, self.stops, pad=min(self.stops),
                          temperature=temperature, top_p=top_p)
        except torch.OutOfMemoryError:
            raise SecgenError(f"{len(prompts)} conversations at once do not fit in the device's memory", "model",
                              f"set model.batch_size below {len(prompts)}") from None
        for ids, stopped in rows:
            # Special tokens inside an answer are left out: sent back in a repair turn they would open a turn.
            text = self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
            yield Answer(text, "stop" if stopped else "length", len(ids) + stopped)


@contextmanager
def one_thread_if_small(network: Any) -> Iterator[None]:
    """One thread for a model of fewer than SMALL parameters on the CPU; afterwards the number that was set before."""
    import torch

    before = torch.get_num_threads()
    if network.device.type == "cpu" and network.num_parameters() < SMALL:
        torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def load(spec: Any) -> LocalModel:
    """The model of a spec. Raises :class:`SecgenError`: no such model, not all weights, an adapter of another model."""
    network, tokenizer, folder = load_base(spec)
    identity = base_identity(folder, str(network.dtype))
    if spec.adapter:
        network = adapt(network, Path(spec.adapter), identity)
        identity = digest(identity, hash_files(Path(spec.adapter), ("adapter_config.json", *WEIGHTS)))
    network.eval().requires_grad_(False)
    context = min(spec.context_length or 10**9, getattr(network.config, "max_position_embeddings", 10**9))
    return LocalModel(network, tokenizer, identity, stop_ids(network, tokenizer), spec.batch_size, context)
