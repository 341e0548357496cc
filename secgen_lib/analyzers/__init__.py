"""Analyzers: one file a tool. A batch of programs in, one ``AnalyzerRun`` each out.

A module of ``tools/`` that has ``TOOL`` is an analyzer and keeps :class:`Analyzer`. :func:`run` adds what all
share: one analysis per distinct program, the cache, a canary in every batch, suppressions, and the frozen rules.
Tools of a profile's own (``commands``) are read by :mod:`secgen_lib.analyzers.commands`.
"""
from __future__ import annotations

import dataclasses
import fnmatch
import importlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from secgen_lib.analyzers import commands as own
from secgen_lib.analyzers import conditions, suppression
from secgen_lib.analyzers.conditions import queue
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.program import CANARY_ID, Program, fingerprint, source_bytes
from secgen_lib.analyzers.protocol import Analyzer
from secgen_lib.core import contracts, spelling, store
from secgen_lib.core.cache import files_digest
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, AnalyzerStatus, Finding, digest, from_row, to_row
from secgen_lib.parallel import Call, Need, otherwise, place

if TYPE_CHECKING:  # pydantic, which `secgen analyze` does not need
    from secgen_lib.core.tools import CommandSpec

    Commands = Mapping[str, CommandSpec]

__all__ = ["Analyzer", "Program", "defects", "distinct", "is_clean", "load", "names", "optional", "require", "run",
           "trial", "versions", "why"]

FOLDER = Path(__file__).parent
CHUNK = 32
"""Programs in one process: start-up is paid once for so many, and a broken one sends so many to be run alone. A tool
that does little but start has its own."""
MAX_FINDINGS = 200
"""Findings of one program that are kept."""
MAX_BYTES = 1 << 20
"""Bytes of a program that a tool is given; a larger one is an error at once: it is no answer of a model."""


@cache
def _modules() -> dict[str, Analyzer]:
    modules = {}
    for path in sorted((FOLDER / "tools").glob("[a-z]*.py")):
        module = importlib.import_module(f"{__name__}.tools.{path.stem}")
        if hasattr(module, "TOOL"):
            contracts.require(module, Analyzer, module.__name__)
            modules[module.TOOL] = cast(Analyzer, module)
    return modules


def names(language: str | None = None) -> list[str]:
    """The analyzers there are, or those for one language."""
    return [name for name, module in _modules().items() if language is None or language in module.LANGUAGES]


def named(given: str) -> str:
    """The analyzer that a user means (``Clang-Tidy``: ``clang_tidy``). Raises :class:`SecgenError`."""
    return spelling.named(given, names(), "analyzer", "analyzers")


def load(tool: str, commands: Commands | None = None) -> Analyzer:
    """The module of an analyzer, or what a profile's command makes; an unknown name, or a command's that a built-in
    tool has, raises :class:`SecgenError`."""
    if commands and tool in commands:
        if tool in _modules():
            raise SecgenError(f"{tool!r} is a built-in tool's name", "analyzers.commands", "give the command another")
        return own.load(tool, commands[tool])
    if tool not in _modules():
        raise SecgenError(f"no analyzer {tool!r}", "analyzers", spelling.meant(tool, (*names(), *(commands or ()))))
    return _modules()[tool]


def versions(tools: Sequence[str] | None = None) -> dict[str, str | None]:
    """tool -> version, None where it is not installed."""
    return {tool: load(tool).version() for tool in (names() if tools is None else tools)}


def optional(tool: str) -> str:
    """How to get a tool that set-up does not install; empty for one that it does."""
    return getattr(load(tool), "GET", "")


def why(tool: str, commands: Commands) -> str:
    """Why a profile's command cannot be run; empty where it can, and of a built-in tool."""
    module = load(tool, commands)
    return module.why() if isinstance(module, own.Command) else ""


def require(tools: Sequence[str]) -> None:
    """Raises :class:`SecgenError` naming every tool of ``tools`` that is not installed, all at once."""
    missing = [tool for tool, version in versions(tools).items() if version is None]
    if missing:
        raise SecgenError(f"not installed: {', '.join(missing)}", "analyzers", "`secgen doctor` says how to get them")


def trial(tool: str, language: str, commands: Commands) -> str:
    """Why nothing that a profile's command says of the language would be of use, from a look at its canary and at a
    program without a defect; empty where all is well."""
    clean_run = run(tool, [Program("clean", language, own.CLEAN[language])], use_cache=False, commands=commands)[0]
    defect = next(iter(defects(clean_run)), None)
    if clean_run.status != "ok" or defect is None:
        return "" if clean_run.status == "ok" else clean_run.detail
    return f"{defect.rule_id} is reported of a program without a defect: {defect.message}"


