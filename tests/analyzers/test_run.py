"""What `run` adds to a tool: the cache, one analysis a program, canaries, and programs that break the tool."""
from __future__ import annotations

import dataclasses
import time

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding
from tests.analyzers.present import skip_if_absent

CLEAN = "int one(void) { return 1; }\n"
LEAK = ("#include <stdlib.h>\nint f(int n) {\n    int *p = malloc(4);\n    if (!p)\n        return 0;\n    *p = n;\n"
        "    if (n < 0)\n        return -1;\n    free(p);\n    return n;\n}\n")
# 10^12 tokens by macros: no compiler ends, or has the memory
LAUGHS = "".join(f"#define L{i} {f'L{i - 1} ' * 10}\n" for i in range(1, 13)) + "#define L0 +1\nint x = 0 L12;\n"


def test_equal_programs_are_analyzed_once_and_keep_their_names(monkeypatch):
    module = analyzers.load("cppcheck")
    seen = []
    real = module.analyze

    def counted(programs, *args, **options):
        seen.append(len(programs))
        return real(programs, *args, **options)

    monkeypatch.setattr(module, "analyze", counted)
    programs = [Program("a", "c", LEAK), Program("b", "c", LEAK), Program("c", "c", CLEAN)]
    runs = analyzers.run("cppcheck", programs, jobs=1)
    assert seen == [3] and [r.completion_id for r in runs] == ["a", "b", "c"]  # two programs and the canary
    assert runs[0].findings == runs[1].findings and runs[0].findings and not runs[2].findings
    again = analyzers.run("cppcheck", [Program("z", "c", LEAK)], jobs=1)
    assert seen == [3] and again[0].findings == runs[0].findings and again[0].completion_id == "z"


@pytest.mark.parametrize(("tool", "expected"), [("cppcheck", [32, 8]), ("flawfinder", [40])])
def test_a_tool_that_does_little_but_start_takes_more_programs_in_one_process(tool, expected, monkeypatch):
    skip_if_absent(tool)
    module, seen = analyzers.load(tool), []
    real = module.analyze

    def counted(programs, *args, **options):
        seen.append(len(programs) - 1)  # without the canary
        return real(programs, *args, **options)

    monkeypatch.setattr(module, "analyze", counted)
    analyzers.run(tool, [Program(str(i), "c", f"int f{i};\n") for i in range(40)], jobs=1, use_cache=False)
    assert seen == expected


def test_a_changed_version_or_rule_is_another_result(monkeypatch):
    module = analyzers.load("cppcheck")
    program = Program("a", "c", CLEAN)
    key = analyzers._key(module, "1", program)
    assert key != analyzers._key(module, "2", program)
    assert key != analyzers._key(module, "1", Program("a", "c", CLEAN + " "))
    assert key == analyzers._key(module, "1", Program("b", "c", CLEAN))
    monkeypatch.setattr(analyzers, "_sources", lambda module: "other rules")
    assert key != analyzers._key(module, "1", program)


def test_a_canary_that_is_not_found_is_an_outage_and_is_not_kept(monkeypatch):
    module = analyzers.load("cppcheck")
    monkeypatch.setattr(module, "CANARY", {"c": (CLEAN, "arrayIndexOutOfBounds")})
    (run,) = analyzers.run("cppcheck", [Program("a", "c", CLEAN)])
    assert run.status == "outage" and "canary" in run.detail
    assert analyzers.is_clean(run) is None
    monkeypatch.undo()
    (run,) = analyzers.run("cppcheck", [Program("a", "c", CLEAN)])
    assert run.status == "ok" and analyzers.is_clean(run) is True


def test_an_absent_tool_is_an_outage_and_is_named_by_require(monkeypatch):
    monkeypatch.setattr(analyzers.load("cppcheck"), "version", lambda: None)
    (run,) = analyzers.run("cppcheck", [Program("a", "c", CLEAN)])
    assert run.status == "outage" and analyzers.is_clean(run) is None
    monkeypatch.setattr(analyzers.load("ruff"), "version", lambda: None)
    with pytest.raises(SecgenError, match="cppcheck, ruff"):
        analyzers.require(["clang_tidy", "cppcheck", "ruff"])


