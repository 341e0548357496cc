"""The typed signatures of a C declaration: numbers, and pointers to numbers, to bytes or to further pointers."""
from __future__ import annotations

import re
from functools import cache

from secgen_lib.languages.c import source
from secgen_lib.languages.signature import CannotCross, Parameter, Signature, Type

_TOKEN = re.compile(r"\s*(\.\.\.|\w+|[^\s\w])")
_QUALIFIERS = {"const", "volatile", "restrict", "__restrict", "extern", "register"}
_BASIC = {"void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "bool", "_Bool"}
_NAMED = {"size_t": (64, False), "ssize_t": (64, True), "ptrdiff_t": (64, True), "wchar_t": (32, True),
          "time_t": (64, True), "intptr_t": (64, True), "uintptr_t": (64, False), "intmax_t": (64, True),
          "uintmax_t": (64, False),
          **{f"{sign}int{kind}{bits}_t": (bits if kind != "_fast" or bits == 8 else 64, not sign)
             for sign in ("", "u") for kind in ("", "_least", "_fast") for bits in (8, 16, 32, 64)}}


def depth(kind: Type) -> int:
    """How many pointers lead to the plain bytes of a value: 0 for a number, 2 for ``char **``."""
    if kind.kind == "array":
        return depth(kind.of[0])
    return 1 + depth(kind.of[0]) if kind.kind == "pointer" else 0


@cache
def read(declaration: str) -> tuple[Signature, ...]:
    """The functions that a declaration promises. Raises ``CannotCross`` where values of one are no plain data."""
    text = source.bare(declaration)
    if "#" in text or "{" in text:
        raise CannotCross("the declaration holds more than prototypes")
    found = tuple(_function(part.strip()) for part in text.split(";") if part.strip())
    if not found:
        raise CannotCross("there is no declaration")
    return found


def _function(text: str) -> Signature:
    shape = re.fullmatch(r"([\w\s*]*?[\s*])(\w+)\s*\((.*)\)", text, re.DOTALL)
    if shape is None:
        raise CannotCross(f"not a prototype: {text[:80]}")
    result, _ = _declared(shape[1] + " result")
    parts = [part.strip() for part in shape[3].split(",")] if shape[3].strip() not in ("", "void") else []
    return Signature(shape[2], tuple(_parameter(part, place) for place, part in enumerate(parts)), result)


def _parameter(text: str, place: int) -> Parameter:
    kind, name = _declared(text)
    if kind.kind == "void":
        raise CannotCross(f"a parameter without a type: {text}")
    if kind.kind == "array":  # of a parameter, it is a pointer to its first element
        kind = Type("pointer", f"{kind.of[0].text} *", kind.of, mutable=kind.of[0].mutable)
    return Parameter(name or f"a{place}", kind)


def _declared(text: str) -> tuple[Type, str]:
    """The type of a declarator without parentheses, and its name."""
    words = _TOKEN.findall(text)
    if odd := next((word for word in words if not re.fullmatch(r"[\w*\[\]]+", word)), None):
        raise CannotCross(f"'{odd}' in '{text.strip()}'")
    base: list[str] = []
    lengths: list[int] = []
    stars: list[bool] = []  # for each pointer, whether it is itself constant
    name, constant = "", False
    while words and words[0] != "[":
        word = words.pop(0)
        if word == "*":
            stars.append(False)
        elif word in _QUALIFIERS:
            if word == "const" and stars:
                stars[-1] = True
            constant |= word == "const" and not stars
        elif not stars and (word in _BASIC or (word in _NAMED and not base)):
            base.append(word)
        elif name or not base or word.isdigit():
            raise CannotCross(f"'{word}' in '{text.strip()}'")
        else:
            name = word
    for length in re.findall(r"\[([^\[\]]*)\]", "".join(words)):
        lengths.append(int(length) if length.isdigit() else 0)
    if len(re.findall(r"\[", "".join(words))) != len(lengths) or 0 in lengths[1:]:
        raise CannotCross(f"an array of no fixed size: {text.strip()}")
    kind, mutable = _plain(base, text), not constant
    for fixed in stars:
        kind = Type("pointer", f"{kind.text} *", (kind,), mutable=mutable)
        mutable = not fixed
    for length in reversed(lengths):
        kind = Type("array", f"{kind.text}[{length or ''}]", (kind,), length=length, mutable=mutable)
    return kind, name


def _plain(words: list[str], text: str) -> Type:
    if not words:
        raise CannotCross(f"no known type: {text.strip()}")
    said = " ".join(words)
    if words[0] in _NAMED:
        bits, signed = _NAMED[words[0]]
        return Type("int", said, bits=bits, signed=signed)
    if "void" in words:
        return Type("void", said)
    if words in (["bool"], ["_Bool"]):
        return Type("bool", "_Bool", bits=8)
    if "float" in words or "double" in words:
        return Type("float", said, bits=32 if "float" in words else 128 if "long" in words else 64, signed=True)
    signed = "unsigned" not in words
    if "char" in words:
        return Type("char", said, bits=8, signed=signed)
    return Type("int", said, bits=16 if "short" in words else 64 if "long" in words else 32, signed=signed)
