"""A tool that cannot say its version is not there; it ends no run.

Kills: an error of the system, bytes that are no text, or an end that does not come, handed on by :func:`printed`.
"""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import program
from secgen_lib.analyzers.tools import clang_analyzer, semgrep

BROKEN = {"no program": "text\n", "killed": "#!/bin/sh\nkill -9 $$\n", "silent": "#!/bin/sh\n",
          "hangs": "#!/bin/sh\nexec sleep 60\n"}


@pytest.fixture(params=BROKEN)
def tool(request, tmp_path, monkeypatch):
    monkeypatch.setattr(program, "VERSION_S", 0.5)
    path = tmp_path / "tool"
    path.write_text(BROKEN[request.param])
    path.chmod(0o755)
    return str(path)


def test_a_tool_without_a_version_is_an_outage(tool, monkeypatch):
    for cached in (semgrep.version, semgrep._program):
        monkeypatch.setattr(semgrep, cached.__name__, cached.__wrapped__)
    monkeypatch.setenv("SECGEN_SEMGREP", tool)
    (run,) = analyzers.run("semgrep", [analyzers.Program("it", "python", "x = 1\n")], use_cache=False)
    assert (run.status, run.detail) == ("outage", "semgrep is not installed")
    assert program.reported_version([tool], r"(\d+)") is None


def test_bytes_that_are_no_text_are_read(tmp_path):
    (tmp_path / "tool").write_text("#!/bin/sh\nprintf '\\377 1.2\\n'\n")
    (tmp_path / "tool").chmod(0o755)
    assert program.reported_version([str(tmp_path / "tool")], r" (\S+)") == "1.2"


def test_a_clang_that_lists_half_of_its_checkers_is_an_outage(monkeypatch):
    """Kills: a list that failed taken for one without names."""
    if clang_analyzer.version() is None:
        pytest.skip("clang is not installed")
    monkeypatch.setattr(clang_analyzer, "checkers", clang_analyzer.checkers.__wrapped__)
    monkeypatch.setattr(clang_analyzer, "printed", lambda argv, real=clang_analyzer.printed: (
        ("", 1) if argv[-1] == clang_analyzer.HELP[-1] else real(argv)))
    (run,) = analyzers.run("clang_analyzer", [analyzers.Program("it", "c", "int x;\n")], use_cache=False)
    assert run.status == "outage" and run.detail.endswith("clang does not list its checkers")
