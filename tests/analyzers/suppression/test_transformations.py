"""A finding that stands in a plain program still stands, or a suppression is counted, however the program is written.

Kills: a preprocessor that is not asked (``compilers.readers``), a tool that is given conditions which it cannot
evaluate (``RESOLVED``), names compared letter by letter, macros of a program that clippy passes over.
"""
from __future__ import annotations

import random
import shutil
import subprocess

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.conditions import compilers
from tests.analyzers.present import skip_if_absent
from tests.analyzers.suppression.test_markers import GO, JAVA, JAVASCRIPT
from tests.analyzers.suppression.transformations import ALL, C_LIKE, C_ONLY, CPP_ONLY

C = """int f(int *p) { int a[2] = {1, 2}; if (!p) p = 0; return *p + a[2]; }
void strcpy_(char *to, const char *from);
extern char *strcpy(char *, const char *);
void k(char *to, const char *from) { strcpy(to, from); }
"""
PLAIN = {
    "c": C, "cpp": C.replace("extern char", 'extern "C" char'),
    "python": "import os\n\n\ndef f(name):\n    x = os.system('ls ' + name)\n    return 'a'.push(x)\n",
    "rust": "pub fn f(a: i32) -> bool { a == a }\npub fn g() -> i32 { let a = [1, 2]; a[2] }\n",
    "java": JAVA["plain"], "go": GO["plain"], "javascript": JAVASCRIPT["plain"]}
NOT_SEEN = {("semgrep", "rust"), ("semgrep", "c"), ("semgrep", "cpp")}
"""semgrep reads no code inside macros (docs/analyzers.md)."""
REFUSED = {"suppression", "error", "clang-diagnostic-error", "-fpermissive", "syntax", "syntax-error",
           "invalid-syntax"}
"""Counted, or no program to the tool."""
CASES = [(tool, language) for tool in analyzers.names() if tool != "svace"
         for language in analyzers.load(tool).LANGUAGES if language in PLAIN and (tool, language) not in NOT_SEEN]


def forms(language: str) -> dict[str, str]:
    """Every transformation once, and some pairs of them."""
    all_of = ALL[language]
    pairs = random.Random(18).sample([(a, b) for a in all_of for b in all_of if "plain" not in (a, b)], 8)
    texts = {name: change(PLAIN[language]) for name, change in all_of.items()}
    return texts | {f"{a}, then {b}": all_of[b](all_of[a](PLAIN[language])) for a, b in pairs}


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """One cache for all tools: what preprocessors say of a program is asked once."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize(("tool", "language"), CASES)
def test_a_finding_stands_or_a_suppression_is_counted(tool, language, kept, monkeypatch):
    skip_if_absent(tool, language)
    monkeypatch.setenv("SECGEN_CACHE", kept)
    programs = [Program(name, language, code) for name, code in forms(language).items()]
    runs = {run.completion_id: run for run in analyzers.run(tool, programs)}
    rules = {name: {f.rule_id for f in analyzers.defects(run)} for name, run in runs.items()}
    assert rules["plain"], f"{tool} does not see the defects at all: this shows nothing"
    lost = {name: sorted(rules["plain"] - found) for name, found in rules.items()
            if runs[name].status == "ok" and not rules["plain"] <= found and not found & REFUSED}
    assert not lost and not any(run.status == "outage" for run in runs.values())


@pytest.mark.parametrize("language", ["c", "cpp"])
def test_the_forms_are_built(language, tmp_path):
    """The defect is in the tested build in every form: these are no straw men."""
    if not shutil.which("gcc" if language == "c" else "g++"):
        pytest.skip("no compiler: `secgen doctor` says how to get one")
    reader = next(r for r in compilers.readers(language) if r.built and not r.wrapped)
    (tmp_path / "prelude.h").write_text(reader.before)
    missing = []
    for name, change in {"c": C_LIKE | C_ONLY, "cpp": CPP_ONLY}[language].items():
        path = tmp_path / f"p.{language}"
        path.write_text(change(PLAIN[language]), "utf-8", newline="")
        argv = [word for word in reader.argv if word != "-E"]
        done = subprocess.run([*argv, "-w", "-S", "-include", "prelude.h", "-o", "-", path], cwd=tmp_path,
                              capture_output=True, text=True, check=False)
        if not any(line.split(":")[0] in ("f", "_Z1fPi", "_ZN1n1fEPi") for line in done.stdout.splitlines()):
            missing.append((name, done.stderr[:200]))
    assert not missing
