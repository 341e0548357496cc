"""Take code out of a chat answer: fences (also in lists, quotes, or never closed), prose around, or no fence at all.

What is said before the answer proper is no part of it: thinking between ``<think>`` tags goes; thinking that is never
closed leaves no answer.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

NOTES = ("line ends", "byte order mark", "thinking", "deep fence", "unopened fence", "prompt signs", "older draft",
         "blocks joined", "main taken out", "tail cut")
"""What :attr:`Extraction.notes` may say, in the order in which it is done."""


@dataclass(frozen=True)
class Extraction:
    """A program, or None, and what was done to an answer to have it (of :data:`NOTES`)."""

    code: str | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """A fenced block: the language word behind its fence, its text, whether a fence closes it."""

    word: str
    text: str
    closed: bool


_THINK = re.compile(r"\s*<(think|thinking|thought|reasoning)>(?:.*?</\1>|.*\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT = re.compile(r"[^\n'\"`]*</(?:think|thinking|thought|reasoning)>[ \t]*", re.IGNORECASE)


def proper(answer: str) -> tuple[str, list[str]]:
    """The answer without byte order marks, thinking and carriage returns, and the notes on that."""
    notes = []
    if "\r" in answer:
        answer, notes = re.sub(r"\r+\n|\r", "\n", answer), ["line ends"]
    if "\ufeff" in answer:
        answer = re.sub("^\ufeff+", "", answer, flags=re.MULTILINE)
        notes.append("byte order mark")
    began = answer
    while (match := _THINK.match(answer)) is not None:
        answer = answer[match.end():]
    if answer is began and "</" in answer:  # a template may have opened the tag in the prompt
        lines = answer.split("\n")
        last = max((i for i, line in enumerate(lines) if "</" in line and _THOUGHT.fullmatch(line)), default=None)
        answer = answer if last is None else "\n".join(lines[last + 1:])
    return answer, [*notes, "thinking"] if answer is not began else notes


_PLACE = r"(?:[ \t]*(?:[-*+]|\d{1,3}[.)])(?=[ \t]))*[ \t]*"
_OPEN = re.compile(rf"^(?:(?P<quote>(?:[ \t]{{0,3}}>)+)[ \t]?)?(?P<place>{_PLACE})(?P<mark>`{{3,}}|~{{3,}})[ \t]*"
                   r"(?P<info>[^`]*)$")
_INLINE = re.compile(r"^(?P<quote>(?!))?(?P<place>)[^`\n]*(?P<mark>`{3,})[ \t]*(?P<info>[\w+#-]+)[ \t]*$")
_SHALLOW = re.compile(r"[ \t]{0,3}")


def blocks(answer: str, deep: bool = False) -> list[Block]:
    """The fenced blocks of an answer; a fence that is never closed runs to the end of it. ``deep``: also those that
    begin in a list item, a block quote, behind a sentence, or far indented, with their indentation taken away.
    """
    closed: list[Block] = []
    opened: re.Match[str] | None = None
    lines: list[str] = []
    for line in answer.split("\n"):
        if opened is None:
            opened = _OPEN.match(line) or (_INLINE.match(line) if deep else None)
            if opened and not deep and (opened["quote"] or not _SHALLOW.fullmatch(opened["place"])):
                opened = None
            lines = []
            continue
        rest = _unquoted(line, (opened["quote"] or "").count(">"))
        if rest is None or re.fullmatch(rf"[ \t]{{0,{len(opened['place']) + 3}}}{opened['mark']}"
                                        rf"{opened['mark'][0]}*[ \t]*", rest):
            closed.append(_block(opened, lines, True))
            opened = None
        else:
            lines.append(rest)
    return [*closed, _block(opened, lines, False)] if opened else closed


def _unquoted(line: str, depth: int) -> str | None:
    """The line without its quote marks; None when the quote has ended."""
    for _ in range(depth):
        match = re.match(r"[ \t]{0,3}>[ \t]?", line)
        if match is None:
            return None
        line = line[match.end():]
    return line


def _block(opened: re.Match[str], lines: list[str], closed: bool) -> Block:
    word = (opened["info"].split() or [""])[0].strip("{}.").lower()
    inner = len(opened["place"])
    if inner and all(line[:inner].isspace() for line in lines if line.strip()):
        lines = [line[inner:] for line in lines]
    return Block(word, "\n".join(lines) + ("\n" if closed and lines else ""), closed)


# a line that begins so is code however much of English is in it
_CODE = set("""abstract and assert async auto await bool case char class const constexpr def del delete do double
    else enum export extern final float fn for from func fun global if impl import inline int interface
    let long mod namespace new not package private protected pub public raise record return short signed
    static struct switch template throw trait try type typedef typeof union unsafe unsigned use using
    var void volatile while with yield""".split())
_WORDS = re.compile(r"^[\s>*\-#\d.)]{0,12}(\w[\w'\u2019`\"*/-]*[,:]?(?: [\w(`'\"*\u2019/-]+[,:)]*)*)[ .:!?]*")
_LITTLE = {"an", "the", "this", "that", "these", "is", "are", "it", "its", "of", "to", "and", "or", "with",
           "by", "you", "your", "can", "we", "which", "be", "here's", "here"}
_TITLE = re.compile(r"^\W{0,4}[A-Z][A-Za-z ]{2,30}(?::\W*|[.!])$")


def is_prose(line: str) -> bool:
    """Whether a line of an answer is English and no code: three words or more at its beginning, one of them a little
    one such as *the*, the first no keyword; or a title (``Explanation:``).
    """
    match = _WORDS.match(line)
    words = match[1].split() if match else []
    first = words[0].strip("`'\"*,:") if words else ""
    if first in _CODE or re.search(r"[{}=]|;\s*$|^\s*(//|/\*|\*|#!|#\s*include)", line):
        return False
    little = sum(word.strip("`'\"*,:()").lower() in _LITTLE for word in words)
    return len(words) >= 3 and little > 0 or _TITLE.match(line) is not None
