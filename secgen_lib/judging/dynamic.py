"""Dynamic analysis as an analyzer: what fuzzing finds in programs, as ``AnalyzerRun`` rows of kind ``dynamic``.

Two tools, one fuzzer: ``fuzz_feedback`` may teach (its findings are shown and mined), ``fuzz_judge`` may judge. Their
inputs are disjoint, so that no input that taught can judge. Unlike an analyzer that reads, they need the task: what is
called, with which values. Neither sees the reference's results where the language needs it for nothing else (C): what
they say is of safety, and functional tests say what is right.

A task whose values cannot be drawn is ``unsupported``: nothing is known of its programs.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache as remembered
from functools import partial

from secgen_lib import fuzzing, sandbox
from secgen_lib.analyzers import conditions, suppression
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.program import Program, finding, fingerprint, ordered
from secgen_lib.core.cache import cache, sources
from secgen_lib.core.records import FUZZERS, AnalyzerRun, Finding, Task, digest, from_row, to_row
from secgen_lib.fuzzing.c import contract
from secgen_lib.fuzzing.canaries import CANARIES
from secgen_lib.parallel import Call, Need, cut, otherwise, place

HALVES: dict[str, fuzzing.Half] = {FUZZERS["feedback"]: "feedback", FUZZERS["judge"]: "judge"}
"""Tool -> the half of the inputs that it draws."""
NEEDS_REFERENCE = ("cpp", "python", "rust", "go")
"""Where the reference is the witness that an input is valid; in C the task's contract is."""
WRONG = "wrong-result"


@dataclass(frozen=True)
class Work:
    """One program, and the task that says how it is called."""

    completion_id: str
    code: str
    task: Task


def lacking(language: str) -> str | None:
    """Why programs of a language cannot be fuzzed here, in one line; None where they can."""
    if language not in fuzzing.LANGUAGES:
        return f"there is no fuzzing of {language}, only of {', '.join(fuzzing.LANGUAGES)}"
    return fuzzing.available(language)


def version(language: str) -> str:
    """The tools' versions and the sources that a result depends on, as one name."""
    return fuzzing.identity(language)


def run(tool: str, programs: Sequence[Work], executions: int, jobs: int = 2, on_done: Callable[[], None] = lambda: None
        ) -> list[AnalyzerRun]:
    """What ``tool`` finds within ``executions`` a program, in order; distinct programs are run once, results are cached
    by content unless they are a failure.
    """
    budget = fuzzing.Budget(executions=executions, half=HALVES[tool])
    keys = [_key(tool, work, budget) for work in programs]
    todo = dict(zip(keys, programs, strict=True))
    known: dict[str, AnalyzerRun] = {}
    for key in todo:
        if (row := cache().get("analysis", key)) is not None:
            known[key] = from_row(AnalyzerRun, row)
    left = [(key, work) for key, work in todo.items() if key not in known]
    where = place()
    call = Call(partial(_analyses, tool, budget, where.remote), partial(_lost, tool),
                needs(work.task.language for _, work in left))
    for batch, done in where.map(call, cut(left, 1), jobs):
        for (key, _), found in zip(batch, done, strict=True):
            known[key] = found
            if found.status in ("ok", "unsupported"):  # a failure may be the machine's
                cache().put("analysis", key, to_row(found))
            on_done()
    return [replace(known[key], completion_id=work.completion_id) for key, work in zip(keys, programs, strict=True)]


def faults(tool: str, programs: Sequence[Work], executions: int, jobs: int = 2) -> list[tuple[fuzzing.Fault, ...]]:
    """What :func:`run` finds in programs, as faults: each with its smallest call and a test that makes it again, for
    which a :class:`Finding` has no place. The same inputs are drawn again where the faults are not in the cache.
    """
    from joblib import Parallel, delayed

    budget = fuzzing.Budget(executions=executions, half=HALVES[tool])
    return list(Parallel(n_jobs=jobs, prefer="threads")(delayed(_faults)(tool, work, budget) for work in programs))


def _faults(tool: str, work: Work, budget: fuzzing.Budget) -> tuple[fuzzing.Fault, ...]:
    rows = cache().get("faults", _key(tool, work, budget))
    if rows is None:
        return _weaknesses(_fuzzed(tool, work, budget))
    return tuple(from_row(fuzzing.Fault, row) for row in rows)


def _fuzzed(tool: str, work: Work, budget: fuzzing.Budget) -> fuzzing.Fuzzed:
    """What becomes of a program; its faults stay in the cache of the host that ran it."""
    fuzzed = fuzzing.fuzz(work.code, _shown(work.task), budget)
    if fuzzed.status == "ok":
        cache().put("faults", _key(tool, work, budget), [to_row(fault) for fault in _weaknesses(fuzzed)])
    return fuzzed


