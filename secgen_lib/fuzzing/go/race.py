"""Data races in Go programs that start goroutines: calls of the search, once more, in a build with Go's race detector.

It needs Go's own run-time for it, cgo and gcc. Where they are missing nothing is said of races, and the result says so.
A race in which the reference has one for the same call is none of the program's.
"""
from __future__ import annotations

import re
import shlex
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest
from secgen_lib.fuzzing.go import text
from secgen_lib.fuzzing.go.codec import Go
from secgen_lib.fuzzing.wired import Args
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.go import source as go_source
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.runtime.folders import made
from secgen_lib.toolchains import gcc
from secgen_lib.toolchains.go import environment, readable, root, version

MOST = 40
"""Calls that are made under the detector."""
RULE = "data-race"
UNSEEN = "data races are not looked for: {}"
RACED = 66
LIMITS = sandbox.Limits(cpu_s=30, wall_s=90, memory_mb=2048, output_bytes=4 << 20, file_mb=64, processes=128)
_KIT = """set -e
export GOCACHE="$PWD/cache"
pwd
"$GOROOT/bin/go" env GOTOOLDIR
"$GOROOT/bin/go" list -race -export -deps -f '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}' std > list
grep . list > importcfg
"""


class Unknown(Exception):
    """A run that says nothing of races; the text says why."""


@dataclass(frozen=True)
class Race:
    """``call``: the number of the call; ``line``: of the program, 0 where it is not in it."""

    call: int
    line: int
    message: str


def concerns(code: str) -> bool:
    """Whether a program starts a goroutine."""
    return re.search(r"\bgo\s+[\w(]", go_source.bare(code)) is not None


@cache
def lacking() -> str | None:
    """None, or why races cannot be seen here. A program without one is the proof."""
    if missing := gcc.lacking("gcc"):
        return missing
    try:
        _run(_PROOF, ("probe(1)",))
    except (Unknown, Broken) as why:
        return f"no race detector: {why}"
    return None


_PROOF = "package main\n\nfunc probe(n int) int { return n }\n"


def found(code: str, codec: Go, calls: Sequence[Args]) -> Race | None:
    """The first race in these calls. Raises :class:`Unknown`, ``Broken``."""
    return _run(code, [text.call_of(codec, args) for args in calls])


def _run(code: str, calls: Sequence[str]) -> Race | None:
    with tempfile.TemporaryDirectory(prefix="secgen-race-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _build(code, calls, folder)
        outcome = sandbox.run(["./run"], folder=folder, limits=LIMITS,
                              env={"GORACE": f"halt_on_error=1 exitcode={RACED}"})
    if outcome.status == "refused":
        raise Broken(f"sandbox: {outcome.stderr.decode(errors='replace')}")
    made_calls = re.findall(rb"^@@call (\d+)$", outcome.stdout, re.MULTILINE)
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.exit_code == RACED and "WARNING: DATA RACE" in log and made_calls:
        return _read(log, int(made_calls[-1]))
    if outcome.status != "ok" or not outcome.stdout.endswith(b"@@done\n"):
        raise Unknown(f"under the race detector it ended by {outcome.status}: {log.strip()[:200]}")
    return None


def _read(log: str, call: int) -> Race:
    report = log.partition("WARNING: DATA RACE")[2]
    ways = re.findall(r"^(?:Previous )?(read|write|atomic read|atomic write) at 0x", report,
                      re.MULTILINE | re.IGNORECASE)
    line = re.search(r"\bprogram\.go:(\d+)", report)
    return Race(call, int(line[1]) if line else 0, f"data race: {' and '.join(way.lower() for way in ways[:2])}, "
                "not ordered by anything")


def _build(code: str, calls: Sequence[str], folder: Path) -> None:
    place, tools = _kit()
    named = go_source.package(code)
    program = re.sub(r"^(\s*)package\s+\w+", r"\1package main", code, count=1, flags=re.MULTILINE) if named else (
        f"package main; {code}")
    (folder / "program.go").write_bytes(program.encode("utf-8", "surrogatepass"))
    body = "".join(f"\tsecgenCall({n}, func() {{ {call} }})\n" for n, call in enumerate(calls))
    used = (*(["math"] if "math." in body else []), "os", "strconv", "time")
    imports = "".join(f'\t"{path}"\n' for path in used)
    main = "" if re.search(r"\bfunc\s+main\s*\(", go_source.bare(code)) else "func main() {}\n"
    (folder / "calls.go").write_text(
        f"package main\n\nimport (\n{imports})\n\nfunc secgenCall(n int, call func()) {{\n"
        '\tos.Stdout.WriteString("@@call " + strconv.Itoa(n) + "\\n")\n\tdefer time.Sleep(time.Millisecond)\n'
        "\tdefer func() { _ = recover() }()\n\tcall()\n}\n\n"
        f'func init() {{\n{body}\tos.Stdout.WriteString("@@done\\n")\n\tos.Exit(0)\n}}\n{main}', encoding="utf-8")
    config = str(place / "importcfg")
    steps = [[f"{tools}/compile", "-race", "-complete", "-importcfg", config, "-p", "main", "-o", "main.a",
              "program.go", "calls.go"],
             [f"{tools}/link", "-race", "-importcfg", config, "-linkmode", "external", "-extld", "gcc", "-o", "run",
              "main.a"]]
    outcome = sandbox.run(["/bin/sh", "-ec", "\n".join(map(shlex.join, steps))], folder=folder, writable=True,
                          readable=(*readable(), str(place)), env=environment("/tmp"), limits=LIMITS)
    if outcome.status != "ok":
        said = (outcome.stdout + outcome.stderr).decode("utf-8", "replace").strip()
        raise Unknown(f"it does not build with the race detector: {outcome.status} {said[:200]}")


@cache
def _kit() -> tuple[Path, str]:
    """(The folder with the standard library's archives for the detector, the folder of Go's tools), made once for a Go
    version. Raises ``Broken``.
    """
    place = cache_folder() / "go" / digest("race", version(), str(root()), _KIT)

    def make(making: Path) -> None:
        outcome = sandbox.run(["/bin/sh", "-c", _KIT], folder=making, writable=True, readable=readable(),
                              limits=go_build.PREPARE, env={**environment("/tmp"), "CGO_ENABLED": "1"})
        if outcome.status != "ok":
            raise Broken(f"go -race: {outcome.status} {outcome.stderr.decode('utf-8', 'replace').strip()[:300]}")
        there, tools = outcome.stdout.decode().splitlines()[:2]
        config = making / "importcfg"
        config.write_text(config.read_text(encoding="utf-8").replace(f"={there}/", f"={place}/"), encoding="utf-8")
        (making / "tools").write_text(tools, encoding="utf-8")
    made(place, make)
    return place, (place / "tools").read_text(encoding="utf-8")
