"""Programs on disk, or rows of a JSONL file, through the analyzers: what ``secgen analyze`` does."""
from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from secgen_lib import analyzers as tools
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import sarif, sarif_import
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import AnalyzerRun, to_row

LANGUAGE_OF = {".c": "c", ".cc": "cpp", ".cpp": "cpp", ".cxx": "cpp", ".c++": "cpp", ".C": "cpp", ".hpp": "cpp",
               ".hh": "cpp", ".hxx": "cpp", ".py": "python", ".rs": "rust", ".java": "java", ".kt": "kotlin",
               ".go": "go", ".js": "javascript", ".mjs": "javascript", ".cjs": "javascript"}
NONE, FINDINGS, FAILED = 0, 1, 2
"""Exit codes: nothing found; defects found; a tool failed on a program, or a program was read by no tool."""


def analyze(paths: Sequence[str | Path], language: str | None = None, analyzers: Sequence[str] | None = None,
            jobs: int = 2) -> tuple[list[AnalyzerRun], int]:
    """Every program by every analyzer that reads its language.

    ``paths`` are source files, folders (searched for known suffixes) or ``.jsonl``/``.jsonl.gz`` files whose rows have
    ``code`` and ``language`` (or ``language`` is given). A run's ``completion_id`` is the file's path, or the row's
    ``completion_id``, or ``FILE:LINE``. Raises :class:`SecgenError` for missing paths, broken rows, two programs of one
    name, unknown analyzers and absent tools, before anything is run.
    """
    wanted = list(dict.fromkeys(analyzers)) if analyzers else None
    for tool in wanted or ():
        tools.load(tool)
    programs = _load_programs(paths, language)
    reading = [t for t in tools.names() if any(t in tools.names(p.language) for p in programs)]
    chosen = wanted or [t for t, version in tools.versions(reading).items() if version is not None] or reading
    tools.require(chosen)
    runs: list[AnalyzerRun] = []
    for tool in chosen:
        runs += tools.run(tool, [p for p in programs if p.language in tools.load(tool).LANGUAGES], jobs=jobs)
    read = {r.completion_id for r in runs}
    runs += [AnalyzerRun(p.completion_id, "none", "", "static", "unsupported", (), _unread(p.language, chosen))
             for p in programs if p.completion_id not in read]
    return runs, exit_code(runs)


def _unread(language: str, chosen: Sequence[str]) -> str:
    there = tools.names(language)
    if not there:
        return f"no analyzer reads {language}"
    return f"of {', '.join(chosen)} none reads {language}; {', '.join(there)} would"


def write_sarif(runs: Sequence[AnalyzerRun], path: Path) -> None:
    """All runs as one SARIF document."""
    with writing(path):
        path.write_text(json.dumps(sarif.write(runs), indent=1) + "\n", "utf-8")


def export(paths: Sequence[str | Path], folder: Path, language: str | None = None) -> int:
    """Write the programs as files for a tool that runs elsewhere (``analyzers/findings/sarif_import.py``); how many."""
    programs = _load_programs(paths, language)
    sarif_import.export(programs, folder)
    return len(programs)


def imported(paths: Sequence[str | Path], sarif_file: Path, exported: Path, language: str | None = None,
             tool: str | None = None) -> tuple[list[AnalyzerRun], int]:
    """What a tool's SARIF says of the programs that were exported to ``exported``; the exit code as of :func:`analyze`.

    Raises :class:`SecgenError` when the file is missing or not SARIF, or is not about these programs.
    """
    programs = _load_programs(paths, language)
    sarif_import.check(programs, exported)
    try:
        document = json.loads(sarif_file.read_text("utf-8-sig"))
    except OSError as error:
        raise SecgenError(f"cannot be read: {error.strerror}", sarif_file) from error
    except (ValueError, RecursionError) as error:
        raise SecgenError(f"cannot be read: it is not JSON ({error})", sarif_file,
                          "give the file as the tool wrote it") from error
    runs = sarif_import.join(document, programs, tool, sarif_file)
    return runs, exit_code(runs)


def _load_programs(paths: Sequence[str | Path], language: str | None) -> list[Program]:
    programs = list(_programs([Path(p) for p in paths], language))
    if not programs:
        raise SecgenError("no programs", ", ".join(map(str, paths)),
                          f"suffixes read are {', '.join(LANGUAGE_OF)}, and .jsonl rows with `code`")
    first: dict[str, Program] = {}
    for program in programs:
        # results are joined by the name: of two programs with one, neither could be told from the other
        if first.setdefault(program.completion_id, program) is not program:
            raise SecgenError(f"two programs are called {program.completion_id!r}", ", ".join(map(str, paths)),
                              "give each row its own `completion_id`, or none")
    return programs


