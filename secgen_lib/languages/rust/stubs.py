"""The two crates of a Rust task whose values cross: the adapter, which serves a program's functions, and the test with
stubs that ask for them. Both use ``wire.rs``; they agree on numbers of functions, not on names.
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import signature as rust_signature
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.rust.crates import Declared, Enum, Function
from secgen_lib.languages.signature import Parameter, Signature

MAIN = "#[no_mangle]\npub extern \"C\" fn secgen_main(suite: i32) {"


def symbol(number: int) -> str:
    """The name under which the adapter knows a function of the program."""
    return f"secgen_program_{number}"


def adapter(declared: Declared, signatures: Sequence[Signature]) -> str:
    """The crate that answers calls. It depends on the types alone."""
    outside, serving = [], []
    for i, signature in enumerate(signatures):
        types = ", ".join(f"_: {_handed(parameter)}" for parameter in signature.parameters)
        outside.append(f'    #[link_name = "{symbol(i)}"] fn f{i}({types}) -> {signature.result.text};')
        serving.append(_serve(i, signature))
    imported = rust_signature.imports(declared)
    enums = [_mirrored(enum, imported) for enum in declared.enums]
    names = ", ".join(f"serve{i}" for i in range(len(signatures)))
    return "\n".join(["#![allow(warnings)]", "extern crate secgen_wire;", "use secgen_wire::{Get, In, Put};",
                      *enums, 'extern "Rust" {', *outside, "}", *serving,
                      f"{MAIN} secgen_wire::serve(&[{names}]) }}", ""])


def _handed(parameter: Parameter) -> str:
    """The type that the program's function is given."""
    text = parameter.type.text
    return text if not parameter.reference else f"&mut {text}" if parameter.type.mutable else f"&'static {text}"


def _owned(parameter: Parameter) -> str:
    """The type that is read from the call: what may be changed is the adapter's own."""
    if not parameter.type.mutable:
        return _handed(parameter)
    text = parameter.type.text
    return f"std::vec::Vec<{text[1:-1]}>" if _slice(parameter) else text


def _slice(parameter: Parameter) -> bool:
    return parameter.type.kind == "list" and parameter.type.text.startswith("[")


def _serve(number: int, signature: Signature) -> str:
    reads, given, left = [], [], []
    for i, parameter in enumerate(signature.parameters):
        mutable = parameter.type.mutable
        reads.append(f"let {'mut ' if mutable else ''}a{i} = <{_owned(parameter)} as Get>::get(input)?;")
        given.append(f"&mut a{i}{'[..]' if _slice(parameter) else ''}" if mutable else f"a{i}")
        left += [f"a{i}.put(&mut out);"] if mutable else []
    return (f"fn serve{number}(input: &mut In) -> Option<Result<Vec<u8>, Box<dyn std::any::Any + Send>>> {{\n"
            f"    {' '.join(reads)}\n    if !input.done() {{ return None; }}\n"
            f"    Some(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {{\n"
            f"        let mut out = Vec::new();\n"
            f"        let result = unsafe {{ f{number}({', '.join(given)}) }};\n"
            f"        result.put(&mut out); {' '.join(left)}\n        out\n    }})))\n}}")


def _arms(enum: Enum) -> list[tuple[str, list[str]]]:
    """Each variant as a pattern, and the names in it."""
    rows: list[tuple[str, list[str]]] = []
    for name, n, _ in enum.variants:
        names = [f"x{i}" for i in range(n)]
        rows.append((f"{enum.name}::{name}" + ("" if n < 0 else f"({', '.join(names)})"), names))
    return [*rows, (f"{enum.name}::SecgenOther", [])]


def _bound(enum: Enum, trait: str) -> str:
    names = rust_signature.parameters(enum)
    return f"<{', '.join(f'{name}: {trait}' for name in names)}>" if names else ""


