"""Labelled programs: every marked line has exactly the marked rules, every other line has none.

A mark is a comment ``! rule rule`` at the end of the line. gcc and clang are the machine's own: on another release than
the one the marks were made with, each marked line must still have a finding and the repaired twins must stay clean.
"""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings.outline import c_functions, python_functions
from tests.analyzers.present import skip_if_absent

EXAMPLES = Path(__file__).parent.parent / "examples"
LANGUAGE_OF = {".c": "c", ".cpp": "cpp", ".py": "python", ".rs": "rust", ".java": "java", ".go": "go",
               ".js": "javascript"}
FILES = sorted(path for path in EXAMPLES.glob("*/*") if path.suffix in LANGUAGE_OF)
MARK = re.compile(r"(?://|#) ! (.+)$")
RELEASES = {"gcc_analyzer": "12.", "clang_analyzer": "19.", "clippy": "clippy 0.1.95", "ecj": "3.32",
            "go_vet": "go1.19", "javac": "17.", "rustc": "rustc 1.95", "staticcheck": "staticcheck 2023.1"}
"""The releases of the machine's own tools that the marks were made with."""


def test_every_analyzer_has_examples():
    assert {path.parent.name for path in FILES} == set(analyzers.names())
    wanted = {(tool, language) for tool in analyzers.names() if tool != "svace"  # it cannot be had here
              for language in analyzers.load(tool).LANGUAGES if language in LANGUAGE_OF.values()}
    assert wanted <= {(path.parent.name, LANGUAGE_OF[path.suffix]) for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.name}")
def test_rules_stand_on_their_lines(path):
    tool, language = path.parent.name, LANGUAGE_OF[path.suffix]
    skip_if_absent(tool, language)
    code = path.read_text()
    marked = {i: set(m[1].split()) for i, line in enumerate(code.split("\n"), 1) if (m := MARK.search(line))}
    (run,) = analyzers.run(tool, [Program("example", language, code)])
    found: dict[int, set[str]] = {}
    for f in analyzers.defects(run):
        found.setdefault(f.start_line, set()).add(f.rule_id)
    assert run.status == "ok" and len(marked) >= 7
    if not run.tool_version.startswith(RELEASES.get(tool, "")):
        good = [f for f in c_functions(code) if f.name.endswith("_good")]
        assert set(marked) <= set(found)
        assert not [line for line in found for f in good if f.first <= line <= f.last]
    else:
        assert found == marked


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.name}")
def test_no_mark_stands_in_a_repaired_twin(path):
    code = path.read_text()
    functions = python_functions(code) if path.suffix == ".py" else c_functions(code)
    for f in functions:
        if f.name.endswith("_good"):
            assert not MARK.search("\n".join(code.split("\n")[f.first - 1:f.last]))
