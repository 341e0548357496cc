"""A parameter in one case of the driver, as C: the block, the text or the number that the contract allows there."""
from __future__ import annotations

import re
from dataclasses import dataclass

from secgen_lib.fuzzing.c.contract import Function, Shape
from secgen_lib.fuzzing.c.harness import Unsupported
from secgen_lib.languages.signature import Parameter, Type

_INT = "Frama_C_interval"
_RANGES = {("int", 8, True): (_INT, "SCHAR_MIN", "SCHAR_MAX"), ("int", 8, False): (_INT, "0", "UCHAR_MAX"),
           ("char", 8, True): (_INT, "CHAR_MIN", "CHAR_MAX"), ("char", 8, False): (_INT, "0", "UCHAR_MAX"),
           ("bool", 8, False): (_INT, "0", "1"),
           ("int", 16, True): (_INT, "SHRT_MIN", "SHRT_MAX"), ("int", 16, False): (_INT, "0", "USHRT_MAX"),
           ("int", 32, True): (_INT, "INT_MIN", "INT_MAX"),
           ("int", 32, False): ("Frama_C_unsigned_int_interval", "0", "UINT_MAX"),
           ("int", 64, True): ("Frama_C_long_interval", "LONG_MIN", "LONG_MAX"),
           ("int", 64, False): ("Frama_C_size_t_interval", "0", "SIZE_MAX"),
           ("float", 32, True): ("Frama_C_float_interval", "-FLT_MAX", "FLT_MAX"),
           ("float", 64, True): ("Frama_C_double_interval", "-DBL_MAX", "DBL_MAX")}


@dataclass(frozen=True)
class Choice:
    """What a case fixes of one parameter: ``size`` in C (of a number, or of a text), or ``null``, ``negative``
    characters, a pointer into another one."""

    size: str = ""
    null: bool = False
    negative: bool = False
    within: str = ""


def anything(kind: Type, low: str = "", high: str = "") -> str:
    """A C expression: any value of a type within bounds. Raises :class:`Unsupported`."""
    if (found := _RANGES.get((kind.kind, kind.bits, kind.signed or kind.kind == "float"))) is None:
        raise Unsupported(f"values of '{kind.text}'")
    return f"({kind.text}){found[0]}({low or found[1]}, {high or found[2]})"


def plain(kind: Type) -> str:
    """A type that can be written to."""
    return re.sub(r"\b(?:const|restrict|volatile)\b\s*", "", kind.text).strip()


def last(kind: Type) -> Type:
    """What is behind all pointers."""
    while kind.kind in ("pointer", "array"):
        kind = kind.of[0]
    return kind


def argument(parameter: Parameter, shape: Shape, choice: Choice, function: Function) -> list[str]:
    """Statements that make the parameter's name a local variable; they go to ``end`` where there is no such case."""
    name, kind = parameter.name, parameter.type
    if shape.kind == "number":
        if not choice.size:
            return [f"{plain(kind)} {name} = {anything(kind, shape.low, shape.high)};"]
        lines = [f"{plain(kind)} {name} = {choice.size};"]
        if shape.low:
            lines.append(f"if ({name} < ({shape.low}) || {name} > ({shape.high})) goto end;")
        return lines
    if shape.deep:  # a block behind a pointer behind the parameter
        inner = kind.of[0]
        counter = re.fullmatch(r"\*\s*(\w+)", shape.length)
        empty = [f"*{counter[1]} = 0;"] if choice.null and counter else []  # what is not there has no elements
        return [*empty, *_block(f"{name}_inner", inner, shape, choice, function),
                f"{plain(inner)} *{name} = malloc(sizeof *{name});", f"if ({name} == NULL) goto end;",
                f"*{name} = {name}_inner;"]
    if choice.within:
        return [f"{plain(kind)} {name} = {choice.within}_inner;",
                f"if ({name} == NULL || strlen({name}) < {choice.size}) goto end;", f"{name} += {choice.size};"]
    return _block(name, kind, shape, choice, function)


def left(parameter: Parameter, shape: Shape) -> list[str]:
    """Reads of what the contract says stands behind a parameter afterwards."""
    if shape.after is None:
        return []
    place, kind = (f"(*{parameter.name})", parameter.type.of[0]) if shape.deep else (parameter.name, parameter.type)
    taken = f"{plain(kind.of[0])} taken ="
    inner = {"cell": f"{taken} *{place}; (void)taken;", "text": f"read_text({place});",
             "items": f"size_t many = (size_t)({shape.after_length or 0}); "
                      f"if (many <= MOST) for (size_t z = 0; z < many; z++) {{ {taken} {place}[z]; (void)taken; }}"}
    return [f"if (({shape.after_when or 1}) && {place} != NULL) {{ {inner[shape.after]} }}"]


def _block(name: str, kind: Type, shape: Shape, choice: Choice, function: Function) -> list[str]:
    element = kind.of[0]
    pointer, there = f"{plain(element)} *{name}", f"if ({name} == NULL) goto end;"
    if choice.null:
        return [f"{pointer} = NULL;"]
    if shape.kind == "cell":
        lines = [f"{pointer} = malloc(sizeof *{name});", there]
        if choice.size:
            lines.append(f"*{name} = {choice.size};")
            if shape.low:
                lines.append(f"if (*{name} < ({shape.low}) || *{name} > ({shape.high})) goto end;")
        elif shape.low:
            lines.append(f"*{name} = {anything(element, shape.low, shape.high)};")
        return lines
    if shape.kind == "text":
        low, high = ("CHAR_MIN", "-1") if choice.negative else ("1", "CHAR_MAX")
        return [f"{pointer} = malloc({choice.size} + 1);", there,
                f"for (size_t z = 0; z < {choice.size}; z++) {name}[z] = (char)Frama_C_interval({low}, {high});",
                f"{name}[{choice.size}] = 0;"]
    return [f"size_t {name}_count = (size_t)({shape.length});",
            *_elements(name, f"{name}_count", element, shape, any(other.huge for other in function.shapes))]


def _elements(name: str, count: str, element: Type, shape: Shape, huge: bool) -> list[str]:
    """A block of so many elements. ``huge``: a length that no block can have comes with a short one."""
    pointer, there = f"{plain(element)} *{name}", f"if ({name} == NULL) goto end;"
    each = f"for (size_t z = 0; z < {count}; z++)"
    filled = anything(element, shape.low, shape.high) if shape.kind == "items" else ""
    if shape.large:
        return [f"{pointer} = {count} > MOST ? calloc({count}, sizeof *{name}) : malloc({count} * sizeof *{name});",
                there, f"if ({count} <= MOST) {each} {name}[z] = {filled};"]
    lines = [f"if ({count} > MOST) {f'{count} = 2' if huge else 'goto end'};",
             f"{pointer} = malloc({count} * sizeof *{name});", there]
    if shape.kind == "texts":
        return [*lines, f"{each} {{", "    size_t long_ = (z * 2 + 1) % 4;",
                "    char *one = malloc(long_ + 1);", "    if (one == NULL) goto end;",
                "    for (size_t y = 0; y < long_; y++) one[y] = (char)Frama_C_interval(1, CHAR_MAX);",
                "    one[long_] = 0;", f"    {name}[z] = one;", "}"]
    if shape.kind == "room":
        return [*lines, f"if ({count} > 0) memset({name}, 0x5A, {count} * sizeof *{name});"]
    if shape.sorted:
        filled = f"z == 0 ? {filled} : {anything(element, f'{name}[z - 1]', shape.high)}"
    return [*lines, f"{each} {name}[z] = {filled};"]
