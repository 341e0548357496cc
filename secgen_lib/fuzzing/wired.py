"""Calls of a program over its language's wire: what a codec is, one side of a run, the calls that a test makes."""
from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from secgen_lib import languages
from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.records import Task, digest
from secgen_lib.languages.runtime.errors import Exhausted
from secgen_lib.languages.runtime.process import Process

CALL_WALL_S = 60.0
"""Of one batch of calls, by the clock: for programs that wait."""
SEEDS, LONGEST = 300, 4000
Args = tuple[Any, ...]


def named(language: str, folder: Path) -> str:
    """A name for all that decides a result: the language, the package of its fuzzer, and what those by wire share."""
    root = folder.parent
    own = [*in_folder(folder), *in_folder(root / "python"), root / "driven.py", root / "wired.py"]
    return digest(languages.get(language).identity(), files_digest(own, root))


@cache
def references() -> str:
    """A folder for the references' builds, which ends with the process."""
    made = tempfile.mkdtemp(prefix="secgen-references-")
    os.chmod(made, 0o755)
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def tried(code: str, task: Task, test: str) -> tuple[str, str]:
    """(status, detail) of a program under one test."""
    executed = languages.get(task.language).execute(code, replace(task, security_test=test), ("security",))
    return executed.suites.get("security", ("unscored", executed.build_error))


class Unsupported(Exception):
    """A task that cannot be fuzzed; the text says why."""


class Unreadable(Exception):
    """Bytes that are no value of the agreed type, or a value that has no such bytes."""


@dataclass(frozen=True)
class Answer:
    """What a call gave: a value (``kind`` ``result``, with what the call left in its arguments), a panic's text, or how
    it was ``lost``: ``gone`` or ``slow``; ``refused``: no value of the declared type."""

    kind: str
    value: Any = None
    text: str = ""


class Codec(Protocol):
    """How a language's calls look on the wire."""

    def call(self, args: Args) -> bytes:
        """Raises :class:`Unreadable`."""

    def heard(self, body: bytes) -> Args | None:
        """The arguments of a test's call of the entry point; None for another's. Raises :class:`Unreadable`."""

    def answer(self, body: bytes) -> Answer: ...


class Peer:
    """One side: a process that is started again where it was lost."""

    def __init__(self, start: Callable[[], Process], cpu_s: float):
        self._start, self._cpu_s = start, cpu_s
        self.process: Process | None = None
        self.starts = 0

    def ask(self, calls: Sequence[bytes], codec: Codec) -> list[Answer]:
        """The answers to as many of these calls as were answered; the last may be how it was lost."""
        answers: list[Answer] = []
        process = self.process = self.process or self._started()
        try:
            process.begin(self._cpu_s, CALL_WALL_S)
            if not all(process.send(call) for call in calls):
                return [*answers, self._lost("gone")]
            for _ in calls:
                body = process.receive()
                if body is None:
                    process.check()
                    return [*answers, self._lost("gone")]
                answers.append(codec.answer(body))
        except Exhausted as over:
            return [*answers, self._lost("slow" if over.status == "timeout" else "gone")]
        return answers

    def close(self) -> None:
        if self.process is not None:
            self.process.close()
        self.process = None

    def _started(self) -> Process:
        self.starts += 1
        return self._start()

    def _lost(self, how: str) -> Answer:
        self.close()
        return Answer(how)


def overheard(test: Process, reference: Process, codec: Codec) -> list[Args]:
    """The calls that a test makes, each once, while it runs on the reference: the messages of ``runtime.relay``. A test
    that fails, or ends, is heard so far."""
    calls: dict[bytes, Args] = {}
    with contextlib.suppress(Exhausted):
        while (message := test.receive()) is not None and message[:1] != b"v":
            if message[:1] == b"c":
                if len(message) <= LONGEST and len(calls) < SEEDS and message not in calls:
                    with contextlib.suppress(Unreadable):
                        args = codec.heard(message[1:])
                        if args is not None:
                            calls[message] = args
                reference.send(message[1:])
            answer = reference.receive()
            test.send(b"g" if answer is None else b"a" + answer)
    return list(calls.values())


def literals(code: str) -> list[Any]:
    """The whole numbers and short texts that stand in a program of a language with braces."""
    numbers = [int(number.replace("_", "")) for number in re.findall(r"(?<![\w.])\d[\d_]{0,8}(?![\w.])", code)]
    return [*numbers, *re.findall(r'"([^"\\\n]{1,20})"', code), *re.findall(r"'([^'\\])'", code)]
