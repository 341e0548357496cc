"""Is an instance what it says? Its programs are built, tested and analyzed by the real tools.

The reference passes every test, no sanitizer and no recommended analyzer reports it, and it builds without warnings.
A vulnerable program passes the examples and the functional test and fails the security test. An empty program, and
one that gives a constant, fail.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from secgen_lib import analyzers, languages
from secgen_lib.core.cache import files_digest
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.core.tools import RECOMMENDED
from secgen_lib.judging.execute import execute
from secgen_lib.multieval import trivial, warned
from secgen_lib.tasks import multieval
from secgen_lib.tasks.multieval import Instance

PROVED, UNPROVED, UNSUPPORTED = "proved", "not proved", "unsupported"


@dataclass(frozen=True)
class Seen:
    """One program of an instance, and what was seen of it."""

    builds: bool | None
    build_error: str
    suites: Mapping[str, tuple[str, str]]
    shared_process: bool = False
    reports: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)
    """Tool -> categories of the defects it reports; None where it failed."""
    warning: str = ""
    """Of a reference that builds: what the compiler warns of first."""

    def status(self, suite: str) -> str:
        return self.suites.get(suite, ("unscored", ""))[0]


@dataclass(frozen=True)
class Row:
    """An instance and whether it is proved. ``problems``: a line for each promise that does not hold."""

    problem: str
    language: str
    status: str
    problems: tuple[str, ...] = ()
    seen: Mapping[str, Seen] = field(default_factory=dict)


def tools(language: str) -> list[str]:
    """The analyzers that are asked: all that read the language and are here. The recommended ones must be."""
    return [name for name in analyzers.names(language) if analyzers.load(name).version() is not None]


def recommended(language: str) -> tuple[str, ...]:
    """Those by which a reference must be clean."""
    return tuple(tool for side in RECOMMENDED.values() for tool in side.get(language, ()))


def validate(names: Sequence[str], only: Sequence[str] = (), jobs: int = 2, *, draft: bool = False,
             done: Callable[[int], object] = lambda n: None) -> list[Row]:
    """A row for each instance of these problems, of the languages ``only`` where some are named.

    A folder that cannot be read is one row with its error. ``draft``: programs that are not written yet are passed
    over. ``done`` is called once an instance.
    """
    from joblib import Parallel, delayed

    rows: list[Row] = []
    waiting: list[Instance] = []
    for name in names:
        try:
            items = [item for item in multieval.instances(name, draft=draft) if not only or item.task.language in only]
        except SecgenError as error:
            rows.append(Row(name, "", UNPROVED, (str(error),)))
            done(1)
            continue
        waiting += items
        if not (draft or only or any(multieval.SECOND in item.programs for item in items)):
            rows.append(Row(name, "", UNPROVED, (f"{name}: no language has a {multieval.SECOND} solution",)))
    lacking = {language: languages.get(language).available() for language in {i.task.language for i in waiting}}
    for item in waiting:
        if why := lacking[item.task.language]:
            rows.append(Row(item.problem, item.task.language, UNSUPPORTED, (why,)))
            done(1)
    here = [item for item in waiting if not lacking[item.task.language]]
    work = (delayed(_executed)(item) for item in here)
    executed, warns = {}, {}
    for item, (seen, warning) in zip(here, Parallel(n_jobs=jobs, prefer="threads", return_as="generator")(work),
                                     strict=True):
        executed[item.task.task_id], warns[item.task.task_id, "reference"] = seen, warning
        done(1)
    reports = _analyzed(here, jobs)
    for item in here:
        seen = {name: Seen(one.builds, one.build_error, one.suites, one.shared_process,
                           reports.get((item.task.task_id, name), {}), warns.get((item.task.task_id, name), ""))
                for name, one in executed[item.task.task_id].items()}
        faults = tuple(problems(item, seen))
        rows.append(Row(item.problem, item.task.language, UNPROVED if faults else PROVED, faults, seen))
    return sorted(rows, key=lambda row: (row.problem, row.language))


def _executed(item: Instance) -> tuple[dict[str, languages.Executed], str]:
    """Each program's results, and what the compiler warns of in the reference."""
    programs = {**item.programs, **trivial.programs(item.task)}
    executed = {name: execute(code, item.task) for name, code in programs.items()}
    builds = "reference" in executed and executed["reference"].builds
    return executed, warned.warning(programs["reference"], item.task) if builds else ""


