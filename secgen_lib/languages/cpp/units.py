"""Shared objects made of texts of ours (tests, adapters): once per content, kept in the user's cache."""
from __future__ import annotations

import base64
import contextlib
import re
import zlib
from pathlib import Path

from secgen_lib.core import cache
from secgen_lib.core.records import digest
from secgen_lib.languages.cpp import server as cpp_server
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.runtime.errors import Exhausted, Gone

_ASSERT = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<(?:assert\.h|cassert)>", re.MULTILINE)


def made(unit: str, which: str, kind: str = "plain") -> Path:
    """The folder with ``program.so`` made of a text. Raises ``Broken`` for one that does not build."""
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
