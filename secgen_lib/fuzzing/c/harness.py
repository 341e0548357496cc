"""A task's signature and contract as the C text of a libFuzzer harness, on the run-time ``secgen_fuzz.h``."""
from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.c import contract
from secgen_lib.fuzzing.c.contract import Contract, Function, Shape
from secgen_lib.fuzzing.c.words import BadContract
from secgen_lib.languages.c import signature
from secgen_lib.languages.c import source as c_source
from secgen_lib.languages.signature import CannotCross, Type

HERE = Path(__file__).parent
RUNTIME = tuple(HERE / name for name in ("secgen_fuzz.h", "secgen_fuzz.c", "blocks.h", "draw.h", "texts.h", "show.h",
                                         "arguments.h", "halves.h", "perform.h"))
"""The run-time's texts: ``secgen_fuzz.c`` is one unit and includes the rest."""
HEADERS = tuple(f"#include <{name}>" for name in ("math.h", "stdbool.h", "sys/types.h", "time.h", "wchar.h"))
"""For the types of declarations and for what expressions of a contract may call."""
MOST_PARAMETERS = 8
_KINDS = {"number": "SECGEN_NUMBER", "cell": "SECGEN_CELL", "items": "SECGEN_ITEMS", "text": "SECGEN_TEXT",
          "texts": "SECGEN_TEXTS", "room": "SECGEN_ROOM"}


class Unsupported(ValueError):
    """A task of which no harness can be made; the text says which parameter, and why."""


def read(task: Task) -> Contract:
    """The task's contract. Raises :class:`Unsupported`."""
    try:
        signatures = signature.read(task.declaration)
        return contract.parse(task.contract, signatures)
    except (CannotCross, BadContract) as error:
        raise Unsupported(str(error)) from error


def source(task: Task) -> str:
    """One C unit that defines ``secgen_once``. Raises :class:`Unsupported`."""
    if contract.is_code(task.contract):
        return task.contract
    promised = read(task)
    writer = _Writer(bool(task.reference.strip()))
    names = c_source.declared(task.declaration)
    externs = [_renamed(task.declaration, names, prefix) for prefix in ("secgen_p_", "secgen_r_")]
    functions = [writer.function(f) for f in promised.functions]
    table = (f"static const struct secgen_table table = {{{_literal(task.declaration.strip())}, functions, "
             f"{len(functions)}, {promised.up_to}, {int(promised.may_fail)}}};")
    listed = "static const struct secgen_function functions[] = {\n" + "".join(f"    {f},\n" for f in functions) + "};"
    return "\n".join(['#include "secgen_fuzz.h"', *HEADERS, "", *externs, "", *writer.parts, listed,
                      table, "", "SECGEN_HARNESS(table)", ""])


def _renamed(declaration: str, names: Iterable[str], prefix: str) -> str:
    text = declaration.strip().rstrip(";") + ";"
    for name in names:
        text = re.sub(rf"\b{re.escape(name)}\b(?=\s*\()", prefix + name, text)
    return text


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _element(kind: Type) -> Type:
    """What the numbers of a shape are: the type itself, or what is behind its pointers."""
    while kind.kind in ("pointer", "array"):
        kind = kind.of[0]
    return kind


