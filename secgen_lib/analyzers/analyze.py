"""Programs on disk, or rows of a JSONL file, through the analyzers: what ``secgen analyze`` does."""
from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from secgen_lib import analyzers as tools
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import agreement, sarif, sarif_import
from secgen_lib.analyzers.programs import gather
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import AnalyzerRun

NONE, FINDINGS, FAILED = 0, 1, 2
"""Exit codes: nothing found; defects found; a tool failed on a program, a program was read by no tool, or a tool that
is required did not look."""
NOBODY = "none"
"""The tool of a run that says that no tool reads the program."""


@dataclass(frozen=True)
class Look:
    """What one tool did: how many programs it looked at, on how many it failed; ``why`` it did not look at all."""

    tool: str
    version: str
    programs: int = 0
    failed: int = 0
    why: str = ""
    required: bool = False

    @property
    def looked(self) -> bool:
        return not self.why


@dataclass(frozen=True)
class Report:
    """All that was said of some programs, and by whom."""

    programs: tuple[Program, ...]
    runs: tuple[AnalyzerRun, ...]
    looks: tuple[Look, ...]

    @property
    def exit_code(self) -> int:
        """0, 1 or 2; a failure outweighs findings, because what the tool did not say is not known."""
        lacking = any(look.required and (look.failed or not look.looked) for look in self.looks)
        if lacking or any(r.status != "ok" for r in self.runs) or not any(look.looked for look in self.looks):
            return FAILED
        return FINDINGS if any(tools.defects(r) for r in self.runs) else NONE

    def only(self, level: str = "note", cwes: Collection[str] = ()) -> Report:
        """The same with the findings of this level (``error``: defects alone) and these weaknesses (``CWE-415``; all
        where none is named). A build error stays: of a program that does not build no tool can say that it is clean.
        """
        def wanted(run: AnalyzerRun) -> AnalyzerRun:
            return replace(run, findings=tuple(
                f for f in run.findings if (level != "error" or f.level == "error")
                and (not cwes or f.category == "build error" or set(cwes) & set(f.cwe_ids))))

        return replace(self, runs=tuple(map(wanted, self.runs)))

    def defects(self) -> dict[str, list[agreement.Defect]]:
        """Each program's defects; what several tools say of one place is one."""
        by_name: dict[str, list[AnalyzerRun]] = {program.completion_id: [] for program in self.programs}
        for run in self.runs:
            by_name[run.completion_id].append(run)
        return {p.completion_id: agreement.merge(by_name[p.completion_id], p.code, p.language) for p in self.programs}


def analyze(paths: Sequence[str | Path], language: str | None = None, analyzers: Sequence[str] | None = None,
            jobs: int = 2, require: Sequence[str] = ()) -> Report:
    """Every program by every analyzer that reads its language and is installed, or by ``analyzers``.

    ``paths`` are source files, folders (searched for known suffixes), ``-`` (standard input, of ``language``) or
    ``.jsonl``/``.jsonl.gz`` files whose rows have ``code`` and ``language`` (or ``language`` is given). A run's
    ``completion_id`` is the file's path, or the row's ``completion_id``, or ``FILE:LINE``. ``require`` are tools that
    must look (``all``: all that read one of the languages). Raises :class:`SecgenError` for missing paths, broken rows,
    two programs of one name, unknown analyzers, absent tools of ``analyzers``, and where no tool that reads the
    languages is installed, before anything is run.
    """
    wanted = list(dict.fromkeys(tools.named(name) for name in analyzers)) if analyzers else None
    required = {name if name == "all" else tools.named(name) for name in require}
    programs = gather(paths, language)
    reading = [t for t in tools.names() if any(p.language in tools.load(t).LANGUAGES for p in programs)]
    versions = tools.versions(sorted({*reading, *(wanted or ()), *(required - {"all"})}))
    chosen = wanted or [t for t in reading if versions[t] is not None] or reading
    tools.require(chosen)
    runs: list[AnalyzerRun] = []
    for tool in chosen:
        runs += tools.run(tool, [p for p in programs if p.language in tools.load(tool).LANGUAGES], jobs=jobs)
    read = {r.completion_id for r in runs}
    runs += [AnalyzerRun(p.completion_id, NOBODY, "", "static", "unsupported", (), _unread(p.language, chosen))
             for p in programs if p.completion_id not in read]
    required |= set(reading) if "all" in required else set()
    asked = {*(wanted or reading), *required}
    looks = [_look(tool, versions[tool], runs, asked, reading, tool in required) for tool in versions]
    return Report(tuple(programs), tuple(runs), tuple(looks))


def _look(tool: str, version: str | None, runs: Sequence[AnalyzerRun], asked: Collection[str],
          reading: Collection[str], required: bool) -> Look:
    mine = [run for run in runs if run.tool == tool]
    failures = [run for run in mine if run.status != "ok"]
    if tool not in reading:
        why = f"reads {', '.join(tools.load(tool).LANGUAGES)}"
    elif tool not in asked or version is not None and not mine:
        why = "not asked"
    elif version is None:
        why = "not installed"
    elif failures and all(run.status == "outage" for run in mine):
        why = failures[0].detail
    else:
        why = ""
    return Look(tool, version or "", len(mine), len(failures), why, required)


def _unread(language: str, chosen: Sequence[str]) -> str:
    there = tools.names(language)
    if not there:
        return f"no analyzer reads {language}"
    return f"of {', '.join(chosen)} none reads {language}; {', '.join(there)} would"


def write_sarif(runs: Sequence[AnalyzerRun], path: Path) -> int:
    """All runs as one SARIF document; how many results it has."""
    with writing(path):
        path.write_text(json.dumps(sarif.write(runs), indent=1) + "\n", "utf-8")
    return sum(len(run.findings) for run in runs)


def export(paths: Sequence[str | Path], folder: Path, language: str | None = None) -> int:
    """Write the programs as files for a tool that runs elsewhere (``analyzers/findings/sarif_import.py``); how many."""
    programs = gather(paths, language)
    sarif_import.export(programs, folder)
    return len(programs)


def imported(paths: Sequence[str | Path], sarif_file: Path, exported: Path, language: str | None = None,
             tool: str | None = None) -> Report:
    """What a tool's SARIF says of the programs that were exported to ``exported``.

    Raises :class:`SecgenError` when the file is missing or not SARIF, or is not about these programs.
    """
    programs = gather(paths, language)
    sarif_import.check(programs, exported)
    try:
        document = json.loads(sarif_file.read_text("utf-8-sig"))
    except OSError as error:
        raise SecgenError(f"cannot be read: {error.strerror}", sarif_file) from error
    except (ValueError, RecursionError) as error:
        raise SecgenError(f"cannot be read: it is not JSON ({error})", sarif_file,
                          "give the file as the tool wrote it") from error
    runs = sarif_import.join(document, programs, tool, sarif_file)
    names = dict.fromkeys(run.tool for run in runs)
    looks = [_look(name, runs[0].tool_version, runs, [name], [name], False) for name in names]
    return Report(tuple(programs), tuple(runs), tuple(looks))
