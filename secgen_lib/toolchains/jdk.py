"""The JDK (``java``, ``javac``) and Kotlin's compiler, which runs on it."""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.toolchains import Broken, ask


@cache
def paths() -> tuple[str, ...]:
    """Where the JDK lies outside ``/usr``: its home, and the folder to which Debian moves its settings."""
    executable = shutil.which("java")
    if executable is None:
        return ()
    home = Path(executable).resolve().parents[1]
    settings = (home / "conf" / "security" / "java.security").resolve().parents[1]
    return tuple(str(path) for path in dict.fromkeys((home, settings))
                 if Path("/usr") not in path.parents and (path == home or home not in path.parents) and path.is_dir())


def outside(class_path: Sequence[str | Path]) -> list[str]:
    """What the sandbox must be told to show for a class path."""
    return [*paths(), *(str(path) for path in class_path if not str(path).startswith("/usr/"))]


@cache
def version() -> str:
    """What ``javac`` and ``java`` say of themselves in the sandbox. Raises :class:`Broken`."""
    return "\n".join(ask([tool, "-version"], readable=paths()) for tool in ("javac", "java"))


@cache
def release() -> str | None:
    """``17.0.15``, or None where ``java`` or ``javac`` is missing."""
    executable = shutil.which("java")
    if executable is None or shutil.which("javac") is None:
        return None
    done = subprocess.run([executable, "-version"], capture_output=True, text=True, timeout=60, check=False)
    return (re.findall(r"[0-9][0-9._]*", done.stderr) or [None])[0]


def java() -> str:
    """The real path of ``java``: a link in ``/usr/bin`` leads out of what the sandbox shows."""
    return os.path.realpath(shutil.which("java") or "java")


@cache
def kotlin_home() -> Path | None:
    """The folder with Kotlin's ``lib`` (``$KOTLIN_HOME``, or behind ``kotlinc`` on the path), or None."""
    script = shutil.which("kotlinc")
    places = [Path(os.environ["KOTLIN_HOME"])] if os.environ.get("KOTLIN_HOME") else []
    places += [Path(script).resolve().parents[1]] if script else []
    return next((place for place in places if (place / "lib" / "kotlin-compiler.jar").is_file()), None)


def kotlin_jars(names: Sequence[str]) -> tuple[str, ...]:
    """Those of the jars of Kotlin's ``lib`` that are there."""
    home = kotlin_home()
    jars = [home / "lib" / f"{name}.jar" for name in names] if home else []
    return tuple(str(path.resolve()) for path in jars if path.is_file())


@cache
def kotlin_version() -> str:
    """The compiler's own word on its version. Raises :class:`Broken`."""
    jars = kotlin_jars(["kotlin-compiler"])
    if not jars:
        raise Broken("kotlinc (on the path, or KOTLIN_HOME)")
    with zipfile.ZipFile(jars[0]) as jar:
        rows = jar.read("META-INF/MANIFEST.MF").decode(errors="replace").splitlines()
    return next((row.split(":", 1)[1].strip() for row in rows if row.startswith("Implementation-Version")), "unknown")
