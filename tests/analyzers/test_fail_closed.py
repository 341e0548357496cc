"""Tools that do not do their work: no silence, half answer or answer of unknown ownership makes a program clean."""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from secgen_lib.analyzers.tools import clang_analyzer, flawfinder
from secgen_lib.sandbox import Outcome
from tests.analyzers.present import skip_if_absent

pytestmark = pytest.mark.usefixtures("plain_names")

CLEAN = "int one(void) { return 1; }\n"
HEADER = ("#include <algorithm>\n#include <list>\nint f(std::list<int> l)\n{\n    std::sort(l.begin(), l.end());\n"
          "    return l.front();\n}\n")
"""A C++ program whose error stands in a header: the iterators of a list cannot be sorted."""


def answer(monkeypatch, exit_code: int = 0, stderr: str = "", stdout: str = "", files: dict[str, str] | None = None):
    """The tool's process replaced by one that says this."""
    def process(argv, folder, cpu_s, readable=(), env=None):
        for name, text in (files or {}).items():
            (folder.path / name).write_text(text)
        return Outcome("ok" if exit_code == 0 else "error", exit_code, None, stdout.encode(), stderr.encode(), 0.0, 0.0)
    monkeypatch.setattr(batch, "process", process)


EMPTY = '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "clang"}}, "results": []}]}'


ELSEWHERE = EMPTY.replace('"results": []', """"results": [{"ruleId": "FF1014", "message": {"text": "m"}, "locations": [
    {"physicalLocation": {"artifactLocation": {"uri": "x.c"}, "region": {"startLine": 1}}}]}]""")


@pytest.mark.parametrize(("said", "detail"), [
    ({}, "no result"),                                                      # nothing written, and no error
    ({"files": {"p0.plist": "not JSON"}}, "not SARIF"),
    ({"files": {"p0.plist": '{"version": "2.1.0"}'}}, "not SARIF"),
    ({"exit_code": 1, "files": {"p0.plist": EMPTY}}, "exit code 1"),        # a failure that nothing explains
    ({"exit_code": 254, "stderr": "PLEASE submit a bug report", "files": {"p0.plist": EMPTY}}, "254"),
    ({"exit_code": 1, "stderr": "p0.c:1:1: error: x\n", "files": {"p0.plist": EMPTY}}, "result with 1"),
    ({"exit_code": 0, "stderr": "p0.c:1:1: error: x\n"}, "1 compile errors"),
    ({"exit_code": 1, "stderr": "error: unknown argument"}, "exit code 1"),
])
def test_clang_is_not_believed(monkeypatch, said, detail):
    skip_if_absent("clang_analyzer")
    answer(monkeypatch, **said)
    (run,) = clang_analyzer.analyze([Program("a", "c", CLEAN)], "c")
    assert run.status == "error" and detail in run.detail
    assert analyzers.is_clean(run) is False
    (run,) = analyzers.run("clang_analyzer", [Program("a", "c", CLEAN)], use_cache=False)
    assert run.status == "outage" and analyzers.is_clean(run) is None, "the canary fails as well"


@pytest.mark.parametrize(("said", "detail"), [
    ({}, "not SARIF"),
    ({"stdout": EMPTY}, "not read to its end"),
    ({"stdout": EMPTY, "exit_code": 15}, "exit code 15"),
    ({"stdout": ELSEWHERE}, "no program"),
])
def test_flawfinder_is_not_believed(monkeypatch, said, detail):
    skip_if_absent("flawfinder")
    answer(monkeypatch, **said)
    (run,) = flawfinder.analyze([Program("a", "c", CLEAN)], "c")
    assert run.status == "error" and detail in run.detail


HIDING = ('void f(void) __attribute__((deprecated("(")));\nvoid f(void) { system("x"); }\n',
          "#if 0\nit isn't text\n#endif\nvoid f(char *a) { system(a); }\n",
          'const char *s = R"(")";\nvoid f(char *a) { system(a); }\n')


@pytest.mark.parametrize("code", HIDING)
def test_a_file_that_flawfinder_does_not_read_to_its_end_is_an_error(monkeypatch, code):
    """Without our preparation the defect is gone, and the end of the file with it; with it both are seen."""
    skip_if_absent("flawfinder")
    program = Program("a", "c", code)
    (seen,) = flawfinder.analyze([program], "c")
    assert seen.status == "ok" and [f.rule_id for f in seen.findings] == ["FF1044"]
    monkeypatch.setattr(flawfinder, "prepared", lambda code, language: code)
    (hidden,) = flawfinder.analyze([program], "c")
    assert hidden.status == "error" and not hidden.findings and "end" in hidden.detail


def test_flawfinder_reports_a_joined_word_on_its_line():
    skip_if_absent("flawfinder")
    (run,) = flawfinder.analyze([Program("a", "c", "int x;\nvoid f(char *a) { sys\\\ntem(a); }\n")], "c")
    assert [(f.rule_id, f.start_line) for f in run.findings] == [("FF1044", 2)]


def test_risks_below_three_are_not_kept():
    skip_if_absent("flawfinder")
    code = 'void f(char *a) { char b[9]; strcpy(b, "c"); memcpy(a, b, strlen(b)); printf("%s", a); }\n'
    (run,) = flawfinder.analyze([Program("a", "c", code)], "c")
    assert run.status == "ok" and run.findings == ()


@pytest.mark.parametrize(("tool", "rule", "line"), [
    ("clang_tidy", "clang-diagnostic-error", 5), ("clang_analyzer", "error", 5), ("gcc_analyzer", "error", 1)])
def test_an_error_in_a_header_is_the_program_s_that_asks_for_it(tool, rule, line):
    """clang says in a note who asked; gcc's JSON does not, but has an array a program."""
    skip_if_absent(tool, "cpp")
    programs = [Program(name, "cpp", code) for name, code in (("a", CLEAN), ("b", HEADER), ("c", CLEAN + "int two;\n"))]
    first, broken, last = analyzers.run(tool, programs, jobs=1)
    assert analyzers.is_clean(first) is True and analyzers.is_clean(last) is True
    assert {(f.rule_id, f.start_line, f.category) for f in analyzers.defects(broken)} == {(rule, line, "build error")}


def test_an_error_in_a_header_that_nobody_asked_for_ends_the_batch():
    text = "/usr/include/x.h:1:2: error: lost\np1.c:4:5: error: mine\np1.c:9:9: note: not of the lost one\n"
    with batch.Folder([Program("a", "c", ""), Program("b", "c", "")], "c") as folder:
        with pytest.raises(batch.ToolFailed, match="header"):
            clang_analyzer._errors(text, folder)
        found = clang_analyzer._errors(text.replace("p1.c:9", "p0.c:9").replace("p1.c:4:5: error: mine\n", ""), folder)
    assert [[(f.message, f.start_line) for f in some] for some in found] == [[("lost", 9)], []]
    with batch.Folder([Program("a", "c", "")], "c") as folder:
        (alone,) = clang_analyzer._errors(text.splitlines()[0], folder)
    assert [(f.message, f.start_line) for f in alone] == [("lost", 1)]
