"""Take code out of a chat answer: fences, several blocks, prose around, or no fence at all."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_FENCE = re.compile(r"^[ \t]{0,3}(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^\n`]*)$", re.MULTILINE)


def blocks(answer: str) -> list[tuple[str, str]]:
    """(language word, text) of each fenced block; a fence that is never closed runs to the end of the answer."""
    found, at = [], 0
    while opening := _FENCE.search(answer, at):
        mark = opening["mark"]
        closing = re.compile(rf"^[ \t]{{0,3}}{re.escape(mark)}{re.escape(mark[0])}*[ \t]*$", re.MULTILINE)
        end = closing.search(answer, opening.end())
        text = answer[opening.end():end.start() if end else len(answer)]
        word = (opening["info"].split() or [""])[0].strip("{}.").lower()
        found.append((word, text.removeprefix("\n")))
        at = end.end() if end else len(answer)
    return found


def choose(answer: str, fences: Sequence[str], defines: Callable[[str], bool],
           plain: Callable[[str], str | None]) -> str | None:
    """The program in an answer, or None.

    Of the fenced blocks, those of the right language come before those without a language, and those before any
    other; among them the longest that ``defines`` the entry point, else the longest. Without a fence ``plain`` looks
    for code in the bare text.
    """
    fenced = [(word, text) for word, text in blocks(answer) if text.strip()]
    if not fenced:
        return None if blocks(answer) else plain(answer)
    ranks = [[text for word, text in fenced if word in fences], [text for word, text in fenced if word == ""],
             [text for word, text in fenced if word not in fences and word != ""]]
    for texts in ranks:
        defining = [text for text in texts if defines(text)]
        if defining:
            return max(defining, key=len)
    return next((max(texts, key=len) for texts in ranks[:2] if texts), None)


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
    found = _WORDS.match(line)
    words = found[1].split() if found else []
    first = words[0].strip("`'\"*,:") if words else ""
    if first in _CODE or re.search(r"[{}=]|;\s*$|^\s*(//|/\*|\*|#!|#\s*include)", line):
        return False
    little = sum(word.strip("`'\"*,:()").lower() in _LITTLE for word in words)
    return len(words) >= 3 and little > 0 or _TITLE.match(line) is not None
