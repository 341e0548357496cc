"""The frozen rules cover all that the tools can say under our options."""
from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import clang_tidy, cppcheck, gcc_analyzer, ruff, taxonomy
from secgen_lib.records import Finding


def needs(tool: str) -> None:
    if analyzers.load(tool).version() is None:
        pytest.skip(f"{tool} is not installed")


def said(*argv: str) -> str:
    return subprocess.run(argv, capture_output=True, text=True, check=False).stdout


def unmapped(tool: str, rules) -> list[str]:
    rules = sorted(set(rules))
    assert len(rules) > 30
    return [rule for rule in rules if taxonomy.lookup(tool, rule) is None]


def test_entries_are_well_formed():
    for tool, rules in taxonomy.table().items():
        assert tool in {*analyzers.names(), "secgen"}
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


def test_no_tool_has_a_rule_for_everything():
    """An unknown rule must fall out of the table: no glob may swallow it."""
    for tool in analyzers.names():
        assert taxonomy.lookup(tool, "a-rule-of-tomorrow") is None


def test_every_check_of_clang_tidy():
    needs("clang_tidy")
    listed = said(clang_tidy._program(), "--list-checks", f"--checks={clang_tidy.CHECKS}", "--config={}")
    names = [line.strip() for line in listed.split("\n")[1:] if line.strip()]
    assert unmapped("clang_tidy", names) == []
    assert {f"bugprone-{name}" for name in clang_tidy.BUGPRONE} <= set(names), "a check that this version does not have"


def test_every_warning_that_clang_is_asked_for():
    assert unmapped("clang_tidy", [f"clang-diagnostic-{name}" for name in clang_tidy.WARNINGS]) == []


def test_every_warning_of_gcc():
    """Those gcc lists as enabled under our options, or with a value, for C and for all languages."""
    needs("gcc_analyzer")
    options = [option for some in gcc_analyzer.PASSES for option in some]
    listed = "".join(said("gcc", *options, "-Q", f"--help=warnings,{group}") for group in ("c", "common"))
    enabled = re.findall(r"^\s+(-W[\w+-]+)=?\S*\s+(?:\[enabled\]|-W\S+|[1-9][\w ]*)$", listed, re.M)
    rules = {rule for rule in enabled if not rule.startswith(("-Wno-", "-Werror"))}
    assert "-Wuse-after-free" in rules and "-Wanalyzer-malloc-leak" in rules and "-Wunused-variable" in rules
    unlimited = {"-Wframe-larger-than", "-Wlarger-than", "-Wstack-usage"}  # a number so large that they are off
    assert unmapped("gcc_analyzer", rules - unlimited) == []


def test_every_error_of_cppcheck():
    needs("cppcheck")
    listed = xml.etree.ElementTree.fromstring(said(cppcheck._program(), "--errorlist"))
    rules = {e.get("id") for e in listed.iter("error")} - set(cppcheck.INTERNAL)
    assert unmapped("cppcheck", rules) == []


def test_every_plugin_of_bandit():
    needs("bandit")
    code = ("import json; from bandit.core.extension_loader import MANAGER as m; "
            "ids = [p.plugin._test_id for p in m.plugins] + [b['id'] for v in m.blacklist.values() for b in v]; "
            "print(json.dumps(ids))")
    assert unmapped("bandit", json.loads(said(sys.executable, "-c", code))) == []


def test_every_rule_of_ruff():
    needs("ruff")
    listed = json.loads(said(ruff._program(), "rule", "--all", "--output-format", "json"))
    ours = [rule for rule in (r["code"] or r["name"] for r in listed) if re.match(r"(S|F|E9)\d", rule)]
    assert unmapped("ruff", ours) == []


def test_every_code_of_mypy():
    needs("mypy")
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


def test_outside_the_table_is_an_error_and_style_a_note():
    f = taxonomy.join(Finding("a-rule-of-tomorrow", "clang_tidy", (), "", "", "m", 1))
    assert (f.level, f.category) == ("error", "other")
    f = taxonomy.join(Finding("-Wunused-variable", "gcc_analyzer", (), "", "", "m", 1))
    assert (f.level, f.category) == ("note", "style")
    f = taxonomy.join(Finding("clang-analyzer-unix.Stream", "clang_tidy", (), "", "", "Function has no effect", 1))
    assert (f.level, f.category) == ("note", "style")
    f = taxonomy.join(Finding("-Wformat-overflow=", "gcc_analyzer", (), "", "", "m", 1))
    assert (f.level, f.category) == ("error", "buffer overflow")


def test_options_are_named():
    for tool in analyzers.names():
        assert json.loads(analyzers.load(tool).options())
    assert gcc_analyzer.COMMON[0] in gcc_analyzer.options()