def run(tool: str, programs: Sequence[Program], jobs: int = 2, timeout_s: float = 60, use_cache: bool = True,
        commands: Commands | None = None) -> list[AnalyzerRun]:
    """What ``tool`` (a built-in one, or one of ``commands``) says of each program, in order.

    ``jobs`` processes of the tool run at a time; a program alone may use ``timeout_s`` seconds of processor time.
    A language the tool does not know is ``unsupported``; a program larger than ``MAX_BYTES`` an ``error``; a tool that
    is absent or whose canary fails is an ``outage``.
    A failure is not kept in the cache, for it may be the machine's, unless the tool says that the program's text is
    what it cannot read (``LASTING`` of its module, the beginnings of such details).
    """
    module = load(tool, commands)
    version = module.version()
    results: dict[str, AnalyzerRun] = {}
    todo: dict[str, Program] = {}
    keys = [_key(module, version, program) for program in programs]
    cached = store.cache() if use_cache else None
    for key, program in zip(keys, programs, strict=True):
        if key in results or key in todo:
            continue
        if program.language not in module.LANGUAGES:
            results[key] = _run(module, version, "unsupported", f"{tool} does not read {program.language}")
        elif len(source_bytes(program.code)) > MAX_BYTES:
            results[key] = _run(module, version, "error", f"a program of more than {MAX_BYTES} bytes is not analyzed")
        elif version is None:
            results[key] = _run(module, version, "outage", _absent(module))
        else:
            row = cached.get("analysis", key) if cached else None
            if row is None:
                todo[key] = program
            else:
                results[key] = from_row(AnalyzerRun, row)
    where = place()
    call = Call(partial(_analyze, tool, _own(tool, commands), timeout_s, use_cache, where.remote),
                partial(_lost, module),
                needs([(tool, program.language) for program in todo.values()], commands))
    chunks = _chunks(todo, where.width(jobs), getattr(module, "CHUNK", CHUNK)) if todo else []
    for chunk, runs in where.map(call, chunks, jobs):
        for (key, _), done in zip(chunk, runs, strict=True):
            results[key] = done
            if cached and (done.status == "ok" or _is_lasting(module, done)):
                cached.put("analysis", key, to_row(done))
    return [dataclasses.replace(results[key], completion_id=program.completion_id)
            for key, program in zip(keys, programs, strict=True)]


def needs(used: Iterable[tuple[str, str]], commands: Commands | None = None) -> tuple[Need, ...]:
    """What decides what tools say of programs, for (tool, language) pairs."""
    return tuple(Need(f"{tool} for {language}", _identity, (tool, language, _own(tool, commands)))
                 for tool, language in sorted(set(used)))


def _own(tool: str, commands: Commands | None) -> Commands | None:
    """Of a profile's commands the one that ``tool`` is, which travels with what it is asked."""
    return {tool: commands[tool]} if commands and tool in commands else None


def _identity(tool: str, language: str, commands: Commands | None) -> str:
    module = load(tool, commands)
    version = module.version()
    if version is None:
        return _absent(module)
    decides = digest(_sources(module), conditions.identity(language))  # type: ignore[arg-type]
    return f"{version} (rules and compilers {decides})"


def _analyze(tool: str, commands: Commands | None, timeout_s: float, use_cache: bool, check: bool,
             chunk: Sequence[tuple[str, Program]]) -> list[AnalyzerRun]:
    """One run a program. ``check``: another host has named the results."""
    module = load(tool, commands)
    if check and any(_key(module, module.version(), program) != key for key, program in chunk):
        raise otherwise(tool)
    return _chunk(module, list(chunk), timeout_s, use_cache)


def _lost(module: Analyzer, item: tuple[str, Program], reason: str) -> AnalyzerRun:
    return _run(module, module.version(), "outage", reason)


def _absent(module: Analyzer) -> str:
    return module.why() if isinstance(module, own.Command) else f"{module.TOOL} is not installed"


def _is_lasting(module: Analyzer, analysis: AnalyzerRun) -> bool:
    return analysis.status == "error" and analysis.detail.startswith(getattr(module, "LASTING", ()))


def is_clean(analysis: AnalyzerRun) -> bool | None:
    """True: it ran and found no defect. False: defects, or the program broke the tool. None: nothing is known."""
    if analysis.status in ("outage", "unsupported"):
        return None
    return analysis.status == "ok" and not defects(analysis)


def defects(analysis: AnalyzerRun) -> tuple[Finding, ...]:
    """The findings that count as errors; style is left out."""
    return tuple(f for f in analysis.findings if f.level == "error")


def distinct(findings: Sequence[Finding]) -> list[Finding]:
    """One finding per line and category: a defect that two rules (or two tools) report is one defect."""
    first: dict[tuple[int, str], Finding] = {}
    for f in findings:
        first.setdefault((f.start_line, f.category), f)
    return list(first.values())


def _key(module: Analyzer, version: str | None, program: Program) -> str:
    sources = _sources(module)  # type: ignore[arg-type]  # a module can be hashed, and so can a Command
    read_by = conditions.identity(program.language)
    return digest("analysis", module.TOOL, version, sources, read_by, program.language, program.code)