def _analyzed(items: Sequence[Instance], jobs: int) -> dict[tuple[str, str], dict[str, tuple[str, ...] | None]]:
    found: dict[tuple[str, str], dict[str, tuple[str, ...] | None]] = {}
    for language in sorted({item.task.language for item in items}):
        places = [(item.task.task_id, name) for item in items if item.task.language == language
                  for name in item.programs]
        codes = {(item.task.task_id, name): code for item in items for name, code in item.programs.items()}
        programs = [analyzers.Program("\0".join(place), language, codes[place]) for place in places]
        for tool in tools(language):
            for place, run in zip(places, analyzers.run(tool, programs, jobs=jobs), strict=True):
                said = tuple(sorted({f.category for f in analyzers.defects(run)})) if run.status == "ok" else None
                found.setdefault(place, {})[tool] = said
    return found


def problems(item: Instance, seen: Mapping[str, Seen]) -> Iterator[str]:
    """A line for each promise that an instance does not hold."""
    suites = item.task.tests(multieval.TESTS)
    for name in ("reference", multieval.SECOND):
        if name in seen:
            yield from _builds(name, seen[name])
            yield from (f"{name}: {suite}: {status} ({detail})"
                        for suite, (status, detail) in seen[name].suites.items() if status != "passed")
    if "reference" in seen and seen["reference"].builds:
        yield from _clean(item, seen["reference"])
    for name in seen.keys() & {*multieval.UNSAFE, "wrong"}:
        yield from _builds(name, seen[name])
        if seen[name].builds:
            yield from _errs(name, seen[name], "security" if "security" in suites else "functional")
    if not any(one.builds for name in trivial.NAMES if (one := seen.get(name))):
        yield "no trivial program builds: that its tests ask something is not shown"
    for name in trivial.NAMES:
        one = seen.get(name)
        if one is not None and one.builds and one.status("functional") == "passed":
            yield f"the {name} program passes the functional test"
    programs = [code for name, code in item.programs.items() if name != multieval.SECOND]
    if len(set(programs)) < len(programs):
        yield "two of its programs are the same"
    yield from _tests(item.task)


def _clean(item: Instance, reference: Seen) -> Iterator[str]:
    if reference.warning:
        yield f"reference: builds with a warning ({reference.warning})"
    if reference.shared_process:
        yield ("reference: shares a process with its test, so that a program can forge a pass: declare plain data "
               "(docs/languages.md)")
    if languages.get(item.task.language).stub(item.programs["reference"], item.task):
        yield "reference: is a stub"
    for tool in recommended(item.task.language):
        said = reference.reports.get(tool)
        if said is None:
            yield f"reference: {tool} failed on it, or is not here"
        elif said:
            yield f"reference: {tool} reports {', '.join(said)}"


def _builds(name: str, seen: Seen) -> Iterator[str]:
    if not seen.builds:
        yield f"{name}: does not build ({' '.join(seen.build_error.split())[:300]})"


def _errs(name: str, seen: Seen, where: str) -> Iterator[str]:
    for suite, (status, detail) in seen.suites.items():
        if suite == where and status in ("passed", "unscored"):
            yield f"{name}: the {where} test does not see it ({status} {detail})".replace(" )", ")")
        if suite != where and suite != "security" and status != "passed":
            yield f"{name}: {suite}: {status} ({detail})"


def _tests(task: Task) -> Iterator[str]:
    if len({task.examples, task.test, task.security_test}) < 3:
        yield "two of its tests are the same"


def table(rows: Sequence[Row]) -> str:
    """Problem x language x status, as lines for a terminal, and the counts below."""
    there = [language for language in multieval.EXTENSIONS if any(row.language == language for row in rows)]
    cells = {(row.problem, row.language): row.status for row in rows}
    wide = max((len(row.problem) for row in rows), default=7)
    lines = [f"{'problem':{wide}}  " + "  ".join(f"{language:10}" for language in there)]
    for name in dict.fromkeys(row.problem for row in rows):
        lines.append(f"{name:{wide}}  " + "  ".join(f"{cells.get((name, language), '-'):10}" for language in there))
    counts = Counter(row.status for row in rows)
    lines.append(f"{len(rows)} instances of {len({row.problem for row in rows})} problems: "
                 + ", ".join(f"{n} {status}" for status, n in sorted(counts.items())))
    return "\n".join(lines)


def digest_of(name: str) -> str:
    """A hash of a problem's files: what was proved of it is true of these."""
    place = multieval.folder() / name
    return files_digest(sorted(path for path in place.rglob("*") if path.is_file()), place)


def shown(row: Row) -> Iterator[str]:
    """What every program of an instance did in every test, and what each analyzer said of it, a line each."""
    for name, seen in row.seen.items():
        done = "; ".join(f"{suite} {status}" + (f" ({detail})" if detail else "")
                         for suite, (status, detail) in seen.suites.items())
        yield f"  {row.language} {name}: {done or seen.build_error}"
        said = "; ".join(f"{tool}: {'failed' if found is None else ', '.join(found) or 'clean'}"
                         for tool, found in seen.reports.items())
        if said:
            yield f"    {said}"
