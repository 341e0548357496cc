"""Memory, process and CPU accounting by cgroup, version 1 or 2: a pool of groups, made once and used again.

Making a group costs more than using one. A group is named after the process that made it; groups of dead
processes are removed when a new pool starts.
"""
from __future__ import annotations

import atexit
import os
import threading
from functools import cache
from pathlib import Path

MOUNT = Path("/sys/fs/cgroup")
_lock = threading.Lock()
_free: list[Group] = []
_count = 0


class Group:
    """One group (on v1 one folder per controller). ``memory`` MiB and ``processes`` bound what is put into it."""

    def __init__(self, name: str):
        self.version, parents = _parents()
        if not parents:
            raise OSError("no cgroup with memory and pids that may be written")
        self.folders = {controller: parent / name for controller, parent in parents.items()}
        for folder in dict.fromkeys(self.folders.values()):
            folder.mkdir(exist_ok=True)
        self._limits: tuple[int, int] | None = None
        self._cpu = self._oom = 0.0

    def reset(self, memory_mb: int, processes: int) -> None:
        """Set the limits and start counting at zero."""
        if self._limits != (memory_mb, processes):
            size, memory = str(memory_mb << 20), self.folders["memory"]
            if self.version == 2:
                (memory / "memory.max").write_text(size)
                swap = memory / "memory.swap.max"
                if swap.exists():
                    swap.write_text("0")
            else:
                both = memory / "memory.memsw.limit_in_bytes"
                for file, value in ((both, "-1"), (memory / "memory.limit_in_bytes", size), (both, size)):
                    if file.exists():
                        file.write_text(value)
            (self.folders["pids"] / "pids.max").write_text(str(processes))
            self._limits = (memory_mb, processes)
        self._cpu = self._oom = 0.0
        self._cpu, self._oom = self.cpu_s(), self._kills()

    def add(self, pid: int) -> None:
        for folder in dict.fromkeys(self.folders.values()):
            (folder / "cgroup.procs").write_text(str(pid))

    def idle(self) -> bool:
        """Whether nothing is counted any more: on a busy machine the kernel counts the dead for a moment longer."""
        return int((self.folders["pids"] / "pids.current").read_text()) == 0

    def cpu_s(self) -> float:
        """Seconds of CPU time since :meth:`reset`; -1 where it is not counted."""
        folder = self.folders.get("cpu")
        if folder is None:
            return -1.0
        if self.version == 2:
            return _field(folder / "cpu.stat", "usage_usec") / 1e6 - self._cpu
        return int((folder / "cpuacct.usage").read_text()) / 1e9 - self._cpu

    def out_of_memory(self) -> bool:
        """Whether the kernel killed something in the group for its memory since :meth:`reset`."""
        return self._kills() > self._oom

    def _kills(self) -> float:
        file = "memory.events" if self.version == 2 else "memory.oom_control"
        return _field(self.folders["memory"] / file, "oom_kill")

    def remove(self) -> None:
        for folder in dict.fromkeys(self.folders.values()):
            try:
                folder.rmdir()
            except OSError:
                continue  # still busy: the next pool sweeps it


def take(memory_mb: int, processes: int) -> Group:
    """A group with these limits, nothing in it. Raises ``OSError`` where there are none to be had."""
    global _count
    with _lock:
        group = next((free for free in _free if free.idle()), None)
        if group is not None:
            _free.remove(group)
        else:
            _count += 1
            name = f"secgen-{os.getpid()}-{_count}"
    if group is None:
        group = Group(name)
    group.reset(memory_mb, processes)
    return group


def give(group: Group) -> None:
    """Back into the pool; the caller has killed what was in it."""
    with _lock:
        _free.append(group)


@cache
def _parents() -> tuple[int, dict[str, Path]]:
    """cgroup version and, per controller, the folder under which groups may be made (empty: none)."""
    own = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, names, path = line.split(":", 2)
        own.update({name: path.lstrip("/") for name in names.split(",")})
    folders = {}
    for controller, name in (("memory", "memory"), ("pids", "pids"), ("cpu", "cpuacct")):
        mount = MOUNT / name
        for folder in (mount / own.get(name, ""), mount):
            if (folder / "cgroup.procs").exists() and os.access(folder, os.W_OK):
                folders[controller] = folder
                break
    version = 1
    if not {"memory", "pids"} <= set(folders):
        version, folders = 2, _unified(own.get("", ""))
    if folders:
        _sweep(folders)
        atexit.register(_close)
    return version, folders


def _unified(own: str) -> dict[str, Path]:
    """v2: the nearest ancestor that hands memory and pids down to its children and lets us make some."""
    for mount in (MOUNT, MOUNT / "unified"):
        folder = mount / own
        while folder == mount or mount in folder.parents:
            handed = folder / "cgroup.subtree_control"
            if handed.exists() and {"memory", "pids"} <= set(handed.read_text().split()) and os.access(folder, os.W_OK):
                return {"memory": folder, "pids": folder, "cpu": folder}
            folder = folder.parent
    return {}


def _sweep(parents: dict[str, Path]) -> None:
    for parent in set(parents.values()):
        for folder in parent.glob("secgen-*-*"):
            if not Path("/proc", folder.name.split("-")[1]).exists():
                try:
                    folder.rmdir()
                except OSError:
                    continue  # not empty, or another process sweeps too


def _close() -> None:
    with _lock:
        for group in _free:
            group.remove()
        _free.clear()


def _field(file: Path, name: str) -> int:
    for line in file.read_text().splitlines():
        key, _, value = line.partition(" ")
        if key == name:
            return int(value)
    return 0
