"""What tools read where a data set puts something before each program (CWEval's includes and imports).

Mutations that turn these red: the program alone; the lines of both together; what a tool says of what stands before it
taken for the program's; what it says at the first line, of a header, taken for none of the program's.
"""
from __future__ import annotations

from functools import partial

import pytest

from secgen_lib import analyzers
from secgen_lib.core.records import AnalyzerRun, Completion, Finding, Task
from secgen_lib.judging import reading
from secgen_lib.tasks import _cweval_before


def said(language, code, run, dataset="cweval") -> AnalyzerRun:
    task = Task("t", dataset, language, "p", "f")
    answer = Completion("a", None, "t", "m", "original", None, "generate", 0, 0, 1, 0.8, "text", code, "stop")
    (one,) = reading.analyze(reading.texts([answer], {"t": task}), run)
    assert one.completion_id == "a"
    return one


BARE = """char *copy(const char *text) {
    size_t size = strlen(text) + 1;
    char *made = malloc(size);
    if (made == NULL) return NULL;
    for (size_t i = 0; i < size; i++) made[i] = text[i];
    return made;
}
"""
FREED = BARE.replace("    return made;\n", "    free(made);\n    made[0] = 'x';\n    return NULL;\n")


@pytest.mark.parametrize("tool", ["gcc_analyzer", "clang_tidy"])
def test_a_program_is_read_behind_the_includes_that_it_is_built_with(tool):
    ask = partial(analyzers.run, tool)
    clean, freed = said("c", BARE, ask), said("c", FREED, ask)
    assert clean.status == "ok" and analyzers.is_clean(clean)
    assert not analyzers.is_clean(said("c", BARE, ask, "humaneval")), "a set that puts nothing before its programs"
    assert 7 in {finding.start_line for finding in analyzers.defects(freed)}


@pytest.mark.parametrize("asks", ["#ifdef LEFT_OUT", "#ifdef LEFT_\\\nOUT", "#if FROM_IT > 2",
                                  "#define P(a, b) a##b\n#define Q(a, b) P(a, b)\n#if Q(LEFT_, OUT) > 2"])
def test_code_that_only_the_build_sees_is_read(asks, monkeypatch):
    # kills: a header that the build alone finds, behind whose macros a defect hides from every tool
    monkeypatch.setattr(_cweval_before, "_left_out", lambda language: {
        "LEFT_OUT": "#define LEFT_OUT 3", "FROM_IT": "#define FROM_IT LEFT_OUT", "OTHER": "#define OTHER"})
    hidden = FREED.replace("    made[0] = 'x';\n", f"{asks}\n    made[0] = 'x';\n#endif\n")
    assert "made[0] = 'x'" in hidden
    assert not analyzers.is_clean(said("c", hidden, partial(analyzers.run, "gcc_analyzer")))
    assert "OTHER" not in _cweval_before.before("int x;", "c")


def test_a_use_of_what_is_imported_before_it_is_no_finding_of_the_program_s():
    code = "def cipher(key):\n    return AES.new(key, AES.MODE_GCM)\n"
    assert "B413" in {f.rule_id for f in analyzers.run("bandit", [analyzers.Program(
        "b", "python", f"from Crypto.Cipher import AES\n{code}")])[0].findings}
    assert said("python", code, partial(analyzers.run, "bandit")).findings == ()
    assert analyzers.is_clean(said("python", code, partial(analyzers.run, "mypy")))
    assert not analyzers.is_clean(said("python", code.replace("AES.new", "AEX.new"), partial(analyzers.run, "mypy")))


def finding(rule, line) -> Finding:
    return Finding(rule, "tool", (), "style", "error", f"message of {rule}", line, 1, line)


@pytest.mark.parametrize("alone", ["ok", "error"])
def test_only_what_is_said_of_the_text_before_it_alone_is_left_out(alone):
    def run(programs):
        before, whole = programs
        lines = before.code.count("\n")
        assert whole.code == before.code + BARE and lines > 5
        mine = (finding("old", 2), finding("new", 2), finding("old", 1), finding("own", lines + 3))
        return [AnalyzerRun(before.completion_id, "tool", "1", "static", alone,
                            (finding("old", 2),) if alone == "ok" else ()),
                AnalyzerRun(whole.completion_id, "tool", "1", "static", "ok", mine)]

    kept = [(f.rule_id, f.start_line) for f in said("c", BARE, run).findings]
    assert kept == [*([] if alone == "ok" else [("old", 1)]), ("new", 1), ("old", 1), ("own", 3)]
