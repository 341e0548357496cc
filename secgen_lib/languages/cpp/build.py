"""Build a C++ program, in the sandbox, as a shared object that shows one function."""
from __future__ import annotations

import contextlib
import re
import signal
from collections.abc import Mapping
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages import base
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.languages.cpp import refused, source
from secgen_lib.languages.cpp import server as cpp_server
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.cpp.refused import line_of
from secgen_lib.languages.cpp.tools import ENTRY, LIMITS
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone


def build(code: str, declaration: str, name: str, kind: str, folder: Path, *, apart: bool) -> str:
    """Build ``folder/program.so``; what is wrong with the program in the compiler's words, empty when it was built.
    ``apart``: it will have a process of its own, so that less is refused (``refused.py``).

    Raises :class:`Broken` when the failure is not the program's.
    """
    if why := refused.text(code, apart=apart):
        return why
    try:
        head = source.split(declaration, name)[1] if declaration else ""
        behind = adapter(declaration, head, name)
    except ValueError as wrong:
        raise Broken(f"the task's declaration: {wrong}") from wrong
    (folder / "program.cpp").write_bytes((code + behind).encode("utf-8", "surrogatepass"))
    which = cpp_tools.prelude(declaration)
    pasted = refused.expands(code)
    if kind == "plain" and not pasted:
        with contextlib.suppress(Gone):
            return _warm(code, behind, head, name, which, folder, apart)
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
    if why := refused.expanded(code, reached.get("text", ""), apart=apart):
        return why
    if "symbols" not in reached or "built" not in reached and outcome.status != "error":
        return base.ran_out(outcome) or errors(log, code, head, name) or f"line 1: error: {c_build.plain(log)}"
    if why := refused.symbols(code, reached["symbols"], name if declaration else "", kind, apart=apart):
        return why
    return "" if "built" in reached else f"line 1: error: {c_build.plain(log)}"


def _warm(code: str, behind: str, head: str, name: str, which: str, folder: Path, apart: bool) -> str:
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
    if why := refused.symbols(code, reply.symbols, name if head else "", "plain", apart=apart):
        return why
    if reply.ended:
        return f"line 1: error: {c_build.plain(reply.log)}"
    (folder / "program.so").write_bytes(reply.program)
    return ""


def adapter(declaration: str, head: str, name: str) -> str:
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
            line = line_of(code, name)
            message = (f"'{name}' does not return what the task declares, '{head}'" if "static assertion" in message
                       else f"{message.replace('::' + name, name)}, the task declares '{head}'")
        elif where != "program.cpp":
            line = asked or 1
        message = re.sub(r"/usr/\S+/", "", message)
        messages.append(f"line {min(line, last)}: error: {message}")
    return "\n".join(list(dict.fromkeys(messages))[:most])
