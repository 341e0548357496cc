"""`secgen analyze`: paths and rows in, runs and an exit code out."""
from __future__ import annotations

import errno
import gzip
import json
import os
import re
import subprocess
import sys
from urllib.parse import unquote_to_bytes

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import analyze as analysis
from secgen_lib.analyzers.analyze import FAILED, FINDINGS, NONE, write_sarif
from secgen_lib.core.errors import SecgenError
from secgen_lib.reporting.findings import as_json, render

CLEAN = "int one(void) { return 1; }\n"
BAD = "int f(void) { int a[2] = {1, 2}; return a[2]; }\n"
ONLY = ["cppcheck", "ruff"]


def analyze(*paths, **options):
    """(runs, exit code)."""
    report = analysis.analyze(*paths, **options)
    return report.runs, report.exit_code


def test_exit_codes(tmp_path):
    (tmp_path / "clean.c").write_text(CLEAN)
    assert analyze([tmp_path], analyzers=ONLY)[1] == NONE
    (tmp_path / "bad.c").write_text(BAD)
    runs, code = analyze([tmp_path], analyzers=ONLY)
    assert code == FINDINGS
    assert {r.completion_id: analyzers.is_clean(r) for r in runs} == {
        str(tmp_path / "clean.c"): True, str(tmp_path / "bad.c"): False}


def test_a_failed_tool_outweighs_findings(tmp_path, monkeypatch):
    (tmp_path / "bad.c").write_text(BAD + "int not_in_the_cache;\n")
    monkeypatch.setattr(analyzers.load("cppcheck"), "CANARY", {"c": (CLEAN, "arrayIndexOutOfBounds")})
    assert analyze([tmp_path], analyzers=["cppcheck"])[1] == FAILED