def _mirrored(enum: Enum, imported: Mapping[str, str]) -> str:
    """The declared enum for the adapter, by its types in full, and how a value is written."""
    types = rust_signature.fields(enum, imported)
    full = Enum(enum.name, enum.generics, tuple(
        (name, n, ", ".join(kind.text for kind in kinds))
        for (name, n, _), kinds in zip(enum.variants, types, strict=True)))
    arms = ""
    for i, (pattern, names) in enumerate(_arms(enum)):
        arms += f"            {pattern} => {{ {i}u32.put(out); {' '.join(f'{name}.put(out);' for name in names)} }}\n"
    return (f"{rust_crates.mirror(full, '')}\nimpl{_bound(enum, 'Put')} Put for {enum.name}{enum.generics} {{\n"
            f"    fn put(&self, out: &mut Vec<u8>) {{\n        match self {{\n{arms}        }}\n    }}\n}}")


def _readable(enum: Enum) -> str:
    """How the test's own enum is read."""
    wire = "::secgen_wire"
    arms = ""
    for i, (pattern, names) in enumerate(_arms(enum)):
        lets = "".join(f"let {name} = {wire}::Get::get(input)?; " for name in names)
        arms += f"            {i} => {{ {lets}{pattern} }}\n"
    return (f"impl{_bound(enum, f'{wire}::Get')} {wire}::Get for {enum.name}{enum.generics} {{\n"
            f"    fn get(input: &mut {wire}::In) -> Option<Self> {{\n"
            f"        Some(match <u32 as {wire}::Get>::get(input)? {{\n{arms}            _ => return None,\n"
            f"        }})\n    }}\n}}")


def test(declared: Declared, signatures: Sequence[Signature], suites: Mapping[str, str]) -> str:
    """The crate of all suites of a task, a module each; the first letter of a suite's name chooses it. Raises
    ``Broken`` where a suite asserts nothing.
    """
    parts, arms = ["#![allow(warnings)]", "extern crate secgen_wire;"], []
    for suite, text in suites.items():
        text, tests = rust_crates.plain_functions(text)
        if not tests:
            raise Broken("the test has no #[test] function: it asserts nothing")
        module = f"secgen_suite_{suite}"
        enums = [f"{rust_crates.mirror(enum, ' #[derive(Debug, PartialEq)]')}\n{_readable(enum)}"
                 for enum in declared.enums]
        stubs = [_stub(i, function, signature)
                 for i, (function, signature) in enumerate(zip(declared.functions, signatures, strict=True))]
        rows = ", ".join(f'("{path.rsplit("::", 1)[-1]}", {path})' for path in tests)
        parts += [f"mod {module} {{", *declared.uses, *enums, *stubs, _rooted(text, module),
                  f"pub fn secgen_run() {{ ::secgen_wire::run(&[{rows}]) }}", "}"]
        arms.append(f"    if suite == {ord(suite[0])} {{ {module}::secgen_run() }}")
    return "\n".join([*parts, MAIN, *arms, "}", ""])


def _rooted(text: str, module: str) -> str:
    """A test that names its own crate's root means its module."""
    for at in reversed([match.end() for match in re.finditer(r"\bcrate\s*::", rust_source.bare(text))]):
        text = f"{text[:at]}{module}::{text[at:]}"
    return text


def _stub(number: int, function: Function, signature: Signature) -> str:
    wire, puts, left = "::secgen_wire", [], []
    for (name, _), parameter in zip(function.parameters, signature.parameters, strict=True):
        mutable = parameter.type.mutable
        puts.append(f"{wire}::Put::put(&{'*' if mutable else ''}{name}, &mut secgen_out);")
        if mutable:
            left.append(f"{wire}::refill(&mut secgen_in, {name});" if _slice(parameter) else
                        f"*{name} = {wire}::take(&mut secgen_in);")
    return (f"{function.head()} {{\n    let mut secgen_out = {wire}::begin({number});\n    {' '.join(puts)}\n"
            f"    let mut secgen_in = {wire}::ask(secgen_out);\n    let secgen_result = {wire}::take(&mut secgen_in);\n"
            f"    {' '.join(left)}\n    {wire}::end(&secgen_in);\n    secgen_result\n}}")
