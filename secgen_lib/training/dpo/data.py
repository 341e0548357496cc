"""Pairs as token ids: what enters the loss, and the checks on it."""
from __future__ import annotations

import difflib
import random
from collections.abc import Callable, Sequence
from typing import Any

from secgen_lib.core.errors import SecgenError

COLUMNS = ("prompt", "chosen", "rejected")


def prepare(rows: Sequence[dict[str, Any]], tokenizer: Any, ends: frozenset[int], max_length: int, where: str
            ) -> tuple[list[dict[str, Any]], int]:
    """The rows whose sides both fit in ``max_length`` tokens (TRL's columns only), and how many do not.

    Raises :class:`SecgenError` when the chat template does not render an answer after its prompt, leaves out the
    token that ends the turn (the model would never learn to stop), or when no row is left.
    """
    kept = []
    for row in rows:
        head = _ids(tokenizer, row["prompt"], True)
        longest = 0
        for side in ("chosen", "rejected"):
            whole = _ids(tokenizer, [*row["prompt"], *row[side]], False)
            if whole[:len(head)] != head:
                raise SecgenError("renders a prompt otherwise when an answer follows", "chat template",
                                  "tune with a template whose generation prompt is a prefix of the conversation")
            answer = through_end(whole[len(head):], ends)
            if not ends.intersection(answer[-1:]):
                raise SecgenError("does not end the assistant's turn with a stop token", "chat template",
                                  "the model would never learn to stop")
            longest = max(longest, len(head) + len(answer))
        if longest <= max_length:
            kept.append({name: row[name] for name in COLUMNS})
    if not kept:
        raise SecgenError(f"none of {len(rows)} pairs fits in {max_length} tokens" if rows else "holds no pair", where,
                          "raise train.max_length" if rows else "mine more pairs")
    return kept, len(rows) - len(kept)


def _ids(tokenizer: Any, messages: list[dict[str, str]], generation: bool) -> list[int]:
    return tokenizer.apply_chat_template(messages, add_generation_prompt=generation, tokenize=True,
                                         return_dict=True)["input_ids"]


def through_end(answer: list[int], ends: frozenset[int]) -> list[int]:
    """An answer's tokens up to its last stop token. ChatML's template writes a line end after it that is never
    generated; it has no place in the loss."""
    for at in range(len(answer) - 1, -1, -1):
        if answer[at] in ends:
            return answer[:at + 1]
    return answer


def shuffled(rows: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """The control without information: each pair's sides swapped with probability 1/2."""
    coin = random.Random(seed)
    return [{**row, "chosen": row["rejected"], "rejected": row["chosen"]} if coin.random() < 0.5 else row
            for row in rows]


def collator(inner: Callable[[list[dict[str, Any]]], dict[str, Any]], ends: frozenset[int], changed: bool
             ) -> Callable[[list[dict[str, Any]]], dict[str, Any]]:
    """TRL's collator behind two rules: an answer ends with its stop token, and where ``changed`` is set only the
    tokens in which the two answers differ stay in ``completion_mask`` (2n, length)."""

    def collate(examples: list[dict[str, Any]]) -> dict[str, Any]:
        examples = [{**e, "chosen_ids": through_end(e["chosen_ids"], ends),
                     "rejected_ids": through_end(e["rejected_ids"], ends)} for e in examples]
        batch = inner(examples)
        if changed:
            mask, n = batch["completion_mask"], len(examples)
            for row, example in enumerate(examples):
                start = len(example["prompt_ids"])
                marks = changed_tokens(example["chosen_ids"], example["rejected_ids"])
                for at, side in ((row, marks[0]), (row + n, marks[1])):
                    mask[at, start:start + len(side)] = mask.new_tensor(side)
        return batch

    return collate


def changed_tokens(chosen: Sequence[int], rejected: Sequence[int]) -> tuple[list[int], list[int]]:
    """For each side 1 where it differs from the other. A pure insertion marks, on the side that lacks it, the token
    that stands in its place, so that both sides always have something to compare."""
    marks: tuple[list[int], list[int]] = ([0] * len(chosen), [0] * len(rejected))
    for tag, a0, a1, b0, b1 in difflib.SequenceMatcher(None, chosen, rejected, autojunk=False).get_opcodes():
        if tag != "equal":
            for side, start, end in ((marks[0], a0, a1), (marks[1], b0, b1)):
                end = max(end, min(start + 1, len(side)))
                side[start:end] = [1] * (end - start)
    return marks
