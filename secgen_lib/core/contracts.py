"""Whether a module or an object keeps a ``typing.Protocol``: what a folder scan holds each file that it finds to.

Names and parameters are held here, types by mypy.
"""
from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Protocol

from secgen_lib.core.errors import SecgenError

POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def require(candidate: object, protocol: type, where: str) -> None:
    """Raises :class:`SecgenError` that names all that ``candidate`` lacks of ``protocol``; ``where`` is its file."""
    lacking = list(lacks(candidate, protocol))
    if lacking:
        raise SecgenError(f"keeps no {protocol.__name__}: {'; '.join(lacking)}", where,
                          f"{protocol.__module__} says what one has")


def lacks(candidate: object, protocol: type) -> Iterator[str]:
    """What ``candidate`` lacks: members, or parameters that a member's callers give it."""
    for name in sorted(members(protocol)):
        declared = getattr(protocol, name, None)
        if not hasattr(candidate, name):
            yield f"{name} is missing"
        elif inspect.isfunction(declared):
            actual = getattr(candidate, name)
            yield from _differences(declared, actual, name) if callable(actual) else [f"{name} is not a function"]


def members(protocol: type) -> set[str]:
    """The names that a protocol and those it extends declare."""
    bases = [base for base in protocol.__mro__ if base is not Protocol and getattr(base, "_is_protocol", False)]
    return {name for base in bases for name in (*vars(base).get("__annotations__", ()), *vars(base))
            if not name.startswith("_")}


def _differences(declared: object, actual: object, name: str) -> Iterator[str]:
    wanted = list(inspect.signature(declared).parameters.values())[1:]  # type: ignore[arg-type]
    given = dict(inspect.signature(actual).parameters)  # type: ignore[arg-type]
    anything = any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in given.values())
    for parameter in wanted:
        if parameter.name not in given:
            if not anything:
                yield f"{name}() takes no {parameter.name}"
        elif given[parameter.name].default is parameter.empty and parameter.default is not parameter.empty:
            yield f"{name}() has no default for {parameter.name}"
    known = {parameter.name for parameter in wanted}
    for own in given.values():
        if own.name not in known and own.default is own.empty and own.kind in (*POSITIONAL, own.KEYWORD_ONLY):
            yield f"{name}() asks for {own.name}, which no caller gives"
    places = [parameter.name for parameter in wanted if parameter.kind in POSITIONAL]
    order = [own for own in given if own in places]
    if order != [place for place in places if place in given]:
        yield f"{name}() takes {', '.join(order)} in another order than {', '.join(places)}"
