"""Texts that quote a data set, told by reference: what is shipped holds no text of a public data set.

A program that begins with the task's own head, a failed example, a compiler's line: each repeats pieces of the task.
``Quoting.quote`` replaces such pieces by ``[name of the text, start, length]``; ``read`` puts them back where the texts
are at hand. Where they are not, a piece becomes as many ``▒``, so that lengths, lines and columns stay what they were.
"""
from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from secgen_lib.core.records import Task, to_row

MIN = 20
"""Characters from which a repeated piece counts as a quotation."""
FILLER = "▒"
QUOTED = "quoted"
KEPT = ("task_id", "dataset", "language", "entry_point", "family", "split", "form")
"""Texts of a task that name and sort it: they are shipped. All others are the data set's own."""
OPEN = ("text", "rejected_text", "rejected", "chosen")
"""Texts that every reader has: they are quoted before a task's."""
OURS = ("lab",)
"""Data sets that are this project's: their tasks are shipped whole."""


def own_texts(task: Task) -> dict[str, str]:
    """field -> text, for all that is the data set's own; a field that came later is one of them, too."""
    return {name: value for name, value in to_row(task).items()
            if isinstance(value, str) and value and name not in KEPT}


def sources(task: Task) -> dict[str, str]:
    """The task's own texts, and the same as tools repeat them: blanks drawn together, Python written out anew."""
    texts = own_texts(task)
    for name, text in tuple(texts.items()):
        texts[f"{name}~"] = " ".join(text.split())
        if task.language == "python":
            try:
                texts[f"{name}="] = ast.unparse(ast.parse(text))
            except (SyntaxError, ValueError, RecursionError):
                continue  # a prompt in prose
    return texts


@dataclass
class Quoting:
    """Texts by name that others may repeat. Who reads may lack some of them: their pieces are filled."""

    texts: Mapping[str, str]
    _places: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    @cached_property
    def _grams(self) -> dict[str, list[tuple[str, int]]]:
        places: dict[str, list[tuple[str, int]]] = {}
        for name, text in self.texts.items():
            for at in range(len(text) - MIN + 1):
                places.setdefault(text[at:at + MIN], []).append((name, at))
        return places

    def quote(self, text: str) -> str | dict[str, Any]:
        """The text with references in the place of what it repeats; itself where it repeats nothing."""
        parts: list[Any] = []
        begun = at = 0
        while at <= len(text) - MIN:
            places = self._grams.get(text[at:at + MIN])
            if not places:
                at += 1
                continue
            name, start, size = max(((n, s, _common(text, at, self.texts[n], s)) for n, s in places[:8]),
                                    key=lambda match: (match[0] in OPEN, match[2]))
            parts += [text[begun:at]] if at > begun else []
            parts += _by_line(text[at:at + size], name, start)
            at = begun = at + size
        if not parts:
            return text
        return {QUOTED: [*parts, *([text[begun:]] if begun < len(text) else [])]}

    def read(self, quoted: str | Mapping[str, Any]) -> str:
        """The text again. Raises ``ValueError`` for a reference that does not fit its text."""
        if isinstance(quoted, str):
            return quoted
        return "".join(part if isinstance(part, str) else self._piece(*part) for part in quoted[QUOTED])

    def _piece(self, name: str, start: int, size: int) -> str:
        if name not in self.texts:
            return FILLER * size
        piece = self.texts[name][start:start + size]
        if len(piece) != size:
            raise ValueError(f"{name} has no characters {start} to {start + size}")
        return piece

    def quote_row(self, value: Any) -> Any:
        """:meth:`quote` for every text of a row, however deep."""
        if isinstance(value, str):
            return self.quote(value)
        if isinstance(value, Mapping):
            return {name: self.quote_row(inner) for name, inner in value.items()}
        return [self.quote_row(inner) for inner in value] if isinstance(value, Sequence) else value

    def read_row(self, value: Any) -> Any:
        """:meth:`read` for every text of a row."""
        if isinstance(value, Mapping):
            return self.read(value) if QUOTED in value else {k: self.read_row(v) for k, v in value.items()}
        return [self.read_row(inner) for inner in value] if isinstance(value, list) else value


def _common(text: str, at: int, source: str, start: int) -> int:
    """How many characters from here on are the same."""
    size, most = MIN, min(len(text) - at, len(source) - start)
    while size < most and text[at + size] == source[start + size]:
        size += 1
    return size


def _by_line(piece: str, name: str, start: int) -> Iterator[Any]:
    """A quotation as references, one a line: line ends are told, so that a reader without the text knows them."""
    for number, line in enumerate(piece.split("\n")):
        if number:
            yield "\n"
        if line:
            yield [name, start, len(line)]
        start += len(line) + 1


def unquoted(value: Any) -> Iterator[str]:
    """All texts of a told row that stand there in full."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value[QUOTED] if QUOTED in value else value.values():
            yield from unquoted(inner) if QUOTED not in value or isinstance(inner, str) else ()
    elif isinstance(value, list):
        for inner in value:
            yield from unquoted(inner)
