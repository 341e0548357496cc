"""Values of C++ types in the bytes of ``languages/cpp/wire.hpp``, and in the words of the language.

A list, set, map's entries, tuple and array are Python tuples of their parts (a map's: of pairs), an option one of none
or one; a string is bytes.
"""
from __future__ import annotations

import math
import struct
from collections.abc import Sequence

from secgen_lib.languages.signature import Type

Value = int | float | bytes | tuple["Value", ...]
_FLOATS = {32: ("<f", 4), 64: ("<d", 8)}
_TEXT = {0: "\\0", 9: "\\t", 10: "\\n", 13: "\\r", 34: '\\"', 92: "\\\\"}


class Malformed(ValueError):
    """Bytes that are no value of the type."""


def read(types: Sequence[Type], data: bytes) -> tuple[Value, ...]:
    """The values of types one behind the other. Raises :class:`Malformed`."""
    at, values = 0, []
    try:
        for kind in types:
            value, at = _read(kind, data, at)
            values.append(value)
    except struct.error as short:
        raise Malformed(str(short)) from short
    if at != len(data):
        raise Malformed(f"{len(data) - at} bytes behind the last value")
    return tuple(values)


def _read(kind: Type, data: bytes, at: int) -> tuple[Value, int]:
    if kind.kind in ("bool", "char"):
        return struct.unpack_from("<B", data, at)[0], at + 1
    if kind.kind == "int":
        size = kind.bits // 8
        if at + size > len(data):
            raise Malformed("a number is cut")
        return int.from_bytes(data[at:at + size], "little", signed=kind.signed), at + size
    if kind.kind == "float":
        return _float(kind, data, at)
    if kind.kind == "void":
        return (), at
    if kind.kind == "option":
        there, at = struct.unpack_from("<B", data, at)[0], at + 1
        return _several(kind.of[:1] * there, data, at)
    if kind.kind == "tuple":
        return _several(kind.of, data, at)
    if kind.kind == "array":
        return _several(kind.of * kind.length, data, at)
    count, at = struct.unpack_from("<I", data, at)[0], at + 4
    if count > len(data):
        raise Malformed("a length is too large")
    if kind.kind == "string":
        return data[at:at + count], at + count
    inner = Type("tuple", "", kind.of) if kind.kind == "map" else kind.of[0]
    values, at = _several((inner,) * count, data, at)
    return values, at + (8 if unordered(kind) else 0)


def _several(kinds: Sequence[Type], data: bytes, at: int) -> tuple[tuple[Value, ...], int]:
    values = []
    for kind in kinds:
        value, at = _read(kind, data, at)
        values.append(value)
    return tuple(values), at


def _float(kind: Type, data: bytes, at: int) -> tuple[float, int]:
    if kind.bits in _FLOATS:
        form, size = _FLOATS[kind.bits]
        return struct.unpack_from(form, data, at)[0], at + size
    mantissa, power = struct.unpack_from("<QH", data, at)  # x87's 80 bits in 16 bytes
    sign, power = (-1 if power & 0x8000 else 1), power & 0x7fff
    if power == 0x7fff:
        return (math.nan if mantissa << 1 & (1 << 64) - 1 else sign * math.inf), at + 16
    return sign * math.ldexp(mantissa, max(-1100, power - 16383 - 63)), at + 16


def unordered(kind: Type) -> bool:
    return kind.text.startswith("std::unordered_")


def literal(kind: Type, value: Value, *, typed: bool = True) -> str:
    """A value as C++ text. ``typed``: as an expression that has this very type; else as in a call that is shown."""
    if isinstance(value, float):
        return _number(kind, value)
    if isinstance(value, bytes):
        return _string(value) if typed else f'"{_inside(value)}"'
    if isinstance(value, int):
        return _integer(kind, value, typed)
    if kind.kind == "option":
        return f"{kind.text}({literal(kind.of[0], value[0], typed=typed)})" if value else "std::nullopt"
    kinds = _parts(kind, len(value))
    inside = ", ".join(literal(one, part, typed=typed) for one, part in zip(kinds, value, strict=True))
    if not typed or kind.text == "":
        return f"{{{inside}}}"
    return f"{kind.text}{'{{' + inside + '}}' if kind.kind == 'array' else '{' + inside + '}'}"


def _parts(kind: Type, count: int) -> Sequence[Type]:
    if kind.kind == "tuple":
        return kind.of
    inner = Type("tuple", "", kind.of) if kind.kind == "map" else kind.of[0]
    return [inner] * count


def _integer(kind: Type, value: int, typed: bool) -> str:
    if kind.kind == "bool":
        return "true" if value else "false"
    if kind.kind == "char":
        if 32 <= value < 127 and value not in (39, 92):
            return f"'{chr(value)}'"
        return f"static_cast<{kind.text}>({value})" if typed else str(value)
    suffix = ("" if kind.signed else "u") + ("ll" if kind.bits == 64 else "")
    if not typed:
        suffix = ""
    if kind.signed and value == -(1 << kind.bits - 1) and kind.bits >= 32:
        return f"(-{-value - 1}{suffix} - 1)"
    return f"{value}{suffix}"


def _number(kind: Type, value: float) -> str:
    if math.isnan(value):
        return "NAN"
    if math.isinf(value):
        return "INFINITY" if value > 0 else "-INFINITY"
    text = repr(value)
    return text if kind.bits != 32 else f"{text}f"


def _inside(value: bytes) -> str:
    parts = []
    for i, byte in enumerate(value):
        if byte in _TEXT and (byte or not value[i + 1:i + 2].isdigit()):
            parts.append(_TEXT[byte])
        else:
            parts.append(chr(byte) if 32 <= byte < 127 and byte != 63 or byte == 63 and value[i + 1:i + 2] != b"?"
                         else f"\\{byte:03o}")
    return "".join(parts)


def _string(value: bytes) -> str:
    counted = f", {len(value)}" if b"\0" in value else ""
    return f'std::string("{_inside(value)}"{counted})'
