"""SARIF 2.1.0 (OASIS): what we write, and how tools' SARIF is read.

One SARIF run per tool: rules with their CWE as relationships to a taxonomy, results with fingerprints, and for
programs that the tool could not judge a notification, so that a broken tool is not an empty list of results.
"""
from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from secgen_lib.analyzers.program import finding
from secgen_lib.core.records import AnalyzerRun, Finding

VERSION = "2.1.0"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "secgenStatement/v1"
_CWE_GUID = "ffc64c90-42b6-44ce-8beb-f6b7dae649e5"


def write(runs: Sequence[AnalyzerRun], uris: Mapping[str, str] | None = None) -> dict[str, Any]:
    """A SARIF document. ``uris`` gives a path for a ``completion_id``; without one the id is the path."""
    by_tool: dict[str, list[AnalyzerRun]] = {}
    for analysis in runs:
        by_tool.setdefault(analysis.tool, []).append(analysis)
    return {"$schema": SCHEMA, "version": VERSION,
            "runs": [_tool_run(tool, some, uris or {}) for tool, some in by_tool.items()]}


def _tool_run(tool: str, runs: list[AnalyzerRun], uris: Mapping[str, str]) -> dict[str, Any]:
    findings = [(analysis, f) for analysis in runs for f in analysis.findings]
    rules: dict[str, Finding] = {}
    for _, f in findings:
        # an error says more of a rule than a note: one rule may be several defects, told apart by message
        if f.rule_id not in rules or (f.level == "error" and rules[f.rule_id].level != "error"):
            rules[f.rule_id] = f
    names = sorted(rules)
    cwes = sorted({cwe.removeprefix("CWE-") for _, f in findings for cwe in f.cwe_ids}, key=int)
    return {
        "tool": {"driver": {
            "name": tool, "version": next((r.tool_version for r in runs if r.tool_version), "unknown"),
            "rules": [_rule(rules[name]) for name in names],
            "supportedTaxonomies": [{"name": "CWE", "guid": _CWE_GUID}]}},
        "taxonomies": [{
            "name": "CWE", "guid": _CWE_GUID, "organization": "MITRE", "informationUri": "https://cwe.mitre.org/",
            "shortDescription": {"text": "The MITRE Common Weakness Enumeration"},
            "taxa": [{"id": cwe, "helpUri": f"https://cwe.mitre.org/data/definitions/{cwe}.html"} for cwe in cwes]}],
        "artifacts": [{"location": {"uri": uri}} for uri in dict.fromkeys(_uri(r, uris) for r in runs)],
        "invocations": [{
            "executionSuccessful": all(r.status == "ok" for r in runs),
            "toolExecutionNotifications": [
                {"level": "error", "message": {"text": f"{r.status}: {r.detail or 'not analyzed'}"},
                 "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(r, uris)}}}]}
                for r in runs if r.status != "ok"]}],
        "results": [_result(f, names.index(f.rule_id), _uri(r, uris)) for r, f in findings],
        "columnKind": "utf16CodeUnits",
    }


def _rule(f: Finding) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": f.rule_id, "shortDescription": {"text": f"{f.rule_id} ({f.category})"},
        "defaultConfiguration": {"level": f.level},
        "properties": {"category": f.category, "tags": [f"external/cwe/{cwe.lower()}" for cwe in f.cwe_ids]}}
    if f.cwe_ids:
        rule["relationships"] = [{"target": _taxon(cwe), "kinds": ["relevant"]} for cwe in f.cwe_ids]
    return rule


def _taxon(cwe: str) -> dict[str, Any]:
    return {"id": cwe.removeprefix("CWE-"), "toolComponent": {"name": "CWE", "guid": _CWE_GUID}}


def _result(f: Finding, rule_index: int, uri: str) -> dict[str, Any]:
    region = {"startLine": max(1, f.start_line)}
    if f.start_column > 0:
        region["startColumn"] = f.start_column
    if f.end_line >= region["startLine"]:
        region["endLine"] = f.end_line
    result: dict[str, Any] = {
        "ruleId": f.rule_id, "ruleIndex": rule_index, "level": f.level, "message": {"text": f.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}],
        "properties": {"category": f.category, "reportedBy": f.tool}}
    if f.fingerprint:
        result["partialFingerprints"] = {FINGERPRINT: f.fingerprint}
    if f.cwe_ids:
        result["taxa"] = [_taxon(cwe) for cwe in f.cwe_ids]
    return result


