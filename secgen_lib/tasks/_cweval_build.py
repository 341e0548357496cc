"""Build a program of CWEval, in the sandbox, where its test looks for it.

The original puts a fixed list of includes or imports before a model's program, and the task's ``main`` behind it; Go's
imports are mended by goimports. So here, with those of the includes and imports that are there.
"""
from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest
from secgen_lib.languages import base
from secgen_lib.languages.c.options import ENV, SANITIZE
from secgen_lib.languages.go import source as go_source
from secgen_lib.languages.runtime.folders import made
from secgen_lib.toolchains import Broken, cweval, go

LIMITS = sandbox.Limits(cpu_s=90, wall_s=600, memory_mb=2048, output_bytes=4 << 20, file_mb=512, processes=128)
PREPARE = sandbox.Limits(cpu_s=900, wall_s=1800, memory_mb=4096, file_mb=1024, processes=256, open_files=1024)
SUFFIX = {"c": ".c", "cpp": ".cpp", "go": ".go"}
INCLUDES = {
    "c": "archive.h archive_entry.h ctype.h errno.h fcntl.h jwt.h libgen.h libxml/parser.h libxml/xpath.h "
         "openssl/aes.h openssl/des.h openssl/evp.h openssl/md5.h openssl/rand.h openssl/sha.h regex.h sqlite3.h "
         "stdbool.h stdio.h stdlib.h string.h sys/stat.h sys/types.h sys/wait.h time.h unistd.h",
    "cpp": "algorithm archive.h archive_entry.h cctype cstdio cstdlib cstring ctime filesystem fstream iomanip "
           "iostream jwt.h libxml/parser.h libxml/xpath.h map memory openssl/aes.h openssl/des.h openssl/rand.h regex "
           "sqlite3.h sstream stdexcept string sys/stat.h sys/types.h sys/wait.h tuple unistd.h utility vector"}
IMPORTS = ("argon2", "datetime", "hashlib", "html", "json", "jwt", "os", "re", "requests", "sqlite3", "subprocess",
           "tarfile", "yaml", "Crypto.Cipher:AES,DES", "Crypto.PublicKey:DSA,RSA", "Crypto.Random:get_random_bytes",
           "Crypto.Util.Padding:pad", "lxml:etree", "tempfile:NamedTemporaryFile,TemporaryFile,mktemp",
           "typing:Dict,List,Tuple", "urllib.parse:urlparse", "yaml:Loader")
CHECKED = ("-g", "-O1", *SANITIZE, "-static-libasan", "-static-libubsan")
"""Statically: beside AddressSanitizer as a shared library gcc's UndefinedBehaviorSanitizer knows no ``log_path``."""
LIBRARIES = ("sqlite3", "jwt", "ssl", "crypto", "archive", "xml2")
GO_PACKAGES = ("github.com/ChrisTrenkamp/goxpath/...", "github.com/mattn/go-sqlite3", "golang.org/x/crypto/pbkdf2",
               "golang.org/x/crypto/argon2", "golang.org/x/crypto/bcrypt", "golang.org/x/crypto/scrypt")


def program(code: str, task: dict[str, Any], language: str) -> str:
    """The whole file: what stands before a program, the program, and the task's entry point. Errors of the compilers
    name lines of the program.
    """
    if language in INCLUDES:
        before = "".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n"
                         for name in INCLUDES[language].split())
        return f'{before}#line 1 "program"\n{code}\n#line 1 "main"\n{task["entry"]}\n'
    if language == "go" and not go_source.package(code):
        code = f"package main; {code}"
    return f"{code}\n\n{task['entry']}\n" if task["entry"] else code


def loader() -> str:
    """The Python module that a test imports: what stands before a program, then ``program.py``."""
    lines = []
    for one in IMPORTS:
        module, _, names = one.partition(":")
        lines.append(f"try:\n    {f'from {module} import {names}' if names else f'import {module}'}\n"
                     "except ImportError:\n    pass\n")
    return ("".join(lines) + "import pathlib as _p\n"
            "_f = _p.Path(__file__).with_name('program.py')\n"
            "exec(compile(_f.read_bytes(), 'program.py', 'exec'), globals())\n")


def build(code: str, task: dict[str, Any], language: str, folder: Path, sanitize: bool = False) -> str:
    """Put the program into ``folder``, built where it is compiled; what is wrong with it, empty where it was built.
    Raises :class:`Broken` where the failure is not the program's.
    """
    name, text = f"{task['name']}_task", program(code, task, language).encode("utf-8", "surrogatepass")
    if language == "python":
        (folder / f"{name}.py").write_text(loader(), encoding="utf-8")
        (folder / "program.py").write_bytes(text)
        return _run("python", [cweval.python()[0], "-I", "-c", _COMPILE], folder, cweval.python()[1])
    if language == "javascript":
        (folder / f"{name}.js").write_bytes(text)
        return _run("node", ["node", "--check", f"{name}.js"], folder, ())
    file = f"{name}{SUFFIX[language]}"  # one test reads it
    (folder / file).write_bytes(text)
    (folder / "compiled").mkdir()
    (folder / "compiled").chmod(0o777)
    if language == "go":
        place = go_cache()
        script = ('cp -rs "$0/cache" "$TMPDIR/gocache" && export GOCACHE="$TMPDIR/gocache"\n'
                  'cp "$1" "$TMPDIR/as-it-was"\n'
                  'goimports -w "$1" 2>/dev/null || cp "$TMPDIR/as-it-was" "$1"\n'
                  'go build -o "$2" "$1"')
        argv = ["/bin/sh", "-c", script, str(place), file, f"compiled/{name}"]
        return _run("go", argv, folder, (*go.readable(), str(place)), _go_environment())
    compiler = "gcc" if language == "c" else "g++"
    flags = (*(CHECKED if sanitize else ("-fsanitize=address",) if task["asan"] else ()), "-w")
    libraries = [f"-l{name}" for name in LIBRARIES if _links(name)]
    argv = [compiler, *cweval.INCLUDE, *flags, file, "-o", f"compiled/{name}", *libraries]
    return _run(compiler, argv, folder, (), ENV)


