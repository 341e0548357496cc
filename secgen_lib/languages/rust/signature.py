"""The typed signatures of declared Rust functions: what of their values can cross to another process.

``Type.text`` is the type in full, without names that a declaration brings in and with every lifetime as ``'static``:
functions of the same types have the same text, whatever they are called and import.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.rust.crates import Declared, Enum, Function
from secgen_lib.languages.signature import CannotCross, Kind, Parameter, Signature, Type

INTEGERS = {f"{sign}{bits}": (bits, sign == "i") for sign in "iu" for bits in (8, 16, 32, 64, 128)}
INTEGERS |= {"isize": (64, True), "usize": (64, False)}
VOID = Type("void", "()")
OWN: dict[str, tuple[str, Kind, int]] = {
    "String": ("std::string::String", "string", 0), "Vec": ("std::vec::Vec", "list", 1),
    "VecDeque": ("std::collections::VecDeque", "list", 1), "HashMap": ("std::collections::HashMap", "map", 2),
    "BTreeMap": ("std::collections::BTreeMap", "map", 2), "HashSet": ("std::collections::HashSet", "set", 1),
    "BTreeSet": ("std::collections::BTreeSet", "set", 1), "Option": ("std::option::Option", "option", 1),
    "Result": ("std::result::Result", "enum", 2), "Box": ("std::boxed::Box", "pointer", 1)}
"""Name -> path, kind, number of types, of the library's types that cross."""
MOST_IN_TUPLE, MOST_PARAMETERS = 6, 32
_TOKEN = re.compile(r"\s*('\w+|::|->|\w+|[^\w\s])")


def read(declared: Declared) -> tuple[Signature, ...]:
    """The signatures of all declared functions. Raises :class:`CannotCross`."""
    imported = imports(declared)
    enums = {enum.name: enum for enum in declared.enums}
    for enum in declared.enums:
        fields(enum, imported)
    return tuple(_signature(function, imported, enums) for function in declared.functions)


def fields(enum: Enum, imported: Mapping[str, str]) -> list[tuple[Type, ...]]:
    """The types of each variant. Raises :class:`CannotCross`."""
    names = parameters(enum)
    return [tuple(_Reader(part, imported, {}, names).whole() for part in rust_source.split(types))
            for _, _, types in enum.variants]


def parameters(enum: Enum) -> tuple[str, ...]:
    """The names of an enum's type parameters. Raises :class:`CannotCross` where they are more than names."""
    if not re.fullmatch(r"(<\s*\w+\s*(,\s*\w+\s*)*,?\s*>)?", enum.generics):
        raise CannotCross(f"the enum {enum.name}{enum.generics}")
    return tuple(re.findall(r"\w+", enum.generics))


def imports(declared: Declared) -> dict[str, str]:
    """name -> path of all that a declaration brings in. Raises :class:`CannotCross` where it is not known which."""
    if use := next((use for use in declared.uses if re.search(r"(?<!collections::)\*", use)), None):
        raise CannotCross(f"what '{use}' brings in is not known")
    return {name: path for use in declared.uses for name, path in rust_source.imports(use).items()}


def _signature(function: Function, imported: Mapping[str, str], enums: Mapping[str, Enum]) -> Signature:
    if len(function.parameters) > MOST_PARAMETERS:
        raise CannotCross(f"{len(function.parameters)} parameters")
    given = tuple(_Reader(text, imported).parameter(name) for name, text in function.parameters)
    result = _Reader(function.result, imported, enums).result() if function.result else VOID
    return Signature(function.name, given, result)


