"""Build a C program with its tests, in the sandbox: one run for all steps, test objects made once a task."""
from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages import base
from secgen_lib.languages.c import refused, source
from secgen_lib.languages.c.options import ENV, LIMITS, PROGRAM_FLAGS, SANITIZE, script, unset
from secgen_lib.languages.c.parts import Parts, redefined
from secgen_lib.languages.c.refused import TABLE
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import gcc

# every use of the table by name leaves a relocation against that name; &strcmp leaves one against strcmp
RELOCATIONS = f"set -e; readelf -rW program.o > relocations; grep -F {TABLE} relocations || [ $? -eq 1 ]"
OWN_TEXT = r'/^# [0-9]+ "/ {on = ($3 == "\"program.c\""); next} on'
"""For awk: the lines of a preprocessed text that are the program's own."""
MARKER = re.compile(r"^[ \t]*(?:#|%:)[ \t]*(?:line\b|\d)", re.MULTILINE)


def build(code: str, declaration: str, entry_point: str, parts: Parts | None, folder: Path) -> str:
    """Build ``folder/program``; what is wrong with the program in the compiler's words, empty when it was built. Where
    there is nothing to test (``parts`` None) it is compiled alone, and may have a ``main``.

    Raises :class:`Broken` when the failure is not the program's.
    """
    if marked := marker(code):
        return marked
    names = promised(declaration, entry_point)
    (folder / "program.c").write_bytes(text(code, declaration, names))
    checks = [["nm", "program.o"], ["sh", "-c", RELOCATIONS]]
    if parts is not None:
        new = dict(parts.renamed)
        keep = [f"--keep-global-symbol={new.get(name, name)}" for name in names]
        checks += [["objcopy", *keep, *redefined(parts.renamed), "program.o", "own.o"],
                   ["gcc", *SANITIZE, *gcc.gold(), *parts.options, str(parts.objects[0]), "own.o",
                    *map(str, parts.objects[1:]), "-lm", "-lpthread", "-o", "program"]]
    steps_text = _steps(
        [["gcc", *PROGRAM_FLAGS, *unset(), "-c", "program.c", "-o", "program.o"]],
        f"echo @@@text; awk '{OWN_TEXT}' program.i", checks)
    outcome = sandbox.run(["/bin/sh", "-c", steps_text], folder=folder, writable=True, env=ENV, limits=LIMITS,
                          readable=parts.readable if parts else ())
    stdout = outcome.stdout.decode("utf-8", "replace")
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    steps = re.split(r"^@@@(\w+)\n", stdout, flags=re.MULTILINE)
    reached = dict(zip(steps[1::2], steps[2::2], strict=True))
    if "text" not in reached:
        if limit := base.ran_out(outcome):
            return limit
        if outcome.status != "error":
            raise Broken(f"gcc: {outcome.status} {log.strip()[:300]}")
        return errors(log, code, declaration) or f"line 1: error: {plain(log)}"
    # what only takes the address of a function elsewhere names the table too, but nothing in it is moved by it
    named = TABLE in reached.get("sh", TABLE)
    if word := refused.word(reached["text"]):
        return refused.said(code, word)
    return refused.symbols(code, reached.get("nm", ""), names, named) or _linked(outcome, log, code)


def marker(code: str) -> str:
    """That a program says on which line it is; empty where it does not."""
    spliced = source.bare(code.replace("\\\n", ""), literals=False)
    if found := MARKER.search(spliced):
        return f"line {spliced.count(chr(10), 0, found.start()) + 1}: refused: line directives are not accepted"
    return ""


def promised(declaration: str, entry_point: str) -> list[str]:
    """The names that a program must define, once each."""
    return list(dict.fromkeys([*source.declared(declaration), *([entry_point] if entry_point else [])]))


def text(code: str, declaration: str, names: Sequence[str]) -> bytes:
    """What is compiled: the program, and the task's declaration behind it."""
    behind = source.headers_for(declaration) + "".join(f"#undef {name}\n" for name in names)
    said = f'\n\n#line 1 "declaration"\n{behind}{declaration.rstrip().rstrip(";")};\n' if declaration else "\n"
    return (code + said).encode("utf-8", "surrogatepass")


def _steps(first: list[list[str]], text: str, then: list[list[str]]) -> str:
    lines = [script(first), text]
    for command in then:
        lines += [f"echo @@@{command[0]}", shlex.join(command)]
    return "\n".join([*lines, "echo @@@built"])


def _linked(outcome: sandbox.Outcome, log: str, code: str) -> str:
    if outcome.status == "ok" and outcome.stdout.endswith(b"@@@built\n"):
        return ""
    missing = list(dict.fromkeys(re.findall(r"undefined reference to [`'\"]([^`'\"]+)['\"]", log)))
    if missing:
        return "\n".join(f"line {refused.line_of(code, name)}: error: undefined reference to '{name}'"
                         for name in missing[:8])
    if outcome.status == "error" and not re.search(r": (?:No space left on device|cannot open |cannot find -l)", log):
        return f"line 1: error: {plain(log)}"  # the test's objects are known to link: what is odd is the program's
    if limit := base.ran_out(outcome, "linker"):
        return limit
    raise Broken(f"link: {outcome.status} {log.strip()[:300]}")


def plain(log: str) -> str:
    """The first line of a log that speaks of an error, without paths."""
    line = next((row for row in log.splitlines() if re.search(r"\berror\b", row, re.IGNORECASE)), "the compiler failed")
    return re.sub(r"^(?:[\w./+-]+:(?:\d+:)*\s*)*(?:Error|error|internal compiler error):?\s*|/\S+", "", line)[:200]


_DIAGNOSTIC = re.compile(r"^(program\.c|declaration):(\d+):(?:\d+:)? (?:fatal )?(error|note): (.*)$", re.MULTILINE)


def errors(log: str, code: str, declaration: str, most: int = 8) -> str:
    """gcc's errors as ``line N: error: ...``, at most ``most``; those at the task's declaration are put where
    gcc's note points in the program.
    """
    rows, messages, last = list(_DIAGNOSTIC.finditer(log)), [], code.count("\n") + 1
    for i, row in enumerate(rows):
        where, line, kind, message = row[1], int(row[2]), row[3], row[4].strip()
        if kind != "error":
            continue
        if where == "declaration":
            note = next((r for r in rows[i + 1:i + 2] if r[3] == "note" and r[1] == "program.c"), None)
            had = re.search(r"with type '(.*?)'(?: \{aka|$)", note[4]) if note else None
            message = re.sub(r"; have '.*$", f"; have '{had[1]}'" if had else "", message)
            line = int(note[2]) if note else last
            message += f", the task declares '{declaration.strip().rstrip(';')}'"
        messages.append(f"line {min(line, last)}: error: {message}")
    return "\n".join(list(dict.fromkeys(messages))[:most])

