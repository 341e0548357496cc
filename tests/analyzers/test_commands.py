"""Tools that a profile names by their command. Mutations that turn these red: a failure, a lie or a silence that makes
a program clean; a result that outlives its tool's change; a build outside the sandbox that nobody asked for."""
from __future__ import annotations

import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.tools import AnalyzerSpec
from tests.analyzers import sarif_tool

BAD = Program("bad", "python", "x = 1\ny = 'BAD'\n")
GOOD = Program("good", "python", "x = 1\n")
ODD = Program("odd", "python", "x = 'break'\n")
MARK = {"python": "mark = 'BAD'\n"}
CANARY = {"python": "canary = 'BAD'\n"}
EVAL = {"python": "def secgen_mark(text):\n    return eval(text)\n"}


@pytest.fixture
def tool(tmp_path):
    """The path of the test tool, where the sandbox's user may read it."""
    for folder in (tmp_path, *list(tmp_path.parents)[:2]):
        folder.chmod(0o755)
    return Path(shutil.copy(sarif_tool.__file__, tmp_path / "tool.py"))


def spec_of(tool, how="honest", when="-", out="{sarif}", **more):
    command = {"languages": ["python"], "command": [sys.executable, str(tool), how, when, out, "{files}"],
               "version": [sys.executable, "--version"], "canary": CANARY, "mark": MARK, **more}
    return AnalyzerSpec.model_validate({"commands": {"words": command}})


def run(spec, *programs, use_cache=False, jobs=2):
    return analyzers.run("words", programs, jobs, use_cache=use_cache, commands=spec.commands)


def test_findings_have_their_place_their_class_and_no_path(tool):
    bad, good = run(spec_of(tool), BAD, GOOD)
    (found,) = analyzers.defects(bad)
    assert (found.tool, found.rule_id, found.start_line, found.category, found.cwe_ids) == (
        "words", "bad", 2, "null dereference", ("CWE-476",))
    assert found.message == "BAD stands in program.py" and found.fingerprint
    assert analyzers.is_clean(good) is True and not good.findings
    assert bad.tool_version.startswith("Python 3.") and ", command " in bad.tool_version
    assert run(spec_of(tool, out="-"), BAD, GOOD) == [replace(r, tool_version=run(spec_of(tool, out="-"), BAD)[0]
                                                              .tool_version) for r in (bad, good)]


LIES = [way for way in sarif_tool.WAYS if way not in ("honest", "sleeps", "server", "leaves a child", "complains")]


@pytest.mark.parametrize("how", LIES)
def test_a_tool_that_always_misbehaves_says_nothing(tool, how):
    quick = {"alone": True, "timeout_s": 1} if how == "hangs" else {}
    for said in run(spec_of(tool, how, **quick), BAD, GOOD):
        assert said.status == "outage" and analyzers.is_clean(said) is None and not said.findings, said
        assert said.detail.startswith("the canary failed: ")


@pytest.mark.parametrize("how", [way for way in LIES if way != "style"] + ["complains"])
def test_a_program_that_breaks_the_tool_is_not_clean_and_takes_none_with_it(tool, how):
    quick = {"alone": True, "timeout_s": 1} if how == "hangs" else {}
    good, odd, bad = run(spec_of(tool, how, "break", **quick), GOOD, ODD, BAD)
    assert analyzers.is_clean(odd) is False and odd.status == ("timeout" if how == "hangs" else "error"), odd
    assert odd.detail
    assert analyzers.is_clean(good) is True
    assert len(analyzers.defects(bad)) == 1


