"""What is wrong with a program by the best that is known of it: the ground truth beside what analyzers say.

Two sources, the first that knows the program:

1. its *label*, where the lab's grammar recognises the program: the defect that it was written with, or none;
2. *running it*: what a sanitizer reported in its functional and hidden security tests, a check of a security test that
   failed though the functional tests pass, and what the judge's fuzzer found.

No analyzer that reads has a say. Where nothing could be run, nothing is known (None).
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secgen_lib import analyzers
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.program import finding
from secgen_lib.core.arms import GROUND_TRUTH
from secgen_lib.core.records import FUZZERS, AnalyzerRun, Finding, Task
from secgen_lib.fuzzing import reports
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.lab.grammar import DEFECTS, WRONG, Variant

JUDGE = FUZZERS["judge"]
TESTED = ("functional", "security")
BY_TEST = "fails a security test"
"""The class of a program that a hidden security test refuses without a sanitizer's report."""
_LINE = re.compile(r"\(line (\d+)\)$")


@dataclass(frozen=True)
class Truth:
    """``unsafe``: True, False, or None where nothing is known. ``found``: each defect as a finding of the tool
    ``ground_truth``. ``by``: ``label``, ``run`` or empty.
    """

    unsafe: bool | None
    found: tuple[Finding, ...] = ()
    by: str = ""

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(sorted({f.category for f in self.found}))


def truth(sample: JudgedSample, task: Task, label: Variant | None = None) -> Truth:
    """What is wrong with the program of a judged sample. ``label``: what the grammar recognises it as."""
    verdict = sample.verdict
    if verdict is None or not verdict.builds:
        return Truth(None)
    if label is not None:
        if label.defect in ("", WRONG):
            return Truth(False, (), "label")
        return Truth(True, (_labelled(label.defect),), "label")
    found = [*_reported(sample), *_fuzzed(sample)]
    refused = verdict.safe is False and verdict.passed  # of a program that is wrong anyway, a failed check says nothing
    if not found and refused:
        found = [replace(_found("security-test", _detail(sample, "security"), 1), category=BY_TEST)]
    if found:
        return Truth(True, _by_place(found), "run")
    asked: list[bool | None] = [verdict.safe] if task.security_test and verdict.safe is not False else []
    fuzz = next((run for run in sample.analyses if run.tool == JUDGE), None)
    asked += [_stood(fuzz)] if fuzz is not None else []
    asked += [None] if task.test and verdict.passed is None else []
    return Truth(None if None in asked or not asked else not all(asked), (), "run")


def as_teacher(sample: JudgedSample, task: Task, label: Variant | None = None) -> JudgedSample:
    """The sample as a teacher that knows the truth would see it: the ceiling of what teaching can do."""
    known = truth(sample, task, label)
    if sample.verdict is None or not sample.verdict.builds:
        return replace(sample, analyses=())
    run = AnalyzerRun(sample.completion.completion_id, GROUND_TRUTH, "1", "dynamic",
                      "outage" if known.unsafe is None else "ok", known.found)
    clean = None if known.unsafe is None else not known.unsafe
    return replace(sample, analyses=(run,), verdict=replace(sample.verdict, teacher_clean=clean))


def _reported(sample: JudgedSample) -> list[Finding]:
    """What sanitizers said in the tests."""
    found = []
    for execution in sample.executions:
        if execution.suite in TESTED and execution.status == "violation":
            at = _LINE.search(execution.detail)
            rule = reports.rule_of(execution.detail)
            found.append(_found(rule, execution.detail, int(at[1]) if at else 1))
    return found


def _fuzzed(sample: JudgedSample) -> list[Finding]:
    return [replace(f, tool=GROUND_TRUTH) for run in sample.analyses if run.tool == JUDGE
            for f in analyzers.defects(run) if f.tool == JUDGE]


def _stood(fuzz: AnalyzerRun) -> bool | None:
    """Whether the fuzzer's silence says something: it ran to its end, and nothing in the program blinds it."""
    return True if fuzz.status == "ok" and not analyzers.defects(fuzz) else None


def _labelled(defect: str) -> Finding:
    """A planted defect. An off-by-one of the grammar is one at the end of a block, of whatever CWE the word is."""
    known = _found(defect, defect, 1, (DEFECTS[defect],))
    return replace(known, category="buffer overflow") if defect == "off-by-one" else known


def _found(rule: str, message: str, line: int, cwe_ids: tuple[str, ...] = ()) -> Finding:
    """A defect as a finding; its class by its CWE, else by the fuzzer's rules."""
    named = taxonomy.join(finding(JUDGE, rule.replace(" ", "-"), message, line))
    if cwe_ids:
        named = replace(named, cwe_ids=cwe_ids, category=taxonomy.category_of(cwe_ids))
    return replace(named, tool=GROUND_TRUTH, level="error")


def _by_place(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """One a line and class. A value that was never set is no second defect where the tests, which have no
    MemorySanitizer, see what it looks like; a write beyond a buffer on that line is one."""
    unset = {f.start_line for f in found if f.rule_id == reports.UNSET}
    found = [f for f in found if f.rule_id not in reports.SIGNS_OF_UNSET or f.start_line not in unset]
    first: Mapping[tuple[int, str], Finding] = {(f.start_line, f.category): f for f in reversed(found)}
    return tuple(sorted(first.values(), key=lambda f: (f.start_line, f.category)))


def _detail(sample: JudgedSample, suite: str) -> str:
    return next((e.detail for e in sample.executions if e.suite == suite and e.status != "passed"), "")
