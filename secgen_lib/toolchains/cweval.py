"""What CWEval's tests and programs need beyond a standard library: where it is, and in which version.

Python packages and npm modules lie in an environment of their own (``make cweval``): ``.cweval`` beside ``.venv``, or
the folder that ``$SECGEN_CWEVAL`` names; C libraries and Go packages are Debian's. A need is written ``kind:name``,
such as ``apt:libjwt-dev``.
"""
from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.toolchains import Broken, ask, gcc, go
from secgen_lib.toolchains import node as node_tool

LIBRARIES = {"libarchive-dev": ("archive.h", "archive"), "libjwt-dev": ("jwt.h", "jwt"),
             "libsqlite3-dev": ("sqlite3.h", "sqlite3"), "libssl-dev": ("openssl/evp.h", "crypto"),
             "libxml2-dev": ("libxml/parser.h", "xml2")}
"""Debian's package -> a header of it and its library."""
INCLUDE = ("-I/usr/include/libxml2",)
MODULES = {"PyJWT": "jwt", "PyYAML": "yaml", "argon2-cffi": "argon2", "lxml": "lxml.etree", "pycryptodome": "Crypto",
           "pytest": "pytest", "requests": "requests"}
"""A package of Python's index -> what of it is imported."""
RECHECK = "recheck-linux-x64"
"""The npm package of a program that judges regular expressions, which three tests start by its path."""
_VERSION = "import importlib.metadata as m, {module}; print(m.version('{name}'))"


def root() -> Path | None:
    """The environment's folder, or None where there is none."""
    named = os.environ.get("SECGEN_CWEVAL")
    folder = Path(named) if named else Path(sys.prefix).parent / ".cweval"
    return folder.absolute() if (folder / "bin" / "python").exists() else None


def python() -> tuple[str, tuple[str, ...]]:
    """The Python that runs the tests, and what must be readable for it: that of the environment, else this one."""
    folder = root()
    if folder is None:
        return sys.executable, sandbox.python_paths()
    executable = folder / "bin" / "python"
    behind = str(executable.resolve().parent.parent)
    return str(executable), (str(folder), *(() if behind in ("/usr", "/usr/local", "/") else (behind,)))


def modules() -> tuple[str, ...]:
    """The folder of npm modules, where there is one."""
    folder = root()
    return (str(folder / "node_modules"),) if folder and (folder / "node_modules").is_dir() else ()


def recheck() -> str:
    """The path of that program; :func:`version_of` says whether it is there."""
    return f"{''.join(modules())}/{RECHECK}/recheck"


def lacking(needs: Iterable[str]) -> list[str]:
    """The names of those needs that are not here, in order."""
    return [need.partition(":")[2] for need in sorted(needs) if version_of(need) is None]


def version() -> str:
    """The version of pytest in that environment (or in this one). Raises :class:`Broken` where there is none."""
    if (found := version_of("pip:pytest")) is None:
        raise Broken("pytest is not here (make cweval)")
    return found


@cache
def version_of(need: str) -> str | None:
    """The version of what is needed, found by using it; None where it cannot be used. Asked once a process."""
    kind, _, name = need.partition(":")
    try:
        return _KINDS[kind](name)
    except Broken:
        return None


def _tool(name: str) -> str | None:
    if name == "go":
        return go.version()
    if name == "node":
        return node_tool.version()
    return gcc.version(name) if name in ("gcc", "g++") else shutil.which(name)


def _pip(name: str) -> str:
    executable, readable = python()
    return ask([executable, "-I", "-c", _VERSION.format(module=MODULES[name], name=name)], readable=readable)


def _npm(name: str) -> str | None:
    if not modules() or not Path(modules()[0], name).is_dir():
        return None
    path, readable = node_tool.node()
    if name == RECHECK:
        ask([recheck(), "/a/"], readable=modules())
    used = "" if name == RECHECK else f"require('{name}'); "
    said = f"{used}console.log(require('fs').readFileSync('{modules()[0]}/{name}/package.json', 'utf8'))"
    text = ask([path, "-e", said], readable=(*readable, *modules()),
               env={**node_tool.ENV, "NODE_PATH": modules()[0]})
    return text.partition('"version"')[2].split('"')[1] if '"version"' in text else None


def _apt(name: str) -> str:
    header, library = LIBRARIES[name]
    text = f"#include <{header}>\nint main(void) {{ return 0; }}\n"
    build = (f"printf '%s' \"$0\" | gcc {' '.join(INCLUDE)} -x c - -Wl,--no-as-needed -l{library} "
             "-o \"$TMPDIR/a.out\" && "
             f"realpath \"$(gcc -print-file-name=lib{library}.so)\"")
    return ask(["/bin/sh", "-c", build, text])


def go_path() -> str:
    """The GOPATH of Debian's packages."""
    return go.PLACES[0]


def _go(name: str) -> str | None:
    package = Path(go_path(), "src", name)
    return str(package.resolve()) if package.is_dir() else None


_KINDS = {"tool": _tool, "pip": _pip, "npm": _npm, "apt": _apt, "go": _go}
