"""Build Go programs and tests in the sandbox, by the compiler and the linker themselves.

``go build`` costs 0.4 s and more; the compiler and the linker, told where each package's archive is, a tenth of it.
What they need is made once for a Go version and kept in the user's cache folder: archives of the standard library
(with Go before 1.20 they come with Go) and testify, and our two packages. A test's binary is made once for a task.
"""
from __future__ import annotations

import atexit
import os
import re
import shlex
import shutil
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest
from secgen_lib.languages import base
from secgen_lib.languages.go import source
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.runtime.folders import made
from secgen_lib.toolchains.go import TESTIFY, environment, library, readable, root, version

HERE = Path(__file__).parent
LIMITS = sandbox.Limits(cpu_s=20, wall_s=120, memory_mb=1024, output_bytes=1 << 20, file_mb=64, processes=64)
PREPARE = sandbox.Limits(cpu_s=900, wall_s=1800, memory_mb=4096, output_bytes=1 << 20, file_mb=512, processes=256,
                         open_files=1024)
MAX_CODE_CHARS = 8 << 20
KEPT = 48  # test binaries (3 MB each)
_lock, _preparing = threading.Lock(), threading.Lock()
_kept: OrderedDict[str, Path] = OrderedDict()
_used: dict[str, int] = {}
_folder: Path | None = None


_LIST = """set -e
export GOCACHE="$PWD/cache"
pwd
"$GOROOT/bin/go" env GOTOOLDIR
T=$("$GOROOT/bin/go" env GOTOOLDIR)
"$GOROOT/bin/go" list -export -deps -f '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}' std TESTIFY > list
grep . list > importcfg
"$T/compile" -p wire -complete -importcfg importcfg -o wire.a wire.go
echo "packagefile wire=$PWD/wire.a" >> importcfg
"$T/compile" -p judge -complete -importcfg importcfg -o judge.a judge.go
echo "packagefile judge=$PWD/judge.a" >> importcfg
"""


@cache
def kit() -> tuple[Path, str]:
    """(the folder with ``importcfg`` and archives, the folder of the tools); made once for a Go version and this code.
    Raises :class:`Broken`.
    """
    ours = [(HERE / f"{name}.go").read_bytes() for name in ("wire", "judge")]
    place = cache_folder() / "go" / digest(version(), str(root()), library(), ours, _LIST)
    with _preparing:
        made(place, lambda making: _prepare(making, place))
    return place, (place / "tools").read_text(encoding="utf-8")


def _prepare(making: Path, place: Path) -> None:
    for name in ("wire", "judge"):
        shutil.copyfile(HERE / f"{name}.go", making / f"{name}.go")
    outside = () if library().startswith("/usr/") else (library(),)
    outcome = sandbox.run(["/bin/sh", "-c", _LIST.replace("TESTIFY", TESTIFY)], folder=making, writable=True,
                          readable=(*readable(), *outside), limits=PREPARE,
                          env={**environment("/tmp"), "GOPATH": library()})
    if outcome.status != "ok":
        raise Broken(f"go: {outcome.status} {outcome.stderr.decode('utf-8', 'replace').strip()[:600]}")
    there, tools = outcome.stdout.decode().splitlines()[:2]
    text = (making / "importcfg").read_text(encoding="utf-8")
    (making / "importcfg").write_text(text.replace(f"={there}/", f"={place}/"), encoding="utf-8")
    (making / "tools").write_text(tools, encoding="utf-8")
    if os.geteuid() == 0:  # what is kept belongs to no sandbox's user
        for name, folders, files in os.walk(making):
            for entry in ("", *folders, *files):
                os.chown(Path(name, entry), 0, 0, follow_symlinks=False)


def _script(packages: Mapping[str, list[str]], main: str) -> str:
    """Compile packages (path -> files), then the main package, then link ``run``."""
    place, tools = kit()
    compiler = [f"{tools}/compile", "-complete", "-importcfg", "importcfg"]
    lines = ["set -e", shlex.join(["cat", str(place / "importcfg")]) + " > importcfg", "echo @@@start"]
    for path, files in packages.items():
        lines += [shlex.join([*compiler, "-p", path, "-o", f"{path}.a", *files]), f"echo @@@{path}",
                  f'echo "packagefile {path}=$PWD/{path}.a" >> importcfg']
    lines += [shlex.join([*compiler, "-p", "main", "-o", "main.a", main]), "echo @@@main",
              shlex.join([f"{tools}/link", "-importcfg", "importcfg", "-s", "-w", "-o", "run", "main.a"]),
              "echo @@@built"]
    return "\n".join(lines)


def _run(script: str, folder: Path) -> sandbox.Outcome:
    return sandbox.run(["/bin/sh", "-c", script], folder=folder, writable=True, readable=(*readable(), str(kit()[0])),
                       env=environment("/tmp"), limits=LIMITS)


SERVING = """package main

import (
	program "program"
	"wire"
)

func main() { wire.Serve(program.SecgenEntry) }
"""


