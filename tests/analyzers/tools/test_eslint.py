"""eslint: its configuration and the table are one, scripts and ES modules, and output that is not believed."""
from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.tools import eslint
from secgen_lib.sandbox import Outcome

pytestmark = pytest.mark.usefixtures("plain_names")

MESSAGE = {"ruleId": "no-eval", "severity": 2, "message": "m", "line": 1, "column": 1}


@pytest.fixture(autouse=True)
def _present():
    if eslint.version() is None:
        pytest.skip(f"eslint is not installed: {eslint.GET}")


def said(code: str) -> tuple[str, set[tuple[str, int]]]:
    (run,) = eslint.analyze([Program("a", "javascript", code)], "javascript")
    return run.status, {(f.rule_id, f.start_line) for f in run.findings}


def test_the_rules_that_are_asked_for_and_the_table_are_one(tmp_path):
    """And each of them is one that this eslint has: it refuses a configuration with others, as the last lines show."""
    config = tmp_path / "eslint.config.mjs"
    config.write_bytes(eslint.CONFIG.read_bytes())
    modules = str(Path(eslint._program()).parents[2])
    done = subprocess.run(["node", eslint._program(), "--no-config-lookup", "--config", str(config), "--print-config",
                           "x.js"], capture_output=True, text=True, check=True, env={"SECGEN_ESLINT_MODULES": modules})
    rules = json.loads(done.stdout)["rules"]
    assert len(rules) > 50 and {*rules, eslint.BROKEN} == set(taxonomy.table()["eslint"])
    assert all(setting[0] == 2 for setting in rules.values())


@pytest.mark.parametrize("code", [
    "const fs = require('fs');\nmodule.exports = fs.constants;\n",                     # CommonJS
    "if (__dirname) return;\n", "function await() {}\nawait();\n", "#!/usr/bin/env node\nconsole.log(1);\n",
    "export const a = 1;\nexport default a;\n", "import a from 'a';\na(import.meta.url);\n",   # ES modules
    "const a = await fetch('x');\nconsole.log(a);\n",
    "// export\nconst a = 'import'; a.export;\n", "window.document.title = location.href;\n"])
def test_scripts_and_modules_are_read(code):
    assert said(code) == ("ok", set())


@pytest.mark.parametrize(("code", "rule", "line"), [
    ("export function f(x) {\n  return eval(x);\n}\n", "no-eval", 2),
    ("export const a = b;\n", "no-undef", 1),
    ("export const a = 1;\nlet x = ;\n", "parse-error", 2),
    ("let y = 1;\nlet y = 2;\n", "parse-error", 2),
    ("import a from 'a';\nmodule.exports = a;\n", "no-undef", 2),
    ("let a = 1; //\u2028eval(a);\n\neval(a + a);\n", "no-eval", 3),
    ("/* eslint no-eval: 0 */ /* global foo */\n/* eslint-disable */\nfoo(); // eslint-disable-line\n", "no-undef", 3)])
def test_what_is_found_and_where(code, rule, line):
    status, found = said(code)
    assert status == "ok" and (rule, line) in found
    if rule == "parse-error":
        assert found == {(rule, line)}


def test_what_the_parser_cannot_hold_is_an_error():
    (run,) = eslint.analyze([Program("a", "javascript", "(" * 30000)], "javascript")
    assert run.status == "error" and "stack" in run.detail and analyzers.is_clean(run) is False


def row(name: str, *messages: dict) -> dict:
    return {"filePath": f"/x/{name}", "messages": list(messages)}


@pytest.mark.parametrize(("stdout", "exit_code", "detail"), [
    ("", 0, "not its JSON"), ("{}", 0, "exit code 0, 0 files"), ("[]", 0, "0 files of 1"),
    (json.dumps([row("p0.js")]), 1, "exit code 1"), (json.dumps([row("p0.js")]), 2, "exit code 2"),
    (json.dumps([row("p0.js", MESSAGE)]), 0, "exit code 0"),
    (json.dumps([row("p0.js"), row("p1.js")]), 0, "2 files of 1"),
    (json.dumps([row("p0.js"), row("p0.js")]), 0, "not its JSON"),
    (json.dumps([row("p0.js", {**MESSAGE, "line": None})]), 1, "not its JSON"),
    (json.dumps([row("p0.js", {**MESSAGE, "ruleId": None, "severity": 1, "message": "File ignored"})]), 0, "ignored"),
    (json.dumps([row("p0.js", {"ruleId": None, "fatal": True, "severity": 2, "message": "gone"})]), 1, "gone")])
def test_output_that_is_not_believed(monkeypatch, stdout, exit_code, detail):
    status = "ok" if exit_code == 0 else "error"
    monkeypatch.setattr(batch, "process", lambda *a, **k: Outcome(status, exit_code, None, stdout.encode(), b"", 0, 0))
    (run,) = eslint.analyze([Program("a", "javascript", "f();\n")], "javascript")
    assert run.status == "error" and re.search(detail, run.detail)
    assert analyzers.is_clean(run) is False
