"""The contract of a C task: what its prompt promises about arguments and result, one line a name (docs/dynamic.md).

A line is ``NAME: WORDS``. Expressions in it are C over the parameters and end where a word of the language begins
that is no operand: in ``room room`` the second is a parameter's name.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from secgen_lib.languages.signature import Signature, Type

Kind = Literal["number", "cell", "items", "text", "texts", "room"]
_TOKEN = re.compile(r'\s*("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\w+|->|&&|\|\||<<|>>|[=!<>]=|[^\s\w])')
_WORDS = {"from", "to", "near", "each", "sorted", "or", "heap", "of", "when", "huge", "large", "within", "kept", "placed",
          "as", "up"}
_SHAPES = {"items", "text", "texts", "room", "cell"}
_NUMBER_WORDS = {"from", "near", "huge", "large"}


class BadContract(ValueError):
    """A contract that cannot be read; the text says in which line, and at which word."""


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
class _Line:
    """The words behind the colon, taken one after the other."""

    where: str
    text: str
    at: int = 0
    words: list[str] = field(default_factory=list)
    ends: list[tuple[int, int]] = field(default_factory=list)
    """Where each word stands in the text: expressions are taken over as they were written."""

    def __post_init__(self) -> None:
        found = list(_TOKEN.finditer(self.text))
        self.words = [m[1] for m in found]
        self.ends = [m.span(1) for m in found]

    def fail(self, said: str) -> BadContract:
        word = self.words[self.at] if self.at < len(self.words) else "the end"
        return BadContract(f"{self.where}: {said}, at '{word}'")

    def peek(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def take(self, *wanted: str) -> bool:
        if self.words[self.at:self.at + len(wanted)] != list(wanted):
            return False
        self.at += len(wanted)
        return True

    def word(self, what: str) -> str:
        if self.at >= len(self.words):
            raise self.fail(f"{what} is missing")
        self.at += 1
        return self.words[self.at - 1]

    def expression(self, what: str) -> str:
        """C up to a word of the language (or a comma) that stands where an operator would."""
        begin, depth, operand = self.at, 0, False
        while self.at < len(self.words):
            word = self.words[self.at]
            if depth == 0 and operand and (word in _WORDS or word == ","):
                break
            depth += (word in "([{") - (word in ")]}")
            operand = bool(re.match(r"""[\w"')\]}]""", word))
            self.at += 1
        if depth != 0 or not operand:
            raise self.fail(f"{what} is missing or broken")
        return self.text[self.ends[begin][0]:self.ends[self.at - 1][1]]

    def end(self) -> None:
        if self.at < len(self.words):
            raise self.fail("a word that is not expected here")


def _characters(line: _Line) -> str:
    """The insides of one or more literals, of texts or of single characters."""
    said = ""
    while line.peek()[:1] in ('"', "'") and line.peek():
        word = line.word("characters")
        said += word[1:-1].replace('"', '\\"') if word[0] == "'" and word != "'\\\"'" else word[1:-1]
    if not said:
        raise line.fail("characters are missing")
    return said