def exit_code(runs: Sequence[AnalyzerRun]) -> int:
    """0, 1 or 2; a failure outweighs findings, because what the tool did not say is not known."""
    if any(r.status != "ok" for r in runs):
        return FAILED
    return FINDINGS if any(tools.defects(r) for r in runs) else NONE


def _programs(paths: Sequence[Path], language: str | None) -> Iterator[Program]:
    missing = [str(p) for p in paths if not p.exists()]
    if missing:
        raise SecgenError("no such file or folder", ", ".join(missing))
    for path in dict.fromkeys(_files(paths)):
        if path.name.endswith((".jsonl", ".jsonl.gz")):
            yield from _rows(path, language)
        elif path in paths and language or path.suffix in LANGUAGE_OF:
            yield _file(path, language if path in paths and language else LANGUAGE_OF[path.suffix])
        else:
            raise SecgenError("its language is not known", path, f"use --language, or a suffix of {list(LANGUAGE_OF)}")


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """The paths, and instead of a folder all below it that has a known suffix. A folder, or a link, that cannot be
    read is an error: its programs would be passed over in silence.
    """
    def refuse(error: OSError) -> None:
        raise error

    for path in paths:
        if not path.is_dir():
            yield path
            continue
        files = [Path(folder) / name for folder, _, names in os.walk(path, onerror=refuse) for name in names]
        for file in sorted(file for file in files if file.suffix in LANGUAGE_OF):
            if not file.exists():
                raise SecgenError("a link to nothing", file)
            if file.is_file():
                yield file


def _file(path: Path, language: str) -> Program:
    try:
        # what is not UTF-8 stays not UTF-8: the tools shall say what they make of it
        return Program(str(path), language, path.read_bytes().decode("utf-8", "surrogateescape"))
    except OSError as error:
        raise SecgenError(error.strerror or "cannot be read", path) from error


def _rows(path: Path, language: str | None) -> Iterator[Program]:
    for number, line in jsonl.lines(path):
        yield _row(line, f"{path}:{number}", language)


def _row(line: bytes, where: str, language: str | None) -> Program:
    try:
        row = jsonl.parse(line)
    except jsonl.BadLine as bad:
        raise SecgenError(str(bad), where) from bad
    if not isinstance(row.get("code"), str):
        raise SecgenError("a row without `code`", where, "rows are {\"code\": ..., \"language\": ...}")
    spoken = language or row.get("language")
    if not spoken:
        raise SecgenError("a row without `language`", where, "use --language")
    name = row.get("completion_id")
    if not isinstance(spoken, str) or not isinstance(name, str | int | None):
        raise SecgenError("`language` and `completion_id` are words", where)
    return Program(where if name in (None, "") else str(name), spoken, row["code"])


def render(runs: Sequence[AnalyzerRun], *, as_json: bool = False) -> str:
    """The findings as compilers write them, a line each, and a last line that counts; or one JSON object."""
    findings = [(run, f) for run in runs for f in run.findings]
    failed = [run for run in runs if run.status != "ok"]
    if as_json:
        return json.dumps({"programs": len({run.completion_id for run in runs}), "runs": [to_row(run) for run in runs]})
    lines = [f"{run.completion_id}:{f.start_line}:{f.start_column}: {f.level}: {f.message} "
             f"[{run.tool} {f.rule_id}{' ' + ' '.join(f.cwe_ids) if f.cwe_ids else ''}]" for run, f in findings]
    lines += [f"{run.completion_id}: {run.tool}: {run.status}: {run.detail}" for run in failed]
    for tool, detail in dict.fromkeys((run.tool, run.detail) for run in runs if run.status == "ok" and run.detail):
        about = [run.completion_id for run in runs if (run.tool, run.detail, run.status) == (tool, detail, "ok")]
        lines.append(f"{about[0] if len(about) == 1 else f'{len(about)} programs'}: {tool}: note: {detail}")
    errors = sum(f.level == "error" for _, f in findings)
    programs = len({run.completion_id for run in runs})
    lines.append(f"{programs} programs, {errors} defects, {len(findings) - errors} of style, {len(failed)} runs failed")
    return "\n".join(map(_printable, lines))


def _printable(line: str) -> str:
    """One line of text that a terminal does not obey and any file can hold: names and messages are the program's."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)