def _weaknesses(fuzzed: fuzzing.Fuzzed) -> tuple[fuzzing.Fault, ...]:
    return tuple(fault for fault in fuzzed.faults if fault.rule_id != WRONG)


def needs(languages: Iterable[str]) -> tuple[Need, ...]:
    """What decides what fuzzing finds in programs of ``languages``."""
    return tuple(Need(f"fuzzing of {language}", _identity, (language,)) for language in sorted(set(languages)))


def _identity(language: str) -> str:
    return lacking(language) or f"tools and code {version(language)}"


def _analyses(tool: str, budget: fuzzing.Budget, check: bool, batch: Sequence[tuple[str, Work]]) -> list[AnalyzerRun]:
    """One run a program. ``check``: another host has named the results."""
    for key, work in batch:
        if check and _key(tool, work, budget) != key:
            raise otherwise(tool)
    return [_analysis(tool, work, budget) for _, work in batch]


def _lost(tool: str, item: tuple[str, Work], reason: str) -> AnalyzerRun:
    language = item[1].task.language
    return AnalyzerRun("", tool, "" if lacking(language) else version(language), "dynamic", "outage", (), reason)


def _analysis(tool: str, work: Work, budget: fuzzing.Budget) -> AnalyzerRun:
    language = work.task.language
    if reason := lacking(language):
        return AnalyzerRun("", tool, "", "dynamic", "outage", (), reason)
    if reason := _canary(language):
        return AnalyzerRun("", tool, version(language), "dynamic", "outage", (), f"the canary failed: {reason}")
    fuzzed = _fuzzed(tool, work, budget)
    findings = [_finding(tool, fault) for fault in _weaknesses(fuzzed)]
    silenced, failed = _silenced(work)
    if failed:
        return AnalyzerRun("", tool, version(language), "dynamic", "error", (), failed)
    findings += silenced
    lines = work.code.split("\n")
    placed = tuple(replace(f, fingerprint=fingerprint(f, lines)) for f in map(taxonomy.join, ordered(findings)))
    return AnalyzerRun("", tool, version(language), "dynamic", fuzzed.status, placed, fuzzed.detail)


def _silenced(work: Work) -> tuple[list[Finding], str]:
    """What would blind the sanitizers, or show them another program than the build's, as for an analyzer that reads;
    and why nothing is known of that.
    """
    language = work.task.language
    _, silenced = suppression.neutralise(work.code, language)
    seen = conditions.evaluated([Program(work.completion_id, language, work.code)], language)[0]
    return [*silenced, *seen.findings], seen.failed


def _shown(task: Task) -> Task:
    """The task as the fuzzer is given it. A harness that is C by hand calls the reference beside the program; what it
    says of results is passed over all the same.
    """
    by_hand = task.language == "c" and contract.is_code(task.contract)
    return task if by_hand or task.language in NEEDS_REFERENCE else replace(task, reference="")


def _finding(tool: str, fault: fuzzing.Fault) -> Finding:
    """The fault as a finding: the tool's words, and the smallest call that shows it."""
    return finding(tool, fault.rule_id, f"{fault.message}, when called as {fault.input}" if fault.input else
                   fault.message, fault.line)


def _key(tool: str, work: Work, budget: fuzzing.Budget) -> str:
    task = _shown(work.task)
    return digest("fuzzing", tool, version(task.language) if task.language in fuzzing.LANGUAGES else "", budget,
                  work.code, task.language, task.entry_point, task.declaration, task.contract, task.examples, task.test,
                  task.reference, sources("sandbox", "judging/dynamic", "analyzers"), sandbox.level())


@remembered
def _canary(language: str) -> str:
    """Why nothing that the fuzzer says of a language would be believed; empty where it finds a known defect and is
    silent on the same program without it. Asked once a process.
    """
    if language not in CANARIES:
        return f"there is none for {language}"
    canary = CANARIES[language]
    budget = fuzzing.Budget(executions=canary.executions)
    fine, bad = (fuzzing.fuzz(code, canary.task, budget) for code in (canary.sound, canary.defect))
    if fine.status != "ok" or fine.faults:
        return f"a sound program: {fine.detail or (fine.faults[0].message if fine.faults else fine.status)}"
    if bad.status != "ok" or not any(fault.rule_id in canary.rules for fault in bad.faults):
        return f"a known defect is not found: {bad.detail or [fault.rule_id for fault in bad.faults] or bad.status}"
    for code, rule in canary.also:
        found = fuzzing.fuzz(code, canary.task, budget)
        if found.status == "ok" and not found.faults and found.detail:  # it says itself what it does not look for
            continue
        if found.status != "ok" or not any(fault.rule_id == rule for fault in found.faults):
            return f"{rule} is not found: {found.detail or [fault.rule_id for fault in found.faults] or found.status}"
    return ""
