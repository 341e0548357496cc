"""Public examples of Python tasks: what a docstring shows, or the first assertion of a test, as a test of its own.

Only what can be read without running anything is taken from a docstring: a call of the entry point whose arguments are
literals, and a literal that it must give. Each such example is one line, ``assert candidate(ARGUMENTS) == VALUE``.
"""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Any

_GIVES = re.compile(r"[ \t]*(?:#[ \t]*)?(?:==>|==|=>|->|➞|→|=|"
                    r"(?:(?:should|must|will|would)[ \t]+)?(?:returns?|be|give)\b|is\b)[ \t]*")
_GOES_ON = re.compile(r"\s*(?:$|[.,;#)]|\()|\s+(?!or\b)[A-Za-z]")
"""What may stand behind a value: nothing, a mark, a word; an operator or "or" says that the value is not whole."""
_CALL = re.compile(r"(?<![\w.])(\w+)\(")
_ASSIGNED = re.compile(r" *= *")
LINES = 6
"""Lines over which a value may go."""
_NAMED = (re.compile(r"\bFor (.*?)(?:the )?(?:output|result) should be "), re.compile(r"\bInput: *(.*?)\n\s*Output: *"))
"""Arguments by name, then the value: ``For n = 3, the output should be 6``; ``Input: n = 3`` over ``Output: 6``."""


def of_docstring(prompt: str, entry_point: str) -> list[tuple[str, str]]:
    """(arguments, value) as Python text, for every example of a function's docstring that can be read, in order.

    Read are ``>>> f(1)`` with the value on the next line (nothing there means None), ``f(1) == 2``, with ``==``, ``=``,
    ``=>``, ``->``, ``➞``, ``returns``, ``should be`` and the like, and arguments by name (:data:`_NAMED`). What is
    there twice is taken once; where one call has two values, that call is left out.
    """
    text, names = _docstring(prompt, entry_point)
    by_arguments: dict[str, list[str]] = {}
    for arguments, value in [*_called(text, entry_point), *_named(text, names)]:
        values = by_arguments.setdefault(arguments, [])
        values += [] if any(_literal(value) == _literal(other) for other in values) else [value]
    return [(arguments, values[0]) for arguments, values in by_arguments.items() if len(values) == 1]


def test(examples: Sequence[tuple[str, str]]) -> str:
    """The examples as a public test; empty where there is none. A float may differ in its last digits."""
    lines = [f"    assert abs(candidate({arguments}) - {value}) < 1e-06\n" if type(_literal(value)) is float else
             f"    assert candidate({arguments}) == {value}\n" for arguments, value in examples]
    return "".join(["def check(candidate):\n", *lines]) if lines else ""


def first_assertion(text: str) -> str:
    """A test's text to the end of the first assertion in its ``check``; empty where it has no second one, since an
    example that is the whole test would leave nothing hidden.
    """
    check = next((node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name == "check"),
                 None)
    asserted = [node for node in check.body if isinstance(node, ast.Assert)] if check else []
    if len(asserted) < 2:
        return ""
    return "\n".join(text.splitlines()[:asserted[0].end_lineno]).lstrip("\n") + "\n"


def _docstring(prompt: str, entry_point: str) -> tuple[str, list[str]]:
    """The docstring as it is written, between its quotes (an escape in an example is the example's own), and the names
    of the parameters; empty where there is none.
    """
    for body in ("", f"{_indent(prompt)}pass\n"):
        source = f"{prompt.rstrip()}\n{body}"
        try:
            tree = ast.parse(source)
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name == entry_point and ast.get_docstring(node) is not None:
                written = ast.get_source_segment(source, node.body[0]) or ""
                return (re.sub(r"^[rRuU]?(\"\"\"|'''|\"|')|(\"\"\"|'''|\"|')$", "", written),
                        [parameter.arg for parameter in node.args.args])
    return "", []


def _called(text: str, entry_point: str) -> Iterator[tuple[str, str]]:
    for match in _CALL.finditer(text):  # one pattern for all names: to compile one for each costs more than to read
        if match[1] != entry_point:
            continue
        end = _call_end(text, match.start())
        value = None if end is None else _value(text, match.start(), end)
        if end is not None and value is not None:
            yield text[match.end():end - 1].replace("\n", " ").strip(), value


def _named(text: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for form in _NAMED:
        for match in form.finditer(text):
            value, given, left = _prefix(text[match.end():].split("\n")), [], match[1]
            for name in names:
                assignment = _ASSIGNED.match(left, len(name)) if left.startswith(name) else None
                at = assignment.end() if assignment else 0
                argument = _prefix([left[at:]]) if assignment or len(names) == 1 else None
                if argument is None:
                    break
                given.append(argument)
                left = left[at + len(argument):].lstrip(" ,")
            if value is not None and names and len(given) == len(names):
                yield ", ".join(given), value


def _indent(prompt: str) -> str:
    last = prompt.rstrip().rsplit("\n", 1)[-1]
    return last[:len(last) - len(last.lstrip())] or "    "


def _call_end(text: str, start: int) -> int | None:
    """Behind the call that begins at ``start``; None where its arguments are not all literals."""
    for match in re.finditer(r"\)", text[start:]):
        end = start + match.end()
        try:
            call = ast.parse(" ".join(text[start:end].split("\n")), mode="eval").body
        except (SyntaxError, ValueError):
            if end - start > 2000:
                return None
            continue
        values = [*call.args, *(keyword.value for keyword in call.keywords)] if isinstance(call, ast.Call) else [call]
        return end if all(_literal(ast.unparse(value)) is not _NONE for value in values) else None
    return None


def _value(text: str, start: int, end: int) -> str | None:
    """The literal that the call between ``start`` and ``end`` is said to give, or None."""
    before = text[text.rfind("\n", 0, start) + 1:start].strip()
    rest, *after = text[end:].split("\n")
    if before == ">>>" and not rest.strip():
        return _doctest(after)
    gives = _GIVES.match(rest)
    return _prefix([rest[gives.end():], *after]) if gives else None


def _doctest(after: Sequence[str]) -> str | None:
    """The value that a doctest shows on the lines behind its call."""
    if not after or not after[0].strip() or after[0].strip().startswith(">>>"):
        return "None"
    return _prefix(after)


def _prefix(lines: Sequence[str]) -> str | None:
    """The literal that the lines begin with, on the first of them or going over several."""
    for count in range(1, min(LINES, len(lines)) + 1):
        text = re.sub(r"^(true|false)\b", lambda word: word[0].title(), " ".join(map(str.strip, lines[:count])))
        for end in range(len(text), 0, -1):
            value = _literal(text[:end])
            if value is _NONE or isinstance(value, tuple) and text[0] != "(" or text[:end].endswith("."):
                continue  # "3, 4" are two values, and the last dot of "-15." is the sentence's
            if "#" in text[:end] and _literal(text[:text.index("#")]) is not _NONE:
                continue  # a comment behind the value
            return text[:end].strip() if _GOES_ON.match(text[end:]) else None
    return None


_NONE = object()


def _literal(text: str) -> Any:
    """The value of a literal; ``_NONE`` for any other text."""
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return _NONE
