"""Svace: its three result forms, and the adapter against a stand-in for the command (no licence can be had).

The stand-in writes the documented result files; what the real tool writes was not seen by us. Mutations that turn these
red: dropped warnings, a failed analysis taken for no warnings, a checker's name lost on the way to the model.
"""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, analyze, batch
from secgen_lib.analyzers.findings import sarif
from secgen_lib.analyzers.tools import _svace_results as results
from secgen_lib.analyzers.tools import svace
from secgen_lib.core import prompts

FORMS = Path(__file__).parent / "svace"
WANTED = [("DEREF_OF_NULL.RET", 6), ("DIVISION_BY_ZERO", 9), ("UNUSED_VALUE", 12), ("TAINTED_PTR.MINOR", 13)]


def short(found):
    return [(f.rule_id, f.start_line) for _, f in found]


def test_the_three_forms_say_the_same():
    assert short(results.read_svres((FORMS / "program.svres").read_text())) == WANTED
    assert short(results.read_txt((FORMS / "program.txt").read_text())) == WANTED
    assert short(sarif.read(json.loads((FORMS / "svacer.sarif").read_text()), "svace")) == WANTED


def test_messages_and_files_are_kept():
    path, first = results.read_svres((FORMS / "program.svres").read_text())[0]
    assert path == "/box/p0.c" and first.message.endswith("may be null and is dereferenced <here>.")
    path, first = results.read_txt((FORMS / "program.txt").read_text())[0]
    assert path == "p0.c" and first.message.startswith("Pointer 'p', returned from function 'malloc'")
    assert results.read_txt((FORMS / "program.txt").read_text())[3][1].start_column == 7


@pytest.mark.parametrize("text", ["", "no xml", "<a>", "<r><WarnInfo msg='m' line='1'/></r>",
                                  "<r><WarnInfo warnClass='X' line='last'/></r>",
                                  "<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><r>&b;</r>"])
def test_a_broken_svres_is_refused(text):
    with pytest.raises(ValueError, match="XML|WarnInfo"):
        results.read_svres(text)


@pytest.mark.parametrize("text", ["", "Total warnings: 1\n", "Total warnings: 0\n* DOUBLE_FREE: at a.c:1\n",
                                  "* DOUBLE_FREE: at a.c:1\n", "Total warnings: 1\n* no name here\n"])
def test_a_txt_that_does_not_hold_what_it_says_is_refused(text):
    with pytest.raises(ValueError, match="warning"):
        results.read_txt(text)


@pytest.mark.parametrize("path", ["C:\\src\\p0\\program.c", "C:/src/a.c", "A.CPP", "dir/a.hxx", "b.kts", "c.hh"])
def test_places_of_other_systems(path):
    """Kills: the place left in the message, and line 1 in its stead."""
    for text in (f"Total warnings: 1\n* DEREF_OF_NULL: p at {path}:31\n",
                 f"\ufeffTotal warnings: 1\r\n* DEREF_OF_NULL: p at {path}:31:2\r\n"):
        ((found, f),) = results.read_txt(text)
        assert (found, f.start_line, f.message) == (path, 31, "p")


def test_an_encoding_that_the_file_names(tmp_path):
    """Kills: messages in another encoding read as if they were UTF-8."""
    message = "Указатель 'p' может быть нулевым"
    svres = (f'<?xml version="1.0" encoding="windows-1251"?><r><WarnInfo warnClass="DEREF_OF_NULL" msg="{message}" '
             'file="a.c" line="3"/></r>').encode("windows-1251")
    (tmp_path / "a.svres").write_bytes(svres)
    assert [f.message for f in svace.read(tmp_path)] == [message]
    (tmp_path / "a.svres").write_bytes(svres.replace(b"windows-1251", b"no-such"))
    with pytest.raises(batch.ToolFailed, match="cannot be read"):
        svace.read(tmp_path)


CHECKERS = st.sampled_from(["DEREF_OF_NULL", "DEREF_OF_NULL.RET.STAT", "FB.NP_NULL_ON_SOME_PATH",
                            "HANDLE_LEAK.EXCEPTION"])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(CHECKERS, st.text("abc 'p<>&", min_size=1, max_size=30).map(str.strip).filter(bool),
                          st.integers(1, 9999)), max_size=6))