def test_folders_languages_and_all_analyzers(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.py").write_text("import os\nos.system('ls ' + input())\n")
    (tmp_path / "b.c").write_text(CLEAN)
    (tmp_path / "notes.txt").write_text("not a program")
    runs, code = analyze([tmp_path])
    assert code == FINDINGS
    wanted = {*analyzers.names("c"), *analyzers.names("python")}
    assert {r.tool for r in runs} == {tool for tool in wanted if analyzers.load(tool).version() is not None}
    assert not any("notes" in r.completion_id for r in runs)


def test_suffixes_say_the_language(tmp_path):
    (tmp_path / "a.cc").write_text("#include <vector>\nint f() { std::vector<int> v; return v[0]; }\n")
    (tmp_path / "b.hpp").write_text("int g() { return 1; }\n")
    (tmp_path / "c.rs").write_text("fn main() {}\n")
    runs, code = analyze([tmp_path], analyzers=["cppcheck"])
    assert [(r.completion_id[-4:], r.status) for r in runs] == [("a.cc", "ok"), (".hpp", "ok"), ("c.rs", "unsupported")]
    assert code == FAILED and analyzers.is_clean(runs[0]) is False, "a program that no tool reads is not passed over"


@pytest.mark.parametrize("packed", [False, True])
def test_rows(tmp_path, packed):
    rows = [{"completion_id": "x", "code": BAD, "language": "c"}, {"code": CLEAN, "language": "c", "more": 1}]
    text = "\n".join(json.dumps(row) for row in rows) + "\n\n"
    path = tmp_path / ("s.jsonl.gz" if packed else "s.jsonl")
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    runs, code = analyze([path], analyzers=["cppcheck"])
    assert code == FINDINGS and [r.completion_id for r in runs] == ["x", f"{path}:2"]


def test_a_language_for_all(tmp_path):
    (tmp_path / "s.jsonl").write_text(json.dumps({"code": BAD}) + "\n")
    (tmp_path / "program").write_text(BAD)
    runs, code = analyze([tmp_path / "s.jsonl", tmp_path / "program"], language="c", analyzers=["cppcheck"])
    assert code == FINDINGS and len(runs) == 2


def test_a_language_that_no_analyzer_reads_is_a_failure(tmp_path):
    (tmp_path / "s.jsonl").write_text(json.dumps({"code": "STOP RUN.", "language": "cobol"}) + "\n")
    runs, code = analyze([tmp_path / "s.jsonl"])
    assert code == FAILED and runs[0].status == "unsupported"


@pytest.mark.parametrize(("line", "said"), [
    ('{"code": "int x;", "language": "c"', ":2: not JSON"), ('{"language": "c"}', ":2: a row without `code`"),
    ('{"code": null, "language": "c"}', "a row without `code`"), ('{"code": "int x;"}', "a row without `language`"),
    ("[1]", ":2: not a JSON object")])
def test_a_broken_row_is_named_by_its_line(tmp_path, line, said):
    (tmp_path / "s.jsonl").write_text('{"code": "int x;", "language": "c"}\n' + line + "\n")
    with pytest.raises(SecgenError) as error:
        analyze([tmp_path / "s.jsonl"], analyzers=["cppcheck"])
    assert said in str(error.value)


def test_missing_paths_are_named_all_at_once(tmp_path):
    (tmp_path / "a.c").write_text(CLEAN)
    with pytest.raises(SecgenError) as error:
        analyze([tmp_path / "a.c", tmp_path / "no.c", tmp_path / "nor.c"])
    assert "no.c" in str(error.value) and "nor.c" in str(error.value)


def test_unknown_suffix_analyzer_and_an_empty_folder(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(SecgenError, match="language"):
        analyze([tmp_path / "a.txt"])
    with pytest.raises(SecgenError, match="no programs"):
        analyze([tmp_path])
    with pytest.raises(SecgenError, match="clang_tidy"):
        analyze([tmp_path / "a.txt"], language="c", analyzers=["clang"])


def test_what_is_not_text_has_a_status(tmp_path):
    (tmp_path / "a.c").write_bytes(bytes(range(256)))
    (tmp_path / "b.c").write_text(CLEAN)
    runs, code = analyze([tmp_path], analyzers=["cppcheck", "clang_tidy"])
    assert code in (FINDINGS, FAILED) and len(runs) == 4
    clean = {r.tool: analyzers.is_clean(r) for r in runs if r.completion_id.endswith("b.c")}
    assert clean == {"cppcheck": True, "clang_tidy": True}


def test_sarif_is_written(tmp_path):
    (tmp_path / "bad.c").write_text(BAD)
    runs, _ = analyze([tmp_path / "bad.c"], analyzers=["cppcheck"])
    write_sarif(runs, tmp_path / "out.sarif")
    document = json.loads((tmp_path / "out.sarif").read_text())
    assert document["version"] == "2.1.0"
    assert len(document["runs"][0]["results"]) == len(runs[0].findings) > 0


def test_a_program_that_the_tools_asked_for_do_not_read_is_named(tmp_path):
    """Exit 2 with nothing said was what one got before."""
    (tmp_path / "a.c").write_text(CLEAN)
    (tmp_path / "b.py").write_text("x = 1\n")
    report = analysis.analyze([tmp_path], analyzers=["cppcheck"])
    said, code = render(report), report.exit_code
    assert code == FAILED and "b.py: none: unsupported: of cppcheck none reads python; bandit" in said
    assert said.endswith("2 programs, 0 defects, 0 of style, 1 run failed")


def test_two_programs_of_one_name_are_refused(tmp_path):
    """The second was of a language that nothing reads, and passed for the first: exit 0."""
    rows = [{"completion_id": "x", "code": CLEAN, "language": "c"},
            {"completion_id": "x", "code": "STOP RUN.", "language": "cobol"}]
    (tmp_path / "s.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    with pytest.raises(SecgenError, match="two programs are called 'x'"):
        analyze([tmp_path / "s.jsonl"], analyzers=["cppcheck"])


def test_what_is_named_twice_is_analyzed_once(tmp_path):
    (tmp_path / "bad.c").write_text(BAD)
    runs, _ = analyze([tmp_path, tmp_path / "bad.c", tmp_path], analyzers=["cppcheck", "cppcheck"])
    assert len(runs) == 1


@pytest.mark.parametrize(("content", "said"), [
    (b'{"code": "int x;", "language": ["c"]}\n', ":1: `language` and `completion_id` are words"),
    (b'{"code": "int x;", "language": "c", "completion_id": {"a": 1}}\n', "are words"),
    (b'{"code": "int \xff;", "language": "c"}\n', ":1: not UTF-8"), (b"[" * 100_000 + b"\n", ":1: not JSON"),
    (b'{"code": "int x;", "language": "c"}\n{"code": "int', ":2: not JSON")])
def test_odd_rows(tmp_path, content, said):
    (tmp_path / "s.jsonl").write_bytes(content)
    with pytest.raises(SecgenError) as error:
        analyze([tmp_path / "s.jsonl"], analyzers=["cppcheck"])
    assert said in str(error.value)


@pytest.mark.parametrize(("content", "said"), [
    (b"no gzip", ":1: not JSON"),
    (gzip.compress(json.dumps({"code": CLEAN * 99}).encode(), mtime=0)[:-30],  # a time would be in the test's name
     "the compressed file is broken after line 0")])
def test_a_packed_file_that_is_cut_or_none(tmp_path, content, said):
    (tmp_path / "s.jsonl.gz").write_bytes(content)
    with pytest.raises(SecgenError, match=said):
        analyze([tmp_path / "s.jsonl.gz"], language="c", analyzers=["cppcheck"])


def test_rows_of_other_systems(tmp_path):
    """A byte order mark, carriage returns, blank lines; a name that is the number 0."""
    row = json.dumps({"code": CLEAN, "language": "c", "completion_id": 0})
    (tmp_path / "s.jsonl").write_bytes(f"\ufeff{row}\r\n\r\n".encode())
    assert [r.completion_id for r in analyze([tmp_path / "s.jsonl"], analyzers=["cppcheck"])[0]] == ["0"]


def test_what_cannot_be_looked_into_is_not_passed_over(tmp_path, monkeypatch):
    (tmp_path / "a.c").write_text(CLEAN)
    (tmp_path / "shut").mkdir()
    os.symlink("nowhere", tmp_path / "b.c")
    with pytest.raises(SecgenError, match="b.c: a link to nothing"):
        analyze([tmp_path], analyzers=["cppcheck"])
    (tmp_path / "b.c").unlink()
    scandir = os.scandir

    def refuse(path):  # the tests may run as root, whom no mode keeps out
        if str(path).endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(PermissionError, match="shut"):
        analyze([tmp_path], analyzers=["cppcheck"])


@pytest.mark.parametrize(("name", "language"), [("a.C", "cpp"), ("a.hh", "cpp"), ("a.c++", "cpp"), ("a.c", "c")])
def test_suffixes_in_a_folder(tmp_path, name, language):
    (tmp_path / name).write_text("class A { public: int a; };\n")
    assert analyze([tmp_path], analyzers=["cppcheck"])[1] == {"cpp": NONE, "c": FINDINGS}[language]


def test_odd_names_are_a_line_each_and_a_uri(tmp_path):
    """Bytes that are no text, a newline, a terminal's escape; a lone surrogate as a row's name."""
    odd = [b"\xff.c", b"a\nb.c", b"\x1b[31m.c"]
    for name in odd:
        (tmp_path / os.fsdecode(name)).write_text(BAD)
    (tmp_path / "s.jsonl").write_text(json.dumps({"code": BAD, "language": "c", "completion_id": "\ud800"}))
    report = analysis.analyze([tmp_path, tmp_path / "s.jsonl"], analyzers=["cppcheck"])
    runs, said = report.runs, render(report)
    write_sarif(runs, tmp_path / "o.sarif")
    assert report.exit_code == FINDINGS and len(said.splitlines()) == sum(len(r.findings) for r in runs) + 2
    assert "\x1b" not in said and said.encode() and "a\\nb.c:1:" in said
    uris = [a["location"]["uri"] for a in json.loads((tmp_path / "o.sarif").read_text())["runs"][0]["artifacts"]]
    assert {unquote_to_bytes(uri.rpartition("/")[2]) for uri in uris} == {*odd, b"\xed\xa0\x80"}


def test_findings_that_are_left_out_are_counted(tmp_path):
    (tmp_path / "a.c").write_text("".join(
        f"int f{i}(void) {{ int a[2] = {{1, 2}}; return a[2]; }}\n" for i in range(150)))
    said = render(analysis.analyze([tmp_path], analyzers=["cppcheck"]))
    assert re.search(r"a\.c: cppcheck: note: \d+ findings, 200 kept", said)


def _command(*arguments, stdout=subprocess.PIPE):
    return subprocess.run([sys.executable, "-m", "secgen_lib.cli", "analyze", *map(str, arguments), "--analyzers",
                           " cppcheck , cppcheck"], stdout=stdout, stderr=subprocess.PIPE, text=True)


def test_the_command_loses_nothing(tmp_path):
    """A SARIF that cannot be written is named before anything is run; where the disk is full, the findings are told."""
    (tmp_path / "bad.c").write_text(BAD)
    early = _command(tmp_path / "bad.c", "--sarif", tmp_path / "no" / "out.sarif")
    assert (early.returncode, early.stdout) == (2, "") and "out.sarif: cannot be written" in early.stderr
    full = _command(tmp_path / "bad.c", "--sarif", "/dev/full")
    assert full.returncode == 2 and "arrayIndexOutOfBounds" in full.stdout and "No space left" in full.stderr
    with open("/dev/full", "w") as nowhere:
        done = _command(tmp_path / "bad.c", "--sarif", tmp_path / "o.sarif", stdout=nowhere)
    assert done.returncode == 2 and json.loads((tmp_path / "o.sarif").read_text())["runs"][0]["results"]


def test_an_interrupt_is_not_the_code_for_findings(monkeypatch):
    from click.testing import CliRunner

    from secgen_lib import cli

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("secgen_lib.analyzers.analyze.analyze", interrupted)
    assert CliRunner().invoke(cli.main, ["analyze", __file__]).exit_code == 130


@pytest.mark.parametrize("content", [b"\x7fELFxx", b"#!/bin/sh\nexit 1\n"])
def test_doctor_does_not_call_found_what_does_not_run(tmp_path, monkeypatch, content):
    from secgen_lib.experiment import doctor

    (tmp_path / "gcc").write_bytes(content)
    (tmp_path / "gcc").chmod(0o755)
    assert doctor._version("gcc") is not None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor._version("gcc") is None


FREED = "#include <stdlib.h>\nvoid f(void) {\n    char *p = malloc(4);\n    free(p);\n    free(p);\n}\n"


def _run(*arguments, **more):
    return subprocess.run([sys.executable, "-m", "secgen_lib.cli", "analyze", *map(str, arguments)],
                          capture_output=True, text=True, **more)


def test_one_defect_that_several_tools_see_is_one_line(tmp_path):
    # kills: a line a tool; a defect counted three times; tools or weaknesses left out of the line; "1 programs"
    (tmp_path / "a.c").write_text(FREED)
    report = analysis.analyze([tmp_path], analyzers=["clang-tidy", "Cppcheck", "gcc_analyzer"])
    said = [line for line in render(report).splitlines() if ": error: " in line]
    assert len(said) == 1 and "a.c:5:" in said[0] and "CWE-415" in said[0]
    assert all(tool in said[0] for tool in ("clang_tidy ", "cppcheck ", "gcc_analyzer "))
    assert "1 program, 1 defect (" in render(report).splitlines()[-1]
    assert [d["tools"] for d in as_json(report)["defects"]] == [("clang_tidy", "cppcheck", "gcc_analyzer")]


def test_who_looked_and_who_could_not_is_said(tmp_path, monkeypatch):
    # kills: an absent tool passed over in silence, in the lines or in the JSON; one that was not asked called absent
    (tmp_path / "a.c").write_text(CLEAN)
    monkeypatch.setattr(analyzers.load("gcc_analyzer"), "version", lambda: None)
    report = analysis.analyze([tmp_path])
    tools = {row["tool"]: row for row in as_json(report)["tools"]}
    assert not tools["gcc_analyzer"]["looked"] and tools["gcc_analyzer"]["why"] == "not installed"
    assert tools["gcc_analyzer"]["get"] and tools["cppcheck"]["looked"] and tools["cppcheck"]["version"]
    said = render(report)
    assert re.search(r"^looked: .*clang_tidy \d.*cppcheck \d", said, re.M)
    assert re.search(r"^did not look: .*gcc_analyzer.*: not installed \(`secgen doctor`", said, re.M)
    assert report.exit_code == NONE and "ruff" not in said
    assert not re.search("did not look.*cppcheck", render(analysis.analyze([tmp_path], analyzers=["clang_tidy"])))


@pytest.mark.parametrize(("required", "code"), [("gcc-analyzer", FAILED), ("all", FAILED), ("cppcheck", NONE),
                                                ("ruff", FAILED)])
def test_a_required_tool_must_have_looked(tmp_path, monkeypatch, required, code):
    # kills: --require that is satisfied by a tool that is absent, or that reads another language
    (tmp_path / "a.c").write_text(CLEAN)
    monkeypatch.setattr(analyzers.load("gcc_analyzer"), "version", lambda: None)
    report = analysis.analyze([tmp_path], require=[required])
    assert report.exit_code == code and ("required, and absent or failed: " in render(report)) == (code == FAILED)


def test_where_no_tool_is_there_nothing_is_clean(tmp_path, monkeypatch):
    # kills: 0 defects, exit 0, where nobody looked
    (tmp_path / "a.c").write_text(CLEAN)
    for tool in analyzers.names("c"):
        monkeypatch.setattr(analyzers.load(tool), "version", lambda: None)
    with pytest.raises(SecgenError, match="not installed: .*gcc_analyzer"):
        analysis.analyze([tmp_path])
    monkeypatch.undo()
    monkeypatch.setattr(analyzers.load("cppcheck"), "CANARY", {"c": (CLEAN, "arrayIndexOutOfBounds")})
    (tmp_path / "a.c").write_text(CLEAN + "int not_in_the_cache_either;\n")
    report = analysis.analyze([tmp_path], analyzers=["cppcheck"])
    assert report.exit_code == FAILED and "nothing was looked at" in render(report)
    assert "did not look: cppcheck: the canary failed" in render(report)


def test_findings_are_chosen_by_level_and_weakness(tmp_path):
    # kills: a filter that leaves the exit code or the SARIF as they were
    (tmp_path / "a.c").write_text(FREED + "int unused(int x) { int y; return 1; }\n")
    report = analysis.analyze([tmp_path], analyzers=["cppcheck"])
    assert {f.level for r in report.only("error").runs for f in r.findings} == {"error"}
    assert {f.level for r in report.runs for f in r.findings} == {"error", "note"}
    assert report.only(cwes=["CWE-415"]).exit_code == FINDINGS and report.only(cwes=["CWE-79"]).exit_code == NONE


def test_a_program_that_does_not_build_is_clean_of_no_weakness(tmp_path):
    # kills: "0 defects" for --cwe 79, of a program that no tool could read to its end
    (tmp_path / "a.c").write_text("int main(void) { return 0 }\n")
    report = analysis.analyze([tmp_path], analyzers=["gcc_analyzer"]).only(cwes=["CWE-79"])
    assert report.exit_code == FINDINGS


def test_the_command_as_a_user_types_it(tmp_path):
    # kills: standard input not read; a SARIF that is written without a word; the JSON broken by that word
    place = tmp_path / "o.sarif"
    done = _run("-", "--language", "C", "--analyzers", "CppCheck", "--cwe", "cwe-415", "-j", "1", "--sarif", place,
                "--json", input=FREED)
    assert done.returncode == FINDINGS and done.stderr == f"{place}: SARIF 2.1.0, 1 result\n"
    assert json.loads(done.stdout)["defects"][0]["completion_id"] == "<stdin>"
    for arguments, said in ((["-"], "-: the language of standard input is not known; name it: --language c"),
                            (["-", "--language", "cppp"], "--language: no language 'cppp'; did you mean 'cpp'?"),
                            ([__file__, "--analyzers", "bandti"],
                             "analyzers: no analyzer 'bandti'; did you mean 'bandit'?"),
                            ([__file__, "--cwe", "x"], "--cwe: 'x' are no CWE numbers")):
        done = _run(*arguments, input="")
        assert done.returncode == 2 and done.stderr.startswith(f"secgen: {said}") and done.stderr.count("\n") == 1