def _uri(analysis: AnalyzerRun, uris: Mapping[str, str]) -> str:
    path = uris.get(analysis.completion_id, analysis.completion_id)
    try:
        return quote(path.encode("utf-8", "surrogateescape"))  # a file's name may be any bytes
    except UnicodeEncodeError:
        return quote(path.encode("utf-8", "surrogatepass"))


def loads(text: str | bytes, tool: str, primary: int = 0) -> list[tuple[str, Finding]]:
    """:func:`read` for a tool's own text. ``ValueError`` too where the tool says that it failed."""
    document = json.loads(text)
    results = read(document, tool, primary)
    if any(invocation.get("executionSuccessful") is False
           for run in document["runs"] for invocation in run.get("invocations") or ()):
        raise ValueError("the tool says that it failed")
    if any(f.rule_id == "unknown" for _, f in results):
        raise ValueError("a result without a rule")
    return results


def read(document: Mapping[str, Any], tool: str, primary: int = 0) -> list[tuple[str, Finding]]:
    """(path, finding) of every result; the path is ``""`` for a result without a place.

    ``primary`` is the place that counts in a result with several: the first by the standard, the last where a tool
    (cppcheck) writes the path to the defect. Level and CWE are taken from the result, else from its rule, which may be
    one of an extension (CodeQL's packs). Results that say that all is well (``pass``, ``notApplicable``) or that are
    there no more (``absent``) are none. Raises ``ValueError`` when the document is not SARIF 2.1.0, or has no run or no
    list of results in one, or keeps results in another file.
    """
    check(document)
    results = []
    for run in document["runs"]:
        if not isinstance(run.get("results"), list):   # null, by the standard: the tool did not look
            raise ValueError("a SARIF run without results")
        if (run.get("externalPropertyFileReferences") or {}).get("results"):
            raise ValueError("a SARIF run with results in another file")
        rules = {rule["id"]: rule for component in _components(run) for rule in component.get("rules") or ()}
        for r in run["results"]:
            if r.get("kind") in ("pass", "notApplicable") or r.get("baselineState") == "absent":
                continue
            rule_id = r.get("ruleId") or r.get("rule", {}).get("id") or _rule_at(run, r)
            # by the standard an id may have parts after a slash that its rule has not
            rule = rules.get(rule_id) or rules.get(rule_id.rpartition("/")[0], {})
            places = [p.get("physicalLocation", {}) for p in r.get("locations", ())]
            place = places[primary] if places else {}
            region = place.get("region", {})
            f = finding(tool, rule_id, _text(r["message"], rule), region.get("startLine", 1),
                        region.get("startColumn", 0), region.get("endLine", 0))
            otherwise = "warning" if r.get("kind", "fail") == "fail" else "none"
            level = r.get("level") or rule.get("defaultConfiguration", {}).get("level") or otherwise
            results.append((where(run, place), Finding(**{**f.__dict__, "level": level, "cwe_ids": _cwes(r, rule)})))
    return results


OBJECTS = ("message", "rule", "tool", "driver", "physicalLocation", "artifactLocation", "region", "location", "target",
           "toolComponent", "descriptor", "defaultConfiguration", "externalPropertyFileReferences")
LISTS = ("results", "rules", "extensions", "locations", "artifacts", "invocations", "taxa", "relationships",
         "toolExecutionNotifications", "toolConfigurationNotifications")
BAGS = ("properties", "messageStrings", "originalUriBaseIds")
"""What is read here of a run: objects, lists of objects, and objects whose keys are anybody's."""
NEEDED = {"rules": "id", "results": "message"}


def check(document: Any) -> None:
    """Raises ``ValueError`` that says at which place a document is not of the standard's shape, where it is read."""
    if not isinstance(document, Mapping) or not str(document.get("version", "")).startswith("2.1"):
        raise ValueError("not a SARIF 2.1.0 document")
    if not isinstance(document.get("runs"), list) or not document["runs"]:
        raise ValueError("SARIF without runs")
    for number, run in enumerate(document["runs"]):
        _object(run, f"runs[{number}]")


