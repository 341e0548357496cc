"""Input and tools that are not as they should be, for every adapter: a status and a reason, and the batch goes on.

Text that is no text, does not parse or is empty: ``test_contract``. Tools that hang, die or print garbage:
``test_broken_tools`` and ``test_broken_answers``. Here: size, what is not there, and versions.
"""
from __future__ import annotations

import subprocess
import time

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from tests.analyzers.present import skip_if_absent
from tests.analyzers.test_contract import CLEAN, PAIRS

NOT_THERE = {"c": '#include "nowhere.h"\nint f(void) { return nowhere(); }\n',
             "cpp": '#include "nowhere.h"\nint f() { return nowhere(); }\n',
             "python": "import nowhere\n\n\ndef f():\n    return nowhere.f()\n",
             "rust": "mod nowhere;\nuse nowhere::f;\npub fn g() {\n    f()\n}\n",
             "java": "import nowhere.Missing;\npublic class Main {\n    Missing m;\n}\n",
             "go": 'package main\n\nimport "nowhere/missing"\n\nfunc main() { missing.F() }\n',
             "javascript": "const f = require('./nowhere');\nf();\n"}
COMPILERS = ("clang_tidy", "clang_analyzer", "gcc_analyzer", "clippy", "ecj", "go_vet", "javac", "rustc",
             "staticcheck")
"""They cannot go on without it; the others do not look."""


@pytest.mark.parametrize("tool", analyzers.names())
def test_twenty_megabytes_are_refused_at_once(tool, monkeypatch):
    """In every language, before the tool is started. Kills: the tool is started, or the program is clean."""
    module = analyzers.load(tool)
    monkeypatch.setattr(module, "version", lambda: "1")
    monkeypatch.setattr(module, "analyze", lambda *_, **__: pytest.fail("the tool was started"))
    started = time.process_time()
    for language in module.LANGUAGES:
        (run,) = analyzers.run(tool, [Program("big", language, "x\n" * (10 << 20))])
        assert run.status == "error" and "bytes" in run.detail and analyzers.is_clean(run) is False
    assert time.process_time() - started < 10


def test_the_largest_program_is_measured_in_bytes_and_analyzed():
    """Kills: characters counted, and a limit that is one too low."""
    half = analyzers.MAX_BYTES // 2
    codes = [f"# {'é' * n}\n" for n in (half - 2, half)]   # 1 byte below the limit, and 3 above it
    kept, refused = analyzers.run("ruff", [Program(str(i), "python", code) for i, code in enumerate(codes)])
    assert analyzers.is_clean(kept) is True and refused.status == "error"


@pytest.mark.parametrize(("tool", "language"), PAIRS)
def test_what_is_not_there(tool, language):
    """A program that includes it does not build; the one beside it in the batch is judged as ever."""
    skip_if_absent(tool, language)
    missing, clean = analyzers.run(tool, [Program("a", language, NOT_THERE[language]),
                                          Program("b", language, CLEAN[language])], use_cache=False)
    assert analyzers.is_clean(clean) is True
    assert missing.status == "ok" or missing.detail
    if tool in COMPILERS:
        assert analyzers.is_clean(missing) is False
        assert missing.status != "ok" or "build error" in {f.category for f in analyzers.defects(missing)}


@pytest.mark.parametrize("said", ["", "garbage", "\x00\xff", "LLVM version", "99.0 of another tool\n"])
@pytest.mark.parametrize("tool", analyzers.names())
def test_a_version_that_cannot_be_read(tool, said, monkeypatch):
    """A name or None; no tool's word on its version ends a run. Kills: a part of it taken without looking."""
    module = analyzers.load(tool)
    module.version()   # what others keep for it (a toolchain) is found before
    monkeypatch.setattr(subprocess, "run", lambda argv, **_: subprocess.CompletedProcess(argv, 0, said, ""))
    ask = getattr(module.version, "__wrapped__", module.version)
    assert ask() is None or isinstance(ask(), str)


@pytest.mark.parametrize("tool", analyzers.names())
def test_another_version_is_judged_by_its_canary_and_kept_apart(tool, monkeypatch):
    module = analyzers.load(tool)
    program = Program("a", module.LANGUAGES[0], CLEAN.get(module.LANGUAGES[0], "x"))
    assert analyzers._key(module, "99.0", program) != analyzers._key(module, module.version(), program)
    monkeypatch.setattr(module, "version", lambda: "99.0")
    monkeypatch.setattr(module, "analyze", lambda programs, language, timeout_s: [
        analyzers._run(module, "99.0", "ok", "") for _ in programs])   # it runs, and knows our canary's rule no more
    (run,) = analyzers.run(tool, [program])
    assert run.status == "outage" and run.tool_version == "99.0" and "canary" in run.detail
