"""Values that were never set in C++: a share of the inputs runs once more, in a plain build, under valgrind's memcheck.

clang's MemorySanitizer would need a C++ library that is built with it; memcheck needs none. A result that holds such a
value is reported as well as a branch or an address that depends on one. A report is made again in a build with lines,
on the one input; an input on which the reference is reported is none. Without valgrind nothing is said of this class:
the result says so (:data:`UNSEEN`).
"""
from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.fuzzing.base import Fault
from secgen_lib.fuzzing.cpp import build, show, tools
from secgen_lib.languages.cpp import refused
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.signature import Signature

SHARE, FEWEST, MOST = 50, 40, 400
"""One input in so many, but at least and at most so many."""
UNSEEN = "values that were never set are not looked for: {}"
LIMITS = sandbox.Limits(cpu_s=200, wall_s=1200, memory_mb=2048, output_bytes=4 << 20, file_mb=16, processes=8)
OPTIONS = ("--tool=memcheck", "--leak-check=no", "--error-limit=no", "--vgdb=no", "--log-fd=2", "--num-callers=24")
UNSET = "use-of-uninitialized-value"
_RULES = (  # memcheck's words -> rule
    (r"[Uu]ninitialised", UNSET), (r"Mismatched free", "allocator-mismatch"), (r"Invalid free", "bad-free"),
    (r"Source and destination overlap", "overlapping-copy"))
_HEAD = re.compile(r"^==\d+== (?P<said>(?:Conditional jump or move depends on|Use of|Syscall param .*|Uninitialised "
                   r"byte.*|Invalid (?:read|write|free)|Mismatched free|Source and destination).*)$", re.MULTILINE)
_FRAME = re.compile(r"^==\d+==    (?:at|by) 0x[0-9A-F]+: .* \((?P<file>[^()]+):(?P<line>\d+)\)$", re.MULTILINE)


class Unknown(Exception):
    """A run that says nothing of the program; the text says why."""


def version() -> str:
    """What valgrind calls itself; empty where it is not installed with its headers."""
    return tools.valgrind()


def lacking() -> str | None:
    """None, or what is missing."""
    return None if tools.valgrind() else "valgrind is not installed (make analyzers)"


def samples(executions: int) -> int:
    """How many of a budget's inputs run here."""
    return min(MOST, max(FEWEST, executions // SHARE))


def fault(code: str, task: Task, signature: Signature, inputs: Sequence[bytes], folder: Path) -> Fault | None:
    """The fault on the shortest of the inputs that has one. ``folder``: with ``adapter.so`` and the program's plain
    build in ``first``. Raises :class:`Unknown`, ``Broken``, ``build.Unbuilt``.
    """
    shutil.copyfile(folder / "first" / "program.so", folder / "plain.so")
    build.plain_reference(task, folder)
    kinds = (signature.result, *(parameter.type for parameter in signature.parameters))
    padded = any(kind.kind == "float" and kind.bits > 64 for top in kinds for kind in top.walk())
    ordered = sorted(dict.fromkeys(inputs), key=len)
    place, _, _ = _run(ordered, padded, folder, OPTIONS)
    if place is None:
        return None
    given = ordered[place]
    build.with_lines(code, task, folder)
    place, expected, log = _run([given], padded, folder, (*OPTIONS, "--track-origins=yes"))
    report = read(log)
    if place is None or report is None:
        raise Unknown("memcheck: a report that does not come back")
    rule, message, line = report
    line = min(line, code.count("\n") + 1) or refused.line_of(code, task.entry_point)
    return Fault(rule, line, message, show.call(signature, given), show.test(task, signature, given, expected))


def _run(inputs: Sequence[bytes], padded: bool, folder: Path, options: Sequence[str]) -> tuple[int | None, bytes, str]:
    """(The place of the first input with a report, what the reference gives for it, memcheck's log). Raises
    :class:`Unknown`, ``Broken``.
    """
    nonce, made = secrets.token_hex(16), tools.memcheck()
    (folder / "inputs").write_text("".join(f"{given.hex()}-\n" for given in inputs))
    outcome = sandbox.run(["valgrind", *options, f"{made}/memcheck", *([] if padded else ["results"])], folder=folder,
                          readable=[made], stdin=f"{nonce}\n".encode(), env={"LC_ALL": "C"}, limits=LIMITS)
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    said = re.search(rf"^{nonce} ran (\d+) (\d+) (\d+) (\d+) (\w*)-$", outcome.stdout.decode("utf-8", "replace"),
                     re.MULTILINE)
    if said is None:
        raise Unknown(f"memcheck ended by {outcome.status}: {log.strip()[-200:]}")
    ran, _, found, status = (int(number) for number in said.groups()[:4])
    if found:
        return found - 1, bytes.fromhex(said[5]), log
    if status or ran < len(inputs):
        raise Unknown(f"memcheck: {ran} of {len(inputs)} inputs, then {status}")
    return None, b"", log


def read(log: str) -> tuple[str, str, int] | None:
    """(Rule, message, line of the program or 0) of the first report."""
    head = _HEAD.search(log)
    if head is None:
        return None
    said, behind = head["said"].strip(), log[head.end():]
    stack = behind[:end.start()] if (end := re.search(r"^==\d+== ?$", behind, re.MULTILINE)) else behind
    line = next((int(frame["line"]) for frame in _FRAME.finditer(stack) if frame["file"] == show.PROGRAM), 0)
    rule = next((rule for words, rule in _RULES if re.search(words, said)), "")
    if not rule:
        how = "write" if "write" in said else "read"
        address = re.search(r"Address 0x([0-9a-f]+) is (.*)", stack)
        where = address[2] if address else ""
        if address and int(address[1], 16) < 4096:
            rule = "null-dereference"
        elif "block of size" not in where:
            rule = f"wild-access-{how}"
        else:
            rule = "heap-use-after-free" if "free'd" in where else f"heap-buffer-overflow-{how}"
    return rule, re.sub(r"0x[0-9a-f]+", "ADDRESS", said), line