@pytest.mark.parametrize("tool", ["clang_tidy", "gcc_analyzer", "clang_analyzer"])
def test_a_program_that_never_ends_breaks_only_itself(tool, monkeypatch):
    """The batch is lost, each program is run alone, and the one that breaks the tool is marked with it."""
    skip_if_absent(tool)
    monkeypatch.setattr(batch, "SECONDS_A_FILE", 0.5)
    programs = [Program("before", "c", LEAK), Program("laughs", "c", LAUGHS), Program("after", "c", CLEAN)]
    before, laughs, after = analyzers.run(tool, programs, jobs=1, timeout_s=2)
    assert laughs.status in ("timeout", "error") and laughs.detail
    assert analyzers.is_clean(laughs) is False, "a tool that gives up never makes a program clean"
    assert analyzers.is_clean(before) is False and before.status == "ok" and before.findings
    assert analyzers.is_clean(after) is True


def test_failures_are_not_kept_in_the_cache(monkeypatch):
    program = Program("laughs", "c", LAUGHS)
    monkeypatch.setattr(batch, "SECONDS_A_FILE", 0.5)
    (first,) = analyzers.run("gcc_analyzer", [program], timeout_s=1)
    assert first.status != "ok"
    from secgen_lib.core.store import cache
    module = analyzers.load("gcc_analyzer")
    assert cache().get("analysis", analyzers._key(module, module.version(), program)) is None


@pytest.mark.parametrize(("detail", "asked"), [
    ("PartialParsing: Syntax error at line 1", 1), ("Timeout: PartialParsing took too long", 2),
    ("it was not scanned", 2)])
def test_an_error_is_kept_only_where_it_is_the_text_that_cannot_be_read(detail, asked, monkeypatch):
    from secgen_lib.core.store import cache

    module, times = analyzers.load("semgrep"), []

    def analyze(programs, language, *, timeout_s):
        times.append(len(programs))
        canary = module.CANARY[language][1]
        return [AnalyzerRun(programs[0].completion_id, "semgrep", "1", "static", "ok",
                            (Finding(canary, "semgrep", (), "", "", "", 1),), ""),
                *(AnalyzerRun(p.completion_id, "semgrep", "1", "static", "error", (), detail) for p in programs[1:])]

    monkeypatch.setattr(module, "analyze", analyze)
    monkeypatch.setattr(module, "version", lambda: f"1 {detail}")
    first, again = (analyzers.run("semgrep", [Program("a", "c", "int f( {\n")]) for _ in range(2))
    assert first == again and again[0].status == "error" and not analyzers.is_clean(again[0])
    assert len(times) == asked and cache().info()["kinds"].get("analysis", {}).get("entries", 0) == (asked == 1)


def test_each_runs_alone_only_what_a_batch_could_not_tell():
    calls = []

    def together(some, language, limit_s):
        calls.append([p.completion_id for p in some])
        if any(p.code == "kills" for p in some):
            raise batch.ToolFailed("error", "killed")
        return [AnalyzerRun(p.completion_id, "t", "1", "static", "ok") for p in some]

    programs = [Program(name, "c", code) for name, code in (("a", ""), ("b", "kills"), ("c", ""))]
    runs = batch.each(programs, "c", together, "t", "1", 5)
    assert calls == [["a", "b", "c"], ["a"], ["b"], ["c"]]
    assert [(r.completion_id, r.status) for r in runs] == [("a", "ok"), ("b", "error"), ("c", "ok")]
    assert runs[1].detail == "killed"


def test_clean_defects_and_distinct():
    defect = Finding("r", "t", (), "leak", "error", "m", 3)
    style = dataclasses.replace(defect, level="note", category="style")
    run = AnalyzerRun("a", "t", "1", "static", "ok", (style,))
    assert analyzers.is_clean(run) is True
    run = dataclasses.replace(run, findings=(style, defect, dataclasses.replace(defect, rule_id="q", tool="u")))
    assert analyzers.is_clean(run) is False and len(analyzers.defects(run)) == 2
    assert analyzers.distinct(analyzers.defects(run)) == [defect]
    for status, clean in (("error", False), ("timeout", False), ("outage", None), ("unsupported", None)):
        assert analyzers.is_clean(AnalyzerRun("a", "t", "1", "static", status)) is clean


def test_text_that_is_no_program_gives_few_findings_and_quickly():
    noise = "x = = " * 3000 + "\nimport os\nos.system(input())\n"
    started = time.monotonic()
    (run,) = analyzers.run("ruff", [Program("noise", "python", noise)])
    assert time.monotonic() - started < 10
    assert analyzers.is_clean(run) is False and len(run.findings) == analyzers.MAX_FINDINGS
    assert all(f.level == "error" for f in run.findings) and f"{analyzers.MAX_FINDINGS} kept" in run.detail
