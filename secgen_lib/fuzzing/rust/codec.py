"""Values of Rust's declared types: on the wire (``languages/rust/wire.rs``), and as Rust text."""
from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from typing import Any

from secgen_lib.fuzzing.wired import Answer, Args, Unreadable
from secgen_lib.languages.rust import signature as rust_signature
from secgen_lib.languages.rust.crates import Declared, Enum
from secgen_lib.languages.signature import CannotCross, Signature, Type

DEEP = 60


class Rust:
    """The calls of one declared function (``driven.Codec``)."""

    def __init__(self, declared: Declared, number: int, signature: Signature):
        self.signature, self.number = signature, number
        self.enums = {enum.name: enum for enum in declared.enums}
        self.fields = {name: rust_signature.fields(enum, rust_signature.imports(declared))
                       for name, enum in self.enums.items()}
        if any(rust_signature.parameters(enum) for enum in declared.enums):
            raise CannotCross("an enum with parameters is not read here")

    def call(self, args: Args) -> bytes:
        out = bytearray(b"c" + self.number.to_bytes(2, "little"))
        for parameter, value in zip(self.signature.parameters, args, strict=True):
            self._put(out, parameter.type, value)
        return bytes(out)

    def heard(self, body: bytes) -> Args | None:
        if body[1:3] != self.number.to_bytes(2, "little"):
            return None
        reader = _Reader(body[3:])
        args = tuple(self._get(reader, parameter.type) for parameter in self.signature.parameters)
        reader.end()
        return args

    def answer(self, body: bytes) -> Answer:
        if body[:1] == b"e":
            return Answer("panic", text=body[2:].decode("utf-8", "replace")[:300])
        try:
            if body[:1] != b"r":
                raise Unreadable
            reader = _Reader(body[1:])
            value = [self._get(reader, self.signature.result)]
            value += [self._get(reader, parameter.type) for parameter in self.signature.parameters
                      if parameter.type.mutable]
            reader.end()
        except (Unreadable, RecursionError):
            return Answer("refused", text="the answer cannot be read")
        return Answer("result", value)

    def _put(self, out: bytearray, kind: Type, value: Any) -> None:
        try:
            if kind.kind == "int":
                out += int(value).to_bytes(kind.bits // 8, "little", signed=kind.signed)
            elif kind.kind == "float":
                out += struct.pack("<f" if kind.bits == 32 else "<d", value)
            elif kind.kind == "bool":
                out.append(bool(value))
            elif kind.kind == "char":
                if len(value) != 1:
                    raise Unreadable
                out += ord(value).to_bytes(4, "little")
            elif kind.kind == "string":
                text = value.encode()
                out += len(text).to_bytes(4, "little") + text
            elif kind.kind == "pointer":
                self._put(out, kind.of[0], value)
            elif kind.kind == "void":
                out.append(0)
            elif kind.kind == "option":
                out.append(value is not None)
                if value is not None:
                    self._put(out, kind.of[0], value)
            else:
                self._put_many(out, kind, value)
        except (OverflowError, struct.error, UnicodeEncodeError) as odd:
            raise Unreadable(str(odd)) from odd

    def _put_many(self, out: bytearray, kind: Type, value: Any) -> None:
        if kind.kind == "tuple":
            for part, item in zip(kind.of, value, strict=True):
                self._put(out, part, item)
            return
        if kind.kind == "array" and len(value) != kind.length or kind.kind == "enum":
            raise Unreadable
        if kind.kind != "array":
            out += len(value).to_bytes(4, "little")
        rows = value.items() if kind.kind == "map" else ((item,) for item in value)
        for row in rows:
            for part, item in zip(kind.of, row, strict=True):
                self._put(out, part, item)

    def _get(self, reader: _Reader, kind: Type, depth: int = 0) -> Any:
        if depth > DEEP:
            raise Unreadable
        def get(part: Type) -> Any:
            return self._get(reader, part, depth + 1)
        if kind.kind == "int":
            return int.from_bytes(reader.take(kind.bits // 8), "little", signed=kind.signed)
        if kind.kind == "float":
            return struct.unpack("<f" if kind.bits == 32 else "<d", reader.take(kind.bits // 8))[0]
        if kind.kind in ("bool", "void"):
            flag = reader.take(1)[0]
            if flag > (kind.kind == "bool"):
                raise Unreadable
            return bool(flag) if kind.kind == "bool" else None
        if kind.kind == "char":
            return _char(int.from_bytes(reader.take(4), "little"))
        if kind.kind == "string":
            return _text(reader.take(reader.count()))
        if kind.kind == "pointer":
            return get(kind.of[0])
        if kind.kind == "option":
            return get(kind.of[0]) if reader.take(1)[0] else None
        if kind.kind == "tuple":
            return tuple(get(part) for part in kind.of)
        if kind.kind == "array":
            return tuple(get(kind.of[0]) for _ in range(kind.length))
        if kind.kind == "enum":
            return self._variant(reader, kind, get)
        if kind.kind == "map":
            return {_hashable(get(kind.of[0])): get(kind.of[1]) for _ in range(reader.count())}
        items = [get(kind.of[0]) for _ in range(reader.count())]
        return frozenset(map(_hashable, items)) if kind.kind == "set" else items

    def _variant(self, reader: _Reader, kind: Type, get: Any) -> Any:
        if kind.text.startswith("std::result::Result"):
            ok = bool(reader.take(1)[0])
            return ("Ok" if ok else "Err"), get(kind.of[0 if ok else 1])
        name = kind.text.partition("<")[0]
        at, fields = int.from_bytes(reader.take(4), "little"), self.fields.get(name, [])
        if at >= len(fields):
            raise Unreadable
        return (self.enums[name].variants[at][0], *(get(part) for part in fields[at]))

    def spelled(self, kind: Type, value: Any) -> str:
        """A value as Rust text, of the owned type (:func:`owned`)."""
        if kind.kind in ("int", "bool"):
            return str(value).lower()
        if kind.kind == "float":
            return _float(value, kind.text)
        if kind.kind == "char":
            return f"'{_escaped(value, chr(39))}'"
        if kind.kind == "string":
            text = f'"{_escaped(value, chr(34))}"'
            return text if "str" == kind.text or kind.text.endswith(" str") else f"String::from({text})"
        if kind.kind == "void":
            return "()"
        if kind.kind == "pointer":
            inner = self.spelled(kind.of[0], value)
            return f"&{inner}" if kind.text.startswith("&") else f"Box::new({inner})"
        if kind.kind == "option":
            return "None" if value is None else f"Some({self.spelled(kind.of[0], value)})"
        if kind.kind == "enum":
            return self._spelled_variant(kind, value)
        if kind.kind == "tuple":
            parts = [self.spelled(part, item) for part, item in zip(kind.of, value, strict=True)]
            return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
        if kind.kind == "map":
            rows = [f"({self.spelled(kind.of[0], key)}, {self.spelled(kind.of[1], item)})"
                    for key, item in value.items()]
            return f"{kind.text.partition('<')[0]}::from([{', '.join(rows)}])"
        listed = f"[{', '.join(self.spelled(kind.of[0], item) for item in _ordered(kind, value))}]"
        if kind.kind == "array":
            return listed
        if kind.text.startswith("&"):
            return f"&{listed}"
        if kind.kind == "set" or "VecDeque" in kind.text.partition("<")[0]:
            return f"{kind.text.partition('<')[0]}::from({listed})"
        return f"vec!{listed}"

    def _spelled_variant(self, kind: Type, value: Any) -> str:
        name, *parts = value
        if name in ("Ok", "Err") and kind.text.startswith("std::result::Result"):
            return f"{name}({self.spelled(kind.of[name == 'Err'], parts[0])})"
        enum: Enum = self.enums[kind.text.partition("<")[0]]
        at = [variant[0] for variant in enum.variants].index(name)
        fields = self.fields[enum.name][at]
        inner = ", ".join(self.spelled(part, item) for part, item in zip(fields, parts, strict=True))
        return f"{enum.name}::{name}" + (f"({inner})" if enum.variants[at][1] >= 0 else "")


class _Reader:
    def __init__(self, data: bytes):
        self._data, self._at = data, 0

    def take(self, n: int) -> bytes:
        self._at += n
        if self._at > len(self._data):
            raise Unreadable
        return self._data[self._at - n:self._at]

    def count(self) -> int:
        n = int.from_bytes(self.take(4), "little")
        if n > len(self._data) - self._at:
            raise Unreadable
        return n

    def end(self) -> None:
        if self._at != len(self._data):
            raise Unreadable


def _char(number: int) -> str:
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        raise Unreadable
    return chr(number)


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as odd:
        raise Unreadable from odd


def _hashable(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple(map(_hashable, value))
    if isinstance(value, dict):
        raise Unreadable
    return value


def _ordered(kind: Type, value: Sequence[Any]) -> Iterator[Any]:
    return iter(sorted(value, key=repr) if kind.kind == "set" else value)


def _float(value: float, text: str) -> str:
    if math.isnan(value):
        return f"{text}::NAN"
    if math.isinf(value):
        return f"{text}::{'NEG_' if value < 0 else ''}INFINITY"
    shown = repr(value)
    return shown if any(mark in shown for mark in ".e") else f"{shown}.0"


def _escaped(text: str, quote: str) -> str:
    return "".join(f"\\{char}" if char in ("\\", quote) else char if char.isprintable() else f"\\u{{{ord(char):x}}}"
                   for char in text)


def owned(kind: Type) -> str:
    """The type of a value that the test owns: of a slice a vector."""
    if kind.kind == "list" and kind.text.startswith("["):
        return f"std::vec::Vec<{kind.of[0].text}>"
    return "&'static str" if kind.text == "str" else kind.text
