"""Build a C++ program and its tests, in the sandbox, as shared objects that see nothing of one another."""
from __future__ import annotations

import base64
import contextlib
import re
import signal
import zlib
from collections.abc import Mapping
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core import cache
from secgen_lib.core.records import digest
from secgen_lib.languages import base
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.c.build import ENV, script
from secgen_lib.languages.cpp import server as cpp_server
from secgen_lib.languages.cpp import source
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.cpp.tools import ENTRY, LIMITS
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone

BANNED_WORDS = re.compile(
    r"\b(__)?(no_sanitize(_\w+)?|no_address_safety_analysis|ifunc|symver|asm)(__)?\b|\b__asm\b|\bsecgen_\w+|"
    r"\b__(asan|ubsan|lsan|sanitizer|interceptor)_\w+|\b(__)?section(__)?\s*\(\s*(u8|[LuU])?R?\"|"
    r"\bpch_preprocess\b|\b__tls_get_addr\b")
_ASSERT = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<(?:assert\.h|cassert)>", re.MULTILINE)


def test(text: str, declaration: str, name: str, kind: str) -> Path:
    """The folder with ``program.so`` made of a test, once per content: the declaration's first part, a function of the
    entry point's head that hands its arguments to the program, the test. Kept in the user's cache.
    """
    try:
        before, head = source.split(declaration, name)
        handed = ", ".join(f"static_cast<decltype({p})&&>({p})" for p in source.parameters(head, name))
    except ValueError as wrong:
        raise Broken(f"the task's declaration: {wrong}") from wrong
    which = cpp_tools.prelude(declaration)
    pointer = re.sub(rf"\b{re.escape(name)}(?=\s*\()", "(*secgen_program)", head, count=1)
    unit = (f"static void (*secgen_failed)(const char *, ...) __attribute__((noreturn));\n{before}\n"
            f"static {pointer};\n{head} {{ return secgen_program({handed}); }}\n"
            'extern "C" void secgen_bind(void *entry, decltype(secgen_failed) failed) {\n'
            "    secgen_program = reinterpret_cast<decltype(secgen_program)>(entry);\n    secgen_failed = failed;\n}\n"
            f'#line 1 "test"\n{text}\n')
    key = digest("cpp-test", unit, which, kind, cpp_tools.identity())

    def make(folder: Path) -> None:
        if (known := cache.cache().get("cpp-test", key)) is not None:
            (folder / "program.so").write_bytes(zlib.decompress(base64.b64decode(known)))
            return
        ready = cpp_tools.headers(which, kind)
        ours = _ASSERT.sub(f'#include "{ready}/assert.h"', unit).encode("utf-8", "surrogatepass")
        reply = None
        if kind == "plain":
            with contextlib.suppress(Gone, Exhausted):
                # a compiler of its own: what a program did to one must not reach a test that is kept
                reply = cpp_server.compile_one(cpp_tools.servers, (which, "tests"), ours)
        if reply and reply.ended == 0:
            (folder / "program.so").write_bytes(reply.program)
        else:
            (folder / "program.cpp").write_bytes(ours)
            compile_it = [*cpp_tools.command(which, kind), "-c", "program.cpp", "-o", "program.o"]
            cpp_tools.sure([compile_it, *cpp_tools.shared(str(ready))], folder, "the test", (ready,))
            for left in ("program.cpp", "program.o"):
                (folder / left).unlink()
        made = zlib.compress((folder / "program.so").read_bytes())
        cache.cache().put("cpp-test", key, base64.b64encode(made).decode())
    return cpp_tools.made.get(key, make)