class _Writer:
    """Collects the static parts that the table points to."""

    def __init__(self, compared: bool) -> None:
        self.compared = compared
        self.parts: list[str] = []
        self.count = 0

    def function(self, f: Function) -> str:
        """The initialiser of a ``struct secgen_function``."""
        name = f.signature.name
        if len(f.signature.parameters) > MOST_PARAMETERS:
            raise Unsupported(f"{name} has more than {MOST_PARAMETERS} parameters")
        shapes = [self._shape(f, p.name, p.type, shape)
                  for p, shape in zip(f.signature.parameters, f.shapes, strict=True)]
        result = self._shape(f, "result", f.signature.result, f.result) if f.result else '{.name = "result"}'
        order = [str(place) for place in _order(f)]
        self.parts += [
            f"static const struct secgen_shape shapes_{name}[] = {{\n"
            + "".join(f"    {s},\n" for s in shapes or ["{0}"]) + "};",
            f"static const unsigned char order_{name}[] = {{{', '.join(order or ['0'])}}};",
            self._thunk(f, "p"), *([self._thunk(f, "r")] if self.compared else [])]
        reference = f"call_r_{name}" if self.compared else "NULL"
        failed = self._expression(f, f.failed, result=True) or "NULL"
        return (f'{{"{name}", {len(shapes)}, shapes_{name}, {result}, order_{name}, {failed}, '
                f"{_literal(f.failed) if f.failed else 'NULL'}, {int(f.unchanged)}, call_p_{name}, {reference}}}")

    def _thunk(self, f: Function, side: str) -> str:
        name = f.signature.name
        arguments = [_argument(p.type, place) for place, p in enumerate(f.signature.parameters)]
        call = f"secgen_{side}_{name}({', '.join(arguments)})"
        kind = f.signature.result.kind
        if kind == "pointer":
            call = f"secgen_c->result.pointer = (void *){call}"
        elif kind == "float":
            call = f"secgen_c->result.real = {call}"
        elif kind != "void":
            call = f"secgen_c->result.number = {call}"
        return f"static void call_{side}_{name}(struct secgen_call *secgen_c) {{\n    (void)secgen_c;\n    {call};\n}}"

    def _shape(self, f: Function, name: str, kind: Type, shape: Shape) -> str:
        where = f"parameter '{name}' of {f.signature.name}"
        element = _element(kind)
        depth = signature.depth(kind)
        wanted = {"number": 0, "texts": 2}.get(shape.kind, 1) + shape.deep
        if depth != wanted or element.kind in ("void", "enum") or any(t.kind == "array" for t in kind.walk()):
            raise Unsupported(f"{where}: '{shape.kind}' does not fit its type {kind.text}")
        if element.kind == "float" and element.bits not in (32, 64):
            raise Unsupported(f"{where}: numbers of {element.bits} bits")
        places = {p.name: place for place, p in enumerate(f.signature.parameters)}
        lengths = {_bare(s.length): s for s in f.shapes if s.length}
        is_length = shape.kind in ("number", "cell") and name in lengths and element.kind == "int"
        text = kind.of[0].text if shape.deep else kind.text
        fields = {
            "name": _literal("*" + name if shape.deep else name), "kind": _KINDS[shape.kind],
            "type": "SECGEN_REAL" if element.kind == "float" else "SECGEN_SIGNED" if element.signed
            else "SECGEN_UNSIGNED", "size": str(max(element.bits // 8, 1)), "text": _literal(text),
            "deep": shape.deep, "null": shape.null, "heap": shape.heap, "sorted": shape.sorted, "huge": shape.huge,
            "is_length": is_length, "length_of": str(places.get(_bare(shape.length), -1)),
            "within": str(places[shape.within] if shape.within else -1),
            "length": self._expression(f, shape.length), "low": self._expression(f, shape.low),
            "high": self._expression(f, shape.high), "of": f'"{shape.of}"' if shape.of else "",
            "after": _KINDS[shape.after] if shape.after else "",
            "after_length": self._expression(f, shape.after_length, result=True),
            "after_when": self._expression(f, shape.after_when, result=True),
            "freed": self._expression(f, shape.freed, result=True),
            "freed_text": _literal(shape.freed) if shape.freed else "",
            "kept": shape.kept, "placed": shape.placed, "as": self._expression(f, shape.as_, result=True),
            "as_text": _literal(shape.as_) if shape.as_ else ""}
        if element.kind == "bool":
            fields |= {"type": "SECGEN_UNSIGNED", "low": self._expression(f, "0"), "high": self._expression(f, "1")}
        fields["large"] = shape.large or (is_length and lengths[name].large)
        if shape.near:
            fields |= {"near": self._list(f, shape.near), "nears": str(len(shape.near))}
        if shape.numbers:
            fields |= {"numbers": self._list(f, shape.numbers), "numbered": str(len(shape.numbers))}
        said = {key: "1" if value is True else value for key, value in fields.items() if value}
        return "{" + ", ".join(f".{key} = {value}" for key, value in said.items()) + "}"

    def _list(self, f: Function, near: tuple[str, ...]) -> str:
        expressions = [self._expression(f, e) for e in near]
        self.count += 1
        self.parts.append(f"static const secgen_expression near_{self.count}[] = {{{', '.join(expressions)}}};")
        return f"near_{self.count}"

    def _expression(self, f: Function, text: str, result: bool = False) -> str:
        """The name of a C function that computes it, "" for none."""
        if not text:
            return ""
        self.count += 1
        names = set(re.findall(r"\w+", text))
        lines = [f"    {_variable(p.type, p.name)} = {_argument(p.type, place)};"
                 for place, p in enumerate(f.signature.parameters) if p.name in names]
        if result and "result" in names and f.result:
            kind = f.signature.result
            value = "real" if kind.kind == "float" else "pointer" if kind.kind == "pointer" else "number"
            lines.append(f"    {_variable(kind, 'result')} = ({kind.text})secgen_c->result.{value};")
        name = f"expression_{self.count}"
        self.parts.append("\n".join([f"static secgen_wide {name}(const struct secgen_call *secgen_c) {{",
                                     "    (void)secgen_c;", *lines, f"    return ({text});", "}"]))
        return name


def _variable(kind: Type, name: str) -> str:
    return f"{kind.text} {name}"


def _argument(kind: Type, place: int) -> str:
    value = f"secgen_c->value[{place}]"
    if kind.kind == "pointer":
        return f"{value}.pointer"
    return f"({kind.text}){value}.{'real' if kind.kind == 'float' else 'number'}"


def _bare(length: str) -> str:
    """``n`` of ``n`` and of ``* n``: the parameter that is drawn as a length; "" of any other expression."""
    match = re.fullmatch(r"\*?\s*([A-Za-z_]\w*)", length)
    return match[1] if match else ""


def _order(f: Function) -> list[int]:
    """Parameters in an order in which each is drawn behind those that its expressions name."""
    places = {p.name: place for place, p in enumerate(f.signature.parameters)}
    needs = {place: {places[name] for text in (s.length, s.low, s.high, *s.near, s.within)
                     for name in re.findall(r"\w+", text) if name in places and places[name] != place}
             for place, s in enumerate(f.shapes)}
    order: list[int] = []
    while len(order) < len(needs):
        ready = next((place for place, wanted in needs.items() if place not in order and wanted <= set(order)), None)
        if ready is None:
            raise Unsupported(f"the lengths of {f.signature.name} depend on each other")
        order.append(ready)
    return order
