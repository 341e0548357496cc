"""How a model is asked for HumanEval's programs, and how a program is taken out of what it says: the maker's way and
the suite's own.

The maker's protocol is that of Qwen2.5-Coder's evaluation repository (``qwencoder-eval/instruct/eval_plus``): a system
turn, the function in a fence, an answer that begins inside a fence, greedy, cut at the stops; tabs are four spaces,
what follows a fence is cut off, evalplus's sanitizer takes the program out.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from secgen_lib import languages
from secgen_lib.core import prompts
from secgen_lib.core.prompts import Message
from secgen_lib.core.records import Task
from secgen_lib.core.settings import PromptSpec
from secgen_lib.evaluate.conformance.sanitize import sanitize

SYSTEM = "You are an intelligent programming assistant to produce Python algorithmic solutions"
PREFILL = "```python\n"
STOPS = ("<|endoftext|>", "<|endofmask|>", "</s>", "\nif __name__", "\ndef main(", "\nprint(", "\n#", "\n```")
MAX_NEW_TOKENS = 2048
CONTEXT = 1536
"""Tokens of prompt and answer together: the length that the maker's script gives its engine."""


class Protocol(NamedTuple):
    """``ask`` makes the conversation, ``program`` takes the program out of the answer (None: there is none). ``fence``:
    an answer ends behind its first closed program."""

    name: str
    ask: Callable[[Task], list[Message]]
    stops: tuple[str, ...]
    program: Callable[[Task, str], str | None]
    fence: bool = False


def _ask_as_maker(task: Task) -> list[Message]:
    asked = f"Can you complete the following Python function?\n```python\n{task.prompt.strip()}\n```\n"
    return [{"role": "system", "content": SYSTEM}, {"role": "user", "content": asked},
            {"role": "assistant", "content": PREFILL}]


def _program_as_maker(task: Task, answer: str) -> str | None:
    return sanitize(answer.replace("\t", "    ").split("```")[0], task.entry_point)


def _ask_as_suite(task: Task) -> list[Message]:
    return prompts.ask(task, PromptSpec(form="chat"))


def _program_as_suite(task: Task, answer: str) -> str | None:
    return languages.get(task.language).extract(answer, task.entry_point, task.head)


MAKER = Protocol("maker", _ask_as_maker, STOPS, _program_as_maker)
SUITE = Protocol("suite", _ask_as_suite, (), _program_as_suite, fence=True)
PROTOCOLS = (MAKER, SUITE)
