"""The typed signature of a Go function, as far as its values can be made here: Go's own types, slices, arrays, maps,
``error`` and ``interface{}``.
"""
from __future__ import annotations

import re

from secgen_lib.languages.signature import CannotCross, Parameter, Signature, Type

INTEGERS = {"int": (64, True), "uint": (64, False), "byte": (8, False), "rune": (32, True), "uintptr": (64, False)}
INTEGERS |= {f"{sign}int{bits}": (bits, not sign) for sign in ("", "u") for bits in (8, 16, 32, 64)}
_TOKEN = re.compile(r"\s*(\.\.\.|\w+|[^\s\w])")


def read(name: str, declared: str) -> Signature:
    """The signature of ``(a []int, b string) bool``; several results are a tuple. Raises :class:`CannotCross`."""
    reader = _Reader(declared)
    given = [Parameter(word or f"value{i}", kind) for i, (word, kind) in enumerate(reader.parameters())]
    results = reader.results()
    kind = results[0] if len(results) == 1 else Type("tuple" if results else "void", "", tuple(results))
    return Signature(name, tuple(given), kind)


def parse(text: str) -> Type:
    """One type. Raises :class:`CannotCross`."""
    reader = _Reader(text)
    kind = reader.kind()
    reader.end()
    return kind


class _Reader:
    def __init__(self, text: str):
        self._text, self._tokens = text, _TOKEN.findall(re.sub(r"\binterface\s*\{\s*\}", "any", text))

    def parameters(self) -> list[tuple[str, Type]]:
        """``(a, b int, c []string)``: names and types."""
        self._take("(")
        groups: list[list[str]] = [[]]
        depth = 0
        while self._tokens and not (depth == 0 and self._tokens[0] == ")"):
            token = self._tokens.pop(0)
            depth += (token in "([{") - (token in ")]}")
            if token == "," and depth == 0:
                groups.append([])
            else:
                groups[-1].append(token)
        self._take(")")
        groups = [group for group in groups if group]
        named = any(len(group) > 1 and re.fullmatch(r"\w+", group[0]) and group[0] != "map" for group in groups)
        found: list[tuple[str, Type]] = []
        kind: Type | None = None
        for group in reversed(groups):
            if named and len(group) == 1:  # its type is that of the next
                if kind is None:
                    raise self._cannot()
            else:
                inner = _Reader(" ".join(group[1:] if named else group))
                kind = inner.kind()
                inner.end()
            found.append((group[0] if named else "", kind))
        return found[::-1]

    def results(self) -> list[Type]:
        if not self._tokens:
            return []
        if self._tokens[0] == "(":
            return [kind for _, kind in self.parameters()]
        kind = self.kind()
        self.end()
        return [kind]

    def kind(self) -> Type:
        token = self._next()
        if token == "...":
            inner = self.kind()
            return Type("list", f"[]{inner.text}", (inner,))
        if token == "[":
            length = self._next()
            if length == "]":
                inner = self.kind()
                return Type("list", f"[]{inner.text}", (inner,))
            self._take("]")
            if not length.isdigit():
                raise self._cannot()
            inner = self.kind()
            return Type("array", f"[{length}]{inner.text}", (inner,), length=int(length))
        if token == "map":
            self._take("[")
            key = self.kind()
            self._take("]")
            inner = self.kind()
            return Type("map", f"map[{key.text}]{inner.text}", (key, inner))
        if token in INTEGERS:
            bits, signed = INTEGERS[token]
            return Type("int", token, bits=bits, signed=signed)
        if token in ("float32", "float64"):
            return Type("float", token, bits=int(token[5:]), signed=True)
        if token in ("bool", "string"):
            return Type("bool" if token == "bool" else "string", token)
        if token in ("any", "error"):
            return Type("enum", "interface{}" if token == "any" else token)
        raise self._cannot()

    def end(self) -> None:
        if self._tokens:
            raise self._cannot()

    def _next(self) -> str:
        if not self._tokens:
            raise self._cannot()
        return self._tokens.pop(0)

    def _take(self, token: str) -> None:
        if self._next() != token:
            raise self._cannot()

    def _cannot(self) -> CannotCross:
        return CannotCross(f"values of the type '{self._text.strip()}' are not made here")