def build(code: str, entry_point: str, declared: str, folder: Path, main: str = SERVING) -> str:
    """Build ``folder/run``, which serves the program's function (or what ``main`` does with it); what is wrong with the
    program in the compiler's words, empty when it was built. Raises :class:`Broken` when the failure is not the
    program's.
    """
    if len(code) > MAX_CODE_CHARS:
        return f"line 1: error: a program of more than {MAX_CODE_CHARS >> 20} MiB"
    name = source.package(code)
    text = code if name else f"package main; {code}"
    (folder / "program.go").write_bytes(text.encode("utf-8", "surrogatepass"))
    (folder / "entry.go").write_text(f'package {name or "main"}\n\nimport _ "wire" // before the program\n\n'
                                     f"var SecgenEntry func{declared} = {entry_point}\n", encoding="utf-8")
    (folder / "main.go").write_text(main, encoding="utf-8")
    outcome = _run(_script({"program": ["program.go", "entry.go"]}, "main.go"), folder)
    log = (outcome.stdout + outcome.stderr).decode("utf-8", "replace")
    if outcome.status == "ok" and outcome.stdout.endswith(b"@@@built\n"):
        return ""
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log.strip()[:300]}")
    if limit := base.ran_out(outcome):
        return limit
    if b"@@@start\n" not in outcome.stdout or outcome.exit_code in (126, 127):  # no tool has seen the program
        raise Broken(f"go: {outcome.status} {log.strip()[:300]}")
    output = re.sub(r"^@@@\w+\n", "", log, flags=re.MULTILINE)
    return errors(output, code, entry_point, declared) or f"line 1: error: {_plain(output)}"


_DIAGNOSTIC = re.compile(r"^(?:\./)?(.+?):(\d+)(?::\d+)?: (.*(?:\n\t.*)*)$", re.MULTILINE)


def errors(log: str, code: str, entry_point: str, declared: str, most: int = 8) -> str:
    """Go's errors as ``line N: error: ...``, at most ``most``; those at the task's declaration are put where the
    program has its function.
    """
    head = re.search(rf"\bfunc\s+{re.escape(entry_point)}\b", source.bare(code))
    messages, last = [], code.count("\n") + 1
    for row in _DIAGNOSTIC.finditer(log):
        line, message = int(row[2]), re.sub(r"\n\t", " ", row[3]).strip()
        if row[1] == "entry.go":
            line = code.count("\n", 0, head.start()) + 1 if head else 1
            if "undefined" not in message:
                message += f", the task declares 'func {entry_point}{declared.strip()}'"
        elif row[1] != "program.go":  # a line directive of the program's
            line = 1
        messages.append(f"line {max(1, min(line, last))}: error: {_plain(message)}")
    return "\n".join(list(dict.fromkeys(messages))[:most])


def _plain(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()] or ["the compiler failed"]
    return re.sub(r"(?<![\w\"'])/[\w./+-]+/", "", " ".join(lines[:2]))[:300]


@contextmanager
def tests(suites: Mapping[str, str], entry_point: str, declared: str, given: str) -> Iterator[Path]:
    """The folder with ``run``, the binary of a task's suites, made once per content and kept for a while."""
    key = digest(dict(suites), entry_point, declared, given)
    with _lock:
        global _folder
        if _folder is None:
            _folder = Path(tempfile.mkdtemp(prefix="secgen-go-"))
            _folder.chmod(0o711)
            atexit.register(shutil.rmtree, _folder, ignore_errors=True)
        _used[key] = _used.get(key, 0) + 1
        place = _kept.get(key)
    try:
        if place is None:
            making = Path(tempfile.mkdtemp(dir=_folder))
            try:
                _make_tests(suites, entry_point, declared, given, making)
            except BaseException:
                shutil.rmtree(making, ignore_errors=True)
                raise
            with _lock:
                place = _kept.setdefault(key, making)
            if place is not making:
                shutil.rmtree(making, ignore_errors=True)
        yield place
    finally:
        with _lock:
            _used[key] -= 1
            if not _used[key]:
                del _used[key]
            if key in _kept:
                _kept.move_to_end(key)
            surplus = [k for k in _kept if k not in _used][:max(0, len(_kept) - KEPT)]
            gone = [_kept.pop(k) for k in surplus]
        for old in gone:
            shutil.rmtree(old, ignore_errors=True)


_TEST = re.compile(r"^func[ \t]+(Test\w*)[ \t]*\([ \t]*\w+[ \t]+\*testing\.T[ \t]*\)", re.MULTILINE)


def _make_tests(suites: Mapping[str, str], entry_point: str, declared: str, given: str, folder: Path) -> None:
    packages: dict[str, list[str]] = {}
    for suite, text in suites.items():
        names = _TEST.findall(source.bare(text))
        if not names:
            raise Broken(f"the {suite} test has no func TestX(t *testing.T)")
        (folder / suite).mkdir()
        (folder / suite).chmod(0o777)
        listed = ", ".join(f'testing.InternalTest{{Name: "{name}", F: {name}}}' for name in names)
        files = {"test.go": text, "stand_in.go": f"package main\n\nvar {entry_point} func{declared}\n",
                 "suite.go": 'package main\n\nimport (\n\t"testing"\n\n\t"judge"\n)\n\nfunc init() {\n'
                             f'\tjudge.Add("{suite}", "{entry_point}", &{entry_point}, {listed})\n}}\n'}
        if given:
            files["helpers.go"] = given
        for name, content in files.items():
            (folder / suite / name).write_text(content, encoding="utf-8")
        packages[f"suite_{suite}"] = [f"{suite}/{name}" for name in files]
    imported = "".join(f'\t_ "{path}"\n' for path in packages)
    main = f'package main\n\nimport (\n\t"judge"\n{imported})\n\nfunc main() {{ judge.Main() }}\n'
    (folder / "main.go").write_text(main, encoding="utf-8")
    outcome = _run(_script(packages, "main.go"), folder)
    if outcome.status != "ok":
        log = (outcome.stdout + outcome.stderr).decode("utf-8", "replace").strip()
        raise Broken(f"the test does not build ({outcome.status}): {log[:600]}")
    for name in os.listdir(folder):
        if name != "run":
            (shutil.rmtree if (folder / name).is_dir() else os.unlink)(folder / name)
    folder.chmod(0o755)
