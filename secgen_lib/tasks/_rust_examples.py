"""Examples in Python as a public test in Rust: literals written as values of the declared types.

Only what says the same in both languages is taken: integers that fit, no None where the result is a plain number, no
value whose type the declaration leaves open.
"""
from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence
from typing import Any

from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import source as rust_source

BITS = {"i8": 7, "i16": 15, "i32": 31, "i64": 63, "isize": 63, "u8": 8, "u16": 16, "u32": 32, "u64": 64, "usize": 64}
FLOATS = {"f32": "1e-4", "f64": "1e-6"}
"""How far two floats that are the same may lie apart."""


class _Unwritable(ValueError):
    """A value that the type cannot hold, or a type that is not known here."""


def test(declaration: str, entry_point: str, examples: Sequence[tuple[str, str]]) -> str:
    """The examples (arguments and value as Python text) as one Rust test; empty where none can be written. A failure
    says the call, what was wanted and what came.
    """
    declared = [function for function in rust_crates.parse(declaration).functions if function.name == entry_point]
    cases = [case for function in declared for example in examples if (case := _case(function, *example))]
    return "\n".join(["#[test]", "fn example() {", *cases, "}", ""]) if cases else ""


def _case(function: rust_crates.Function, arguments: str, value: str) -> str:
    try:
        call = ast.parse(f"f({arguments})", mode="eval").body
        if not isinstance(call, ast.Call) or call.keywords or len(call.args) != len(function.parameters):
            return ""
        given = [_written(kind, ast.literal_eval(node))
                 for (_, kind), node in zip(function.parameters, call.args, strict=True)]
        wanted = _written(function.result, ast.literal_eval(value))
    except (_Unwritable, ValueError, SyntaxError):
        return ""
    call_text = f"{function.name}({', '.join(given)})"
    message = json.dumps(f"{call_text} must be {wanted}, the program returned ".replace("{", "{{").replace("}", "}}"),
                         ensure_ascii=False)[:-1]
    return (f"    {{\n        let got = {call_text};\n        let wanted: {function.result} = {wanted};\n"
            f"        assert!({_equal(function.result, 'got', 'wanted')}, {message}{{:?}}\", got);\n    }}")


def _written(kind: str, value: Any) -> str:
    """A value as an expression of a type."""
    kind = re.sub(r"'\w+\s*", "", kind).strip()
    if kind.startswith("&") and kind != "&str":
        return f"&{_written(kind[1:], value)}"
    if kind in BITS and type(value) is int:
        if value < (0 if kind[0] == "u" else -2**BITS[kind]) or value >= 2**BITS[kind]:
            raise _Unwritable(kind)
        return str(value)
    if kind in FLOATS and type(value) in (int, float):
        return repr(float(value))
    if kind == "bool" and type(value) is bool:
        return str(value).lower()
    if type(value) is str and kind in ("&str", "String", "char"):
        return _text(kind, value)
    inner = _inner(kind)
    if kind.startswith("Vec<") and type(value) is list:
        return f"vec![{', '.join(_written(inner[0], item) for item in value)}]"
    if kind.startswith("Option<"):
        return "None" if value is None else f"Some({_written(inner[0], value)})"
    if kind.startswith("HashMap<") and type(value) is dict:
        pairs = (f"({_written(inner[0], key)}, {_written(inner[1], item)})" for key, item in value.items())
        return f"std::collections::HashMap::from([{', '.join(pairs)}])"
    if kind.startswith("(") and type(value) is tuple and len(inner) == len(value):
        return f"({', '.join(map(_written, inner, value))})"
    raise _Unwritable(kind)


def _text(kind: str, value: str) -> str:
    if not value.isascii() or not all(sign.isprintable() or sign in "\n\t" for sign in value):
        raise _Unwritable(kind)
    plain = json.dumps(value)
    if kind == "char":
        if len(value) != 1:
            raise _Unwritable(kind)
        return "'\\''" if value == "'" else f"'{value if value == chr(34) else plain[1:-1]}'"
    return plain if kind == "&str" else f"{plain}.to_string()"


def _inner(kind: str) -> list[str]:
    """The types within a type: of a Vec, an Option, a HashMap, a tuple."""
    match = re.fullmatch(r"(?:\w+<(.*)>|\((.*)\))", kind, re.DOTALL)
    return rust_source.split(match[1] or match[2] or "") if match else []


def _equal(kind: str, left: str, right: str) -> str:
    """When two values of a type are the same."""
    kind = kind.strip()
    if kind in FLOATS:
        return f"({left} - {right}).abs() < {FLOATS[kind]}"
    inner = _inner(kind)
    if not any(name in kind for name in FLOATS):
        return f"{left} == {right}"
    if kind.startswith("Vec<"):
        return (f"{left}.len() == {right}.len() && {left}.iter().zip({right}.iter()).all(|(a, b)| "
                f"{_equal(inner[0], 'a', 'b')})")
    return " && ".join(_equal(each, f"{left}.{i}", f"{right}.{i}") for i, each in enumerate(inner))
