"""Values of Go's types: on the wire (``languages/go/wire.go``), and as Go text.

An argument behind ``interface{}`` is int, float64, string, bool or nil; a result there keeps the name of its type. A
nil slice or map in a result is an empty one, and of an error only whether there is one counts.
"""
from __future__ import annotations

import json
import math
import struct
from typing import Any

from secgen_lib.fuzzing.go import types
from secgen_lib.fuzzing.wired import Answer, Args, Unreadable
from secgen_lib.languages.signature import CannotCross, Signature, Type

MOST, DEEP = 1 << 20, 60
NATURAL = {bool: "bool", int: "int", float: "float64", str: "string"}


class Go:
    """The calls of one declared function (``driven.Codec``)."""

    def __init__(self, signature: Signature):
        self.signature = signature
        self.results = signature.result.of if signature.result.kind == "tuple" else (
            () if signature.result.kind == "void" else (signature.result,))

    def call(self, args: Args) -> bytes:
        out = bytearray()
        for parameter, value in zip(self.signature.parameters, args, strict=True):
            _put(out, parameter.type, value)
        return bytes(out)

    def heard(self, body: bytes) -> Args | None:
        reader = _Reader(body, natural=True)
        args = tuple(reader.get(parameter.type) for parameter in self.signature.parameters)
        reader.end()
        return args

    def answer(self, body: bytes) -> Answer:
        if body[:1] == b"P":
            return Answer("panic", text=body[1:].decode("utf-8", "replace")[:300])
        try:
            if body[:1] != b"R":
                raise Unreadable
            reader = _Reader(body[1:], natural=False)
            value = [reader.get(kind) for kind in self.results]
            if reader.flag():
                for parameter in self.signature.parameters:
                    reader.get(parameter.type)
            reader.end()
        except (Unreadable, RecursionError, CannotCross):
            return Answer("refused", text="the answer is no value of the declared type")
        return Answer("result", value)


def _put(out: bytearray, kind: Type, value: Any) -> None:
    if kind.kind == "int":
        low = -(1 << (kind.bits - 1)) if kind.signed else 0
        if type(value) is not int or not low <= value < low + (1 << kind.bits):
            raise Unreadable
        out += (value % (1 << 64)).to_bytes(8, "little")
    elif kind.kind == "float":
        out += struct.pack("<d", value)
    elif kind.kind == "bool":
        out.append(bool(value))
    elif kind.kind == "string":
        text = value.encode("utf-8", "surrogateescape")
        out += len(text).to_bytes(8, "little") + text
    elif kind.kind == "array":
        if len(value) != kind.length:
            raise Unreadable
        for item in value:
            _put(out, kind.of[0], item)
    elif kind.kind in ("list", "map"):
        out.append(value is not None)
        if value is not None:
            out += len(value).to_bytes(8, "little")
            for row in value.items() if kind.kind == "map" else ((item,) for item in value):
                for part, item in zip(kind.of, row, strict=True):
                    _put(out, part, item)
    elif value is None:
        out.append(0)
    elif kind.text != "interface{}" or type(value) not in NATURAL:
        raise Unreadable
    else:
        name = NATURAL[type(value)]
        out.append(1)
        _put(out, types.parse("string"), name)
        _put(out, types.parse(name), value)


class _Reader:
    """``natural``: arguments, whose interfaces hold values as they are."""

    def __init__(self, data: bytes, natural: bool):
        self._data, self._at, self._natural = data, 0, natural

    def get(self, kind: Type, depth: int = 0) -> Any:
        if depth > DEEP:
            raise Unreadable
        if kind.kind == "int":
            number = int.from_bytes(self._take(8), "little", signed=kind.signed)
            return number if -(1 << 63) <= number < 1 << 64 else 0
        if kind.kind == "float":
            return struct.unpack("<d", self._take(8))[0]
        if kind.kind == "bool":
            return self.flag()
        if kind.kind == "string":
            return self._text()
        if kind.kind == "array":
            return tuple(self.get(kind.of[0], depth + 1) for _ in range(kind.length))
        if not self.flag():
            return None if self._natural or kind.kind == "enum" else {} if kind.kind == "map" else []
        if kind.kind == "list":
            return [self.get(kind.of[0], depth + 1) for _ in range(self._count())]
        if kind.kind == "map":
            rows = [(self.get(kind.of[0], depth + 1), self.get(kind.of[1], depth + 1)) for _ in range(self._count())]
            try:
                return dict(rows)
            except TypeError as odd:
                raise Unreadable from odd
        text = self._text()
        if kind.text == "error":
            return "error"
        held = types.parse(text)
        value = self.get(held, depth + 1)
        if not self._natural:
            return (held.text, value)
        if NATURAL.get(type(value)) != held.text:
            raise Unreadable
        return value

    def flag(self) -> bool:
        return self._take(1)[0] == 1

    def end(self) -> None:
        if self._at != len(self._data):
            raise Unreadable

    def _take(self, n: int) -> bytes:
        self._at += n
        if self._at > len(self._data):
            raise Unreadable
        return self._data[self._at - n:self._at]

    def _count(self) -> int:
        n = int.from_bytes(self._take(8), "little")
        if n > MOST:
            raise Unreadable
        return n

    def _text(self) -> str:
        n = int.from_bytes(self._take(8), "little")
        if n > len(self._data):
            raise Unreadable
        return self._take(n).decode("utf-8", "surrogateescape")


def spelled(kind: Type, value: Any) -> str:
    """A value as Go text that has its type wherever it stands."""
    if kind.kind == "enum":
        if value is None:
            return "nil"
        name, held = value if isinstance(value, tuple) else (NATURAL[type(value)], value)
        inner = spelled(types.parse(name), held)
        return inner if "[" in name else f"{name}({inner})"
    if value is None:
        return f"{kind.text}(nil)"
    if kind.kind == "bool":
        return str(value).lower()
    if kind.kind == "int":
        return str(value)
    if kind.kind == "float":
        if math.isnan(value):
            return "math.NaN()"
        return f"math.Inf({1 if value > 0 else -1})" if math.isinf(value) else repr(value)
    if kind.kind == "string":
        return _quoted(value)
    if kind.kind == "map":
        rows = [f"{spelled(kind.of[0], key)}: {spelled(kind.of[1], item)}" for key, item in value.items()]
        return f"{kind.text}{{{', '.join(rows)}}}"
    return f"{kind.text}{{{', '.join(spelled(kind.of[0], item) for item in value)}}}"


def _quoted(text: str) -> str:
    """A Go string literal. JSON's escapes are Go's but for those of surrogates, which stand for single bytes here."""
    parts = []
    for char in text:
        if 0xDC80 <= ord(char) <= 0xDCFF:
            parts.append(f"\\x{ord(char) - 0xDC00:02x}")
        else:
            parts.append(char if char.isprintable() and char not in '"\\' else f"\\U{ord(char):08x}" if ord(char) > 127
                         else json.dumps(char)[1:-1])
    return f'"{"".join(parts)}"'