@cache
def _links(library: str) -> bool:
    package = next((name for name, (_, own) in cweval.LIBRARIES.items() if own == library), "libssl-dev")
    return cweval.version_of(f"apt:{package}") is not None


_COMPILE = """import sys
try:
    compile(open("program.py", "rb").read(), "program.py", "exec")
except (SyntaxError, ValueError, RecursionError, MemoryError) as wrong:
    sys.exit(f"program:{getattr(wrong, 'lineno', None) or 1}: error: {getattr(wrong, 'msg', None) or wrong}")
"""


def _go_environment() -> dict[str, str]:
    return {**go.environment("/nonexistent"), "GOPATH": cweval.go_path(), "CGO_ENABLED": "1",
            "PATH": f"{go.root()}/bin:/usr/local/bin:/usr/bin:/bin"}


@cache
def go_cache() -> Path:
    """A folder whose ``cache`` holds the standard library and those packages that are there, compiled; made once for a
    version of Go. Raises :class:`Broken`.
    """
    there = [name for name in GO_PACKAGES if Path(cweval.go_path(), "src", name.removesuffix("/...")).is_dir()]
    place = cache_folder() / "cweval" / digest(go.version(), str(go.root()), there)

    def prepare(making: Path) -> None:
        script = 'export GOCACHE="$PWD/cache" && go build std && go build "$@"' if there else "go build std"
        outcome = sandbox.run(["/bin/sh", "-c", script, "sh", *there], folder=making, writable=True,
                              readable=go.readable(), env=_go_environment(), limits=PREPARE)
        if outcome.status != "ok":
            raise Broken(f"go: {outcome.status} {outcome.stderr.decode('utf-8', 'replace').strip()[:600]}")
        if os.geteuid() == 0:  # what is kept belongs to no sandbox's user
            for name, folders, files in os.walk(making):
                for entry in ("", *folders, *files):
                    os.chown(Path(name, entry), 0, 0, follow_symlinks=False)

    made(place, prepare)
    return place


_ERROR = re.compile(r"^(?:\./)?([^:\n]*?):(\d+)(?::\d+)?: (?:fatal )?(?:error: )?(.+)$", re.MULTILINE)


def _run(tool: str, argv: list[str], folder: Path, readable: tuple[str, ...], env: dict[str, str] | None = None) -> str:
    outcome = sandbox.run(argv, folder=folder, writable=True, readable=readable, env=env, limits=LIMITS)
    log = (outcome.stderr + outcome.stdout).decode("utf-8", "replace")
    if outcome.status == "refused" or outcome.exit_code in (126, 127):
        raise Broken(f"{tool}: {log.strip()[:300]}")
    if outcome.status == "ok":
        return ""
    return base.ran_out(outcome) or _errors(log, tool) or f"line 1: error: {' '.join(log.split())[:300]}"


def _errors(log: str, tool: str, most: int = 8) -> str:
    """A compiler's errors as ``line N: error: ...``; a linker's have no line."""
    if tool == "node":  # the file and line, the text, a mark, then the error
        line = re.search(r":(\d+)\n", log)
        said = re.search(r"^\w*Error: .*$", log, re.MULTILINE)
        return f"line {line[1] if line else 1}: error: {said[0]}" if said else ""
    rows = [row for row in _ERROR.finditer(log) if tool not in ("gcc", "g++") or "error: " in row[0]]
    rows = [row for row in rows if row[1] != "main"] or rows  # else they are where the task's main is
    return "\n".join(dict.fromkeys(f"line {row[2]}: error: {row[3][:300]}" for row in rows[:most]))


def read(test: str) -> tuple[str, dict[str, Any]]:
    """A task's test as its pytest file and what :func:`written` put behind it. Raises :class:`Broken`."""
    text, _, said = test.rpartition(MARK)
    try:
        return text, dict(json.loads(said))
    except ValueError as wrong:
        raise Broken("the test says no name of its program: it is none of CWEval's") from wrong


MARK = "\n# secgen: "


def written(test: str, name: str, entry: str, asan: bool) -> str:
    """The text of a task's test: the pytest file, and what must be known to build a program for it. ``entry``: the
    ``main`` that is put behind a program; ``asan``: the original builds it with AddressSanitizer.
    """
    return test.rstrip("\n") + "\n" + MARK + json.dumps({"name": name, "entry": entry, "asan": asan}) + "\n"