@dataclass
class _Reader:
    signatures: dict[str, Signature]
    shapes: dict[tuple[str, str], Shape] = field(default_factory=dict)
    may_fail: bool = False
    calls: tuple[str, ...] = ()
    up_to: int = 1

    def read(self, number: int, text: str) -> None:
        head, colon, rest = text.partition(":")
        line = _Line(f"line {number} ({head.strip()})", rest)
        if not colon or not line.words:
            raise BadContract(f"line {number}: no 'NAME: WORDS', at '{text}'")
        name = re.sub(r"\s+", " ", head.strip())
        after = name.startswith("after ")
        name = name.removeprefix("after ")
        if name == "allocations":
            if not line.take("may", "fail"):
                raise line.fail("allocations: may fail")
            self.may_fail = True
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

    def _signature(self, line: _Line, function: str) -> Signature:
        if function and function not in self.signatures:
            raise BadContract(f"{line.where}: there is no function '{function}'")
        if not function and len(self.signatures) > 1:
            raise BadContract(f"{line.where}: which function? Write FUNCTION.NAME")
        return self.signatures[function or next(iter(self.signatures))]

    def _calls(self, line: _Line) -> None:
        names = [line.word("a function")]
        while line.take(","):
            names.append(line.word("a function"))
        for name in names:
            self._signature(line, name)
        if not line.take("up", "to") or not line.peek().isdigit():
            raise line.fail("'up to' and a number are missing")
        self.calls, self.up_to = tuple(names), int(line.word("a number"))

    def _freed(self, line: _Line, function: str) -> None:
        signature = self._signature(line, function)
        names = [line.word("a name")]
        while line.take(","):
            names.append(line.word("a name"))
        when = line.expression("a condition") if line.take("when") else "1"
        for name in names:
            shape = self._known(line, signature, name)
            self.shapes[signature.name, name] = replace(shape, freed=when)

    def _known(self, line: _Line, signature: Signature, name: str) -> Shape:
        shape = self.shapes.get((signature.name, name))
        if shape is None:
            raise BadContract(f"{line.where}: no line before this one says what '{name}' is")
        return shape

    def _parameter(self, line: _Line, name: str, after: bool) -> None:
        function, _, target = name.rpartition(".")
        deep = target.startswith("*") or function.startswith("*")
        function, target = function.lstrip("*"), target.lstrip("*")
        signature = self._signature(line, function)
        kind = next((p.type for p in signature.parameters if p.name == target), None)
        if kind is None:
            raise BadContract(f"{line.where}: there is no parameter '{target}'")
        if after:
            shape = self._known(line, signature, target)
            word = line.word("what is compared")
            if word not in ("text", "items", "cell"):
                line.at -= 1
                raise line.fail("after: text, items or cell")
            length = line.expression("a length") if word == "items" else ""
            when = line.expression("a condition") if line.take("when") else ""
            self.shapes[signature.name, target] = replace(shape, after=word, after_length=length, after_when=when)
            return
        if (signature.name, target) in self.shapes:
            raise BadContract(f"{line.where}: '{target}' has a line already")
        self.shapes[signature.name, target] = replace(self._shape(line, kind), deep=deep)

    def _shape(self, line: _Line, kind: Type) -> Shape:
        word = line.peek()
        if kind.kind != "pointer":
            if word not in _NUMBER_WORDS:
                raise line.fail("of a number: from A to B, near, huge or large")
            return self._details(line, Shape("number"), "")
        if word not in _SHAPES:
            raise line.fail("of a pointer: items, text, texts, room or cell")
        line.at += 1
        length = line.expression("a length") if word in ("items", "texts", "room") else ""
        return self._details(line, Shape(word, length), word)  # type: ignore[arg-type]

    def _details(self, line: _Line, shape: Shape, word: str) -> Shape:
        while line.peek():
            if line.take("or", "null"):
                shape = replace(shape, null=True)
            elif line.take("or", "within"):
                shape = replace(shape, within=line.word("a name").lstrip("*") if line.peek() != "*"
                                else (line.take("*"), line.word("a name"))[1])
            elif line.take("each") and line.peek() in ("from", "near"):
                continue
            elif line.take("from"):
                low = line.expression("a number")
                if not line.take("to"):
                    raise line.fail("'to' is missing")
                shape = replace(shape, low=low, high=line.expression("a number"))
            elif line.take("near"):
                near = [line.expression("a number")]
                while line.take(","):
                    near.append(line.expression("a number"))
                shape = replace(shape, near=tuple(near))
            elif line.take("of"):
                shape = replace(shape, of=_characters(line))
            elif line.peek() in ("sorted", "heap", "huge", "large"):
                shape = replace(shape, **{line.word("a word"): True})  # type: ignore[arg-type]
            else:
                raise line.fail(f"no word of {word or 'a number'}")
        return shape

    def _result(self, line: _Line, signature: Signature) -> Shape:
        word = line.word("what is compared")
        pointer = signature.result.kind == "pointer"
        if word not in (("text", "items") if pointer else ("value",)):
            line.at -= 1
            raise line.fail("of a result: " + ("text or items" if pointer else "value"))
        shape = Shape("number" if word == "value" else word)  # type: ignore[arg-type]
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
            functions.append(Function(signature, tuple(shapes), result))
        if len(functions) > 1 and not self.calls:
            raise BadContract("there are several functions and no line 'calls: ... up to N'")
        wanted = self.calls or tuple(self.signatures)
        return Contract(tuple(f for f in functions if f.signature.name in wanted), self.may_fail, wanted, self.up_to)
