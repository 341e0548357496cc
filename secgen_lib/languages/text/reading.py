"""From an answer to a program, in every language the same way: what each language knows is a :class:`Reader`."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secgen_lib.languages.text import answer as answers
from secgen_lib.languages.text.answer import Block, Extraction


@dataclass(frozen=True)
class Reader:
    """What reading answers needs to know of a language. ``name`` is the entry point, empty where none is asked for."""

    fences: Sequence[str]
    defines: Callable[[str, str], bool]
    """(text, name): whether the text defines the function."""
    nothing: Callable[[str, str], bool]
    """(text, name): whether its body does nothing."""
    whole: Callable[[str], bool]
    """Whether nothing in a text is left open."""
    plain: Callable[[str, str, str], str | None]
    """(answer, prompt, name): the program in an answer without fences."""
    complete: Callable[[str, str, str], str]
    """(code, prompt, name): a whole program of what a model wrote behind a prompt, or instead of it."""
    cut: Callable[[str, str], str]
    """(code, name): without what follows the function and does not end, or is prose; as it was where that is not so."""
    without_main: Callable[[str], str]
    """The code without a function ``main``, its lines where they were."""
    joined: Callable[[str, Sequence[str], str], str]
    """(code, other blocks, name): the code with what it uses and lacks and another block has."""
    unprompted: Callable[[str], str] = lambda text: text
    """The text without the signs of an interactive session."""


def read(language: Reader, answer: str, name: str, prompt: str) -> Extraction:
    """The program in an answer, or None, and what was done to have it."""
    answer, notes = answers.proper(answer)
    chosen, others, more = _chosen(language, answer, name)
    notes += more
    if chosen is None and answers.blocks(answer):
        return Extraction(None, tuple(notes))
    if chosen is None:
        text = language.plain(answer, prompt, name)
        chosen = None if text is None else Block("", text, False)
    if chosen is None or not chosen.text.strip():
        return Extraction(None, tuple(notes))
    code, own = chosen.text, bool(name) and language.defines(chosen.text, name)
    if own:
        code = _noted(code, language.joined(code, others, name), "blocks joined", notes) if others else code
        code = _shortened(language, code, name, chosen.closed, notes)
    code = language.complete(code, prompt, name)
    if not own and name and language.defines(code, name):
        code = _shortened(language, code, name, chosen.closed, notes)
    return Extraction(code, tuple(notes))


def _shortened(language: Reader, code: str, name: str, closed: bool, notes: list[str]) -> str:
    """A program that defines the function without a ``main``, and, where no fence closes it, without a cut tail."""
    if name != "main":
        alone = language.without_main(code)
        code = _noted(code, alone if language.defines(alone, name) else code, "main taken out", notes)
    return code if closed else _noted(code, language.cut(code, name), "tail cut", notes)


def _noted(before: str, after: str, note: str, notes: list[str]) -> str:
    if after != before:
        notes.append(note)
    return after


def _chosen(language: Reader, answer: str, name: str) -> tuple[Block | None, list[str], list[str]]:
    """The block with the program, the texts of the others it may need, notes. None where no fence holds one.

    Of the fenced blocks, those of the right language come before those without a language, and those before any
    other; among them the last that defines the entry point, ends, and does something; where no entry point is asked
    for the longest. A fence far in (a list, a quote) counts where no plain one holds the entry point, then text
    before a first fence that only closes.
    """
    shallow = [block for block in answers.blocks(answer) if block.text.strip()]
    deep = answers.blocks(answer, deep=True)
    readings = [(shallow, "")]
    if name and len(deep) and deep != answers.blocks(answer):
        readings.append(([block for block in deep if block.text.strip()], "deep fence"))
    if name and (opening := re.search(r"^[ \t]{0,3}(?:```+|~~~+)[ \t]*$", answer, re.MULTILINE)):
        readings.append(([Block("", answer[:opening.start()], True)], "unopened fence"))
    for blocks, note in readings:
        chosen, others, more = _best(language, blocks, name)
        if chosen is not None:
            return chosen, others, [note, *more] if note else more
    ranks = _ranks(language, shallow)
    chosen = next((max(rank, key=lambda block: len(block.text)) for rank in ranks[:2] if rank), None)
    return chosen, [], []


def _ranks(language: Reader, blocks: Sequence[Block]) -> list[list[Block]]:
    known = [block for block in blocks if block.word in language.fences]
    return [known, [block for block in blocks if block.word == ""],
            [block for block in blocks if block.word and block.word not in language.fences]]


def _best(language: Reader, blocks: Sequence[Block], name: str) -> tuple[Block | None, list[str], list[str]]:
    notes = []
    for rank in _ranks(language, blocks):
        freed = [Block(block.word, language.unprompted(block.text), block.closed) for block in rank]
        defining = [block for block in freed if language.defines(block.text, name)]
        if not defining:
            continue
        if name:
            ending = [block for block in defining if language.whole(block.text)]
            doing = [block for block in ending if not language.nothing(block.text, name)]
            best = (doing or ending or [max(defining, key=lambda block: len(block.text))])[-1]
        else:
            best = max(defining, key=lambda block: len(block.text))
        if best.text != rank[freed.index(best)].text:
            notes.append("prompt signs")
        if name and len(defining) > 1:
            notes.append("older draft")
        others = [language.unprompted(block.text) for block in blocks
                  if block.word in (*language.fences, "")]
        return best, [text for text in others if text != best.text], notes
    return None, [], []
