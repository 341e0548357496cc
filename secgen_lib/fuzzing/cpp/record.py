"""With which arguments the tests of a task call its function: they run on the reference, and it is written down."""
from __future__ import annotations

import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core import cache
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing.cpp import tools
from secgen_lib.languages.cpp import apart
from secgen_lib.languages.cpp import build as cpp_build
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.signature import Signature

LIMITS = sandbox.Limits(cpu_s=20, wall_s=120, memory_mb=1024, output_bytes=8 << 20)
MOST_CALLS, MOST_BYTES = 300, 2000
"""Kept of a test that calls in a loop."""


class Unsupported(ValueError):
    """Nothing says which inputs are valid; the text says why."""


@lru_cache(maxsize=4096)
def calls(task: Task, signature: Signature, half: str) -> tuple[bytes, ...]:
    """The arguments of each different call, in the bytes of ``wire.hpp``: of the public examples, and for ``judge`` of
    the hidden tests, too. Raises :class:`Unsupported`, ``Broken``.
    """
    found: dict[bytes, None] = {}
    for text in (task.examples, task.test if half == "judge" else ""):
        if text:
            key = digest("cpp-calls", text, task.declaration, task.entry_point, task.reference, tools.identity())
            known = cache.cache().get("cpp-calls", key)
            if known is None:
                known = _recorded(text, task, signature)
                cache.cache().put("cpp-calls", key, known)
            if known[-1] != "passed":
                raise Unsupported(f"the reference does not pass the task's own tests: {known[-1]}")
            found.update((bytes.fromhex(call), None) for call in known[:-1])
    if not found:
        raise Unsupported("no test shows a call of the function")
    return tuple([call for call in found if len(call) <= MOST_BYTES][:MOST_CALLS])


def _recorded(text: str, task: Task, signature: Signature) -> list[str]:
    """The calls in hex, and at the end ``passed`` or what failed."""
    with tempfile.TemporaryDirectory(prefix="secgen-calls-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if why := cpp_build.build(task.reference, task.declaration, task.entry_point, "plain", folder, apart=True):
            raise Unsupported(f"the reference does not build: {why.splitlines()[0]}")
        shutil.copyfile(tools.recorder() / "recorder", folder / "recorder")
        (folder / "recorder").chmod(0o755)
        test, adapter = apart.test(text, task.declaration, signature), apart.adapter(signature)
        outcome = sandbox.run(["./recorder", f"{test}/program.so", f"{adapter}/program.so", "./program.so"],
                              folder=folder, readable=[test, adapter], limits=LIMITS)
    if outcome.status == "refused":
        raise Broken(outcome.stderr.decode(errors="replace"))
    lines = outcome.stdout.decode(errors="replace").splitlines()
    made = [line[5:-1] for line in lines if line.startswith("call ") and line.endswith("-")]
    last = lines[-1].strip() if lines and not lines[-1].startswith("call ") else f"it ended by {outcome.status}"
    if last.startswith("broken "):
        raise Broken(last)
    return [*dict.fromkeys(made), last]
