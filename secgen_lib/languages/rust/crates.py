"""The two crates of a Rust sample: what stands behind the program, and the crate of a test.

A task's ``declaration`` is Rust text: ``use`` items, heads of functions (each ended by ``;``, the last may lack it),
and enums, where the program has to define one that the test looks into. Both crates are written from it, so that only
values of the declared types pass between them: a function crosses as a plain symbol of the Rust ABI, an enum is taken
apart and put together again as the test's own (with the test's own ``PartialEq``). Nothing else of the program has a
name in the test.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.text import braces

MODULE, FAILED = "secgen_declared", "secgen: a test failed:"
"""A failure needs no proof: it is said without the nonce, which stays hidden unless all tests have passed."""


@dataclass(frozen=True)
class Function:
    name: str
    lifetimes: str
    parameters: tuple[tuple[str, str], ...]
    result: str

    def head(self) -> str:
        given = ", ".join(f"{name}: {kind}" for name, kind in self.parameters)
        return f"fn {self.name}{self.lifetimes}({given})" + (f" -> {self.result}" if self.result else "")

    def names(self) -> str:
        return ", ".join(name for name, _ in self.parameters)


@dataclass(frozen=True)
class Enum:
    name: str
    generics: str
    variants: tuple[tuple[str, int, str], ...]
    """name, number of values, the text of their types"""


@dataclass(frozen=True)
class Declared:
    uses: tuple[str, ...]
    functions: tuple[Function, ...]
    enums: tuple[Enum, ...]


def parse(declaration: str) -> Declared:
    """Raises :class:`Broken` for what cannot be declared (generic functions, structs)."""
    text, at = rust_source.bare(declaration), 0
    uses, functions, enums = [], [], []
    item = re.compile(r"\s*(?:#\[[^\]]*\]\s*)*(?:pub\s*(?:\([^)]*\))?\s*)?(use|fn|enum)\b\s*")
    while text[at:].strip(" \t\r\n;"):
        begin = re.compile(r"[\s;]*").match(text, at).end()  # type: ignore[union-attr]  # it always matches
        match = item.match(text, begin)
        if match is None:
            raise Broken(f"the task's declaration cannot be read: {declaration[begin:begin + 80]!r}")
        if match[1] == "use":
            at = text.find(";", match.end()) + 1 or len(text)
            uses.append(f"use {declaration[match.end():at].strip().rstrip(';')};")
        elif match[1] == "fn":
            at = rust_source.head_end(text, match.end())
            functions.append(_function(text[match.end():at]))
            if text[at:at + 1] == "{":
                at = (braces.matching(text, at, "{", "}") or len(text)) + 1
        else:
            opening = text.find("{", match.end())
            at = (braces.matching(text, opening, "{", "}") or len(text)) + 1
            enums.append(_enum(text[match.end():opening], text[opening + 1:at - 1]))
    return Declared(tuple(uses), tuple(functions), tuple(enums))


def _function(text: str) -> Function:
    match = re.match(r"(\w+)\s*(<[^>]*>)?\s*\(", text)
    close = braces.matching(text, match.end() - 1, "(", ")") if match else None
    if match is None or close is None or match[2] and not re.fullmatch(r"<(\s*'\w+\s*,?)*>", match[2]):
        raise Broken(f"the declared function cannot be read: {text[:80]!r}")
    parameters = []
    for i, part in enumerate(rust_source.split(text[match.end():close])):
        name, _, kind = part.partition(":")
        name = name.strip().removeprefix("mut ").strip()
        parameters.append((name if re.fullmatch(r"[a-z]\w*", name) else f"value{i}", kind.strip()))
    if re.search(r"\b(impl|where)\b", text):
        raise Broken(f"a declared function is generic: {text[:80]!r}")
    return Function(match[1], match[2] or "", tuple(parameters), text[close + 1:].partition("->")[2].strip())


def _enum(head: str, inner: str) -> Enum:
    match = re.match(r"(\w+)\s*(<[^>]*>)?\s*$", head)
    variants = []
    for part in rust_source.split(inner):
        variant = re.fullmatch(r"(\w+)\s*(?:\((.*)\))?", part, re.DOTALL)
        if match is None or variant is None:
            raise Broken(f"the declared enum cannot be read: {head.strip()} {{ {part} }}")
        count = -1 if variant[2] is None else len(rust_source.split(variant[2]))
        variants.append((variant[1], count, variant[2] or ""))
    if match is None:
        raise Broken(f"the declared enum cannot be read: {head.strip()}")
    return Enum(match[1], match[2] or "", tuple(variants))


def mirror(enum: Enum, derive: str) -> str:
    """Laid out alike in both crates; ``SecgenOther`` stands for variants that the test does not know."""
    rows = [name + ("" if n < 0 else f"({types})") for name, n, types in enum.variants]
    return f"#[repr(C)]{derive} pub enum {enum.name}{enum.generics} {{ {', '.join([*rows, 'SecgenOther'])} }}"


def _copy(enum: Enum) -> str:
    """A function that turns the program's enum into the declared one."""
    arms = []
    for name, n, _ in enum.variants:
        names = "" if n < 0 else "(" + ", ".join(f"x{i}" for i in range(n)) + ")"
        arms.append(f"super::{enum.name}::{name}{names} => {enum.name}::{name}{names}")
    whole = f"{enum.name}{enum.generics}"
    return (f"fn copy_{enum.name}{enum.generics}(x: super::{whole}) -> {whole} {{ match x {{ {', '.join(arms)}, "
            f"_ => {enum.name}::SecgenOther }} }}")


