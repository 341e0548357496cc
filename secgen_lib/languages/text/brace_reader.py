"""What reading answers needs in languages with braces: cut tails, a ``main``, helpers in other blocks."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from secgen_lib.languages.text import answer as answers
from secgen_lib.languages.text import chunks
from secgen_lib.languages.text.chunks import Chunk
from secgen_lib.languages.text.reading import Reader


@dataclass(frozen=True)
class Grammar:
    """How a language writes its top level. Patterns are matched against bare text."""

    bare: Callable[[str], str]
    main: re.Pattern[str]
    """The head of a ``main`` at the beginning of an item."""
    named: re.Pattern[str]
    """What an item defines: the first group that matched holds its name, or several."""
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
    return Reader(fences, defines, nothing, own.get("whole", lambda text: chunks.balanced(grammar.bare(text))), plain,
                  complete, own.get("cut", partial(cut, grammar, defines)),
                  own.get("without_main", partial(without_main, grammar)), own.get("joined", partial(joined, grammar)))


_MARKED = re.compile(r"[ \t]*(?:#{1,6}[ \t]+[A-Z]|\*\*|[-*][ \t]|\d{1,3}\.[ \t]|```|~~~)")


def is_prose(code: str, start: int) -> bool:
    """Whether English begins at a place of a text."""
    line = code[start:start + 400].split("\n", 1)[0]
    return _MARKED.match(line) is not None or answers.is_prose(line)


def cut(grammar: Grammar, defines: Callable[[str, str], bool], code: str, name: str) -> str:
    """The code up to the last item that ends, if the function is among those; nothing of prose and what follows it. As
    it was where what would go defines a name that stays in use: then the program itself was cut.
    """
    items = chunks.chunks(grammar.bare(code), grammar.by_line)
    entry = next((i for i in range(len(items) - 1, -1, -1)
                  if not items[i].open and defines(code[items[i].start:items[i].end], name)), None)
    if entry is None:
        return code
    for before, chunk in zip(items[entry:], items[entry + 1:], strict=False):
        if chunk.open or is_prose(code, chunk.start):
            kept = set(re.findall(r"[^\W\d]\w*", "".join(item.text for item in items if item.end <= before.end)))
            lost = set().union(*(_names(grammar, item) for item in items if item.start >= chunk.start))
            return code if lost & kept and not is_prose(code, chunk.start) else code[:before.end] + "\n"
    return code


def without_main(grammar: Grammar, code: str) -> str:
    """The code with every function ``main`` of the top level blanked."""
    for chunk in reversed(chunks.chunks(grammar.bare(code), grammar.by_line)):
        if grammar.main.match(chunk.text):
            code = chunks.blanked(code, chunk.start, chunk.end)
    return code


def _names(grammar: Grammar, chunk: Chunk) -> set[str]:
    """What an item defines: one name, or several where a declaration takes a value apart."""
    match = grammar.named.match(chunk.text[:2000])
    return set(re.findall(r"[\w$]+", next(filter(None, match.groups()), ""))) if match else set()


@dataclass(frozen=True)
class _Given:
    """An item of another block: what it defines, its text, its bare text."""

    names: set[str]
    text: str
    bare: str


def joined(grammar: Grammar, code: str, others: Sequence[str], name: str) -> str:
    """The code with those functions, types and constants of other blocks that it names and does not define, and what
    those need in turn; and with the imports of the blocks that do not show the function.
    """
    own = chunks.chunks(grammar.bare(code), grammar.by_line)
    lines = {" ".join(code[chunk.start:chunk.end].split()) for chunk in own if grammar.imported.match(chunk.text)}
    imports: list[str] = []
    given: list[_Given] = []
    for other in others:
        items = [chunk for chunk in chunks.chunks(grammar.bare(other), grammar.by_line)
                 if not chunk.open and not is_prose(other, chunk.start)]
        shows = any(grammar.main.match(chunk.text) for chunk in items)
        for chunk in items:
            text = other[chunk.start:chunk.end]
            if not grammar.imported.match(chunk.text):
                given.append(_Given(_names(grammar, chunk), text, chunk.text))
            elif not shows and '"' not in chunk.text and (line := " ".join(text.split())) not in lines:
                lines.add(line)
                imports.append(text)
    body = _needed(given, set().union({name, "main"}, *(_names(grammar, chunk) for chunk in own)),
                   set(re.findall(r"[^\W\d]\w*", grammar.bare(code))), name)
    if not imports and not body:
        return code
    at = 0
    for chunk in own:  # behind what is imported already
        if not grammar.imported.match(chunk.text):
            break
        at = chunk.end + 1
    first = "" if grammar.imports_behind else _lines(imports)
    last = _lines((imports if grammar.imports_behind else []) + (body if grammar.behind else []))
    middle = "" if grammar.behind else _lines(body)
    return first + code[:at] + middle + code[at:] + ("\n" if last and not code.endswith("\n") else "") + last


def _lines(parts: Sequence[str]) -> str:
    return "".join(f"{part.rstrip()}\n" for part in parts)


def _needed(given: Sequence[_Given], have: set[str], identifiers: set[str], name: str) -> list[str]:
    """The texts of the items that are needed by their names, the last of each name; a type's methods come with it."""
    taken: set[int] = set()
    while wanted := {i for i, item in enumerate(given) if item.names & identifiers - have}:
        for word in set().union(*(given[i].names for i in wanted)) & identifiers - have:
            have.add(word)
            mine = [i for i in sorted(wanted) if word in given[i].names]
            last = given[mine[-1]].bare
            if not re.search(r"\{|=>", last) and re.search(rf"\b{re.escape(name)}\b", last):
                continue  # a result of the function: it shows it
            if not any(re.match(r"\s*(?:impl\b|func\s*\()", given[i].bare) for i in mine):
                mine = mine[-1:]
            taken.update(mine)
            for i in mine:
                identifiers |= set(re.findall(r"[^\W\d]\w*", given[i].bare))
    return list(dict.fromkeys(given[i].text for i in sorted(taken)))
