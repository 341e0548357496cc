"""Completions in, verdicts out: execute, analyze, join.

Every completion ends with exactly one verdict. A tool's outage makes an answer None (unscored); a program on which a
healthy tool fails is not clean; an answer without code, or that does not build, is an error in every respect.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from secgen_lib import analyzers, languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core.cache import sources
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Execution,
    Finding,
    Suite,
    Task,
    Verdict,
    digest,
)
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.core.store import cache
from secgen_lib.languages import sanitized as sanitizing

SUITES: tuple[Suite, ...] = ("examples", "functional", "security")


@dataclass(frozen=True)
class Judged:
    """What was found out about a batch, in the order of the completions."""

    analyses: list[AnalyzerRun] = field(default_factory=list)
    executions: list[Execution] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)


def check_tools(spec: AnalyzerSpec, used: Iterable[str], taught: Iterable[str] = ()) -> dict[str, str]:
    """Versions of every tool that will judge ``used`` languages. ``taught``: those whose programs are sent back or
    mined. Raises ``SecgenError`` naming all that lack a teacher or a judge, then all tools that are missing.
    """
    used, taught = sorted(set(used)), set(taught)
    lacking = [f"no teacher for {language}" for language in used
               if language in taught and not spec.feedback.get(language)]
    lacking += [f"no judge for {language}" for language in used if not spec.judge.get(language)]
    if lacking:
        raise SecgenError("; ".join(lacking), "analyzers", "name tools in analyzers.feedback and analyzers.judge, or "
                          "write `recommended` there (docs/analyzers.md)")
    missing, versions = [], {}
    for name in dict.fromkeys([*spec.commands, *(tool for _, _, tool in spec.named())]):
        analyzers.load(name, spec.commands)
    for language in used:
        if reason := languages.get(language).available():
            missing.append(f"{language}: {reason}")
        for name in _tools(spec, language):
            version = analyzers.load(name, spec.commands).version()
            if version is None:
                why = analyzers.why(name, spec.commands)
                missing.append(f"{name} (for {language}{f': {why}' if why else ''})")
            versions[name] = version or ""
    if missing:
        raise SecgenError("missing: " + "; ".join(missing), "tools", "`secgen doctor` says how to get them")
    return versions


def try_commands(spec: AnalyzerSpec, used: Iterable[str]) -> None:
    """A trial of the profile's own tools. Raises ``SecgenError`` for one of which nothing would be believed, or by
    which no program would be clean: before hours of answers, not after.
    """
    for language in sorted(set(used)):
        for name in _tools(spec, language):
            if name in spec.commands and (why := analyzers.trial(name, language, spec.commands)):
                raise SecgenError(f"{language} cannot be given to it: {why}", f"analyzers.commands.{name}",
                                  "docs/analyzers-elsewhere.md says what a command must do")


def _tools(spec: AnalyzerSpec, language: str) -> tuple[str, ...]:
    chosen = (*spec.feedback.get(language, ()), *spec.judge.get(language, ()))
    if not spec.judge.get(language):
        raise SecgenError(f"no judge is configured for {language}", "analyzers.judge", "name at least one tool")
    return tuple(dict.fromkeys(chosen))


def judge(completions: Sequence[Completion], tasks: Mapping[str, Task], spec: AnalyzerSpec, *, jobs: int = 2,
          on_done: Callable[[], None] = lambda: None) -> Judged:
    """Judge a batch. ``on_done`` is called once per completion (for a progress bar).

    Duplicate programs are executed and analyzed once; results are cached by content.
    """
    executed = _execute_all(completions, tasks, spec.sanitized, jobs, on_done)
    builders = [c for c in completions if executed[c.completion_id].builds]
    runs: dict[str, dict[str, AnalyzerRun]] = {c.completion_id: {} for c in completions}
    for language in sorted({tasks[c.task_id].language for c in builders}):
        programs = [analyzers.Program(c.completion_id, language, c.code or "")
                    for c in builders if tasks[c.task_id].language == language]
        for tool in _tools(spec, language):
            for analysis in analyzers.run(tool, programs, jobs=jobs, commands=spec.commands):
                runs[analysis.completion_id][tool] = analysis
    result = Judged()
    for completion in completions:
        task, known = tasks[completion.task_id], executed[completion.completion_id]
        result.analyses.extend(runs[completion.completion_id].values())
        result.executions.extend(Execution(completion.completion_id, suite, status, detail)  # type: ignore[arg-type]
                                 for suite, (status, detail) in known.suites.items())
        if known.builds is False:
            result.executions.append(Execution(completion.completion_id, "functional", "build_error",
                                               known.build_error))
        result.verdicts.append(verdict(completion, task, known, runs[completion.completion_id], spec))
    return result


def _execute_all(completions: Sequence[Completion], tasks: Mapping[str, Task], also_sanitized: bool, jobs: int,
                 on_done: Callable[[], None]) -> dict[str, languages.Executed]:
    from joblib import Parallel, delayed

    groups: dict[str, list[Completion]] = {}
    for completion in completions:
        groups.setdefault(digest(completion.code, completion.task_id), []).append(completion)

    def one(group: list[Completion]) -> languages.Executed:
        outcome = execute(group[0].code, tasks[group[0].task_id])
        return sanitize(group[0].code, tasks[group[0].task_id], outcome) if also_sanitized else outcome

    found: dict[str, languages.Executed] = {}
    results = Parallel(n_jobs=jobs, prefer="threads", return_as="generator")(delayed(one)(g) for g in groups.values())
    for group, outcome in zip(groups.values(), results, strict=True):
        for completion in group:
            found[completion.completion_id] = outcome
            on_done()
    return found


def execute(code: str | None, task: Task) -> languages.Executed:
    """Build a program and run its suites in the sandbox; cached by content, unless something was unscored."""
    if code is None:
        return languages.Executed(False, "The answer holds no program.", {})
    suites = tuple(task.tests(SUITES))
    language = languages.get(task.language)
    seconds = datasets.cpu_s(task.dataset)
    limit = {} if seconds is None else {"cpu_s": seconds}  # what a data set does not ask for is not in the name
    key = digest(code, task.language, task.entry_point, task.declaration, task.examples, task.test, task.security_test,
                 suites, language.identity(), sources("sandbox"), sandbox.level(), *limit.values())
    known = cache().get("execution", key)
    if known is not None:
        return languages.Executed(known["builds"], known["build_error"],
                                  {suite: (status, detail) for suite, (status, detail) in known["suites"].items()})
    outcome = language.execute(code, task, suites, **limit)
    if outcome.builds is not None and all(status != "unscored" for status, _ in outcome.suites.values()):
        cache().put("execution", key, {"builds": outcome.builds, "build_error": outcome.build_error,
                                       "suites": {name: list(value) for name, value in outcome.suites.items()}})
    return outcome


def sanitize(code: str | None, task: Task, known: languages.Executed) -> languages.Executed:
    """``known`` with the suite ``sanitized``, where the program builds and its language has a sanitized run; cached by
    content, unless it was unscored."""
    if code is None or not known.builds or task.language not in sanitizing.LANGUAGES:
        return known
    key = digest("sanitized", code, task.language, task.entry_point, task.declaration, task.examples, task.test,
                 languages.get(task.language).identity(), sources("languages/sanitized"), sources("sandbox"),
                 sandbox.level())
    found = cache().get("execution", key)
    if found is None:
        found = sanitizing.sanitized(code, task, known)
        if found is not None and found[0] != "unscored":
            cache().put("execution", key, list(found))
    return known if found is None else replace(known, suites={**known.suites, "sanitized": tuple(found)})


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
    return Verdict(completion.completion_id, True, examples, passed, clean, teacher, safe, stub, reason, sanitized)


def _suites(task: Task, held: Callable[[Suite], bool | None]) -> tuple[bool | None, bool | None]:
    return (held("examples") if task.examples else None), (held("functional") if task.test else None)


def _clean(run: AnalyzerRun | None) -> bool | None:
    return None if run is None else analyzers.is_clean(run)


def together(answers: Sequence[bool | None]) -> bool | None:
    """False when any is False, else None when any is unknown (or there are none), else True."""
    if any(answer is False for answer in answers):
        return False
    return True if answers and all(answers) else None


@dataclass(frozen=True)
class Seen:
    """What the loop may know of a program: the build, the teacher's findings, the public examples. Nothing hidden."""

    builds: bool | None
    build_error: str
    findings: tuple[Finding, ...]
    teacher_clean: bool | None
    analyzer_failure: str
    failed_example: str

    @property
    def accepted(self) -> bool:
        """The stop rule: builds, teacher-clean, and no public example fails.

        A program that could not be scored (an outage) is not sent back either: there is nothing true to say of it.
        """
        if self.builds is None or (self.builds and self.teacher_clean is None):
            return True
        return bool(self.builds and self.teacher_clean and not self.failed_example)


def seen(judged: Verdict, analyses: Iterable[AnalyzerRun], executions: Iterable[Execution], teachers: Sequence[str]
         ) -> Seen:
    """The teacher's view of one completion; judges' findings and hidden suites are left behind here."""
    by_teacher = [run for run in analyses if run.tool in teachers]
    findings = tuple(f for run in by_teacher for f in analyzers.defects(run))
    failure = next((f"{run.tool}: {run.status} {run.detail}".strip() for run in by_teacher
                    if run.status in ("error", "timeout")), "")
    build_error, example = "", ""
    for execution in executions:
        if execution.status == "build_error":
            build_error = execution.detail or "the build failed"
        elif execution.suite == "examples" and execution.status not in ("passed", "unscored"):
            example = execution.detail or execution.status
    return Seen(judged.builds, build_error, findings, judged.teacher_clean, failure, example)