@cache
def _sources(module: Analyzer) -> str:
    """The hash of the code and rules that a result depends on: a changed option is another result."""
    shared = ("__init__.py", "batch.py", "program.py", "findings/sarif.py", "findings/taxonomy.py",
              "findings/taxonomy.yaml", "suppression/__init__.py", "suppression/lexical.py", "suppression/markers.py",
              "suppression/python.py",
              "conditions/__init__.py", "conditions/compilers.py", "conditions/macros.py", "conditions/queue.py",
              "conditions/text.py")
    files = [Path(module.__file__), *(FOLDER / name for name in (*shared, *getattr(module, "USES", ())))]
    return files_digest(files, FOLDER)


def _run(module: Analyzer, version: str | None, status: AnalyzerStatus, detail: str) -> AnalyzerRun:
    return AnalyzerRun("", module.TOOL, version or "", module.KIND, status, (), detail)


def _chunks(todo: dict[str, Program], jobs: int, most: int) -> list[list[tuple[str, Program]]]:
    """Batches of one language, small enough that all ``jobs`` have work."""
    chunks = []
    for language in sorted({program.language for program in todo.values()}):
        items = [(key, program) for key, program in todo.items() if program.language == language]
        size = max(1, min(most, -(-len(items) // max(1, jobs))))
        chunks += [items[i:i + size] for i in range(0, len(items), size)]
    return chunks


def _chunk(module: Analyzer, chunk: list[tuple[str, Program]], timeout_s: float, use_cache: bool = True
           ) -> list[AnalyzerRun]:
    """One batch with its canary in front. When the canary is not found, the tool is out of order for all of them."""
    language = chunk[0][1].language
    canary, rule = module.CANARY[language]
    neutral = [suppression.neutralise(program.code, language) for _, program in chunk]
    seen = conditions.evaluated([program for _, program in chunk], language, use_cache)
    read = [_read(module, code, language, one) for (code, _), one in zip(neutral, seen, strict=True)]
    programs = [Program(key, language, code) for (key, _), (code, _) in zip(chunk, read, strict=True)]
    first, *runs = module.analyze([Program(CANARY_ID, language, canary), *programs], language, timeout_s=timeout_s)
    if first.status != "ok" or not any(fnmatch.fnmatchcase(f.rule_id, rule) and _place_of(module, f).level == "error"
                                       for f in first.findings):
        detail = f"the canary failed: {first.detail or f'{rule} was not reported'}"
        return [_run(module, module.version(), "outage", detail) for _ in chunk]
    return [_run(module, module.version(), "error", one.failed) if one.failed and analysis.status == "ok" else
            _joined(module, _given_back(analysis, text), [*suppressions, *one.findings], program.code)
            for analysis, (_, suppressions), (_, text), one, (_, program)
            in zip(runs, neutral, read, seen, chunk, strict=True)]


def _read(module: Analyzer, code: str, language: str, seen: conditions.Evaluated) -> tuple[str, queue.Inlined | None]:
    """What the tool is given of a program (its lines stay, but for a header that is written into it)."""
    if getattr(module, "RESOLVED", False):
        code = conditions.resolved(code, language, seen)
    inlined = queue.inlined(code, language, seen.before) if language in conditions.LANGUAGES else None
    return (inlined.code if inlined else code), inlined


def _given_back(analysis: AnalyzerRun, text: queue.Inlined | None) -> AnalyzerRun:
    """The run with the lines of the program as it was written."""
    if text is None:
        return analysis
    placed = (dataclasses.replace(f, start_line=text.line(f.start_line), end_line=text.line(f.end_line))
              for f in analysis.findings)
    return dataclasses.replace(analysis, findings=tuple(placed))


def _place_of(module: Analyzer, f: Finding) -> Finding:
    return module.named(f) if isinstance(module, own.Command) else taxonomy.join(f)


def _joined(module: Analyzer, analysis: AnalyzerRun, suppressions: list[Finding], code: str) -> AnalyzerRun:
    """The run with suppressions added, rules joined and fingerprints written; at most ``MAX_FINDINGS`` findings, errors
    first (thousands come from text that is no program).
    """
    lines = code.split("\n")
    findings = sorted((*(_place_of(module, f) for f in analysis.findings), *map(taxonomy.join, suppressions)),
                      key=_place)
    detail = analysis.detail
    if len(findings) > MAX_FINDINGS:
        detail = f"{detail} {len(findings)} findings, {MAX_FINDINGS} kept".strip()
        findings = sorted(sorted(findings, key=lambda f: f.level != "error")[:MAX_FINDINGS], key=_place)
    named = tuple(dataclasses.replace(f, fingerprint=fingerprint(f, lines)) for f in findings)
    return dataclasses.replace(analysis, findings=named, detail=detail)


def _place(f: Finding) -> tuple[int, int, str, str]:
    return f.start_line, f.start_column, f.rule_id, f.message
