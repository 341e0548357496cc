"""Where an answer ends before its token limit and without a stop token: at a stop string, or behind its program."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})[ \t]*(?P<word>[\w+#.-]*)[^\n`]*$", re.MULTILINE)
NO_PROGRAM = frozenset({"bash", "sh", "shell", "console", "text", "txt", "plaintext", "output", "json", "yaml",
                        "makefile", "cmake", "diff"})
"""Words of fenced blocks that show how to run a program, or what it prints."""


def first_stop(text: str, stops: Sequence[str]) -> int | None:
    """Where the first of the stop strings begins in ``text``; None where there is none."""
    places = [at for stop in stops if (at := text.find(stop)) >= 0]
    return min(places) if places else None


def program_end(text: str) -> int | None:
    """Where the first fenced block that can be a program is closed (the place behind the closing fence); None while
    there is none. A line of fence marks alone closes a block; a block of a shell's words is passed over."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["mark"].startswith(opened["mark"]) and not fence["word"]:
            if opened["word"].lower() not in NO_PROGRAM and text[opened.end():fence.start()].strip():
                return fence.end()
            opened = None
    return None


def ending(text: str, stops: Sequence[str], fence: bool) -> int | None:
    """Where an answer ends: before the first stop string, else (with ``fence``) behind its first closed program."""
    end = first_stop(text, stops)
    return program_end(text) if end is None and fence else end


class Watch:
    """Looks for the end of one answer while it is written. Cheap while nothing is near: only the last tokens are read.

    ``decode`` makes text of token ids; ``stops`` are strings that are no part of an answer; with ``fence`` an answer
    ends behind its first closed program.
    """

    def __init__(self, stops: Sequence[str], fence: bool):
        self.stops, self.fence = tuple(stops), fence
        self.marks = self.stops + (("```", "~~~") if fence else ())
        self.window = max((len(mark) for mark in self.marks), default=0) + 1
        """Tokens that are read at each step: each has a character at least, so a mark cannot be longer."""

    def end(self, ids: Sequence[int], decode: Callable[[Sequence[int]], str]) -> str | None:
        """The answer's text where it ends with these tokens; None where it goes on."""
        if not self.marks:
            return None
        tail = decode(ids[-self.window:])
        if not any(mark in tail for mark in self.marks):
            return None
        text = decode(ids)
        end = ending(text, self.stops, self.fence)
        return None if end is None else text[:end]
