"""Analyzers that a profile names by their command (``analyzers.commands``): any tool that writes SARIF.

It fails closed. A batch has a canary in front, in which the tool must find a defect; else nothing is known (outage).
Each program must be proven to have been read: the profile's ``mark`` behind it is reported, or, where the profile gives
none, the SARIF lists its file or has a result in it (of the canary, which always has one: lists it). A process that
fails, runs out of time, writes no SARIF or one that says that it failed, or reports something elsewhere is not
believed: each of its programs is run alone, and the one that breaks the tool is an ``error`` or ``timeout``, never
clean. Outside the sandbox, where a server may go away, the canary is asked again after a failure.
"""
from __future__ import annotations

import dataclasses
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from secgen_lib.analyzers import _command_run as steps
from secgen_lib.analyzers import batch, suppression
from secgen_lib.analyzers.findings import sarif, sarif_import, taxonomy
from secgen_lib.analyzers.program import CANARY_ID, Program, result
from secgen_lib.core import spelling
from secgen_lib.core.cache import in_folder
from secgen_lib.core.errors import MISREAD, SecgenError
from secgen_lib.core.records import AnalyzerKind, AnalyzerRun, Finding, digest

if TYPE_CHECKING:
    from secgen_lib.core.tools import CommandSpec

UNREAD = "the mark behind its end was not reported: it was not read, or not to its end"
UNTOLD = "nothing says that it was read: the SARIF does not list its file; give the command a `mark` that it reports"
CLEAN = {
    "c": "int main(void) {\n    return 0;\n}\n", "cpp": "int main() {\n    return 0;\n}\n",
    "python": "def one():\n    return 1\n", "rust": "fn main() {\n}\n", "kotlin": "fun one(): Int {\n    return 1\n}\n",
    "java": "public class Clean {\n    static int one() {\n        return 1;\n    }\n}\n",
    "javascript": "function one() {\n  return 1;\n}\n", "go": "package main\n\nfunc main() {\n}\n"}
"""Programs without a defect, on which a tool is tried: one that cannot be shown to read them would call none clean."""
ASIDE = ("/dev/", "/proc/", "/sys/")
MAX_BYTES, MAX_FILES = 4 << 20, 2000
"""Of files that a command's words name: bytes that are hashed (of a larger one its size), and how many of a folder."""


def load(name: str, spec: CommandSpec) -> Command:
    """The analyzer of a command. Raises :class:`SecgenError` for a language that cannot be given to it, rules that the
    taxonomy has not, or a path that would show programs too much."""
    return _made(name, spec.model_dump_json())


@cache
def _made(name: str, spec: str) -> Command:
    from secgen_lib.core.tools import CommandSpec

    return Command(name, CommandSpec.model_validate_json(spec))


