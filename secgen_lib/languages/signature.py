"""The typed signature of a function: one record for all that hands values to a program (the wire, fuzzing, data sets).

Each language reads its own declarations into it (``languages/<language>/signature.py``); what it cannot say raises
:class:`CannotCross`.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["void", "bool", "int", "float", "char", "string", "list", "array", "set", "map", "tuple", "option",
               "pointer", "enum"]


class CannotCross(ValueError):
    """A type whose values cannot be handed to another process as plain data; the text says which and why."""


@dataclass(frozen=True)
class Type:
    """``text``: in the language's own words. ``of``: what it holds (map: key and value; tuple: its members).

    ``bits`` and ``signed``: of int, float and char. ``length``: of an array. ``mutable``: what is behind a pointer or a
    reference may be changed by the function.
    """

    kind: Kind
    text: str
    of: tuple[Type, ...] = ()
    bits: int = 0
    signed: bool = False
    length: int = 0
    mutable: bool = False

    def walk(self) -> Iterator[Type]:
        """This type and all that it is made of."""
        yield self
        for part in self.of:
            yield from part.walk()


@dataclass(frozen=True)
class Parameter:
    """``reference``: handed over by reference; where its type is ``mutable``, what the function leaves there counts."""

    name: str
    type: Type
    reference: bool = False


@dataclass(frozen=True)
class Signature:
    name: str
    parameters: tuple[Parameter, ...]
    result: Type

    def types(self) -> Iterator[Type]:
        """All types in it, the parts of each included."""
        for parameter in self.parameters:
            yield from parameter.type.walk()
        yield from self.result.walk()