def build(code: str, declaration: str, name: str, kind: str, folder: Path) -> str:
    """Build ``folder/program.so``; what is wrong with the program in the compiler's words, empty when it was built.

    Raises :class:`Broken` when the failure is not the program's.
    """
    if refused := _refused_text(code, code):
        return refused
    try:
        head = source.split(declaration, name)[1] if declaration else ""
        behind = _behind(declaration, head, name)
    except ValueError as wrong:
        raise Broken(f"the task's declaration: {wrong}") from wrong
    (folder / "program.cpp").write_bytes((code + behind).encode("utf-8", "surrogatepass"))
    which = cpp_tools.prelude(declaration)
    pasted = re.search(r"##|%:%:|\?\?=|\b_Pragma\b|#[ \t]*pragma", code)  # words that the text alone does not show
    if kind == "plain" and not pasted:
        with contextlib.suppress(Gone):
            return _warm(code, behind, head, name, which, folder)
    ready, compiler = cpp_tools.headers(which, kind), cpp_tools.command(which, kind)
    steps: list[list[str]] = []
    if pasted:
        steps += [["sh", "-c", " ".join((*compiler, "-E -fpch-preprocess program.cpp -o program.ii"))],
                  ["sh", "-c", "echo @@@text; "
                   "awk '/^# [0-9]+ \"/ {on = ($3 == \"\\\"program.cpp\\\"\"); next} on' program.ii"]]
    steps += [[*compiler, "-c", "program.cpp", "-o", "program.o"], ["echo", "@@@symbols"],
              *cpp_tools.shared(str(ready)), ["echo", "@@@built"]]
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, readable=[ready], env=ENV,
                          limits=LIMITS)
    stdout, log = outcome.stdout.decode("utf-8", "replace"), outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    sections = re.split(r"^@@@(\w+)\n", stdout, flags=re.MULTILINE)
    reached: Mapping[str, str] = dict(zip(sections[1::2], sections[2::2], strict=True))
    if refused := _refused_text(code, reached.get("text", "")):
        return refused
    if "symbols" not in reached or "built" not in reached and outcome.status != "error":
        return base.ran_out(outcome) or errors(log, code, head, name) or f"line 1: error: {c_build.plain(log)}"
    if refused := _refused_symbols(code, reached["symbols"], name if declaration else "", kind):
        return refused
    return "" if "built" in reached else f"line 1: error: {c_build.plain(log)}"


def _warm(code: str, behind: str, head: str, name: str, which: str, folder: Path) -> str:
    """:func:`build` by a compiler that is there already. Raises ``Gone`` where there is none."""
    try:
        reply = cpp_server.compile_one(cpp_tools.servers, (which, "programs"),
                                       (code + behind).encode("utf-8", "surrogatepass"))
    except Exhausted as over:
        return f"line 1: error: the compiler ran out of {over.what}"
    if reply.ended == 256 + signal.SIGXCPU or reply.ended == 256 + signal.SIGKILL:
        return "line 1: error: the compiler ran out of time"
    if reply.ended and not reply.symbols:
        raise Gone("what a warm compiler refuses, a fresh one is asked about")
    if wrong := _refused_symbols(code, reply.symbols, name if head else "", "plain"):
        return wrong
    if reply.ended:
        return f"line 1: error: {c_build.plain(reply.log)}"
    (folder / "program.so").write_bytes(reply.program)
    return ""


def _behind(declaration: str, head: str, name: str) -> str:
    """What is put behind the program: a C function that calls the entry point as the task declares it. The program's
    may take its arguments by reference; it must return exactly the declared type.
    """
    if not head:
        return "\n"
    before, _ = source.split(declaration, name)
    again = [line for line in before.split("\n") if re.match(r"\s*(#\s*include\b|using\s+namespace\s+std\b)", line)]
    undefined = [f"#undef {word}" for word in dict.fromkeys(re.findall(r"[A-Za-z_]\w*", head))]
    given = ", ".join(source.parameters(head, name))
    entry = re.sub(rf"\b{re.escape(name)}(?=\s*\()", ENTRY, head, count=1)
    kept = entry.replace(ENTRY, "(*secgen_pointer)", 1)
    lines = [*undefined, *again, f'extern "C" {entry} {{', f"    extern {kept};",
             f"    static_assert(__is_same(decltype(::{name}({given})), decltype(secgen_pointer({given}))), \"type\");",
             f"    return ::{name}({given});", "}"]
    return "\n\n#line 1 \"declaration\"\n" + "\n".join(lines) + "\n"


