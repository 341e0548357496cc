"""The Go text of a fault: its call, and a test that makes the call again."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from secgen_lib.fuzzing.go.codec import Go, spelled
from secgen_lib.fuzzing.wired import Args
from secgen_lib.languages.signature import Type

RULES = ((r"integer divide by zero", "division-by-zero"), (r"nil pointer dereference|nil map", "null-dereference"),
         (r"index out of range|slice bounds out of range", "index-out-of-bounds"))
ENDS = {"timeout": "timeout", "memory": "out-of-memory"}


def rule_of(kind: str, status: str, message: str, detail: str) -> tuple[str, str]:
    """(rule, message) of a fault: a panic's by its text, an end of the process by what the language says of it."""
    if kind == "wrong-result":
        return kind, message
    if kind == "panic":
        return next((rule for form, rule in RULES if re.search(form, message)), "panic"), message
    return ENDS.get(status, "exit"), detail


def call_of(codec: Go, args: Args) -> str:
    """``F([]int{1, 2}, "x")``."""
    given = [spelled(parameter.type, value) for parameter, value in zip(codec.signature.parameters, args, strict=True)]
    return f"{codec.signature.name}({', '.join(given)})"


def results_of(codec: Go, wanted: Sequence[Any]) -> str:
    return ", ".join(spelled(kind, value) if kind.text != "error" else "an error" if value else "nil"
                     for kind, value in zip(codec.results, wanted, strict=True))[:200]


def test_of(codec: Go, calls: Sequence[Args], wanted: Sequence[Any]) -> str:
    """A test, in the form of ``Task.security_test``, that makes these calls and compares the last one's results."""
    lines = [f"func() {{ defer func() {{ _ = recover() }}(); {call_of(codec, args)} }}()" for args in calls[:-1]]
    names = [f"found{i}" for i in range(len(codec.results))]
    last = call_of(codec, calls[-1])
    lines.append(f"{', '.join(names)} := {last}" if names else last)
    for name, kind, value in zip(names, codec.results, wanted, strict=True):
        lines.append(_asserted(name, kind, value))
    body = "\n\t".join(lines)
    imports = ["testing", *(["math"] if "math." in body else []),
               *(["github.com/stretchr/testify/assert"] if "assert." in body else [])]
    listed = "".join(f'\t"{path}"\n' for path in imports)
    return f"package main\n\nimport (\n{listed})\n\nfunc TestSecgen(t *testing.T) {{\n\t{body}\n}}\n"


def _asserted(name: str, kind: Type, value: Any) -> str:
    if kind.text == "error":
        return f"assert.{'Error' if value else 'NoError'}(t, {name})"
    if kind.kind in ("list", "map") and not value:
        return f"assert.Empty(t, {name})"
    if kind.kind == "float" and value == value and abs(value) != float("inf"):
        return f"assert.InDelta(t, {spelled(kind, value)}, {name}, {1e-6 + 1e-6 * abs(value)!r})"
    if kind.kind == "int":
        return f"assert.Equal(t, {kind.text}({value}), {name})"
    return f"assert.Equal(t, {spelled(kind, value)}, {name})"


def line_main(codec: Go, calls: Sequence[Args]) -> str:
    """A main function that makes these calls and says the line of the program in which the last one panics."""
    made = [call_of(codec, args).replace(codec.signature.name, "program.SecgenEntry", 1) for args in calls]
    before = "".join(f"\tfunc() {{ defer func() {{ _ = recover() }}(); {call} }}()\n" for call in made[:-1])
    imports = '\t"math"\n' if "math." in "".join(made) else ""
    imports += '\t"os"\n\t"runtime"\n\t"strconv"\n\t"strings"\n\n\tprogram "program"\n'
    return (f"package main\n\nimport (\n{imports})\n\nfunc main() {{\n" + before +
            "\tdefer func() {\n\t\tif recover() == nil {\n\t\t\treturn\n\t\t}\n"
            "\t\tpcs := make([]uintptr, 64)\n\t\tframes := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])\n"
            "\t\tfor {\n\t\t\tframe, more := frames.Next()\n"
            '\t\t\tif strings.HasSuffix(frame.File, "program.go") || !more {\n'
            '\t\t\t\tos.Stdout.WriteString("@@line " + strconv.Itoa(frame.Line))\n\t\t\t\treturn\n'
            "\t\t\t}\n\t\t}\n\t}()\n"
            f"\t{made[-1]}\n}}\n")