class Command:
    """What a module of ``tools/`` is for a built-in tool. Made by :func:`load`."""

    KIND: AnalyzerKind = "static"
    USES = ("_command_run.py", "findings/sarif_import.py")
    __file__ = __file__

    def __init__(self, name: str, spec: CommandSpec):
        self.TOOL, self.LANGUAGES, self._spec = name, spec.languages, spec
        self._where = f"analyzers.commands.{name}"
        strange = [language for language in spec.languages if language not in sarif_import.CANARIES]
        if strange:
            raise SecgenError(f"programs in {strange[0]!r} are not exported", self._where,
                              spelling.meant(strange[0], sorted(sarif_import.CANARIES), aliases=spelling.LANGUAGES))
        if spec.rules is not None and spec.rules not in taxonomy.table():
            raise SecgenError(f"no rules of {spec.rules!r}", self._where,
                              f"taxonomy.yaml has {', '.join(taxonomy.table())}")
        self.CANARY = {language: (spec.canary.get(language, sarif_import.CANARIES[language]), "*")
                       for language in spec.languages}
        self._steps = [*(steps.Step(argv, "build") for argv in spec.build),
                       *(steps.Step(argv, "command", spec.exit_codes) for argv in spec.command)]
        for path in () if spec.outside_sandbox and spec.build_outside_sandbox else self._readable:
            if path == "/" or Path.home().is_relative_to(path):
                raise SecgenError(f"{path} would be shown to programs that a model wrote", self._where,
                                  "name the folders that the tool needs, in `readable`")

    def version(self) -> str | None:
        """What it says, the hash of its command and of the files that this names, and where it runs; None where it
        cannot be run (:meth:`why`)."""
        version, why = self._version_or_reason
        place = ", outside the sandbox" if self._spec.outside_sandbox else ""
        return None if why else f"{version}, command {self._hash}{place}"

    def why(self) -> str:
        """Why there is no version; empty where there is one."""
        return self._version_or_reason[1]

    def named(self, f: Finding) -> Finding:
        """The finding with category, level and CWE."""
        return taxonomy.place(f, self._spec.rules or "")

    def analyze(self, programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
        """One run per program, in order. The profile's ``timeout_s`` counts, not the caller's."""
        programs = [dataclasses.replace(p, code=suppression.silenced(p.code, self._spec.silences)) for p in programs]
        groups = [[program] for program in programs] if self._spec.alone else [programs]
        runs = [run for group in groups for run in self._each(group, language)]
        failed = {i for i, run in enumerate(runs) if run.status in ("error", "timeout")}
        if self._spec.outside_sandbox and failed and programs[0].completion_id == CANARY_ID and 0 not in failed:
            again = self._each(programs[:1], language)[0]
            if again.status != "ok" or not again.findings:
                why = f"the canary failed afterwards: {again.detail or 'nothing was reported'}"
                runs = [dataclasses.replace(run, status="outage", findings=(), detail=why) if i in failed else run
                        for i, run in enumerate(runs)]
        return runs

    def _each(self, programs: Sequence[Program], language: str) -> list[AnalyzerRun]:
        return batch.each(programs, language, self._process, self.TOOL, self.version(), self._spec.timeout_s)

    def _process(self, programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
        mark = self._spec.mark.get(language, "")
        with steps.Project(programs, language, mark) as project:
            text = self._run(project, limit_s)
            try:
                document = json.loads(text.decode("utf-8-sig"))
                results = sarif.read(document, self.TOOL)
                read, broken, whole = sarif_import.coverage(document, project.place)
                if any(f.rule_id == "unknown" for _, f in results):
                    raise ValueError("a result without a rule")
            except MISREAD as wrong:
                why = wrong if isinstance(wrong, json.JSONDecodeError) else sarif.reason(wrong)
                raise batch.ToolFailed("error", f"its output is not SARIF 2.1.0: {why}"[:300]) from wrong
            if whole:
                raise batch.ToolFailed("error", whole)
            findings: list[list[Finding]] = [[] for _ in programs]
            marked = set()
            for path, f in results:
                if (i := project.place(path)) is None:
                    raise batch.ToolFailed("error", f"a result at {path or 'no place'} belongs to none of the programs")
                if mark and f.start_line > project.own[i]:
                    marked.add(i)
                else:
                    findings[i].append(dataclasses.replace(f, message=project.plain(f.message)))
        reported = {i for i, some in enumerate(findings) if some and programs[i].completion_id != CANARY_ID}
        proven = marked if mark else read | reported
        unread = [i for i in range(len(programs)) if i not in proven and i not in broken]
        if unread and len(programs) > 1:  # one that breaks the tool in silence may have taken others with it
            raise batch.ToolFailed("error", UNREAD)
        broken |= dict.fromkeys(unread, UNREAD if mark else UNTOLD)
        return [result(p, self.TOOL, self.version() or "", "error" if i in broken else "ok", findings[i],
                       project.plain(broken.get(i, ""))) for i, p in enumerate(programs)]

    def _run(self, project: steps.Project, limit_s: float) -> bytes:
        """The SARIF of all steps over a project."""
        spec, argvs = self._spec, self._steps
        argvs = [dataclasses.replace(step, argv=(self._executables[step.argv[0]], *step.argv[1:])) for step in argvs]
        if not spec.outside_sandbox:
            sarif_file = f"{steps.OUT}/{steps.RESULT}"
            printed = steps.inside(argvs, project, sarif_file, limit_s, self._readable, self._env, spec.memory_mb)
            return printed if spec.to_stdout else project.result(project.path / sarif_file)
        within = 0 if spec.build_outside_sandbox else len(spec.build)
        if within:
            steps.inside(argvs[:within], project, "", limit_s, self._readable, self._env, spec.memory_mb)
        with tempfile.TemporaryDirectory(prefix="secgen-") as apart:  # no link of a program's lies in it
            sarif_path = Path(apart, steps.OUT, steps.RESULT)
            sarif_path.parent.mkdir()
            printed = steps.outside(argvs[within:], project, str(sarif_path), limit_s, spec.env)
            return printed if spec.to_stdout else project.result(sarif_path)

    @cached_property
    def _executables(self) -> dict[str, str]:
        """The programs of the steps and of ``version``, by the word that names them; absent ones are not in it."""
        names = [step.argv[0] for step in self._steps] + [self._spec.version[0]]
        paths = {name: shutil.which(name) for name in names if "/" not in name or os.path.isabs(name)}
        return {name: os.path.abspath(path) for name, path in paths.items() if path}

    @cached_property
    def _env(self) -> dict[str, str]:
        folders = dict.fromkeys([*(os.path.dirname(path) for path in self._executables.values()), "/usr/bin", "/bin"])
        return {"PATH": ":".join(folders), "LC_ALL": "C.UTF-8", **self._spec.env}

    @cached_property
    def _named_paths(self) -> list[str]:
        """Files and folders of this machine that the words name (``/etc/rules.yaml``, ``--config=/etc/rules.yaml``)."""
        arguments = [argument for step in self._steps for argument in step.argv[1:]]
        parts = [part for argument in arguments for part in (argument, argument.partition("=")[2])]
        return [part for part in dict.fromkeys(parts) if os.path.isabs(part) and not part.startswith(ASIDE)
                and part not in ("/", "/tmp", "/var/tmp") and (os.path.isfile(part) or os.path.isdir(part))]

    @cached_property
    def _readable(self) -> tuple[str, ...]:
        """What the sandbox must show: the programs, a Python environment that one is of, named paths."""
        paths: list[str] = [*self._spec.readable, *self._named_paths]
        for program in self._executables.values():
            real = os.path.realpath(program)
            paths += [program, real]
            for root in dict.fromkeys(Path(place).parent.parent for place in (program, real)):
                if (root / "pyvenv.cfg").is_file():
                    paths += [str(root), str((root / "bin" / "python3").resolve().parent.parent)]
        return tuple(path for path in dict.fromkeys(paths) if path not in ("/usr", "/usr/local")
                     and not path.startswith(("/usr/bin/", "/usr/lib/", "/bin/")))

    @cached_property
    def _version_or_reason(self) -> tuple[str, str]:
        """(what it says of its version, "") or ("", why it cannot be run)."""
        lacking = [name for name in dict.fromkeys([step.argv[0] for step in self._steps] + [self._spec.version[0]])
                   if name not in self._executables]
        if lacking:
            return "", f"no program {lacking[0]!r}: name one of $PATH, or its full path"
        gone = [path for path in self._spec.readable if not os.path.isabs(path) or not os.path.exists(path)]
        if gone:
            return "", f"readable: {gone[0]!r} is not there (full paths are wanted)"
        spec = self._spec
        argv = [self._executables[spec.version[0]], *spec.version[1:]]
        version, why = steps.first_line(argv, None if spec.outside_sandbox else self._readable,
                                        spec.env if spec.outside_sandbox else self._env, spec.timeout_s)
        place = "" if spec.outside_sandbox else " in the sandbox (`readable` names what it may read there)"
        return version, f"{' '.join(spec.version)} does not run{place}: {why}" if why else ""

    @cached_property
    def _hash(self) -> str:
        files = []
        for path in (*self._named_paths, *self._executables.values()):
            inside = in_folder(Path(path))[:MAX_FILES] if os.path.isdir(path) else [Path(path)]
            files += [[str(file), digest(file.read_bytes()) if (size := file.stat().st_size) <= MAX_BYTES else size]
                      for file in inside]
        return digest(self._spec.model_dump(mode="json"), files)[:12]