def behind(declared: Declared) -> tuple[str, dict[int, Function]]:
    """What is put behind the program, and the function at each of its lines (from 1). The constant takes an attribute
    or a doc comment with which the program may end.
    """
    lines = ["", "const _: () = ();", "#[doc(hidden)]",
             "#[allow(unused_imports, unreachable_patterns, deprecated, missing_docs, nonstandard_style, dead_code)]",
             f"pub mod {MODULE} {{", *(line for use in declared.uses for line in use.splitlines())]
    for enum in declared.enums:
        lines += [mirror(enum, ""), _copy(enum)]
    where = {}
    for function in declared.functions:
        call = f"super::{function.name}({function.names()})"
        named = re.match(r"\w+", function.result)
        if named and named[0] in {e.name for e in declared.enums}:
            call = f"copy_{named[0]}({call})"
        lines.append(f"#[inline(never)] pub {function.head()} {{ {call} }}".replace("\n", " "))
        where[len(lines)] = function
    return "\n".join([*lines, "}", ""]), where


def symbol(name: str) -> str:
    """The name under which a function of the program is known to the test's object."""
    return f"secgen_program_{name}"


RUNNER = """
extern "C" {
    fn write(fd: i32, text: *const u8, n: usize) -> isize;
    fn _exit(code: i32) -> !;
}
/// Asked by the leak check: a leak is safe in Rust.
#[no_mangle]
pub extern "C" fn __lsan_is_turned_off() -> i32 { 1 }
#[no_mangle]
pub fn secgen_run(name: &'static str, test: fn()) {
    if let Err(panic) = std::panic::catch_unwind(test) {
        let said = match (panic.downcast_ref::<String>(), panic.downcast_ref::<&str>()) {
            (Some(text), _) => text.as_str(), (_, Some(text)) => text, _ => "a panic",
        };
        let said: String = said.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let line = format!("\\n@MARK@ {}: {}\\n", name, said);
        std::mem::forget(panic);
        unsafe { write(1, line.as_ptr(), line.len()); _exit(1) }
    }
}
""".replace("@MARK@", FAILED)
"""Runs one test; a crate of its own, compiled once."""


def test_crate(declared: Declared, text: str, suite: str) -> str:
    """The test's crate: the declared names, the test's text with ``#[test]`` taken away, and a function that calls the
    tests in their order. Raises :class:`Broken` when there is none.
    """
    text, tests = plain_functions(text)
    if not tests:
        raise Broken("the test has no #[test] function: it asserts nothing")
    outside = "".join(f'        #[link_name = "{symbol(f.name)}"] pub {f.head()};\n' for f in declared.functions)
    inside = "".join(f"{f.head()} {{ unsafe {{ secgen_program::{f.name}({f.names()}) }} }}\n"
                     for f in declared.functions)
    enums = "".join(mirror(enum, " #[derive(Debug, PartialEq)]") + "\n" for enum in declared.enums)
    calls = "".join(f'    secgen_harness::secgen_run("{path.rsplit("::", 1)[-1]}", {path});\n' for path in tests)
    crate = f'mod secgen_program {{\n    use super::*;\n    extern "Rust" {{\n{outside}    }}\n}}\n{enums}{inside}'
    harness = ('mod secgen_harness {\n    extern "C" { pub fn secgen_done(); }\n'
               "    extern \"Rust\" { pub fn secgen_run(name: &'static str, test: fn()); }\n}")
    return "\n".join(["#![allow(warnings)]", *declared.uses, crate, text, harness,
                      f'#[no_mangle]\npub extern "C" fn secgen_suite_{suite}() {{ unsafe {{\n{calls}'
                      "    secgen_harness::secgen_done()\n} }\n"])


def plain_functions(text: str) -> tuple[str, list[str]]:
    """The text with its tests as ordinary functions, and their paths in order."""
    bare = rust_source.bare(text)
    if other := re.search(r"#\[\s*(should_panic|ignore|bench)\b", bare):
        raise Broken(f"the test uses #[{other[1]}], which is not known here")
    modules = []
    for match in re.finditer(r"\bmod\s+(\w+)\s*\{", bare):
        end = braces.matching(bare, match.end() - 1, "{", "}")
        modules.append((match.start(), len(bare) if end is None else end, match[1]))
    edits, paths = [], []
    for match in re.finditer(r"#\[\s*(?:test|cfg\s*\(\s*test\s*\))\s*\]", bare):
        edits.append((match.start(), match.end(), " "))
        head = re.compile(r"\s*(?:#\[[^\]]*\]\s*)*(pub\b[^f]*)?\bfn\s+(\w+)").match(bare, match.end())
        if re.search(r"\bcfg\b", match[0]) or head is None:
            continue
        around = [module for module in modules if module[0] < match.start() < module[1]]
        if not head[1]:
            at = bare.index("fn", match.end())
            edits.append((at, at, "pub(crate) "))
        edits += [(at, at, "pub(crate) ") for at, _, _ in around[1:] if not bare[:at].rstrip().endswith(("pub", ")"))]
        paths.append("::".join([*(name for _, _, name in around), head[2]]))
    for start, end, new in sorted(set(edits), reverse=True):
        text = text[:start] + new + text[end:]
    return text, paths