def _object(value: Any, at: str) -> None:
    if not isinstance(value, Mapping):
        raise ValueError(f"{at} is no object")
    for name, part in value.items():
        here = f"{at}.{name}"
        if part is None:
            continue
        if name in OBJECTS:
            _object(part, here)
        elif name in BAGS and not isinstance(part, Mapping):
            raise ValueError(f"{here} is no object")
        elif name in LISTS:
            if not isinstance(part, list | tuple):
                raise ValueError(f"{here} is no list")
            for number, member in enumerate(part):
                _object(member, f"{here}[{number}]")
                if name in NEEDED and NEEDED[name] not in member:
                    raise ValueError(f"{here}[{number}] has no {NEEDED[name]!r}")


def reason(error: Exception) -> str:
    """Why a document cannot be read, in words of ours: an exception of Python's own says nothing to who reads it."""
    message = "a value in it is of a kind that the standard does not have there"
    return str(error) if type(error) is ValueError else message


def where(run: Mapping[str, Any], place: Mapping[str, Any]) -> str:
    """The path of a physical location: its URI, or that of the artifact it points at, below the base it names."""
    location = place.get("artifactLocation") or {}
    artifacts = run.get("artifacts") or ()
    if "uri" not in location and 0 <= location.get("index", -1) < len(artifacts):
        location = artifacts[location["index"]].get("location") or {}
    uri, bases, seen = location.get("uri", ""), run.get("originalUriBaseIds") or {}, set()
    while (base := location.get("uriBaseId")) in bases and base not in seen:
        seen.add(base)
        location = bases[base]
        uri = f"{location.get('uri', '').rstrip('/')}/{uri}" if location.get("uri") else uri
    return unquote(re.sub("^file:(//[^/]*)?", "", uri))  # Infer writes file:a/b.c


def _components(run: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    tool = run.get("tool") or {}
    return [tool.get("driver") or {}, *(tool.get("extensions") or ())]


def _text(message: Mapping[str, Any], rule: Mapping[str, Any]) -> str:
    """A message's own text, or its rule's, the arguments put in."""
    text = message.get("text") or rule.get("messageStrings", {}).get(message.get("id"), {}).get("text", "")
    for i, argument in enumerate(message.get("arguments") or ()):
        text = text.replace(f"{{{i}}}", str(argument))
    return text


def _rule_at(run: Mapping[str, Any], r: Mapping[str, Any]) -> str:
    named = r.get("rule") or {}
    index = r.get("ruleIndex", named.get("index", -1))
    extension = (named.get("toolComponent") or {}).get("index", -1)
    components = _components(run)
    rules = components[extension + 1].get("rules") or () if extension + 1 < len(components) else ()
    return rules[index]["id"] if 0 <= index < len(rules) else "unknown"


def _cwes(r: Mapping[str, Any], rule: Mapping[str, Any]) -> tuple[str, ...]:
    """CWE ids from taxa, relationships, or GitHub's tags ``external/cwe/cwe-476``, once each."""
    ids = [t.get("id", "") for t in r.get("taxa", ()) if _is_cwe(t)]
    ids += [x["target"].get("id", "") for x in rule.get("relationships", ()) if _is_cwe(x.get("target", {}))]
    tags = [*rule.get("properties", {}).get("tags", ()), *r.get("properties", {}).get("tags", ())]
    ids += [tag.rsplit("cwe-", 1)[1] for tag in (str(t).lower() for t in tags) if "cwe-" in tag]
    numbers = [str(cwe).upper().removeprefix("CWE-").lstrip("0") for cwe in ids]
    return tuple(dict.fromkeys(f"CWE-{n}" for n in numbers if n.isascii() and n.isdigit()))


def _is_cwe(taxon: Mapping[str, Any]) -> bool:
    name = taxon.get("toolComponent", {}).get("name", "")
    return name.upper() == "CWE" or str(taxon.get("id", "")).upper().startswith("CWE-")
