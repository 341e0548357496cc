"""The macros that a Rust program defines itself, written out, so that clippy looks into them.

Most of clippy's lints pass over code that comes out of a macro, the program's own included. The compiler writes macros
out (``-Zunpretty=expanded``), but the library's too, into code of its own that no program may contain. So those get a
stand-in before, which leaves a call, and the call is made the macro again behind; derives rest the same way.
"""
from __future__ import annotations

import re

DEFINES = re.compile(r"\bmacro_rules\s*!")
EXPAND = ("--edition=2021", "--crate-type=lib", "-Zunpretty=expanded", "--cap-lints=allow")
ENV = {"RUSTC_BOOTSTRAP": "1"}
_CALLS = ("print println eprint eprintln format panic assert assert_eq assert_ne debug_assert debug_assert_eq "
          "debug_assert_ne unreachable todo unimplemented dbg write writeln").split()
_MARK = "secgen_call_"
_ENDS = ("const SECGEN_FROM: () = ();", "const SECGEN_TO: () = ();")
_STAND_INS = " ".join((
    _ENDS[0], *(f"#[allow(unused_macros)] macro_rules! {name} {{ ($($t:tt)*) => {{ {_MARK}{name}($($t)*) }} }}"
                for name in _CALLS),
    f"#[allow(unused_macros)] macro_rules! vec {{ ($($t:tt)*) => {{ {_MARK}vec([$($t)*]) }} }}", _ENDS[1]))
_VEC = "macro_rules! secgen_vec { ([$($t:tt)*]) => { vec![$($t)*] } }\n"
_INNER = re.compile(r"#\s*!\s*\[[^\]]*\]|//!|/\*!")
_DERIVE = re.compile(r"#\s*\[\s*derive\b")
_ADDED = re.compile(r"^#!\[feature\(prelude_import\)\]\n|^(?:#\[macro_use\]\n)?extern crate std;\n"
                    r"|^#\[prelude_import\]\nuse (?:::)?std::prelude::\w+::\*;\n", re.M)


def prepared(code: str) -> str:
    """The program for the compiler to write out."""
    inner = _INNER.sub(lambda m: {"//!": "// ", "/*!": "/* "}.get(m[0], " " * len(m[0])), code)
    return f"{_STAND_INS} {_DERIVE.sub('#[rustfmt::derive', inner)}"


def restored(text: str) -> str:
    """What the compiler has written out, as a program."""
    start, end = text.find(_ENDS[0]), text.find(_ENDS[1])
    if start < 0 or end < start:
        return ""
    kept = _ADDED.sub("", text[:start] + text[end + len(_ENDS[1]):]).replace("#[rustfmt::derive", "#[derive")
    kept = kept.replace("#[allow(non_exhaustive_omitted_patterns)]", "")   # of matches!, and no program may say so
    return _VEC + re.sub(rf"\b{_MARK}(\w+)(?=\()", lambda m: "secgen_vec!" if m[1] == "vec" else f"{m[1]}!", kept)
