"""What may be drawn for each parameter: what the calls of a task's tests have in common, a little widened.

A type does not say what a statement promises, and no rule reads the statement. So what all observed calls keep is kept:

* numbers: the sign (no negative one, no zero where none is seen), twice the largest seen and at least ten;
* lengths: at least one where no empty one is seen, at most twice the longest and five at least; one length for all
  calls, seen three times, stays;
* the characters of strings, by class (lower, upper, digits), others one by one;
* that strings are numbers, that their brackets are balanced, that one space stands between words;
* order in a list and values that are never twice in it, where there is evidence (``ENOUGH`` lists of three or more);
* lists in a list that have one length; up to ``ROW`` places, each with numbers of its own;
* between parameters: a number that is a list's length, not above it, below it; lists of one length; a number not above
  another.
"""
from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations
from typing import Any

from secgen_lib.fuzzing.cpp.values import unordered
from secgen_lib.languages.signature import Signature, Type

Calls = Sequence[tuple[Any, ...]]
Seen = Sequence[Any]
"""Values of one place (``values.Value``), whose form is that of its type."""
ENOUGH, ROW, LITERALS = 2, 4, 40
ASCENDING, DESCENDING, DISTINCT, ALIKE = 1, 2, 4, 8
NUMBER, BALANCED, SPACED = 1, 2, 4
_CLASSES = [set(text.encode()) for text in (string.ascii_lowercase, string.ascii_uppercase, string.digits)]


def text(signature: Signature, calls: Calls) -> str:
    """The plan in the words of ``values.hpp``."""
    seen = [[call[i] for call in calls] for i in range(len(signature.parameters))]
    lines = [str(len(signature.parameters))]
    for parameter, values in zip(signature.parameters, seen, strict=True):
        changed = int(parameter.reference and parameter.type.mutable)
        lines.append(f"{changed} {_type(parameter.type, values)}")
    lines.append(_type(signature.result, []))
    relations = list(_relations([parameter.type for parameter in signature.parameters], calls))
    return "\n".join([*lines, str(len(relations)), *relations]) + "\n"


def _type(kind: Type, seen: Seen) -> str:
    return " ".join(map(str, _words(kind, seen)))


def _words(kind: Type, seen: Seen) -> Iterator[object]:
    if kind.kind == "void":
        yield "v"
    elif kind.kind == "bool":
        yield "b"
    elif kind.kind == "char":
        yield from ("c", _hex(_characters(bytes(seen) or b"a")))
    elif kind.kind == "int":
        yield from ("i", kind.bits, int(kind.signed), *_range(kind, seen), *_literals(seen))
    elif kind.kind == "float":
        low, high = min(seen, default=0.0), max(seen, default=0.0)
        yield from ("f", kind.bits, *_widened(float(low), float(high)), float(low), float(high))
        yield from _literals(seen)
    elif kind.kind == "string":
        yield from ("s", *_lengths(seen), _form(seen), _hex(_characters(b"".join(seen))))
        yield from _literals(seen)
    elif kind.kind == "tuple":
        yield from ("t", len(kind.of))
        for i, part in enumerate(kind.of):
            yield from _words(part, [value[i] for value in seen])
    elif kind.kind == "list":
        yield from _list(kind, seen)
    elif kind.kind == "array":
        yield from ("a", kind.length, *_words(kind.of[0], _inner(seen)))
    elif kind.kind == "option":
        yield from ("o", *_words(kind.of[0], _inner(seen)))
    else:
        entries = _inner(seen)
        yield from ("m" if kind.kind == "map" else "S", int(unordered(kind)), *_lengths(seen))
        for i, part in enumerate(kind.of):
            yield from _words(part, [entry[i] for entry in entries] if kind.kind == "map" else entries)


def _inner(seen: Seen) -> list[Any]:
    return [part for value in seen for part in value]


