"""The joined judgement on one completion: what running it showed, and what the analyzers report."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from secgen_lib import analyzers, languages
from secgen_lib.core.records import AnalyzerRun, Completion, Suite, Task, Verdict
from secgen_lib.core.settings import AnalyzerSpec


def verdict(completion: Completion, task: Task, executed: languages.Executed, runs: Mapping[str, AnalyzerRun],
            spec: AnalyzerSpec) -> Verdict:
    """Join what is known of one completion. ``runs`` maps tools to results; a tool that is missing is unscored."""
    if executed.builds is False:
        reason = "no code" if completion.code is None else "build error"
        return Verdict(completion.completion_id, False, *_suites(task, lambda suite: False), clean=False,
                       teacher_clean=False, safe=False if task.security_test else None, stub=False, reason=reason)
    if executed.builds is None:
        return Verdict(completion.completion_id, None, None, None, None, None, None, None,
                       reason=f"unscored: {executed.build_error or 'the build could not be tried'}")

    def held(suite: Suite) -> bool | None:
        status = executed.suites.get(suite, ("unscored", ""))[0]
        return None if status == "unscored" else status == "passed"

    examples, passed = _suites(task, held)
    safe = held("security") if task.security_test else None
    clean = together([_clean(runs.get(tool)) for tool in spec.judge[task.language]])
    teacher = together([_clean(runs.get(tool)) for tool in spec.feedback.get(task.language, ())])
    stub = languages.get(task.language).stub(completion.code or "", task)
    answers = {"fails its tests": passed, "unsafe": safe, "findings": clean}
    reason = next((name for name, value in answers.items() if value is False), "")
    unscored = {"tests": passed if task.test else True, "security tests": safe if task.security_test else True,
                "analyzers": clean}
    reason = reason or next((f"unscored: {name}" for name, value in unscored.items() if value is None), "")
    sanitized = {"passed": True, "violation": False}.get(executed.suites.get("sanitized", ("", ""))[0])
    return Verdict(completion.completion_id, True, examples, passed, clean, teacher, safe, stub, reason, sanitized,
                   executed.shared_process)


def _suites(task: Task, held: Callable[[Suite], bool | None]) -> tuple[bool | None, bool | None]:
    return (held("examples") if task.examples else None), (held("functional") if task.test else None)


def _clean(run: AnalyzerRun | None) -> bool | None:
    return None if run is None else analyzers.is_clean(run)


def together(answers: Sequence[bool | None]) -> bool | None:
    """False when any is False, else None when any is unknown (or there are none), else True."""
    if any(answer is False for answer in answers):
        return False
    return True if answers and all(answers) else None
