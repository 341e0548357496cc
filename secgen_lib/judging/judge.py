"""Completions in, verdicts out: execute, analyze, join.

Every completion ends with exactly one verdict. A tool's outage makes an answer None (unscored); a program on which a
healthy tool fails is not clean; an answer without code, or that does not build, is an error in every respect.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from secgen_lib import analyzers, languages
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Completion, Execution, Task, digest
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging import dynamic, programs, reading
from secgen_lib.judging.execute import Job
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.judging.verdict import verdict
from secgen_lib.parallel import Need, place


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
    missing: list[str] = []
    versions: dict[str, str] = {}
    for name in dict.fromkeys([*spec.commands, *(tool for _, _, tool in spec.named())]):
        if name not in dynamic.HALVES:
            analyzers.load(name, spec.commands)
    for language in used:
        if reason := languages.get(language).available():
            missing.append(f"{language}: {reason}")
        for name in _tools(spec, language):
            if name in dynamic.HALVES:
                if reason := dynamic.lacking(language):
                    missing.append(f"{name} (for {language}: {reason})")
                else:
                    versions[name] = f"{versions.get(name, '')} {language}:{dynamic.version(language)}".strip()
                continue
            version = analyzers.load(name, spec.commands).version()
            if version is None:
                why = analyzers.why(name, spec.commands)
                missing.append(f"{name} (for {language}{f': {why}' if why else ''})")
            versions[name] = version or ""
    if missing:
        raise SecgenError("missing: " + "; ".join(missing), "tools", "`secgen doctor` says how to get them")
    return versions


def needs(spec: AnalyzerSpec, used: Iterable[str]) -> list[Need]:
    """All that decides what is said of programs in ``used`` languages."""
    used = sorted(set(used))
    tools = [(tool, language) for language in used for tool in _tools(spec, language)]
    fuzzed = [language for tool, language in tools if tool in dynamic.HALVES]
    read = [(tool, language) for tool, language in tools if tool not in dynamic.HALVES]
    return [*programs.needs_of(used), *dynamic.needs(fuzzed), *analyzers.needs(read, spec.commands)]


def require_workers(spec: AnalyzerSpec, used: Iterable[str]) -> None:
    """Where programs are judged elsewhere: raises ``SecgenError`` where no worker has what judges ``used`` languages as
    this host has it, and warns of each that has not: before hours of answers, not after.
    """
    where = place()
    if where.remote:
        where.require(needs(spec, used))


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
          on_done: Callable[[], None] = lambda: None) -> list[JudgedSample]:
    """Judge a batch, in the order of the completions. ``on_done`` is called once per completion (for a progress bar).

    Duplicate programs are executed and analyzed once; results are cached by content.
    """
    executed = _execute_all(completions, tasks, spec.sanitized, jobs, on_done)
    builders = [c for c in completions if executed[c.completion_id].builds]
    runs: dict[str, dict[str, AnalyzerRun]] = {c.completion_id: {} for c in completions}
    for language in sorted({tasks[c.task_id].language for c in builders}):
        some = [c for c in builders if tasks[c.task_id].language == language]
        read = reading.texts(some, tasks)
        works = [dynamic.Work(c.completion_id, c.code or "", tasks[c.task_id]) for c in some]
        for tool in _tools(spec, language):
            ask = partial(analyzers.run, tool, jobs=jobs, commands=spec.commands)
            for analysis in (dynamic.run(tool, works, spec.executions, jobs) if tool in dynamic.HALVES else
                             reading.analyze(read, ask)):
                runs[analysis.completion_id][tool] = analysis
    return [_sample(c, tasks[c.task_id], executed[c.completion_id], runs[c.completion_id], spec) for c in completions]


def _sample(completion: Completion, task: Task, executed: languages.Executed, runs: Mapping[str, AnalyzerRun],
            spec: AnalyzerSpec) -> JudgedSample:
    name = completion.completion_id
    executions = [Execution(name, suite, status, detail)  # type: ignore[arg-type]
                  for suite, (status, detail) in executed.suites.items()]
    if executed.builds is False:
        executions.append(Execution(name, "functional", "build_error", executed.build_error))
    return JudgedSample(completion, verdict(completion, task, executed, runs, spec), tuple(runs.values()),
                        tuple(executions))


def _execute_all(completions: Sequence[Completion], tasks: Mapping[str, Task], also_sanitized: bool, jobs: int,
                 on_done: Callable[[], None]) -> dict[str, languages.Executed]:
    groups: dict[str, list[Completion]] = {}
    for completion in completions:
        groups.setdefault(digest(completion.code, completion.task_id), []).append(completion)
    wanted = ((name, Job(some[0].code, tasks[some[0].task_id], sanitized=also_sanitized))
              for name, some in groups.items())
    outcomes: dict[str, languages.Executed] = {}
    for name, outcome in programs.execute_all(wanted, jobs):
        for completion in groups[name]:
            outcomes[completion.completion_id] = outcome
            on_done()
    return outcomes
