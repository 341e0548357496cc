"""SARIF of tools that ran elsewhere. Mutations that turn these red: a tool that scanned nothing is believed, a result
of another program is taken, a complaint of the tool is passed over."""
from __future__ import annotations

import copy
import json
import subprocess
import sys

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, analyze
from secgen_lib.analyzers.findings import sarif_import
from secgen_lib.core.errors import SecgenError
from secgen_lib.reporting import findings

PROGRAMS = [Program("a", "c", "int f(int *p) {\n    return *p;\n}\n"), Program("b", "c", "int g(void) { return 1; }\n"),
            Program("j", "java", "public class Solution {\n}\n")]


def result(uri, rule="r", line=2, **more):
    return {"ruleId": rule, "message": {"text": "m"}, "locations": [
        {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": {"startLine": line}}}], **more}


def document(*results, **run):
    return {"version": "2.1.0", "runs": [{
        "tool": {"driver": {"name": "Code QL", "semanticVersion": "2.20", "rules": [
            {"id": "r", "properties": {"tags": ["external/cwe/cwe-476"]}}]}},
        "results": [result("canary-c/program.c"), result("file:///x/canary-java/Canary.java"), *results], **run}]}


def test_results_go_to_their_programs():
    said = document(result("/tmp/x/p0/program.c"), result("p2/Solution.java", level="note"))
    a, b, j = sarif_import.join(said, PROGRAMS)
    assert (a.tool, a.tool_version, a.status) == ("code_ql", "2.20", "ok")
    (found,) = analyzers.defects(a)
    assert (found.category, found.cwe_ids, found.start_line) == ("null dereference", ("CWE-476",), 2)
    assert found.fingerprint
    assert analyzers.is_clean(b) is True
    assert analyzers.is_clean(j) is True and j.findings[0].category == "style"


def test_without_a_finding_in_the_canary_nothing_is_known():
    empty = document()
    empty["runs"][0]["results"] = [result("canary-java/Canary.java")]
    a, b, j = sarif_import.join(empty, PROGRAMS)
    assert a.status == b.status == "outage" and analyzers.is_clean(a) is None and "canary" in a.detail
    assert analyzers.is_clean(j) is True


def test_a_program_that_was_not_read_is_not_clean():
    read = [{"location": {"uri": f"p{i}/x"}} for i in (0, 2)]
    a, b, j = sarif_import.join(document(artifacts=read), PROGRAMS)
    assert a.status == j.status == "ok" and b.status == "error" and analyzers.is_clean(b) is False


def test_complaints_are_heard():
    note = {"level": "error", "message": {"text": "cannot parse"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": "p1/program.c"}}}]}
    said = document(invocations=[{"executionSuccessful": False, "toolExecutionNotifications": [note]}])
    a, b, _ = sarif_import.join(said, PROGRAMS)
    assert a.status == "ok" and b.status == "error" and "cannot parse" in b.detail
    whole = document(result("p0/program.c"), invocations=[{"executionSuccessful": False}])
    assert {run.status for run in sarif_import.join(whole, PROGRAMS)} == {"outage"}


def test_suppressed_results_count():
    a, *_ = sarif_import.join(document(result("p0/program.c", suppressions=[{"kind": "inSource"}])), PROGRAMS)
    assert analyzers.is_clean(a) is False


@pytest.mark.parametrize(("change", "what"), [
    (lambda d: d["runs"].append("x"), r"runs\[1\] is no object"),
    (lambda d: d["runs"][0].pop("tool"), "without tool.driver.name"),
    (lambda d: d["runs"][0].update(invocations={}), r"runs\[0\].invocations is no list"),
    (lambda d: d["runs"][0]["results"].append({"ruleId": "r"}), r"results\[\d\] has no 'message'"),
    (lambda d: d["runs"][0]["results"].append({"message": {}, "locations": [3]}), r"locations\[0\] is no object"),
    (lambda d: d["runs"][0]["results"].append({"message": {}, "properties": 3}), "properties is no object"),
    (lambda d: d["runs"][0]["results"].append({**result("p0/program.c"), "locations": None}), "of a kind that")])
def test_a_broken_document_names_its_file_and_the_place_in_it(change, what):
    # kills: "import: not SARIF 2.1.0 ('str' object has no attribute 'get')"
    said = document()
    change(said)
    with pytest.raises(SecgenError, match=rf"^/my/tool.sarif: not SARIF 2.1.0 \(.*{what}") as caught:
        sarif_import.join(said, PROGRAMS, source="/my/tool.sarif")
    assert "object has no" not in str(caught.value) and "indices" not in str(caught.value)


@pytest.mark.parametrize(("change", "what"), [
    (lambda d: d["runs"][0]["results"].append(result("p3/program.c")), "p3/program.c belongs to none"),
    (lambda d: d["runs"][0]["results"].append({"ruleId": "r", "message": {"text": "m"}}), "no place belongs to none"),
    (lambda d: d["runs"].append({**copy.deepcopy(d["runs"][0]), "tool": {"driver": {"name": "other"}}}), "2 tools"),
    (lambda d: d.update(runs=[]), "without runs"),
    (lambda d: d["runs"][0].update(results=None), "without results"), (lambda d: d.update(version="1.0"), "not SARIF"),
    (lambda d: d["runs"][0].pop("tool"), "not SARIF")])
def test_what_is_not_about_these_programs_is_refused(change, what):
    said = document()
    change(said)
    with pytest.raises(SecgenError, match=what):
        sarif_import.join(said, PROGRAMS)


def test_export_and_check(tmp_path):
    folder = sarif_import.export(PROGRAMS, tmp_path / "out")
    assert (folder / "p0" / "program.c").read_text() == PROGRAMS[0].code
    assert (folder / "p2" / "Solution.java").is_file() and (folder / "canary-java" / "Canary.java").is_file()
    sarif_import.check(PROGRAMS, folder)
    with pytest.raises(SecgenError, match="not the programs"):
        sarif_import.check(PROGRAMS[::-1], folder)
    with pytest.raises(SecgenError, match="not empty"):
        sarif_import.export(PROGRAMS, folder)
    with pytest.raises(SecgenError, match="no index"):
        sarif_import.check(PROGRAMS, tmp_path)


def test_a_java_file_is_named_after_its_public_class_alone(tmp_path):
    code = "// not public class Wrong\n/* public class Other */\npublic final class Right {\n}\n"
    folder = sarif_import.export([Program("a", "java", code)], tmp_path / "out")
    assert [path.name for path in (folder / "p0").iterdir()] == ["Right.java"]


def test_a_real_tool_over_an_exported_folder(tmp_path):
    """bandit as the tool that runs elsewhere: its SARIF joined is what the adapter says."""
    codes = ["import os\nos.system(input())\n", "def f(x):\n    return x\n", "def f(:\n"]
    samples = tmp_path / "s.jsonl"
    samples.write_text("".join(json.dumps({"completion_id": str(i), "language": "python", "code": code}) + "\n"
                               for i, code in enumerate(codes)))
    assert analyze.export([samples], tmp_path / "out") == 3
    subprocess.run([sys.executable, "-m", "bandit", "-q", "-r", str(tmp_path / "out"), "-f", "sarif", "-o",
                    str(tmp_path / "b.sarif")], capture_output=True, check=False)
    report = analyze.imported([samples], tmp_path / "b.sarif", tmp_path / "out")
    runs, code = report.runs, report.exit_code
    assert [run.completion_id for run in runs] == ["0", "1", "2"] and code == analyze.FAILED
    assert [f.rule_id for f in analyzers.defects(runs[0])] == ["B605"] and analyzers.is_clean(runs[1]) is True
    assert runs[2].status == "error" and "syntax error" in runs[2].detail


def note(*uris, **more):
    return {"message": {"text": "said"}, "locations": [
        {"physicalLocation": {"artifactLocation": {"uri": uri}}} for uri in uris], **more}


def joined(*notes, good=True, place="toolExecutionNotifications"):
    said = document(invocations=[{"executionSuccessful": good, place: list(notes)}])
    return [run.status for run in sarif_import.join(said, PROGRAMS)]


ALL = ["outage"] * 3


@pytest.mark.parametrize(("notes", "good", "statuses"), [
    ([note(level="error")], True, ALL),                      # CodeQL, SpotBugs: a failure that names no file
    ([note("p1/program.c", level="error"), note(level="error")], False, ALL),
    ([note("build.sh", level="error")], True, ALL),
    ([note("p1/program.c", exception={"message": "m"})], False, ["ok", "error", "ok"]),   # PMD: no level
    ([note("p1/program.c", level="error"), note()], False, ALL),                          # PMD: a rule that is wrong
    ([note("p1/program.c", level="warning")], True, ["ok", "error", "ok"]),  # CodeQL: Python that does not parse
    ([note("p1/program.c", level="note"), note(level="note"), note()], True, ["ok"] * 3),
    ([note("canary-c/program.c", level="error")], True, ["ok"] * 3),
    ([note(level="note", exception={"message": "m"})], True, ALL), ([note(level="fatal")], True, ALL),
    ([note(level=None)], True, ALL), ([], None, ALL), ([], "no", ALL)])
def test_whom_a_complaint_is_about(notes, good, statuses):
    """One that is about nobody known is about all: it was passed over, or taken for that of another."""
    assert joined(*notes, good=good) == statuses
    assert joined(*notes, good=good, place="toolConfigurationNotifications") == statuses


def test_the_files_that_codeql_says_it_extracted():
    extracted = note("p0/program.c", "p2/Solution.java",
                     descriptor={"id": "cpp/diagnostics/successfully-extracted-files"})
    assert joined(extracted) == ["ok", "error", "ok"]


def test_a_tool_that_names_no_file_is_not_vouched_for():
    """gosec, Infer and SpotBugs say nothing of a program that does not build; whoever reads the result is told so."""
    runs = sarif_import.join(document(), PROGRAMS)
    assert "looks clean" in runs[0].detail and "3 programs: code_ql: note: " in findings.render(
        analyze.Report(tuple(PROGRAMS), tuple(runs), ()))
    read = [{"location": {"uri": f"p{i}/x"}} for i in range(3)]
    assert sarif_import.join(document(artifacts=read), PROGRAMS)[0].detail == ""


@pytest.mark.parametrize(("location", "run"), [
    ({"uri": "file:p0/program.c"}, {}), ({"uri": "file:///a%20b/p0/program.c"}, {}), ({"uri": "x\\p0\\program.c"}, {}),
    ({"index": 1}, {"artifacts": [{"location": {"uri": f"{x}/program.c"}} for x in ("p1", "p0", "p2")]}),
    ({"uri": "program.c", "uriBaseId": "1"}, {"originalUriBaseIds": {"1": {"uri": "p0/", "uriBaseId": "2"},
                                                                     "2": {"uri": "file:///x/"}}}),
    ({"uri": "p0/program.c", "uriBaseId": "1"}, {"originalUriBaseIds": {"1": {"uri": "y", "uriBaseId": "1"}}}),
    ({"uri": "p0/program.c", "uriBaseId": "%SRCROOT%"}, {})])
def test_where_a_result_is(location, run):
    """Infer's scheme, SpotBugs' base a source folder, an index into the artifacts, Windows."""
    said = document({**result("x"), "locations": [{"physicalLocation": {"artifactLocation": location}}]}, **run)
    assert [len(run.findings) for run in sarif_import.join(said, PROGRAMS)] == [1, 0, 0]


def test_rules_of_an_extension():
    """CodeQL keeps its rules in packs: without them a note is a defect, and no defect has a class."""
    said = document(result("p0/program.c", "cpp/a"), result("p1/program.c", "cpp/b"),
                    {**result("p2/Solution.java"), "rule": {"index": 0, "toolComponent": {"index": 0}}})
    del said["runs"][0]["results"][-1]["ruleId"]
    said["runs"][0]["tool"]["extensions"] = [{"name": "pack", "rules": [
        {"id": "cpp/a", "properties": {"tags": ["external/cwe/cwe-078"]}},
        {"id": "cpp/b", "defaultConfiguration": {"level": "note"}}]}]
    a, b, j = sarif_import.join(said, PROGRAMS)
    assert [(f.category, f.cwe_ids) for f in analyzers.defects(a)] == [("injection", ("CWE-78",))]
    assert b.findings and analyzers.is_clean(b) is True
    assert j.findings[0].rule_id == "cpp/a"


@pytest.mark.parametrize(("more", "defects", "style"), [
    ({"kind": "pass"}, 0, 0), ({"kind": "notApplicable"}, 0, 0), ({"baselineState": "absent"}, 0, 0),
    ({"kind": "informational"}, 0, 1), ({"kind": "fail"}, 1, 0), ({"baselineState": "unchanged"}, 1, 0),
    ({"level": "advice"}, 0, 1), ({"level": "warning", "kind": "review"}, 1, 0)])
def test_results_that_are_no_defect(more, defects, style):
    (a, *_) = sarif_import.join(document(result("p0/program.c", **more)), PROGRAMS)
    assert (len(analyzers.defects(a)), len(a.findings)) == (defects, defects + style)


def test_a_canary_that_passes_is_none():
    said = document()
    said["runs"][0]["results"][0]["kind"] = "pass"
    assert sarif_import.join(said, PROGRAMS)[0].status == "outage"


def test_a_message_of_its_rule():
    said = document({**result("p0/program.c"), "message": {"id": "default", "arguments": ["q", "r"]}})
    said["runs"][0]["tool"]["driver"]["rules"][0]["messageStrings"] = {"default": {"text": "{1} frees {0}"}}
    assert sarif_import.join(said, PROGRAMS)[0].findings[0].message == "r frees q"


@pytest.mark.parametrize("change", [
    {"artifacts": [None]}, {"artifacts": {"a": 1}}, {"invocations": [3]}, {"invocations": [
        {"toolExecutionNotifications": ["x"]}]},
    {"externalPropertyFileReferences": {"results": [{"location": {"uri": "more.json"}}]}}])
def test_what_is_no_sarif_is_one_line(change):
    with pytest.raises(SecgenError, match="not SARIF"):
        sarif_import.join(document(result("p0/program.c"), **change), PROGRAMS)


@pytest.mark.parametrize("index", ["[]", '{"p0": 3}', '{"p0": {"code": 1}}', "{"])
def test_an_index_that_is_none(tmp_path, index):
    (tmp_path / "index.json").write_text(index)
    with pytest.raises(SecgenError, match="no index"):
        sarif_import.check(PROGRAMS, tmp_path)


def test_an_unknown_language_is_not_exported_by_half(tmp_path):
    with pytest.raises(SecgenError, match="'cobol' are not exported"):
        sarif_import.export([*PROGRAMS, Program("x", "cobol", "STOP RUN.")], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_command(tmp_path):
    source = tmp_path / "a.c"
    source.write_text(PROGRAMS[0].code)
    command = [sys.executable, "-m", "secgen_lib.cli", "analyze", str(source), "--export", str(tmp_path / "out")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.count("1 program;") == 1
    (tmp_path / "t.sarif").write_text(json.dumps(document(result("p0/program.c"))))
    done = subprocess.run([*command, "--import", str(tmp_path / "t.sarif")], capture_output=True, text=True)
    assert done.returncode == 1 and "CWE-476" in done.stdout and "1 program, 1 defect" in done.stdout, done
    (tmp_path / "t.sarif").write_text("{")
    done = subprocess.run([*command, "--import", str(tmp_path / "t.sarif")], capture_output=True, text=True)
    assert done.returncode == 2 and "cannot be read" in done.stderr