def test_without_a_mark_the_sarif_must_list_what_was_read(tool):
    """Kills: an empty list of results that is believed because some other file had one."""
    lists = {"env": {"LISTS": "1"}, "mark": {}}
    good, odd = run(spec_of(tool, "skips", "break", **lists), GOOD, ODD)
    assert analyzers.is_clean(good) is True
    assert odd.status == "error" and "nothing says that it was read" in odd.detail
    for said in run(spec_of(tool, mark={}), BAD, GOOD):
        assert said.status == "outage" and "`mark`" in said.detail


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\r", "\f# \u2028\u2029", "\x85\x1c"])
def test_a_finding_on_the_last_line_is_no_mark(tool, end):
    """Kills: a finding taken for the mark where a tool counts lines by other characters."""
    (said,) = run(spec_of(tool), Program("a", "python", f"x = 1\ny = 'BAD'{end}"))
    assert [f.start_line for f in analyzers.defects(said)] == [2]


def test_no_suppression_reaches_the_tool(tool):
    (said,) = run(spec_of(tool), Program("a", "python", "y = 'BAD'  # nosec\n# -*- coding: utf-7 -*-\n"))
    assert [f.rule_id for f in said.findings] == ["bad", "suppression"]


def test_a_word_of_the_tools_own_silences_nothing(tool):
    """Kills: a program that is clean because it asked this one tool to be."""
    tool.write_text(tool.read_text().replace('if "BAD" in line', 'if "BAD" in line and "words-off" not in line'))
    hushed = Program("a", "python", "y = 'BAD'  # Words-Off\nz = 'BAD'  # words-off\n")
    assert [f.start_line for f in run(spec_of(tool), hushed)[0].findings] == [1]
    assert [f.start_line for f in run(spec_of(tool, silences=["words-off"]), hushed)[0].findings] == [1, 2]


def test_what_the_tool_is_asked_and_its_files_name_the_result(tool, monkeypatch):
    """Kills: a result of yesterday's rules that is taken for today's."""
    first = spec_of(tool)
    version = analyzers.load("words", first.commands).version()
    assert run(first, GOOD, use_cache=True)[0].status == "ok"
    monkeypatch.setattr(batch, "process", lambda *_: pytest.fail("it was cached"))
    assert run(first, GOOD, use_cache=True)[0].status == "ok"
    monkeypatch.undo()
    tool.write_text(tool.read_text() + "# another release\n")
    analyzers.own._made.cache_clear()
    assert analyzers.load("words", first.commands).version() != version
    assert analyzers.load("words", spec_of(tool, when="no").commands).version() != version


