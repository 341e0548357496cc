"""What this machine offers to a sandbox, and what a tree of processes uses."""
from __future__ import annotations

import contextlib
import math
import os
import resource
import secrets
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.sandbox.limits import Limits

PARTS = ("bin", "sbin", "lib", "lib32", "lib64", "libx32", "libexec", "include", "share", "x86_64-linux-gnu",
         "aarch64-linux-gnu", "local/bin", "local/lib", "local/lib64", "local/include", "local/libexec", "local/share")


class Refused(Exception):
    """The fence could not be put up: nothing is known of the program."""


def nobody() -> int:
    """For root: a user id that nothing else has, so that limits and signals reach this program only; else 0."""
    if os.geteuid() != 0:
        return 0
    return 0x6000_0000 + secrets.randbelow(0x0FFF_0000) if _wide_ids() else 65534


@cache
def _wide_ids() -> bool:
    """Whether ids above 65535 exist here (in a container they may not)."""
    rows = [line.split() for line in Path("/proc/self/uid_map").read_text().splitlines()]
    return any(int(row[0]) <= 0x6000_0000 and int(row[0]) + int(row[2]) >= 0x7000_0000 for row in rows)


@cache
def system_paths() -> tuple[str, ...]:
    """What every program may read: ``/usr`` (in parts where the user's own files lie in it), the loader's cache."""
    own = (Path.home(), Path.cwd(), Path(__file__).resolve())
    parts = [f"/usr/{name}" for name in PARTS] if any(Path("/usr") in path.parents for path in own) else ["/usr"]
    return *parts, "/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime"


@cache
def bwrap() -> str:
    executable = shutil.which("bwrap")
    if executable is None:
        raise Refused("bubblewrap (bwrap) is not installed")
    return executable


def rlimits(limits: Limits, taken: int) -> list[tuple[int, int, int]]:
    cpu = max(1, math.ceil(limits.cpu_s))
    size, processes = limits.file_mb << 20, limits.processes + taken
    return [(resource.RLIMIT_CPU, cpu, cpu + 1), (resource.RLIMIT_FSIZE, size, size), (resource.RLIMIT_CORE, 0, 0),
            (resource.RLIMIT_NPROC, processes, processes),
            (resource.RLIMIT_NOFILE, limits.open_files, limits.open_files)]


def program(name: str, path: str, files: Mapping[str, Any], folder: str | Path | None) -> str:
    """The program's path, looked up before the fence is there: a missing one is no result of the program."""
    if "/" not in name:
        executable = shutil.which(name, path=path)
    elif name.startswith("/"):
        executable = name if os.path.exists(name) else None
    else:
        inside = os.path.normpath(name)
        executable = name if inside in files or folder is not None and os.path.lexists(Path(folder, inside)) else None
    if executable is None:
        raise Refused(f"no program {name!r}")
    return executable


def closed(path: str) -> bool:
    """Whether another user cannot reach a path."""
    return any(not parent.stat().st_mode & 0o001 for parent in Path(path).resolve().parents)


def inside(name: str) -> str:
    if name.startswith("/") or ".." in Path(name).parts or "\0" in name:
        raise ValueError(f"{name!r} is not a name inside the folder")
    return name


def lend(folder: Path, uid: int, writable: bool) -> None:
    """Give the program's user the folder (its first level of files too when it may write)."""
    if not uid:
        return
    # the group stays root's and may pass: bubblewrap enters the folder as root that has given up its privileges
    os.chown(folder, uid, 0, follow_symlinks=False)
    os.chmod(folder, folder.stat().st_mode | 0o710)
    if writable:
        for entry in os.scandir(folder):
            os.chown(entry.path, uid, uid, follow_symlinks=False)


@cache
def landlock_abi() -> int:
    """Landlock's version in this kernel, 0 for none."""
    import ctypes
    return max(0, ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1))


def own_tasks() -> int:
    """Tasks of this user: RLIMIT_NPROC counts them all."""
    count = 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                if entry.stat().st_uid == os.getuid():
                    count += len(os.listdir(entry / "task"))
    return count


_TICK, _PAGE = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")


def tree(pid: int) -> tuple[float, int]:
    """CPU seconds and resident bytes (shared pages counted once per process) of a process and its descendants."""
    cpu, memory, todo, seen = 0, 0, [pid], set()
    while todo:
        pid = todo.pop()
        if pid in seen:
            continue
        seen.add(pid)
        try:
            fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
            statm = Path(f"/proc/{pid}/statm").read_bytes().split()
            for task in os.listdir(f"/proc/{pid}/task"):
                todo += map(int, Path(f"/proc/{pid}/task/{task}/children").read_bytes().split())
        except (OSError, IndexError):
            continue
        cpu += sum(map(int, fields[11:15]))
        memory += (int(statm[1]) - int(statm[2]) if len(seen) > 1 else int(statm[1])) * _PAGE
    return cpu / _TICK, memory


