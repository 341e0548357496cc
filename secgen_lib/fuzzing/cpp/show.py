"""A fault as it is shown: its rule, its line, the call, and a test that makes it again."""
from __future__ import annotations

from dataclasses import dataclass

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import reports
from secgen_lib.fuzzing.base import Fault
from secgen_lib.fuzzing.cpp import values
from secgen_lib.languages.cpp import refused
from secgen_lib.languages.signature import Signature, Type

PROGRAM = "program.cpp"
_INDEX = ("__n <", "__pos <", "empty()", "this->size()", "size() >", "__pos <=")
"""Conditions of the library's assertions that guard an access to an element."""
CLOSE = """template <class T> auto secgen_close(const T &a, const T &b, long) -> decltype(a.begin(), bool());
template <class T, class U> auto secgen_close(const T &a, const U &b, int) -> decltype(std::fabs(a - b), bool()) {
    return a == b || (a != a && b != b) || std::fabs(a - b) <= 1e-2 * std::max<double>(1, std::fabs(b));
}
inline bool secgen_close(const std::string &a, const std::string &b, int) { return a == b; }
template <class A, class B> bool secgen_close(const std::pair<A, B> &a, const std::pair<A, B> &b, int) {
    return secgen_close(a.first, b.first, 0) && secgen_close(a.second, b.second, 0);
}
template <class T> auto secgen_close(const T &a, const T &b, long) -> decltype(a.begin(), bool()) {
    if (a.size() != b.size())
        return false;
    auto other = b.begin();
    for (const auto &each : a)
        if (!secgen_close(each, *other++, 0))
            return false;
    return true;
}
"""
"""How a test compares what holds floating-point numbers: with the tolerance of the search."""


@dataclass(frozen=True)
class Found:
    """A fault as the driver says it. ``log``: what the run-times wrote of it."""

    kind: str
    detail: str
    input: bytes
    expected: bytes
    got: bytes
    log: str


def fault(code: str, task: Task, signature: Signature, found: Found) -> Fault:
    """What the driver found, in the words of all fuzzers."""
    rule, message, line = _named(code, task, signature, found)
    return Fault(rule, line, message, call(signature, found.input), test(task, signature, found.input, found.expected))


def _named(code: str, task: Task, signature: Signature, found: Found) -> tuple[str, str, int]:
    entry = refused.line_of(code, task.entry_point)
    if found.kind == "wrong-result":
        had, wanted = _results(signature, found.got), _results(signature, found.expected)
        return "wrong-result", f"{had} instead of {wanted}", entry
    if found.kind == "uncaught-exception":
        what = found.got.decode(errors="replace")
        return "uncaught-exception", f"{found.detail}{': ' if what else ''}{what}"[:300], entry
    report = reports.read(found.log, PROGRAM)
    line = min(report.line, code.count("\n") + 1) if report and report.line else entry
    if found.kind == "assertion":
        rule = "array-index-out-of-bounds" if any(part in found.detail for part in _INDEX) else "abort"
        return rule, f"the library's assertion '{found.detail}' failed", line
    if report is not None:
        return report.rule_id, report.message, line
    return {"timeout": "timeout", "stack-overflow": "stack-overflow", "exit": "exit",
            "memory-leak": "memory-leak"}.get(found.kind, "abort"), found.detail or found.kind, line


def call(signature: Signature, data: bytes) -> str:
    """The call that bytes stand for: ``f({1, 2}, 2)``."""
    kinds = [parameter.type for parameter in signature.parameters]
    given = [values.literal(kind, value, typed=False)
             for kind, value in zip(kinds, values.read(kinds, data), strict=True)]
    return f"{signature.name}({', '.join(given)})"


def _kinds(signature: Signature) -> list[tuple[str, Type]]:
    """What a call leaves: its result, and the parameters that it may change."""
    return [("result", signature.result), *((p.name, p.type) for p in signature.parameters
                                            if p.reference and p.type.mutable)]


def _results(signature: Signature, data: bytes) -> str:
    kinds = [kind for _, kind in _kinds(signature)]
    try:
        left = values.read(kinds, data)
    except values.Malformed:
        return "what cannot be read"
    shown = [values.literal(kind, value, typed=False) for kind, value in zip(kinds, left, strict=True)
             if kind.kind != "void"]
    return ", ".join(shown)[:140]


def test(task: Task, signature: Signature, data: bytes, expected: bytes) -> str:
    """A test of the form of the C++ tasks: the call again, and what the reference gives."""
    kinds = [parameter.type for parameter in signature.parameters]
    left = _kinds(signature)
    wanted = values.read([kind for _, kind in left], expected)
    names, lines = [], []
    for i, (kind, value) in enumerate(zip(kinds, values.read(kinds, data), strict=True)):
        names.append(f"secgen{i}")
        lines.append(f"    {kind.text.removeprefix('const ')} secgen{i} = {values.literal(kind, value)};")
    called = f"{signature.name}({', '.join(names)})"
    by_name = {p.name: f"secgen{i}" for i, p in enumerate(signature.parameters)}
    if signature.result.kind == "void":
        lines.append(f"    {called};")
    for name, kind, value in ((name, kind, value) for (name, kind), value in zip(left, wanted, strict=True)):
        if kind.kind == "void":
            continue
        what, literal = called if name == "result" else by_name[name], values.literal(kind, value)
        close = any(part.kind == "float" for part in kind.walk())
        lines.append(f"    assert ({f'secgen_close({what}, {literal}, 0)' if close else f'{what} == {literal}'});")
    floats = any(part.kind == "float" for _, kind in left for part in kind.walk())
    head = "#undef NDEBUG\n#include <assert.h>\n" + (
        "#include <algorithm>\n#include <cmath>\n#include <string>\n" + CLOSE if floats else "")
    return head + "int main(){\n" + "\n".join(lines) + "\n}\n"
