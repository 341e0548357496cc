"""The C text that carries calls from a test to a program in another process, made from the types of the functions.

Functions are ``secgen_entry_0`` and so on in both texts: the objects of test and program are renamed to that, so one
text serves all tasks of the same types.
"""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.languages.c.signature import depth
from secgen_lib.languages.signature import Signature, Type

_TYPES = "".join(f"#include <{name}>\n" for name in ("stddef.h", "stdint.h", "sys/types.h", "time.h", "wchar.h"))
_FRAME = "__attribute__((noinline)) static"  # of its own, which is wiped before the leak check


def entry(place: int) -> str:
    """What the function at this place of a declaration is called in the objects."""
    return f"secgen_entry_{place}"


def stand_ins(functions: Sequence[Signature]) -> str:
    """The test's side: each function sends its arguments and returns what comes back."""
    parts = [f'{_TYPES}#include "carry.h"\n']
    for place, one in enumerate(functions):
        lines = [f"secgen_begin({place});"]
        for k, parameter in enumerate(one.parameters):
            level = depth(parameter.type)
            lines.append(f"secgen_give_pointer(a{k}, {level});" if level else f"secgen_give(&a{k}, sizeof a{k});")
        lines += ["secgen_call();", *_taken("r", one.result), "secgen_end();"]
        lines += [] if one.result.kind == "void" else ["return r;"]
        parts.append(_function(_head(one, place), lines))
    return "\n".join(parts)


def caller(functions: Sequence[Signature]) -> str:
    """The program's side: takes the arguments of a call, calls, sends the result."""
    parts = [f'{_TYPES}#include "carry.h"\n']
    for place, one in enumerate(functions):
        lines = []
        for k, parameter in enumerate(one.parameters):
            lines += _taken(f"a{k}", parameter.type)
        called = f"{entry(place)}({', '.join(f'a{k}' for k in range(len(one.parameters)))});"
        level = depth(one.result)
        given = f"secgen_give_pointer(r, {level});" if level else "secgen_give(&r, sizeof r);"
        nothing = one.result.kind == "void"
        lines += ["secgen_enter();", called if nothing else f"{_c(one.result)} r = {called}", "secgen_leave();",
                  *([] if nothing else [given]), "secgen_answer();"]
        parts += [f"{_head(one, place)};", _function(f"{_FRAME} void call_{place}(void)", lines)]
    cases = "".join(f"    case {place}: call_{place}(); return 1;\n" for place in range(len(functions)))
    parts.append("int secgen_calls(unsigned char function) {\n    switch (function) {\n" + cases +
                 "    default: return 0;\n    }\n}\n")
    return "\n".join(parts)


def _c(kind: Type) -> str:
    return "void *" if kind.kind == "pointer" else kind.text


def _head(one: Signature, place: int) -> str:
    parameters = ", ".join(f"{_c(p.type)} a{k}" for k, p in enumerate(one.parameters)) or "void"
    return f"{_c(one.result)} {entry(place)}({parameters})"


def _taken(name: str, kind: Type) -> list[str]:
    if kind.kind == "void":
        return []
    if level := depth(kind):
        return [f"void *{name} = secgen_take_pointer({level});"]
    if kind.kind == "bool":  # any other byte is no value of the type
        return [f"unsigned char {name}_byte;", f"secgen_take(&{name}_byte, 1);", f"_Bool {name} = {name}_byte != 0;"]
    return [f"{kind.text} {name};", f"secgen_take(&{name}, sizeof {name});"]


def _function(head: str, lines: Sequence[str]) -> str:
    return "\n".join([f"{head} {{", *(f"    {line}" for line in lines), "}", ""])
