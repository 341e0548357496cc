"""The Rust text of a fault: its call, and a test that makes the call again."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.rust.codec import Rust, owned
from secgen_lib.fuzzing.wired import Args
from secgen_lib.languages.signature import Parameter

RULES = ((r"attempt to (?:divide by zero|calculate the remainder with a divisor of zero)", "division-by-zero"),
         (r"attempt to [\w ]+ with overflow", "integer-overflow"),
         (r"index out of bounds|range (?:start|end) index|slice index starts at|byte index|is not a char boundary|"
          r"out of range for slice", "index-out-of-bounds"))
ENDS = {"timeout": "timeout", "memory": "out-of-memory"}


def rule_of(kind: str, status: str, message: str, detail: str) -> tuple[str, str]:
    """(rule, message) of a fault: a panic's by its text, an end of the process by what the language says of it."""
    if kind == "wrong-result":
        return kind, message
    if kind == "panic":
        return next((rule for form, rule in RULES if re.search(form, message)), "panic"), message
    if status == "violation":
        named = re.search(r"(?:AddressSanitizer: )?([a-z]+(?:-[a-z]+)+)", detail)
        return (named[1] if named else "violation"), detail
    if status == "crash":
        return "abort", detail
    return ENDS.get(status, "exit"), detail


def call_of(codec: Rust, task: Task, args: Args) -> str:
    """``f(vec![1, 2], "x")``."""
    given = []
    for parameter, value in zip(codec.signature.parameters, args, strict=True):
        spelled = codec.spelled(parameter.type, value)
        behind = parameter.reference and parameter.type.text != "str"
        given.append(("&mut " if parameter.type.mutable else "&" if behind else "") + spelled)
    return f"{codec.signature.name}({', '.join(given)})"


def result_of(codec: Rust, wanted: Sequence[Any]) -> str:
    return codec.spelled(codec.signature.result, wanted[0])[:200]


def _called(codec: Rust, task: Task, args: Args, at: int) -> tuple[list[str], str]:
    """Statements that make the arguments, and the call."""
    lets, given = [], []
    for i, (parameter, value) in enumerate(zip(codec.signature.parameters, args, strict=True)):
        name = f"a{at}_{i}"
        lets.append(f"let {'mut ' if parameter.type.mutable else ''}{name}: {owned(parameter.type)} = "
                    f"{codec.spelled(parameter.type, value)};")
        given.append(_handed(parameter, name))
    return lets, f"{codec.signature.name}({', '.join(given)})"


def _handed(parameter: Parameter, name: str) -> str:
    if not parameter.reference or parameter.type.text == "str":
        return name
    whole = "[..]" if parameter.type.text.startswith("[") and parameter.type.kind == "list" else ""
    return f"&{'mut ' if parameter.type.mutable else ''}{name}{whole}"


def body_of(codec: Rust, task: Task, calls: Sequence[Args]) -> str:
    """The calls alone, one after the other."""
    parts = []
    for at, args in enumerate(calls):
        lets, call = _called(codec, task, args, at)
        last = at == len(calls) - 1
        parts += [*lets, f"let _ = {call};" if last else
                  f"let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {{ {call}; }}));"]
    return " ".join(parts)


def test_of(codec: Rust, task: Task, calls: Sequence[Args], wanted: Sequence[Any]) -> str:
    """A test, in the form of ``Task.security_test``, that makes these calls and compares the last one's result, and
    what it leaves behind ``&mut``."""
    lines = []
    for at, args in enumerate(calls[:-1]):
        lets, call = _called(codec, task, args, at)
        lines += [*lets, f"let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {{ {call}; }}));"]
    last = len(calls) - 1
    lets, call = _called(codec, task, calls[-1], last)
    kind = codec.signature.result
    lines += [*lets, f"let wanted: {owned(kind)} = {codec.spelled(kind, wanted[0])};", f"let found = {call};",
              _asserted("found", "wanted", kind.kind)]
    mutable = [(i, parameter.type) for i, parameter in enumerate(codec.signature.parameters) if parameter.type.mutable]
    for (i, left), value in zip(mutable, wanted[1:], strict=True):
        lines += [f"let left{i}: {owned(left)} = {codec.spelled(left, value)};",
                  _asserted(f"a{last}_{i}", f"left{i}", left.kind)]
    body = "\n        ".join(lines)
    return (f"#[cfg(test)]\nmod tests {{\n    use super::*;\n\n    #[test]\n    fn secgen_case() {{\n        {body}\n"
            "    }\n}\n")


def _asserted(found: str, wanted: str, kind: str) -> str:
    if kind == "float":
        return (f"assert!({found} == {wanted} || ({found} - {wanted}).abs() <= 1e-6 + 1e-6 * {wanted}.abs(), "
                f'"{{}} in place of {{}}", {found}, {wanted});')
    return f"assert_eq!({found}, {wanted});"