def _list(kind: Type, seen: Seen) -> Iterator[object]:
    parts, part = _inner(seen), kind.of[0]
    lengths = {len(value) for value in parts} if part.kind == "list" else set()
    yield from ("l", *_lengths(seen))
    if len(lengths) == 1 and 0 < max(lengths) <= ROW and len(parts) >= 3:  # rows that stand for tuples
        width = max(lengths)
        yield from (_order(seen), "w", width)
        for i in range(width):
            yield from _words(part.of[0], [row[i] for row in parts])
        return
    alike = part.kind in ("list", "string") and len(seen) >= ENOUGH and all(
        len({len(inner) for inner in value}) <= 1 for value in seen)
    alike = alike and any(len(value) > 1 for value in seen)
    yield from (_order(seen) | (ALIKE if alike else 0), *_words(part, parts))


def _order(seen: Seen) -> int:
    """Flags of what all lists keep that are long enough to tell."""
    long = [value for value in dict.fromkeys(seen) if len(value) >= 3]
    if len(long) < ENOUGH:
        return 0
    up = all(a <= b for value in long for a, b in pairwise(value))
    down = all(a >= b for value in long for a, b in pairwise(value))
    once = all(len(set(value)) == len(value) for value in long)
    return (ASCENDING if up else DESCENDING if down else 0) | (DISTINCT if once else 0)


def _form(seen: Seen) -> int:
    """Flags of what all strings keep."""
    once = set(seen)
    number = len(once) >= ENOUGH and all(re.fullmatch(rb"[-+]?\d+(\.\d+)?", text) for text in once)
    brackets = sum(re.search(rb"[][(){}<>]", text) is not None for text in once) >= ENOUGH
    spaces = any(b" " in text for text in once) and all(b" ".join(text.split()) == text for text in once)
    balanced = brackets and all(map(_balanced, once))
    return NUMBER * number | BALANCED * balanced | SPACED * spaces


def _balanced(text: bytes) -> bool:
    opened = []
    for sign in text.decode("latin-1"):
        if sign in "([{<":
            opened.append(sign)
        elif sign in ")]}>" and (not opened or opened.pop() + sign not in ("()", "[]", "{}", "<>")):
            return False
    return not opened


def _lengths(seen: Seen) -> tuple[int, int, int, int]:
    all_lengths = [len(value) for value in seen]
    low, high = min(all_lengths, default=0), max(all_lengths, default=0)
    if low == high and len(set(seen)) >= 3:
        return low, high, low, high
    return min(low, 1), max(2 * high, 5), low, high


def _widened(low: float, high: float) -> tuple[float, float]:
    return (2 * low if low < 0 else min(low, 0.5) if low > 0 else 0.0), max(2 * high, 10.0) if high > 0 else high


def _range(kind: Type, seen: Seen) -> tuple[int, int, int, int]:
    low, high = min(seen, default=0), max(seen, default=0)
    least, most = (-(1 << kind.bits - 1), (1 << kind.bits - 1) - 1) if kind.signed else (0, (1 << kind.bits) - 1)
    wide = 2 * low if low < 0 else min(low, 1), max(2 * high, 10) if high > 0 else high
    most = min(most, (1 << 63) - 1)
    return max(least, wide[0]), min(most, wide[1]), low, min(high, most)


def _literals(seen: Seen) -> list[object]:
    once = list(dict.fromkeys(seen))[:LITERALS]
    return [len(once), *(_hex(value) if isinstance(value, bytes) else value for value in once)]


def _characters(seen: bytes) -> bytes:
    found = set(seen)
    return bytes(sorted(found.union(*(group for group in _CLASSES if group & found))))


def _hex(data: bytes) -> str:
    return data.hex() + "-"


def _relations(kinds: Sequence[Type], calls: Calls) -> Iterator[str]:
    if len(set(calls)) < ENOUGH:
        return
    for p, q in permutations(range(len(kinds)), 2):
        one, other = kinds[p].kind, kinds[q].kind
        pairs = [(call[p], call[q]) for call in calls]
        if one == "int" and other in ("list", "string"):
            numbers = [(a, len(b)) for a, b in pairs]
            if all(a == b for a, b in numbers):
                yield f"length {p} {q}"
            elif all(a < b for a, b in numbers):
                yield f"below {p} {q}"
            elif all(a <= b for a, b in numbers):
                yield f"atmost {p} {q}"
        elif p < q and one in ("list", "string") and other in ("list", "string"):
            if all(len(a) == len(b) for a, b in pairs):
                yield f"alike {p} {q}"
        elif one == other == "int" and all(a <= b for a, b in pairs):
            yield f"order {p} {q}"