def test_what_is_written_in_either_form_is_read(warnings):
    from xml.sax.saxutils import quoteattr

    svres = "<r>" + "".join(f"<WarnInfo warnClass='{c}' msg={quoteattr(m)} file='a.c' line='{n}'/>"
                            for c, m, n in warnings) + "</r>"
    txt = f"Total warnings: {len(warnings)}\n" + "".join(f"* {c}: {m} at a.c:{n}\n" for c, m, n in warnings)
    for found in (results.read_svres(svres), results.read_txt(txt)):
        assert short(found) == [(c, n) for c, _, n in warnings]
        assert [f.message for _, f in found] == [" ".join(m.split()) for _, m, _ in warnings]


STAND_IN = """#!/bin/sh
# stands in for svace: one warning at the line of each `return *p`, in the documented forms
case "$1" in
  --version) echo "svace stand-in 4.0";;
  init) mkdir .svace-dir;;
  build) shift; exec "$@";;
  analyze)
    grep -q 'crash' p0.c && exit 3
    mkdir -p .svace-dir/analyze-res && cd .svace-dir/analyze-res || exit 1
    lines=$(grep -n 'return \\*p' ../../p0.c | cut -d: -f1)
    { echo '<r>'; for n in $lines; do
        echo "<WarnInfo warnClass='DEREF_OF_NULL' msg='p is null' file='p0.c' line='$n'/>"; done
      echo '</r>'; } > box.svres
    total=$(echo $lines | wc -w)
    grep -q 'lies' ../../p0.c && total=7
    { echo "Total warnings: $total"; for n in $lines; do echo "* DEREF_OF_NULL: p is null at p0.c:$n"; done; } > box.txt
    ! grep -q 'nothing' ../../p0.c || rm box.*;;
esac
"""


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    (tmp_path / "svace-4" / "bin").mkdir(parents=True)
    command = tmp_path / "svace-4" / "bin" / "svace"
    command.write_text(STAND_IN)
    command.chmod(0o755)
    for folder in (tmp_path, *list(tmp_path.parents)[:2]):  # the sandbox reads as another user
        folder.chmod(0o755)
    monkeypatch.setattr(batch, "salt", lambda: "")  # it knows its one file by name
    monkeypatch.setenv("SVACE_HOME", str(tmp_path / "svace-4"))
    svace.version.cache_clear()
    yield
    svace.version.cache_clear()


def test_a_svace_that_cannot_be_run_is_absent(stand_in, tmp_path):
    """Kills: one broken installation that ends `secgen doctor` and every `secgen analyze`."""
    (tmp_path / "svace-4" / "bin" / "svace").write_bytes(b"\x7fELFxx")
    assert svace.version() is None
    assert "svace" not in {run.tool for run in analyze.analyze([__file__], analyzers=None).runs}


BAD = "int f(int *p) {\n    return *p;\n}\n"
GOOD = "int g(int x) {\n    return x;\n}\n"


def run(*codes):
    return analyzers.run("svace", [Program(str(i), "c", code) for i, code in enumerate(codes)], use_cache=False)


def test_findings_carry_the_checkers_name_and_message(stand_in):
    assert svace.version() == "svace stand-in 4.0"
    bad, good = run(BAD, GOOD)
    (found,) = analyzers.defects(bad)
    assert (found.rule_id, found.message, found.start_line, found.cwe_ids) == (
        "DEREF_OF_NULL", "p is null", 2, ("CWE-476",))
    assert analyzers.is_clean(bad) is False and analyzers.is_clean(good) is True
    said = prompts.feedback(findings=bad.findings)
    assert "DEREF_OF_NULL" in said and "p is null" in said


@pytest.mark.parametrize(("code", "why"), [
    ("/* crash */" + GOOD, "svace analyze: exit code 3"), ("/* nothing */" + GOOD, "left no result"),
    ("/* lies */" + BAD, "7 warnings announced, 1 there")])
def test_a_failure_is_never_clean(stand_in, code, why):
    broken, good = run(code, GOOD)
    assert broken.status == "error" and why in broken.detail and analyzers.is_clean(broken) is False
    assert analyzers.is_clean(good) is True


def test_what_does_not_build_is_said_in_the_compilers_words(stand_in):
    (broken,) = run("int f(void) { return 1 +; }\n")
    (found,) = analyzers.defects(broken)
    assert (found.rule_id, found.category, found.start_line) == ("BUILD_ERROR", "build error", 1)
    assert "expected expression" in found.message


def test_without_svace_nothing_is_known(monkeypatch):
    monkeypatch.setenv("SVACE_HOME", "/nowhere")
    svace.version.cache_clear()
    (nothing,) = run(GOOD)
    svace.version.cache_clear()
    assert nothing.status == "outage" and analyzers.is_clean(nothing) is None
    with pytest.raises(batch.ToolFailed, match="not installed"):
        svace._project(Program("a", "c", GOOD), "c", 5)
