"""The entries that docs/analyzers-elsewhere.md shows: they are valid, and Svace's does its steps with a stand-in for
the command (no licence can be had). Mutations that turn these red: a step left out, a build that fails unheard, a
licence server that is away and makes programs clean or wrong."""
from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import yaml

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, own
from secgen_lib.core.tools import AnalyzerSpec

PAGE = Path(__file__).parents[2] / "docs" / "analyzers-elsewhere.md"
STAND_IN = """#!/bin/sh
# stands in for svace: a warning at the line of each `return *p`
case "$1" in
  --version) echo "svace stand-in 4.0";;
  init) mkdir .svace-dir;;
  build) shift; "$@" && touch .svace-dir/built;;
  analyze) [ -f "$LICENCE" ] || { echo "no licence server" >&2; exit 7; }
    [ -f .svace-dir/built ] && grep -n 'return \\*p' src/*/program.c /dev/null | cut -d: -f1,2 > .svace-dir/found;;
  svres2sarif) [ -f .svace-dir/found ] || exit 8
    { echo '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Svacer"}}, "results": ['; comma=
      while IFS=: read -r file line; do
        echo "$comma"'{"ruleId": "DEREF_OF_NULL", "message": {"text": "p is null"}, "locations": [{"physicalLocation":'
        echo '{"artifactLocation": {"uri": "'"$file"'"}, "region": {"startLine": '"$line"'}}}]}'; comma=,
      done < .svace-dir/found
      echo ']}]}'; } > "$3";;
esac
"""


def entries():
    return [yaml.safe_load(text)["analyzers"] for text in re.findall(r"```yaml\n(.*?)```", PAGE.read_text(), re.S)]


def test_the_pages_entries_are_valid():
    found = [AnalyzerSpec.model_validate(entry) for entry in entries()]
    assert {name for spec in found for name in spec.commands} == {"njsscan", "svace_sarif"}
    for spec in found:
        assert all(analyzers.load(tool, spec.commands).TOOL == tool for _, _, tool in spec.named())


@pytest.fixture
def svace(tmp_path, monkeypatch):
    command = tmp_path / "bin" / "svace"
    command.parent.mkdir()
    command.write_text(STAND_IN)
    command.chmod(0o755)
    licence = tmp_path / "licence"
    licence.touch()
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("LICENCE", str(licence))
    own._made.cache_clear()
    spec = next(AnalyzerSpec.model_validate(entry) for entry in entries() if "svace_sarif" in entry["commands"])
    yield spec, licence
    own._made.cache_clear()


def run(spec, *codes):
    programs = [Program(str(i), "c", code) for i, code in enumerate(codes)]
    return analyzers.run("svace_sarif", programs, use_cache=False, commands=spec.commands)


def test_svaces_entry_does_its_steps(svace):
    spec, licence = svace
    bad, good, broken = run(spec, "int f(int *p) {\n    return *p;\n}\n", "int f(void) {\n    return 1;\n}\n",
                            "int f(void) {\n    return 1 +;\n}\n")
    (found,) = analyzers.defects(bad)
    assert (found.tool, found.rule_id, found.start_line, found.category) == (
        "svace_sarif", "DEREF_OF_NULL", 2, "null dereference")
    assert analyzers.is_clean(good) is True
    assert broken.status == "error" and broken.detail.startswith("build: svace: exit code 1")
    assert good.tool_version.startswith("svace stand-in 4.0, command ") and "outside" in good.tool_version
    licence.unlink()
    (unknown,) = run(spec, "int f(void) {\n    return 1;\n}\n")
    assert unknown.status == "outage" and "exit code 7: no licence server" in unknown.detail
