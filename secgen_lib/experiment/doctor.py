"""Every tool and model that a run may need: found, with its version, or how to get it; all missing ones at once."""
from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from typing import Any

from secgen_lib import analyzers, fuzzing, languages, sandbox, tasks
from secgen_lib.core.config import load_config
from secgen_lib.core.records import FUZZERS
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.fuzzing.cpp import memcheck
from secgen_lib.generation.models.weights import table
from secgen_lib.judging.judge import needs
from secgen_lib.parallel import place
from secgen_lib.sandbox.process import ENV as SANDBOX_ENV

APT = {"gcc": "apt-get install gcc libc6-dev", "bwrap": "apt-get install bubblewrap"}
NATIVE = {"gcc_analyzer": APT["gcc"]}
"""Analyzers of set-up that are no wheel."""
CORE = ("c", "python")
"""The languages whose toolchain comes with `make setup`."""
SANDBOX = {3: "bubblewrap, cgroup, seccomp", 2: "bubblewrap, seccomp (no memory cgroup)",
           1: "Landlock, seccomp and limits", 0: "none: nothing untrusted can be run"}


def examine(profile: str) -> list[dict[str, Any]]:
    """One row a tool: ``what, name, found, version, needed, get``."""
    config = load_config(profile)
    used = {getattr(tasks.get(spec.dataset), "LANGUAGE", "") for spec in config.tasks}
    needed = {tool for side in (config.analyzers.feedback, config.analyzers.judge) for language in used
              for tool in side.get(language, ())}
    rows = [_row("python", "python", sys.version.split()[0], True, "")]
    for command, get in APT.items():
        # programs are built in the sandbox, and by its PATH; bubblewrap is what starts it
        path = SANDBOX_ENV["PATH"] if command == "gcc" else None
        rows.append(_row("system", command, _version(command, path), command == "gcc" and "c" in used, get))
    level = sandbox.level()
    rows.append(_row("sandbox", f"level {level}", SANDBOX[level] if level >= config.sandbox_min else None, True,
                     f"level {config.sandbox_min} is asked for; {'; '.join(sandbox.reasons())}"))
    for name in languages.names():
        lacking = languages.get(name).available()
        get = f"unsupported: {lacking}; make languages L={name}" if lacking and name not in CORE else lacking or ""
        rows.append(_row("language", name, None if lacking else "ok", name in used, get))
    for name in analyzers.names():
        rows.append(_row("analyzer", name, analyzers.load(name).version(), name in needed,
                         analyzers.optional(name) or NATIVE.get(name) or "make setup (a PyPI wheel)"))
    fuzzed = used if needed & set(FUZZERS.values()) else set()
    for name in fuzzing.LANGUAGES:
        lacking = fuzzing.available(name)
        rows.append(_row("fuzzer", name, None if lacking else "ok", name in fuzzed, f"{lacking}; make analyzers"))
    # C++ fuzzing goes on without it, and then one class of faults is not looked for
    rows.append(_row("fuzzer", "valgrind", memcheck.version() or None, False,
                     "without it fuzzing C++ does not look for values that were never set; make analyzers"))
    rows += [_own(name, config.analyzers.commands, used, name in needed) for name in config.analyzers.commands]
    for name in ("torch", "transformers", "trl", "peft", "papermill", "jupyterlab"):
        rows.append(_row("package", name, _package(name), True, "make setup"))
    rows += _workers(config.analyzers, used)
    return rows + [_row("model", row["name"], row["state"] if row["state"] != "absent" else None, False, row["get"])
                   for row in table.rows()]


def _workers(spec: AnalyzerSpec, used: set[str]) -> list[dict[str, Any]]:
    """The workers of the cluster, where one is named: whether each has what judges the profile as it is here."""
    where = place()
    found = where.hosts(needs(spec, used - {""})) if where.remote else {}
    none_fit = all(found.values())
    return [_row("worker", host, None if why else "has what judges this profile, as it is here", none_fit, why)
            for host, why in found.items()]


def _own(name: str, commands: analyzers.Commands, used: set[str], needed: bool) -> dict[str, Any]:
    """A tool of the profile's own: it is there when it finds the defect in the canary of each language that is used."""
    tool = analyzers.load(name, commands)
    version, why = tool.version(), analyzers.why(name, commands)
    for language in tool.LANGUAGES if version else ():
        if not why and language in (used or tool.LANGUAGES) and (failure := analyzers.trial(name, language, commands)):
            why = f"{language}: {failure}"
    return _row("analyzer", name, None if why else version, needed, why)


def _row(what: str, name: str, version: str | None, needed: bool, get: str) -> dict[str, Any]:
    return {"what": what, "name": name, "found": version is not None, "version": version, "needed": needed,
            "get": "" if version is not None else get}


def _version(command: str, path: str | None = None) -> str | None:
    """Its first line; None where it is not there (on ``path``, else on the user's PATH), or does not run."""
    program = shutil.which(command, path=path)
    if program is None:
        return None
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, errors="replace", timeout=60,
                              check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if done.returncode else (done.stdout.splitlines() or ["?"])[0]


def _package(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def render(rows: list[dict[str, Any]]) -> str:
    """The rows as lines; a missing tool that the profile needs is marked."""
    lines = []
    for row in rows:
        state = "ok     " if row["found"] else ("MISSING" if row["needed"] else "absent ")
        lines.append(f"{state}  {row['what']:<9} {row['name']:<18} {row['version'] or row['get']}")
    missing = [row["name"] for row in rows if row["needed"] and not row["found"]]
    lines.append(f"missing: {', '.join(missing)}" if missing else "all that this profile needs is there")
    return "\n".join(lines)
