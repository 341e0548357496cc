"""The contract of a C task: what its prompt promises about arguments and result, one line a name (docs/dynamic.md).

A line is ``NAME: WORDS``. Expressions in it are C over the parameters and end where a word of the language begins
that is no operand: in ``room room`` the second is a parameter's name.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from secgen_lib.fuzzing.c.words import BadContract, Line, characters, listed
from secgen_lib.languages.signature import Signature, Type

Kind = Literal["number", "cell", "items", "text", "texts", "room"]
_SHAPES = {"items", "text", "texts", "room", "cell"}
_NUMBER_WORDS = {"from", "near", "huge", "large"}


@dataclass(frozen=True)
class Shape:
    """What a name stands for. Expressions are C; "" where there is none."""

    kind: Kind
    length: str = ""
    low: str = ""
    high: str = ""
    near: tuple[str, ...] = ()
    of: str = ""
    """Characters that come more often: the inside of a C literal."""
    numbers: tuple[str, ...] = ()
    """That are written in a text more often."""
    null: bool = False
    heap: bool = False
    sorted: bool = False
    huge: bool = False
    large: bool = False
    within: str = ""
    deep: bool = False
    """It is behind a pointer of this name (``*a``)."""
    after: Kind | None = None
    after_length: str = ""
    after_when: str = ""
    freed: str = ""
    kept: bool = False
    placed: bool = False
    as_: str = ""


@dataclass(frozen=True)
class Function:
    """A function's parameters, in the signature's order, and its result (None: nothing is returned)."""

    signature: Signature
    shapes: tuple[Shape, ...]
    result: Shape | None
    failed: str = ""
    """What holds when an allocation failed."""
    unchanged: bool = False
    """Then what is compared afterwards is as it was."""


@dataclass(frozen=True)
class Contract:
    functions: tuple[Function, ...]
    may_fail: bool = False
    """Allocations."""
    calls: tuple[str, ...] = ()
    up_to: int = 1


def is_code(text: str) -> bool:
    """Whether a contract is a harness written by hand."""
    return text.lstrip().startswith(("#include", "SECGEN_FUZZ"))


def parse(text: str, signatures: Sequence[Signature]) -> Contract:
    """Read a contract. Raises :class:`BadContract`."""
    reader = _Reader({s.name: s for s in signatures})
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            reader.read(number, line.strip())
    return reader.contract()


@dataclass
class _Reader:
    signatures: dict[str, Signature]
    shapes: dict[tuple[str, str], Shape] = field(default_factory=dict)
    may_fail: bool = False
    calls: tuple[str, ...] = ()
    up_to: int = 1
    failed: dict[str, tuple[str, bool]] = field(default_factory=dict)

    def read(self, number: int, text: str) -> None:
        head, colon, rest = text.partition(":")
        line = Line(f"line {number} ({head.strip()})", rest)
        if not colon or not line.words:
            raise BadContract(f"line {number}: no 'NAME: WORDS', at '{text}'")
        name = re.sub(r"\s+", " ", head.strip())
        after = name.startswith("after ")
        name = name.removeprefix("after ")
        if name == "allocations" or name.endswith(".allocations"):
            self._allocations(line, name.rpartition(".")[0])
        elif name == "calls":
            self._calls(line)
        elif name == "freed" or name.endswith(".freed"):
            self._freed(line, name.rpartition(".")[0])
        elif name == "result" or name.endswith(".result"):
            signature = self._signature(line, name.rpartition(".")[0])
            self.shapes[signature.name, "result"] = self._result(line, signature)
        else:
            self._parameter(line, name, after)
        line.end()

    def _signature(self, line: Line, function: str) -> Signature:
        if function and function not in self.signatures:
            raise BadContract(f"{line.where}: there is no function '{function}'")
        if not function and len(self.signatures) > 1:
            raise BadContract(f"{line.where}: which function? Write FUNCTION.NAME")
        return self.signatures[function or next(iter(self.signatures))]

    def _calls(self, line: Line) -> None:
        names = [line.word("a function")]
        while line.take(","):
            names.append(line.word("a function"))
        for name in names:
            self._signature(line, name)
        if not line.take("up", "to") or not line.peek().isdigit():
            raise line.fail("'up to' and a number are missing")
        self.calls, self.up_to = tuple(names), int(line.word("a number"))

    def _allocations(self, line: Line, function: str) -> None:
        if not line.take("may", "fail"):
            raise line.fail("allocations: may fail")
        self.may_fail = True
        if line.take(",", "then"):
            said = line.expression("a condition")
            self.failed[self._signature(line, function).name] = said, line.take("unchanged")

    def _freed(self, line: Line, function: str) -> None:
        signature = self._signature(line, function)
        names = [line.word("a name")]
        while line.take(","):
            names.append(line.word("a name"))
        when = line.expression("a condition") if line.take("when") else "1"
        for name in names:
            shape = self._known(line, signature, name)
            self.shapes[signature.name, name] = replace(shape, freed=when)

    def _known(self, line: Line, signature: Signature, name: str) -> Shape:
        shape = self.shapes.get((signature.name, name))
        if shape is None:
            raise BadContract(f"{line.where}: no line before this one says what '{name}' is")
        return shape

    def _parameter(self, line: Line, name: str, after: bool) -> None:
        function, _, target = name.rpartition(".")
        deep = target.startswith("*") or function.startswith("*")
        function, target = function.lstrip("*"), target.lstrip("*")
        signature = self._signature(line, function)
        kind = next((p.type for p in signature.parameters if p.name == target), None)
        if kind is None:
            raise BadContract(f"{line.where}: there is no parameter '{target}'")
        if after:
            shape = self._known(line, signature, target)
            word = line.peek()
            if word not in ("text", "items", "cell"):
                raise line.fail("after: text, items or cell")
            line.at += 1
            length = line.expression("a length") if word == "items" else ""
            when = line.expression("a condition") if line.take("when") else ""
            self.shapes[signature.name, target] = replace(shape, after=cast(Kind, word), after_length=length,
                                                          after_when=when)
            return
        if (signature.name, target) in self.shapes:
            raise BadContract(f"{line.where}: '{target}' has a line already")
        self.shapes[signature.name, target] = replace(self._shape(line, kind), deep=deep)

    def _shape(self, line: Line, kind: Type) -> Shape:
        word = line.peek()
        if kind.kind != "pointer":
            if word not in _NUMBER_WORDS:
                raise line.fail("of a number: from A to B, near, huge or large")
            return self._details(line, Shape("number"), "")
        if word not in _SHAPES:
            raise line.fail("of a pointer: items, text, texts, room or cell")
        line.at += 1
        length = line.expression("a length") if word in ("items", "texts", "room") else ""
        return self._details(line, Shape(cast(Kind, word), length), word)

    def _details(self, line: Line, shape: Shape, word: str) -> Shape:
        while line.peek():
            if line.take("or", "null"):
                shape = replace(shape, null=True)
            elif line.take("or", "within"):
                line.take("*")
                shape = replace(shape, within=line.word("a name"))
            elif line.take("each") and line.peek() in ("from", "near"):
                continue
            elif line.take("from"):
                low = line.expression("a number")
                if not line.take("to"):
                    raise line.fail("'to' is missing")
                shape = replace(shape, low=low, high=line.expression("a number"))
            elif line.take("near"):
                shape = replace(shape, near=listed(line))
            elif word in ("text", "texts") and line.take("numbers"):
                shape = replace(shape, numbers=listed(line))
            elif line.take("of"):
                shape = replace(shape, of=characters(line))
            elif line.peek() in ("sorted", "heap", "huge", "large"):
                shape = replace(shape, **{line.word("a word"): True})  # type: ignore[arg-type]
            else:
                raise line.fail(f"no word of {word or 'a number'}")
        return shape

    def _result(self, line: Line, signature: Signature) -> Shape:
        word, pointer = line.peek(), signature.result.kind == "pointer"
        if word not in (("text", "items") if pointer else ("value",)):
            raise line.fail("of a result: " + ("text or items" if pointer else "value"))
        line.at += 1
        shape = Shape("number" if word == "value" else cast(Kind, word))
        if word == "items":
            shape = replace(shape, after_length=line.expression("a length"))
        if word == "value" and line.take("as"):
            shape = replace(shape, as_=line.expression("an expression"))
        while line.peek() in ("kept", "placed"):
            shape = replace(shape, **{line.word("a word"): True})  # type: ignore[arg-type]
        return shape

    def contract(self) -> Contract:
        functions = []
        for signature in self.signatures.values():
            shapes = []
            for parameter in signature.parameters:
                shape = self.shapes.get((signature.name, parameter.name))
                if shape is None and parameter.type.kind == "pointer":
                    raise BadContract(f"no line says what '{parameter.name}' of {signature.name} points to")
                shapes.append(shape or Shape("number"))
            result = self.shapes.get((signature.name, "result"))
            if result is None and signature.result.kind == "pointer":
                raise BadContract(f"no line says what the result of {signature.name} points to")
            if result is None and signature.result.kind != "void":
                result = Shape("number")
            functions.append(Function(signature, tuple(shapes), result, *self.failed.get(signature.name, ())))
        if len(functions) > 1 and not self.calls:
            raise BadContract("there are several functions and no line 'calls: ... up to N'")
        wanted = self.calls or tuple(self.signatures)
        return Contract(tuple(f for f in functions if f.signature.name in wanted), self.may_fail, wanted, self.up_to)