class _Reader:
    """Reads one type. ``enums``: those that may be the whole type; ``names``: type parameters."""

    def __init__(self, text: str, imported: Mapping[str, str], enums: Mapping[str, Enum] | None = None,
                 names: tuple[str, ...] = ()):
        self._text, self._imported, self._enums, self._names = text, imported, enums or {}, names
        self._tokens = _TOKEN.findall(text)

    def parameter(self, name: str) -> Parameter:
        if not self._taken("&"):
            return Parameter(name, self.whole())
        self._lifetime()
        mutable = self._taken("mut")
        kind = self._type(unsized=True)
        self._end()
        if mutable and kind.text == "str":
            raise self._cannot()
        return Parameter(name, replace(kind, mutable=mutable), reference=True)

    def result(self) -> Type:
        name = self._tokens[0] if self._tokens else ""
        if name not in self._enums:
            return self.whole()
        self._next()
        types = self._types()
        self._end()
        text = f"{name}<{', '.join(t.text for t in types)}>" if types else name
        return Type("enum", text, types)

    def whole(self) -> Type:
        kind = self._type()
        self._end()
        return kind

    def _type(self, unsized: bool = False) -> Type:
        token = self._next()
        if token == "&":
            self._lifetime()
            inner = self._type(unsized=True)
            unsized = inner.text == "str" or inner.kind == "list" and inner.text.startswith("[")
            return Type(inner.kind if unsized else "pointer", f"&'static {inner.text}",
                        inner.of if unsized else (inner,))
        if token == "(":
            return self._tuple()
        if token == "[":
            return self._row(unsized)
        path = token
        while self._taken("::"):
            path += f"::{self._next()}"
        return self._named(path, unsized)

    def _tuple(self) -> Type:
        parts: list[Type] = []
        comma = True
        while not self._taken(")"):
            if not comma:
                raise self._cannot()
            parts.append(self._type())
            comma = self._taken(",")
        if not parts:
            return VOID
        if len(parts) == 1 and not comma:
            return parts[0]
        if len(parts) > MOST_IN_TUPLE:
            raise self._cannot()
        return Type("tuple", f"({', '.join(part.text for part in parts)},)", tuple(parts))

    def _row(self, unsized: bool) -> Type:
        inner = self._type()
        if self._taken(";"):
            length = self._next()
            if not re.fullmatch(r"[1-9][0-9_]*(?:usize)?", length) or not self._taken("]"):
                raise self._cannot()
            n = int(length.removesuffix("usize").replace("_", ""))
            return Type("array", f"[{inner.text}; {n}]", (inner,), length=n)
        if not unsized or not self._taken("]"):
            raise self._cannot()
        return Type("list", f"[{inner.text}]", (inner,))

    def _named(self, path: str, unsized: bool) -> Type:
        if path in self._names:
            return Type("enum", path)
        if path not in self._imported:
            if path in INTEGERS:
                bits, signed = INTEGERS[path]
                return Type("int", path, bits=bits, signed=signed)
            if path in ("f32", "f64"):
                return Type("float", path, bits=int(path[1:]), signed=True)
            if path == "bool":
                return Type("bool", path)
            if path == "char":
                return Type("char", path, bits=32)
            if path == "str" and unsized:
                return Type("string", path)
        name = path.rsplit("::", 1)[-1]
        first, *rest = path.split("::")
        full = "::".join([self._imported.get(first, first).partition(" as ")[0], *rest])
        name = full.rsplit("::", 1)[-1]
        own = OWN.get(name)
        # a name that no item brings in is the prelude's, or comes by the glob of the library's collections
        if own is None or full not in (own[0], name, f"core{own[0][3:]}"):
            raise self._cannot()
        types = self._types()
        if len(types) != own[2]:
            raise self._cannot()
        text = f"{own[0]}<{', '.join(t.text for t in types)}>" if types else own[0]
        return Type(own[1], text, types)

    def _types(self) -> tuple[Type, ...]:
        parts: list[Type] = []
        if not self._taken("<"):
            return ()
        while not self._taken(">"):
            if not self._lifetime():
                parts.append(self._type())
            if not self._taken(",") and self._peek() != ">":
                raise self._cannot()
        return tuple(parts)

    def _lifetime(self) -> bool:
        if self._peek().startswith("'"):
            self._next()
            return True
        return False

    def _peek(self) -> str:
        return self._tokens[0] if self._tokens else ""

    def _next(self) -> str:
        if not self._tokens:
            raise self._cannot()
        return self._tokens.pop(0)

    def _taken(self, token: str) -> bool:
        if self._peek() != token:
            return False
        self._tokens.pop(0)
        return True

    def _end(self) -> None:
        if self._tokens:
            raise self._cannot()

    def _cannot(self) -> CannotCross:
        return CannotCross(f"values of the type '{self._text}' cannot be handed to another process")
