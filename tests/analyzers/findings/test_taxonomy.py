"""The frozen rules cover all that the tools can say under our options."""
from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.tools import (
    _rust_lints,
    clang_analyzer,
    clang_tidy,
    clippy,
    cppcheck,
    gcc_analyzer,
    ruff,
    rustc,
    semgrep,
    staticcheck,
)
from secgen_lib.core.records import Finding
from secgen_lib.fuzzing import reports
from tests.analyzers.present import skip_if_absent


def said(*argv: str) -> str:
    return subprocess.run(argv, capture_output=True, text=True, check=False).stdout


def unmapped(tool: str, rules) -> list[str]:
    rules = sorted(set(rules))
    assert len(rules) > 30
    return [rule for rule in rules if taxonomy.lookup(tool, rule) is None]


FUZZERS = ("fuzz_feedback", "fuzz_judge")


def test_every_rule_of_the_fuzzers_is_known_and_a_wrong_answer_is_no_error():
    for tool in FUZZERS:
        assert [rule for rule in reports.RULES if taxonomy.lookup(tool, rule) is None] == []
        said = taxonomy.join(Finding("wrong-result", tool, (), "", "", "f(1) is 2, not 3", 1))
        assert (said.level, said.category) == ("note", taxonomy.STYLE)
    assert taxonomy.table()["fuzz_judge"] == taxonomy.table()["fuzz_feedback"]


def test_entries_are_well_formed():
    for tool, rules in taxonomy.table().items():
        assert tool in {*analyzers.names(), "secgen", *FUZZERS}
        for rule, entry in rules.items():
            assert isinstance(rule, str), f"{tool}: {rule!r} is not text (YAML reads some words as values)"
            if entry == taxonomy.STYLE:
                continue
            for one in [entry, *(other for other in entry.get("messages", {}).values() if other != taxonomy.STYLE)]:
                assert set(one) <= {"cwe", "category", "messages"}, (tool, rule)
                assert one["category"] in taxonomy.CATEGORIES, (tool, rule)
                assert isinstance(one.get("cwe", 1), int) and (one["category"] == "build error" or "cwe" in one
                                                               or tool == "secgen"), (tool, rule)
            assert all(isinstance(words, str) for words in entry.get("messages", {}))


def test_a_cwe_has_one_category():
    """Listed by itself just where the rules say nothing, or several things equally often. Kills: a second mapping, and
    a category that depends on the order of the file.
    """
    listed, rules = taxonomy.cwes(), taxonomy.named_by_rules()
    assert set(listed.values()) <= set(taxonomy.CATEGORIES)
    for cwe in {*listed, *rules}:
        most = rules.get(cwe, {})
        equal = sum(count == max(most.values()) for count in most.values())
        assert (cwe in listed) == (equal != 1), (cwe, most)
        assert taxonomy.category_of([cwe]) == (listed.get(cwe) or max(most, key=most.get))


@pytest.mark.parametrize(("cwe", "category"), [
    *((f"CWE-{n}", "buffer overflow") for n in (119, 120, 121, 122, 123, 124, 125, 126, 127, 131, 787)),
    ("CWE-22", "path traversal"), ("CWE-23", "path traversal"), ("CWE-680", "integer overflow"),
    ("CWE-824", "uninitialised"), ("CWE-328", "crypto"), ("CWE-773", "resource"),
    *((f"CWE-{n}", "concurrency") for n in (362, 364, 366, 667, 764, 765, 832)), ("CWE-9999", "other")])
def test_kinds_of_one_weakness_have_its_category(cwe, category):
    assert taxonomy.category_of([cwe]) == category


def test_no_tool_has_a_rule_for_everything():
    """An unknown rule must fall out of the table: no glob may swallow it."""
    for tool in analyzers.names():
        assert taxonomy.lookup(tool, "a-rule-of-tomorrow") is None


@pytest.mark.parametrize("language", clang_tidy.LANGUAGES)
def test_every_check_of_clang_tidy(language):
    skip_if_absent("clang_tidy")
    listed = said(clang_tidy.installed(), "--list-checks", f"--checks={clang_tidy.CHECKS[language]}", "--config={}")
    names = [line.strip() for line in listed.split("\n")[1:] if line.strip()]
    assert unmapped("clang_tidy", names) == []
    asked = clang_tidy.BUGPRONE + (clang_tidy.BUGPRONE_CPP if language == "cpp" else ())
    assert {f"bugprone-{name}" for name in asked} <= set(names), "a check that this version does not have"


def test_every_warning_that_clang_is_asked_for():
    asked = clang_tidy.WARNINGS + clang_tidy.WARNINGS_C + clang_tidy.WARNINGS_CPP
    assert unmapped("clang_tidy", [f"clang-diagnostic-{name}" for name in asked]) == []


