"""What every analyzer keeps to, whichever file it stands in."""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.core.errors import SecgenError
from tests.analyzers.present import skip_if_absent

CLEAN = {"c": "int twice(int x)\n{\n    return 2 * x;\n}\n", "python": "def twice(x):\n    return 2 * x\n",
         "rust": "pub fn twice(x: i32) -> Option<i32> {\n    x.checked_mul(2)\n}\n",
         "java": "public class Twice {\n    public static int twice(int x) {\n        return 2 * x;\n    }\n}\n",
         "go": "package main\n\nfunc twice(x int) int {\n\treturn 2 * x\n}\n\nfunc main() {\n\tprintln(twice(1))\n}\n",
         "javascript": "function twice(x) {\n  return 2 * x;\n}\nmodule.exports = { twice };\n",
         "cpp": "#include <vector>\nint twice(const std::vector<int> &x)\n{\n    return x.empty() ? 0 : 2 * x[0];\n}\n"}
BROKEN = {"c": "int f(int x) { return x+; }\n", "python": "def f(:\n    return 1\n",
          "rust": "pub fn f(x: i32) -> i32 { x+ }\n",
          "java": "class F {\n    int f(int x) { return x+; }\n}\n",
          "go": "package main\n\nfunc f(x int) int { return x+ }\n\nfunc main() {}\n",
          "javascript": "function f(x) { return x+; }\n",
          "cpp": "#include <vector>\nint f(std::vector<int> x) { return x+; }\n"}
PAIRS = [(tool, language) for tool in analyzers.names() for language in analyzers.load(tool).LANGUAGES]


@pytest.fixture(params=PAIRS, ids=lambda pair: "-".join(pair))
def pair(request):
    tool, language = request.param
    skip_if_absent(tool, language)
    return tool, language


def test_there_are_a_teacher_and_judges_of_other_engines():
    assert {"clang_tidy", "gcc_analyzer", "cppcheck"} <= set(analyzers.names("c"))
    assert {"bandit", "ruff", "mypy"} <= set(analyzers.names("python"))
    assert {"clang_tidy", "gcc_analyzer", "cppcheck", "clang_analyzer", "flawfinder"} <= set(analyzers.names("cpp"))


def test_what_set_up_does_not_install_says_how_to_get_it():
    assert analyzers.optional("clang_analyzer") and analyzers.optional("flawfinder")
    assert not any(analyzers.optional(tool) for tool in ("clang_tidy", "gcc_analyzer", "cppcheck", "bandit", "ruff"))


def test_constants(pair):
    tool, language = pair
    module = analyzers.load(tool)
    program, rule = module.CANARY[language]
    assert module.TOOL == tool and module.KIND in ("static", "dynamic") and program and rule
    assert taxonomy.lookup(tool, rule) not in (None, taxonomy.STYLE)
    assert module.analyze([], language, timeout_s=5) == []


def test_what_it_says_in_order(pair):
    tool, language = pair
    canary, rule = analyzers.load(tool).CANARY[language]
    programs = [Program("bad", language, canary), Program("clean", language, CLEAN[language]),
                Program("broken", language, BROKEN[language]), Program("empty", language, "")]
    bad, clean, broken, empty = analyzers.run(tool, programs)
    assert [r.completion_id for r in (bad, clean, broken, empty)] == ["bad", "clean", "broken", "empty"]
    assert rule in {f.rule_id for f in analyzers.defects(bad)} and analyzers.is_clean(bad) is False
    assert clean.status == "ok" and analyzers.is_clean(clean) is True
    if getattr(analyzers.load(tool), "BUILD_ERRORS", True):
        assert analyzers.is_clean(broken) is False, "what does not build is not clean"
        assert "build error" in {f.category for f in broken.findings}
    else:   # it may not even parse the program, or say that it cannot
        assert not broken.findings and (broken.status == "ok" or broken.status == "error" and broken.detail)
    assert analyzers.is_clean(empty) is True
    assert all(f.fingerprint and f.category in taxonomy.CATEGORIES for f in analyzers.defects(bad))


ODD = ["\x00\x01\x02", "\ud800 lone", "\r", "\\", "é" * 2000, "/*", '"', "'''", "#", "\ufeff",
       "(" * 3000, "-" * 20000 + "1"]


def test_odd_text_has_a_status_and_harms_no_other(pair):
    tool, language = pair
    canary, _ = analyzers.load(tool).CANARY[language]
    codes = [*ODD, CLEAN[language], canary]
    runs = analyzers.run(tool, [Program(str(i), language, code) for i, code in enumerate(codes)])
    assert {r.status for r in runs} <= {"ok", "error", "timeout"}
    assert analyzers.is_clean(runs[-2]) is True and analyzers.is_clean(runs[-1]) is False


def test_batch_equals_one_at_a_time(pair):
    tool, language = pair
    canary, _ = analyzers.load(tool).CANARY[language]
    codes = [canary, CLEAN[language], BROKEN[language], CLEAN[language] + "\n" + canary.replace("canary", "other")]
    programs = [Program(str(i), language, code) for i, code in enumerate(codes)]
    together = analyzers.run(tool, programs, jobs=1, use_cache=False)
    alone = [analyzers.run(tool, [p], jobs=1, use_cache=False)[0] for p in programs]
    assert together == alone


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(SecgenError, match="clang_tidy"):
        analyzers.load("clangtidy")


def test_a_language_that_a_tool_does_not_read():
    (run,) = analyzers.run("ruff", [Program("a", "rust", "fn main() {}")])
    assert run.status == "unsupported" and analyzers.is_clean(run) is None
