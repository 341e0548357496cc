"""Labelled programs built and run in the sandbox: what a sanitizer, the compiler or the language says of them."""
from __future__ import annotations

import atexit
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.analyzers.program import SUFFIXES, public_class
from secgen_lib.calibration import Labelled
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.jvm import process as jvm_process
from secgen_lib.toolchains import go as go_tools
from secgen_lib.toolchains import jdk, rust
from secgen_lib.toolchains.node import node as find_node

LIMITS = sandbox.Limits(cpu_s=60, wall_s=240, memory_mb=2048, output_bytes=1 << 20, file_mb=64, processes=64)
ENV = {"LC_ALL": "C", "PATH": "/usr/bin:/bin", "ASAN_OPTIONS": "allocator_may_return_null=1",
       "UBSAN_OPTIONS": "print_stacktrace=0"}
SAYS = {"address": r"ERROR: AddressSanitizer", "undefined": r"runtime error: ", "leak": r"ERROR: LeakSanitizer",
        "thread": r"WARNING: ThreadSanitizer: data race", "race": r"WARNING: DATA RACE",
        "exception": r"\w+(Error|Exception)\b", "panic": r"^(panic|fatal error): |panicked at"}
BUILT = "@@@"
"""Said between building and running."""
RACE = ("runtime/race", "runtime/cgo", "context", "errors", "fmt", "os", "strconv", "strings", "sync", "sync/atomic",
        "time")
"""What Go's programs on concurrency may import: the standard library is built anew for the race detector."""


def said(one: Labelled) -> tuple[str, str]:
    """``(status, text)``: ``clean``, ``shown`` (``one.shown`` says what must be said), or ``broken`` with the reason.

    A program that nothing can show is built and must run, a C program with the address sanitizer.
    """
    name, script, env, readable = STEPS[one.program.language](one)
    outcome = sandbox.run(["/bin/sh", "-c", script], files={name: one.program.code}, env={**ENV, **env}, limits=LIMITS,
                          readable=readable)
    text = outcome.stderr.decode("utf-8", "replace")
    if outcome.status not in ("ok", "error", "crash"):
        return "broken", f"{outcome.status}: {text[-500:]}"
    warnings, built, ran = text.partition(BUILT)
    lines = [int(found[1]) for found in re.finditer(r"^\w+\.\w+:(\d+):(?!\d+: note:)", warnings, re.M)]
    if one.shown == "compiler" and any(abs(line - mark) <= 2 for line in lines for mark in one.lines):
        return "shown", warnings[-500:]
    if not built:
        return "broken", f"it does not build: {text[-500:]}"
    if one.shown == "compiler":
        return "clean", warnings[-500:]
    if one.shown in SAYS:
        return ("shown" if re.search(SAYS[one.shown], ran, re.M) else "clean"), ran[-500:]
    quiet = outcome.exit_code == 0 and not re.search("|".join(SAYS.values()), ran, re.M)
    return ("clean" if quiet else "broken"), text[-500:]


def all_said(some: list[Labelled]) -> dict[str, tuple[str, str]]:
    """name -> :func:`said`, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        return dict(zip([one.program.completion_id for one in some], pool.map(said, some), strict=True))


Step = tuple[str, str, dict[str, str], Sequence[str]]
"""(the file's name, a script that builds, says :data:`BUILT` and runs, its environment, what it must read)."""


def _c(one: Labelled) -> Step:
    language = one.program.language
    name, compiler = f"p{SUFFIXES[language]}", {"c": "gcc -std=gnu17", "cpp": "g++ -std=gnu++17"}[language]
    kinds = "thread" if one.category == "concurrency" else "address,undefined"
    flags = "-O2 -Wall -Wextra -Wformat=2 -fdiagnostics-color=never -S -o /dev/null"
    warn = f"{compiler} {flags} {name} && " if one.shown == "compiler" else ""
    build = f"{compiler} -g -O0 -w -fsanitize={kinds} -fno-sanitize-recover=all {name} -o p -pthread"
    return name, _then(f"{warn}{build}", "./p", one), {}, ()


def _python(one: Labelled) -> Step:
    run = f"{shlex.quote(sys.executable)} -I p.py"
    return "p.py", _then("true", run, one), {"PYTHONDONTWRITEBYTECODE": "1"}, sandbox.python_paths()


def _java(one: Labelled) -> Step:
    main = public_class(one.program.code.encode())
    flags = shlex.join(jvm_process.START)
    build = f"javac {' '.join(f'-J{flag}' for flag in jvm_process.START)} -nowarn -d . {main}.java"
    return f"{main}.java", _then(build, f"java {flags} -Xmx256m -cp . {main}", one), {}, jdk.paths()


def _javascript(one: Labelled) -> Step:
    node, readable = find_node()
    return "p.js", _then("true", f"{node} --no-warnings p.js", one), {"OPENSSL_CONF": "/dev/null"}, readable


def _go(one: Labelled) -> Step:
    # under the race detector Go does not see that all goroutines are asleep
    race = " -race" if one.category == "concurrency" and one.shown != "panic" else ""
    kit, tools = _race_kit() if race else go_build.kit()
    build = (f"{tools}/compile{race} -p main -complete -importcfg {kit}/importcfg -o main.a p.go 1>&2 && "
             f"{tools}/link{race} -importcfg {kit}/importcfg -o p main.a")
    return "p.go", _then(build, "./p", one), {"GOROOT": str(go_tools.root())}, (*go_tools.readable(), str(kit))


def _rust(one: Labelled) -> Step:
    # std is not built for the thread sanitizer: nothing shows a data race
    tools = rust.toolchain()
    flags = ("--edition=2021 -Awarnings -Coverflow-checks=on -Cdebug-assertions=on -Copt-level=0 -Zsanitizer=address "
             "--error-format=short")
    build = f"{tools.rustc} {flags} p.rs -o p"
    return "p.rs", _then(build, "./p", one), {"RUSTC_BOOTSTRAP": "1"}, tools.readable


STEPS = {"c": _c, "cpp": _c, "python": _python, "java": _java, "javascript": _javascript, "go": _go, "rust": _rust}


def _then(build: str, run: str, one: Labelled) -> str:
    return f"{build} && echo {BUILT} 1>&2 && {run} {shlex.join(one.args)}"


@cache
def _race_kit() -> tuple[Path, str]:
    """Archives of :data:`RACE` for the race detector, as :func:`go_build.kit` has them without; for this process."""
    place = Path(tempfile.mkdtemp(prefix="secgen-race-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    form = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"
    go = shlex.quote(str(go_tools.root() / "bin" / "go"))
    script = (f'export GOCACHE="$PWD/cache" && pwd && {go} env GOTOOLDIR && '
              f"{go} list -export -race -deps -f '{form}' {' '.join(RACE)} >list")
    env = {**ENV, **go_tools.environment("/tmp"), "CGO_ENABLED": "1"}
    outcome = sandbox.run(["/bin/sh", "-c", script], folder=place, writable=True, readable=go_tools.readable(),
                          env=env, limits=go_build.PREPARE)
    assert outcome.status == "ok", outcome.stderr[-500:]
    there, tools = outcome.stdout.decode().split()
    rows = [row for row in (place / "list").read_text(encoding="utf-8").splitlines() if row]
    text = "\n".join(row.replace(f"={there}/", f"={place}/") for row in rows)
    (place / "importcfg").write_text(text + "\n", encoding="utf-8")
    place.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(place, 0, 0)
    return place, tools