def _refused_text(code: str, text: str) -> str:
    """What the compiler takes and we do not, by its words."""
    spliced = text.replace("\\\n", "")
    if text is code and (marker := c_build.MARKER.search(source.bare(spliced, literals=False))):
        return f"line {spliced.count(chr(10), 0, marker.start()) + 1}: refused: line directives are not accepted"
    banned = BANNED_WORDS.search(source.bare(spliced)) or BANNED_WORDS.search(source.bare(text))
    if banned:
        return f"line {_line_of(code, banned[0])}: refused: '{banned[0]}' is not accepted in a program under test"
    return ""


def _refused_symbols(code: str, symbols: str, name: str, kind: str) -> str:
    """The same by its symbols; a name that nothing defines among them."""
    # readelf: number, value, size, type, binding, visibility, section, name
    rows = [row.split() for row in symbols.splitlines() if re.match(r"\s*\d+: ", row) and len(row.split()) >= 8]
    wanted = {row[7] for row in rows if row[6] == "UND" and row[4] == "GLOBAL"} - {"_GLOBAL_OFFSET_TABLE_"}  # its own
    weak = {row[7] for row in rows if row[6] == "UND" and row[4] == "WEAK"}
    for word in sorted((wanted | weak) & c_build.BANNED_CALLS | {w for w in wanted | weak if w.startswith("secgen_")}):
        return f"line {_line_of(code, word)}: refused: '{word}' is not accepted in a program under test"
    for row in rows:
        if "IFUNC" in row[3]:
            line = _line_of(code, row[7])
            return f"line {line}: refused: indirect functions are not accepted in a program under test"
    # the last is the compiler's own call for thread_local
    missing = sorted(wanted - cpp_tools.names(kind) - {"__dso_handle", "__tls_get_addr"})
    if name and not any(row[3:5] == ["FUNC", "GLOBAL"] and row[6] != "UND" and row[7] == ENTRY for row in rows):
        return f"line 1: error: undefined reference to '{name}'"
    if missing:
        plain = sandbox.run(["c++filt", *missing[:8]]).stdout.decode(errors="replace").split("\n")
        return "\n".join(f"line {_line_of(code, word.split('(')[0].split('::')[-1])}: error: undefined reference to "
                         f"'{word}'" for word in plain if word)
    return ""


def _line_of(code: str, word: str) -> int:
    match = re.search(rf"\b{re.escape(word)}", source.bare(code)) or re.search(re.escape(word), code)
    return code.count("\n", 0, match.start()) + 1 if match else 1


_DIAGNOSTIC = re.compile(
    r"^(\S[^\n:]*):(\d+):(?:\d+:)? +((?:fatal )?error:|required from here|note:|  required)[ ]?(.*)$", re.MULTILINE)


def errors(log: str, code: str, head: str, name: str, most: int = 8) -> str:
    """g++'s errors as ``line N: error: ...``, at most ``most``. One inside a library header is put on the line of the
    program that asked for it; one at the task's declaration on the line of the entry point.
    """
    messages, last, asked = [], code.count("\n") + 1, 0
    for row in _DIAGNOSTIC.finditer(log):
        where, line, kind, message = row[1], int(row[2]), row[3], row[4].strip()
        if where == "program.cpp" and not kind.endswith("error:"):
            asked = line if "required" in kind else asked
            continue
        if not kind.endswith("error:"):
            continue
        if where == "declaration":
            line = _line_of(code, name)
            message = (f"'{name}' does not return what the task declares, '{head}'" if "static assertion" in message
                       else f"{message.replace('::' + name, name)}, the task declares '{head}'")
        elif where != "program.cpp":
            line = asked or 1
        message = re.sub(r"/usr/\S+/", "", message)
        messages.append(f"line {min(line, last)}: error: {message}")
    return "\n".join(list(dict.fromkeys(messages))[:most])
