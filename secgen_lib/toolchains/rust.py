"""rustc behind rustup's front, and its shared standard library."""
from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib.toolchains import Broken, ask


@dataclass(frozen=True)
class Toolchain:
    """``std``: libstd as a shared library; ``readable``: what lies outside ``/usr``."""

    rustc: str
    std: str
    readable: tuple[str, ...]


@cache
def toolchain() -> Toolchain:
    """The compiler behind ``rustc`` (rustup's is only a front). Raises :class:`Broken`."""
    home = Path(os.environ.get("CARGO_HOME") or Path.home() / ".cargo")
    executable = shutil.which("rustc") or shutil.which("rustc", path=str(home / "bin"))
    if executable is None:
        raise Broken("rustc is not on the path")
    try:
        printed = subprocess.run([executable, "--print", "sysroot", "--print", "target-libdir"], capture_output=True,
                                 text=True, timeout=60, check=True).stdout.splitlines()
    except (OSError, subprocess.SubprocessError) as failed:
        raise Broken(f"rustc ({failed})") from failed
    root, folder = Path(printed[0]), Path(printed[1])
    std = sorted(folder.glob("libstd-*.so"))
    if not std:
        raise Broken("Rust's shared standard library is not there (libstd-*.so beside rustc's other libraries)")
    inner = root / "bin" / "rustc"
    outside = [str(path) for path in (root, std[0].resolve()) if Path("/usr") not in (path, *path.parents)]
    return Toolchain(str(inner if inner.exists() else executable), str(std[0].resolve()), tuple(outside))


@cache
def version() -> str:
    """What ``rustc --version --verbose`` says. Raises :class:`Broken`."""
    tools = toolchain()
    return ask([tools.rustc, "--version", "--verbose"], readable=tools.readable)
