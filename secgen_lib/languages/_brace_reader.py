"""What reading answers needs in languages with braces: cut tails, a ``main``, helpers in other blocks."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from secgen_lib.languages import _answer, _chunks
from secgen_lib.languages._chunks import Chunk
from secgen_lib.languages._reading import Reader


@dataclass(frozen=True)
class Grammar:
    """How a language writes its top level. Patterns are matched against bare text."""

    bare: Callable[[str], str]
    main: re.Pattern[str]
    """The head of a ``main`` at the beginning of an item."""
    named: re.Pattern[str]
    """What an item defines: the first group that matched is its name."""
    imported: re.Pattern[str]
    """An item that only imports."""
    by_line: bool = False
    """Whether a line's end ends an item."""
    behind: bool = False
    """Whether what is joined stands behind the program; imports go before it."""
    imports_behind: bool = False


def reader(grammar: Grammar, fences: Sequence[str], defines: Callable[[str, str], bool],
           nothing: Callable[[str, str], bool], plain: Callable[[str, str, str], str | None],
           complete: Callable[[str, str, str], str], **own: Callable) -> Reader:
    """A :class:`Reader` of a language with braces; ``own`` replaces what it does in its own way."""
    return Reader(fences, defines, nothing, own.get("whole", lambda text: _chunks.balanced(grammar.bare(text))), plain,
                  complete, own.get("cut", partial(cut, grammar, defines)),
                  own.get("without_main", partial(without_main, grammar)), own.get("joined", partial(joined, grammar)))


_MARKED = re.compile(r"[ \t]*(?:#{1,6}[ \t]+[A-Z]|\*\*|[-*][ \t]|\d{1,3}\.[ \t]|```|~~~)")


def is_prose(code: str, start: int) -> bool:
    """Whether English begins at a place of a text."""
    line = code[start:start + 400].split("\n", 1)[0]
    return _MARKED.match(line) is not None or _answer.is_prose(line)


def cut(grammar: Grammar, defines: Callable[[str, str], bool], code: str, name: str) -> str:
    """The code up to the last item that ends, if the function is among those; nothing of prose and what follows it."""
    found = _chunks.chunks(grammar.bare(code), grammar.by_line)
    entry = next((i for i in range(len(found) - 1, -1, -1)
                  if not found[i].open and defines(code[found[i].start:found[i].end], name)), None)
    if entry is None:
        return code
    for before, chunk in zip(found[entry:], found[entry + 1:], strict=False):
        if chunk.open or is_prose(code, chunk.start):
            return code[:before.end] + "\n"
    return code


def without_main(grammar: Grammar, code: str) -> str:
    """The code with every function ``main`` of the top level blanked."""
    for chunk in reversed(_chunks.chunks(grammar.bare(code), grammar.by_line)):
        if grammar.main.match(chunk.text):
            code = _chunks.blanked(code, chunk.start, chunk.end)
    return code


def _name(grammar: Grammar, chunk: Chunk) -> str:
    found = grammar.named.match(chunk.text[:2000])
    return next(filter(None, found.groups()), "") if found else ""


def joined(grammar: Grammar, code: str, others: Sequence[str], name: str) -> str:
    """The code with those functions, types and constants of other blocks that it names and does not define, and what
    those need in turn; and with the imports of the blocks that show no use of the function.
    """
    text = grammar.bare(code)
    own = _chunks.chunks(text, grammar.by_line)
    have = {_name(grammar, chunk) for chunk in own} | {name, "main", ""}
    words = set(re.findall(r"[^\W\d]\w*", text))
    imports = {" ".join(code[chunk.start:chunk.end].split()) for chunk in own if grammar.imported.match(chunk.text)}
    front: list[str] = []
    parts: dict[str, list[str]] = {}
    given: list[tuple[str, str, str]] = []
    for other in others:
        bare = grammar.bare(other)
        items = [chunk for chunk in _chunks.chunks(bare, grammar.by_line)
                 if not chunk.open and not is_prose(other, chunk.start)]
        shows = any(grammar.main.match(chunk.text) for chunk in items)
        for chunk in items:
            it = other[chunk.start:chunk.end]
            if grammar.imported.match(chunk.text):
                if not shows and (line := " ".join(it.split())) not in imports and _complete_import(chunk.text):
                    imports.add(line)
                    front.append(it)
            elif word := _name(grammar, chunk):
                given.append((word, it, chunk.text))
    added = True
    while added:
        added = False
        for word in {one for one, _, _ in given} & words - have:
            last = [(it, bare) for one, it, bare in given if one == word]
            if "{" not in last[-1][1] and re.search(rf"\b{re.escape(name)}\b", last[-1][1]):
                continue  # a result of the function: a demonstration
            parts[word] = list(dict.fromkeys(it for it, _ in last)) if _many(last) else [last[-1][0]]
            for _, bare in last:
                words |= set(re.findall(r"[^\W\d]\w*", bare))
            have.add(word)
            added = True
    order = [it for one, it, _ in given if one in parts and it in parts[one]]
    body = list(dict.fromkeys(order))
    if not front and not body:
        return code
    before = front if not grammar.imports_behind else []
    after = [] if not grammar.imports_behind else front
    if grammar.behind:
        after, body = [*after, *body], []
    head = "".join(f"{part.rstrip()}\n" for part in (*before, *body))
    return head + code + ("" if code.endswith("\n") or not after else "\n") + "".join(f"{part.rstrip()}\n" for part in after)


def _complete_import(text: str) -> bool:
    return '"' not in text


def _many(found: list[tuple[str, str]]) -> bool:
    """Whether one name stands for several items (a type and its methods)."""
    return any(re.match(r"\s*(?:impl\b|func\s*\()", bare) for _, bare in found)