LISTS = sorted(Path(__file__).parent.glob("checkers/*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_checker_of_the_clangs_we_have_met(path):
    """Names move between versions: the lists of Debian's clangs, kept as ``clang -cc1 -analyzer-checker-help`` says."""
    chosen = clang_analyzer.chosen(path.read_text().split())
    assert unmapped("clang_analyzer", chosen) == []
    assert {"core.NullDereference", "unix.Malloc", "core.DivideZero"} <= set(chosen)
    assert any("ArrayBound" in name for name in chosen) and any("taint" in name for name in chosen)


def test_every_lint_of_this_javac():
    skip_if_absent("javac")
    lints = re.findall(r"^ {4}([\w-]+) ", said("javac", "--help-lint"), re.MULTILINE)
    assert unmapped("javac", {*lints} - {"all", "none"}) == [] and "divzero" in lints


def test_every_checker_of_this_clang():
    skip_if_absent("clang_analyzer")
    assert unmapped("clang_analyzer", clang_analyzer.checkers()) == []


def test_one_of_two_versions_of_a_checker():
    assert clang_analyzer.chosen(["alpha.security.ArrayBound", "alpha.security.ArrayBoundV2", "osx.API"]) == (
        "alpha.security.ArrayBoundV2",)
    assert clang_analyzer.chosen(["alpha.security.ArrayBound", "unix.cstring.CStringModeling"]) == (
        "alpha.security.ArrayBound",)


def test_clang_tidy_and_clang_have_one_mapping():
    rules = taxonomy.table()["clang_analyzer"]
    assert len(rules) > 80
    assert all(taxonomy.lookup("clang_tidy", f"clang-analyzer-{rule}") == entry
               for rule, entry in rules.items() if "." in rule)


def test_every_rule_of_flawfinder():
    skip_if_absent("flawfinder")
    code = "import flawfinder, json; print(json.dumps([entry[-1] for entry in flawfinder.c_ruleset.values()]))"
    assert unmapped("flawfinder", json.loads(said(sys.executable, "-c", code))) == []


@pytest.mark.parametrize(("language", "group"), [("c", "c"), ("cpp", "c++")])
def test_every_warning_of_gcc(language, group):
    """Those gcc lists as enabled under our options, or with a value, for the language and for all languages."""
    skip_if_absent("gcc_analyzer", language)
    options = [option for some in gcc_analyzer.PASSES[language] for option in some]
    driver = {"c": "gcc", "cpp": "g++"}[language]
    listed = "".join(said(driver, *options, "-Q", f"--help=warnings,{one}") for one in (group, "common"))
    enabled = re.findall(r"^\s+(-W[\w+-]+)=?\S*\s+(?:\[enabled\]|-W\S+|[1-9][\w ]*)$", listed, re.M)
    rules = {rule for rule in enabled if not rule.startswith(("-Wno-", "-Werror"))}
    assert {"-Wuse-after-free", "-Wunused-variable"} <= rules
    assert language == "cpp" or "-Wanalyzer-malloc-leak" in rules
    unlimited = {"-Wframe-larger-than", "-Wlarger-than", "-Wstack-usage"}  # a number so large that they are off
    assert unmapped("gcc_analyzer", rules - unlimited) == []


def test_every_error_of_cppcheck():
    skip_if_absent("cppcheck")
    listed = xml.etree.ElementTree.fromstring(said(cppcheck._program(), "--errorlist"))
    rules = {e.get("id") for e in listed.iter("error")} - set(cppcheck.INTERNAL)
    assert unmapped("cppcheck", rules) == []


def test_every_plugin_of_bandit():
    skip_if_absent("bandit")
    code = ("import json; from bandit.core.extension_loader import MANAGER as m; "
            "ids = [p.plugin._test_id for p in m.plugins] + [b['id'] for v in m.blacklist.values() for b in v]; "
            "print(json.dumps(ids))")
    assert unmapped("bandit", json.loads(said(sys.executable, "-c", code))) == []


def test_every_rule_of_ruff():
    skip_if_absent("ruff")
    listed = json.loads(said(ruff._program(), "rule", "--all", "--output-format", "json"))
    ours = [rule for rule in (r["code"] or r["name"] for r in listed) if re.match(r"(S|F|E9)\d", rule)]
    assert unmapped("ruff", ours) == []


@pytest.mark.parametrize("tool", [clippy, rustc])
def test_every_lint_that_a_tool_of_rusts_is_asked_for(tool):
    assert unmapped(tool.TOOL, tool.LINTS) == []
    assert set(taxonomy.table()[tool.TOOL]) == {*tool.LINTS, "error"}


@pytest.mark.parametrize("tool", [clippy, rustc])
def test_every_lint_is_known_to_this_release(tool):
    skip_if_absent(tool.TOOL)
    listed = said(_rust_lints.compiler(tool.DRIVER)[0], "-W", "help")
    known = set(re.findall(r"^ +((?:clippy::)?[a-z0-9-]+) +(?:allow|warn|deny|forbid) ", listed, re.M))
    unknown = [lint for lint in tool.LINTS if lint.replace("_", "-") not in known]
    assert len(known) > 150 and len(unknown) < 10, unknown


def test_rusts_teacher_and_judge_share_no_lint():
    """Kills: a lint of the compiler's that clippy is asked for too, so that the loop repairs what the judge counts."""
    assert not set(clippy.LINTS) & set(rustc.LINTS) and all(lint.startswith("clippy::") for lint in clippy.LINTS)


def test_every_check_of_go_vet():
    skip_if_absent("go_vet")
    from secgen_lib.languages.go import build as go_build

    done = subprocess.run([f"{go_build.kit()[1]}/vet", "help"], capture_output=True, text=True, check=False)
    checks = re.findall(r"^    (\w+) +\S", (done.stdout + done.stderr).split("By default")[0], re.M)
    assert len(checks) > 20 and [check for check in checks if taxonomy.lookup("go_vet", check) is None] == []


def test_every_check_of_staticcheck():
    skip_if_absent("staticcheck")
    listed = said(staticcheck._program(), "-list-checks")
    assert unmapped("staticcheck", re.findall(r"^(SA\d+) ", listed, re.M)) == []


def test_our_rules_for_semgrep_and_the_table_are_one():
    import yaml

    ours = {}
    for path in sorted(semgrep.RULES.glob("*.yaml")):
        assert path.stem in semgrep.LANGUAGES
        for rule in yaml.safe_load(path.read_text())["rules"]:
            assert rule["id"].startswith(f"{path.stem}-") and rule["id"] not in ours
            assert rule["languages"] == [path.stem] and rule["message"]
            ours[rule["id"]] = rule["metadata"]
    assert len(ours) > 80 and ours == taxonomy.table()["semgrep"]


def test_every_code_of_mypy():
    skip_if_absent("mypy")
    code = "import json; from mypy.errorcodes import error_codes; print(json.dumps(list(error_codes)))"
    assert unmapped("mypy", json.loads(said(sys.executable, "-c", code))) == []


@pytest.mark.parametrize(("message", "category", "cwe"), [
    ("Potential leak of memory pointed to by 'p'", "leak", "CWE-401"),
    ("Potential memory leak", "leak", "CWE-401"),
    ("Use of memory after it is released", "use after free", "CWE-416"),
    ("Attempt to release already released memory", "use after free", "CWE-415"),
    ("Argument to 'free()' is the address of the local variable 'x', which is not memory allocated by 'malloc()'",
     "use after free", "CWE-590")])
def test_one_rule_several_defects(message, category, cwe):
    f = taxonomy.join(Finding("clang-analyzer-unix.Malloc", "clang_tidy", (), "", "", message, 1))
    assert (f.category, f.cwe_ids, f.level) == (category, (cwe,), "error")


@pytest.mark.parametrize(("message", "category", "cwe"), [
    ("Uncontrolled Format String (CWE-134: Uncontrolled Format String)", "format string", "CWE-134"),
    ("Untrusted data is passed to a system call (CERT/STR02-C. Sanitize data)", "injection", "CWE-78"),
    ("Untrusted data is used to specify the buffer size (CERT/STR31-C.)", "buffer overflow", "CWE-805"),
    ("Untrusted data is passed to a user-defined sink", "injection", "CWE-20")])
@pytest.mark.parametrize(("tool", "rule"), [("clang_analyzer", "alpha.security.taint.GenericTaint"),
                                            ("clang_analyzer", "alpha.security.taint.TaintPropagation"),
                                            ("clang_tidy", "clang-analyzer-optin.taint.GenericTaint")])
def test_tainted_data_by_its_sink(tool, rule, message, category, cwe):
    f = taxonomy.join(Finding(rule, tool, (), "", "", message, 1))
    assert (f.category, f.cwe_ids, f.level) == (category, (cwe,), "error")


def test_outside_the_table_is_an_error_and_style_a_note():
    f = taxonomy.join(Finding("a-rule-of-tomorrow", "clang_tidy", (), "", "", "m", 1))
    assert (f.level, f.category) == ("error", "other")
    f = taxonomy.join(Finding("-Wunused-variable", "gcc_analyzer", (), "", "", "m", 1))
    assert (f.level, f.category) == ("note", "style")
    f = taxonomy.join(Finding("clang-analyzer-unix.Stream", "clang_tidy", (), "", "", "Function has no effect", 1))
    assert (f.level, f.category) == ("note", "style")
    f = taxonomy.join(Finding("-Wformat-overflow=", "gcc_analyzer", (), "", "", "m", 1))
    assert (f.level, f.category) == ("error", "buffer overflow")