def test_the_sandbox_shows_a_command_no_more_than_it_names(tool, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("s")
    secret.chmod(0o644)
    look = f"try:\n    sys.exit(pathlib.Path({str(secret)!r}).read_text())\nexcept OSError:\n    pass\n\n\ndef main(how"
    tool.write_text(tool.read_text().replace("def main(how", look))
    assert run(spec_of(tool), GOOD)[0].status == "ok"
    shown = run(spec_of(tool, readable=[str(secret)]), GOOD)[0]
    assert shown.status == "outage" and "exit code 1" in shown.detail and shown.detail.endswith(": s")


def test_the_version_is_the_first_line_in_plain_text(tool):
    say = [sys.executable, "-c", "print('\\n\\x1b[34m\\n  tool: v1 \\x1b[0m\\nby someone')"]
    assert analyzers.load("words", spec_of(tool, version=say).commands).version().startswith("tool: v1, command ")


def test_words_that_name_no_file_of_the_tools_show_nothing(tool):
    words = [*spec_of(tool).commands["words"].command[0][:2], "/", "/tmp", "/dev/null", f"--x={tool}"]
    command = {"languages": ["python"], "command": [*words, "{files}"], "version": [sys.executable, "--version"]}
    made = analyzers.load("words", AnalyzerSpec.model_validate({"commands": {"words": command}}).commands)
    assert set(made._named_paths) == {str(tool)} and not {"/", "/tmp", "/dev/null"} & set(made._readable)


def test_a_build_comes_first_and_its_failure_is_the_programs(tool):
    build = [["/bin/sh", "-c", "! grep -q break $0 $1 $2 $3", "{files}"], ["cp", "-r", "{folder}", "{out}"]]
    good, odd, bad = run(spec_of(tool, build=build), GOOD, ODD, BAD)
    assert odd.status == "error" and odd.detail.startswith("build: sh: exit code 1")
    assert analyzers.is_clean(good) is True and analyzers.defects(bad)


def test_exit_codes_are_read(tool):
    spec = spec_of(tool, "fails", exit_codes=[0, 3])
    assert analyzers.defects(run(spec, BAD)[0])
    assert "exit code 3" in run(spec_of(tool, "fails"), BAD)[0].detail


def test_outside_the_sandbox_only_where_it_is_said(tool, tmp_path, monkeypatch):
    """Kills: a build that runs outside because the analysis does."""
    server = tmp_path / "server"
    server.touch()
    monkeypatch.setenv("SERVER", str(server))
    seen = tmp_path / "seen"
    where = ["/bin/sh", "-c", f"touch {seen} || true", "{files}"]
    spec = spec_of(tool, outside_sandbox="licence server", build=where)
    (good,) = run(spec, GOOD)
    assert analyzers.is_clean(good) is True and good.tool_version.endswith(", outside the sandbox")
    assert not seen.exists()
    spec = spec_of(tool, outside_sandbox="licence server", build=where, build_outside_sandbox="its build hooks")
    assert analyzers.is_clean(run(spec, GOOD)[0]) is True and seen.exists()


def test_a_server_that_goes_away_makes_an_outage_and_not_an_error(tool, tmp_path, monkeypatch):
    server = tmp_path / "server"
    server.touch()
    monkeypatch.setenv("SERVER", str(server))
    spec = spec_of(tool, "server", "break", outside_sandbox="licence server", alone=True)
    good, odd = run(spec, GOOD, ODD, jobs=1)  # one after the other: the second takes the server away
    assert analyzers.is_clean(good) is True
    assert odd.status == "outage" and "afterwards" in odd.detail and analyzers.is_clean(odd) is None


def test_outside_the_sandbox_time_is_kept_too(tool):
    started = time.monotonic()
    spec = spec_of(tool, "sleeps", "break", outside_sandbox="a test", timeout_s=4, alone=True)
    good, odd = run(spec, GOOD, ODD)
    assert odd.status == "timeout" and analyzers.is_clean(odd) is False and analyzers.is_clean(good) is True
    assert time.monotonic() - started < 50


def test_outside_the_sandbox_nothing_is_left_behind(tool, tmp_path, monkeypatch):
    monkeypatch.setenv("PID", str(tmp_path / "pid"))
    (good,) = run(spec_of(tool, "leaves a child", outside_sandbox="a test"), GOOD)
    assert analyzers.is_clean(good) is True
    left = Path("/proc", (tmp_path / "pid").read_text(), "stat")
    assert not left.exists() or left.read_text().rpartition(")")[2].split()[0] in ("Z", "X")


def test_a_link_in_the_place_of_the_sarif_is_not_followed(tool, tmp_path):
    other = tmp_path / "result.sarif"
    other.write_text("{}")
    spec = spec_of(tool, build=[["rm", "-r", "{out}"], ["ln", "-s", str(tmp_path), "{out}"]], readable=[str(tmp_path)])
    (said,) = run(spec, GOOD)
    assert said.status == "outage" and other.read_text() == "{}"


@pytest.mark.parametrize(("change", "said"), [
    ({"languages": ["perl"], "canary": {}, "mark": {}}, "programs in 'perl' are not exported; there are c, cpp"),
    ({"rules": "svaec"}, "no rules of 'svaec'; taxonomy.yaml has"),
    ({"readable": ["/"]}, "/ would be shown to programs that a model wrote"),
    ({"readable": [str(Path.home())]}, "would be shown to programs that a model wrote")])
def test_what_cannot_be_had_is_one_line(tool, change, said):
    with pytest.raises(SecgenError) as caught:
        run(spec_of(tool, **change), GOOD)
    assert said in str(caught.value) and "analyzers.commands.words" in str(caught.value)


def test_a_built_in_tools_name_is_taken(tool):
    commands = {"ruff": spec_of(tool).commands["words"]}
    with pytest.raises(SecgenError, match="'ruff' is a built-in tool's name"):
        analyzers.load("ruff", commands)
    with pytest.raises(SecgenError, match="no analyzer 'word'.*words"):
        analyzers.load("word", spec_of(tool).commands)


@pytest.mark.parametrize(("change", "said"), [
    ({"command": ["no-such-tool", "{files}"]}, "no program 'no-such-tool'"),
    ({"version": [sys.executable, "-c", "raise SystemExit(4)"]}, "exit code 4"),
    ({"version": ["/bin/true"]}, "it says nothing"),
    ({"readable": ["/nowhere"]}, "readable: '/nowhere' is not there")])
def test_a_command_that_cannot_be_run_is_an_outage_that_says_why(tool, change, said):
    spec = spec_of(tool, **change)
    (nothing,) = run(spec, GOOD)
    assert nothing.status == "outage" and said in nothing.detail
    assert analyzers.load("words", spec.commands).version() is None


def test_a_trial_tells_before_a_run_what_a_run_would_find(tool):
    assert analyzers.trial("words", "python", spec_of(tool).commands) == ""
    assert "was not reported" in analyzers.trial("words", "python", spec_of(tool, "style").commands)
    # one that lists only the files in which it found something: the canary is well, and no program would be clean
    shy = spec_of(tool, "skips", "one", mark={}, env={"LISTS": "1"})
    assert "does not list its file" in analyzers.trial("words", "python", shy.commands)
    loud = spec_of(tool, canary={"python": "return 1"})
    tool.write_text(tool.read_text().replace('if "BAD" in line', 'if "BAD" in line or "return" in line'))
    assert "bad is reported of a program without a defect" in analyzers.trial("words", "python", loud.commands)


# -- real tools, as a profile would name them


def real(name, *words, **more):
    path = shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    return {"languages": ["python"], "command": [path, *words], "version": [path, "--version"], "rules": name,
            "mark": EVAL, **more}


RUFF = real("ruff", "check", "--isolated", "--no-cache", "--select", "S,F", "--output-format", "sarif", "--exit-zero",
            "{files}")
BANDIT = real("bandit", "-q", "-f", "sarif", "-o", "{sarif}", "-r", "{folder}", exit_codes=[0, 1])
REAL = AnalyzerSpec.model_validate({"commands": {"ruff_sarif": RUFF, "bandit_sarif": BANDIT}})
SHELL = Program("shell", "python", "import os\nos.system(input())\n")
BROKEN = Program("broken", "python", "def f(:\n    pass\n")


@pytest.mark.parametrize(("name", "built_in"), [("ruff_sarif", "ruff"), ("bandit_sarif", "bandit")])
def test_a_real_tool_says_the_same_by_its_sarif_as_built_in(name, built_in):
    own = analyzers.run(name, [SHELL, GOOD, BROKEN], use_cache=False, commands=REAL.commands)
    other = analyzers.run(built_in, [SHELL, GOOD, BROKEN], use_cache=False)
    for mine, theirs in zip(own[:2], other[:2], strict=True):
        assert [(f.rule_id, f.start_line, f.category, f.cwe_ids) for f in analyzers.defects(mine)] == \
            [(f.rule_id, f.start_line, f.category, f.cwe_ids) for f in analyzers.defects(theirs)]
    assert analyzers.is_clean(own[0]) is False and analyzers.is_clean(own[1]) is True
    assert analyzers.is_clean(own[2]) is False


def test_all_alone_and_all_together_say_the_same():
    together = analyzers.run("ruff_sarif", [SHELL, GOOD], use_cache=False, commands=REAL.commands)
    alone = [analyzers.run("ruff_sarif", [p], use_cache=False, commands=REAL.commands)[0] for p in (SHELL, GOOD)]
    assert together == alone
