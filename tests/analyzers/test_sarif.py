"""SARIF out (against a golden file and the standard's object model) and in (what tools write)."""
from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.analyzers import sarif
from secgen_lib.records import AnalyzerRun, Finding

GOLDEN = Path(__file__).parent / "golden" / "written.sarif"
LEAK = Finding("clang-analyzer-unix.Malloc", "clang_tidy", ("CWE-401",), "leak", "error",
               "Potential leak of memory pointed to by 'p'", 8, 9, 8, "0123456789abcdef")
STYLE = Finding("bugprone-branch-clone", "clang_tidy", (), "style", "note", "repeated branch", 3)
RUNS = [AnalyzerRun("a", "clang_tidy", "23.1.4", "static", "ok", (STYLE, LEAK)),
        AnalyzerRun("b c", "clang_tidy", "23.1.4", "static", "timeout", (), "more than 60 s"),
        AnalyzerRun("a", "cppcheck", "2.22.0", "static", "ok", ())]


def test_golden():
    """To renew after a wanted change: write json.dumps(document, indent=1) over the golden file, and read the diff."""
    assert sarif.write(RUNS, {"a": "dir/a.c"}) == json.loads(GOLDEN.read_text())


def test_a_failure_is_not_an_empty_list_of_results():
    document = sarif.write(RUNS)
    invocation = document["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert "60 s" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert document["runs"][1]["invocations"][0]["executionSuccessful"] is True


@pytest.fixture(scope="module")
def model():
    """The standard's object model, generated from the schema: sarif-om, which bandit's SARIF output brings along.

    class name -> {property name in the file: required}.
    """
    package, attr = pytest.importorskip("sarif_om"), pytest.importorskip("attr")
    classes = {}
    for module in pkgutil.iter_modules(package.__path__):
        loaded = importlib.import_module(f"sarif_om.{module.name}")
        for name, cls in vars(loaded).items():
            if hasattr(cls, "__attrs_attrs__"):
                classes[name] = {a.metadata["schema_property_name"]: a.default is attr.NOTHING
                                 for a in cls.__attrs_attrs__}
    return classes


PARTS = {
    "SarifLog": {"runs": "Run"},
    "Run": {"tool": "Tool", "taxonomies": "ToolComponent", "artifacts": "Artifact", "invocations": "Invocation",
            "results": "Result"},
    "Tool": {"driver": "ToolComponent"},
    "ToolComponent": {"rules": "ReportingDescriptor", "taxa": "ReportingDescriptor",
                      "supportedTaxonomies": "ToolComponentReference", "shortDescription": "MultiformatMessageString"},
    "ReportingDescriptor": {"shortDescription": "MultiformatMessageString",
                            "defaultConfiguration": "ReportingConfiguration",
                            "relationships": "ReportingDescriptorRelationship"},
    "ReportingDescriptorRelationship": {"target": "ReportingDescriptorReference"},
    "ReportingDescriptorReference": {"toolComponent": "ToolComponentReference"},
    "Artifact": {"location": "ArtifactLocation"},
    "Invocation": {"toolExecutionNotifications": "Notification"},
    "Notification": {"message": "Message", "locations": "Location"},
    "Result": {"message": "Message", "locations": "Location", "taxa": "ReportingDescriptorReference"},
    "Location": {"physicalLocation": "PhysicalLocation"},
    "PhysicalLocation": {"artifactLocation": "ArtifactLocation", "region": "Region"},
}


def check(value, name, model, path="$"):
    """Every property is one of the standard's, every required one is there, and all is walked."""
    known = model[name]
    extra = set(value) - set(known) - {"$schema", "properties"}
    assert not extra, f"{path}: {name} has no {sorted(extra)}"
    missing = {p for p, required in known.items() if required} - set(value)
    assert not missing, f"{path}: {name} needs {sorted(missing)}"
    for key, part in value.items():
        inner = PARTS.get(name, {}).get(key)
        if isinstance(part, dict) and key not in ("properties", "partialFingerprints"):
            assert inner, f"{path}.{key} is not walked"
        for one in (part if isinstance(part, list) else [part]) if inner else ():
            check(one, inner, model, f"{path}.{key}")


def test_what_we_write_is_in_the_standards_model(model):
    check(sarif.write(RUNS, {"a": "dir/a.c"}), "SarifLog", model)


def test_the_model_check_can_fail(model):
    document = sarif.write(RUNS)
    document["runs"][0]["results"][0]["rule_id"] = "x"
    with pytest.raises(AssertionError, match="rule_id"):
        check(document, "SarifLog", model)
    document = sarif.write(RUNS)
    del document["runs"][0]["results"][0]["message"]
    with pytest.raises(AssertionError, match="message"):
        check(document, "SarifLog", model)


TEXT = st.text(max_size=30)
FINDING = st.builds(Finding, st.text(min_size=1, max_size=9), st.just("t"),
                    st.lists(st.integers(1, 1400).map(lambda n: f"CWE-{n}"), max_size=2, unique=True).map(tuple),
                    st.sampled_from(["leak", "other"]), st.sampled_from(["error", "note", "warning"]),
                    TEXT.map(lambda s: " ".join(s.split())), st.integers(1, 99), st.integers(0, 99), st.just(0),
                    st.just("f"))


@settings(max_examples=60, deadline=None)
@given(st.lists(FINDING, max_size=5), st.text(min_size=1, max_size=12))
def test_what_is_written_is_read_back(findings, name):
    document = json.loads(json.dumps(sarif.write([AnalyzerRun(name, "t", "1", "static", "ok", tuple(findings))])))
    back = sarif.read(document, "t")
    assert [path for path, _ in back] == [name] * len(findings)
    for f, (_, g) in zip(findings, back, strict=True):
        assert (g.rule_id, g.message, g.start_line, g.level) == (f.rule_id, f.message, f.start_line, f.level)
        assert g.start_column == f.start_column and set(f.cwe_ids) <= set(g.cwe_ids)


def test_other_tools_forms():
    """Rule by index, level from the rule, CWE in tags, a result without a place."""
    document = {"version": "2.1.0", "runs": [
        {"tool": {"driver": {"name": "x", "rules": [{
            "id": "r1", "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["external/cwe/cwe-022"]}}]}},
         "results": [{"ruleIndex": 0, "message": {"text": "m"}, "locations": [
             {"physicalLocation": {"artifactLocation": {"uri": "a%20b.c"}, "region": {"startLine": 4}}}]},
             {"ruleId": "r2", "message": {"text": "n"}}]},
        {"tool": {"driver": {"name": "y"}}, "results": None}]}
    (path, f), (nowhere, g) = sarif.read(document, "x")
    assert (path, f.rule_id, f.level, f.cwe_ids, f.start_line) == ("a b.c", "r1", "error", ("CWE-22",), 4)
    assert (nowhere, g.rule_id, g.level) == ("", "r2", "warning")


@pytest.mark.parametrize("document", [{}, [], {"version": "1.0.0", "runs": []}, {"version": "2.1.0"}, "text"])
def test_what_is_not_sarif_is_refused(document):
    with pytest.raises(ValueError, match="SARIF"):
        sarif.read(document, "x")
