"""Run untrusted programs: compilers and analyzers on model-written code, and that code itself.

Levels, found by trying, written into each run's manifest:

3. bubblewrap: own mount, pid, network, ipc and uts namespaces; an unprivileged user; a memory and process cgroup;
   a system-call filter (no sockets, no new namespaces). The program sees the system's read-only ``/usr``, what the
   caller names in ``readable``, and its own folder ``/box``; no home, no project, no other sample.
2. the same without the cgroup: memory is watched from outside (a burst may pass the limit for some 30 ms).
1. Landlock + the same filter + rlimits + a reaper (which sees the largest size that one process had), where user
   namespaces are refused. Paths, signals, ptrace and sockets are fenced; the program still sees that a path exists,
   the machine's process list (names and arguments) and its host name.
0. none of these: nothing untrusted is run.

Not covered at any level: bugs of the kernel itself, timing side channels, and what the hardware leaks.
At level 1 the disk is bounded per file only, at every level a ``writable`` folder of the caller's is bounded per file.
A program that runs as the user there (not as root's stand-in) may change no file's mode, owner or times, which Landlock
leaves to a file's owner, unless its folder is ``writable`` (compilers need it).
As root there is no user namespace: the program's user id is a real unprivileged one of its own, and new
namespaces are refused by the filter.
"""
from __future__ import annotations

import os
import selectors
import signal as signals
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.sandbox.limits import DEFAULT, Limits, Outcome, Status
from secgen_lib.sandbox.process import BOX, Jail, Refused, scratch

__all__ = ["BOX", "DEFAULT", "Jail", "Limits", "Outcome", "Refused", "Status", "level", "minimum", "python_paths",
           "reasons", "require", "run", "scratch", "start"]
POLL_S = 0.03
EXHAUSTED = b"Resource temporarily unavailable"
"""A start on a machine that is out of processes for a moment: the program has not run, so it is tried again."""
RETRIES_S = (0.1, 0.3, 1.0, 3.0, 0.0)


def run(argv: Sequence[str], *, files: Mapping[str, str | bytes] | None = None, folder: str | Path | None = None,
        writable: bool = False, readable: Sequence[str | Path] = (), stdin: bytes = b"",
        env: Mapping[str, str] | None = None, limits: Limits = DEFAULT, at_level: int | None = None) -> Outcome:
    """Run one program to its end.

    ``files`` are written into a fresh private working folder; ``folder`` is bound there instead (``writable``: its
    owner becomes the program's user). Either way it is the working directory: name files relative to it. ``readable``
    paths can be read and executed. ``at_level`` asks for a lower level than the best. Never raises for what the
    program does; ``ValueError`` for a wrong call.
    """
    options = {"files": files, "folder": folder, "writable": writable, "readable": readable, "env": env,
               "limits": limits, "at_level": at_level}
    for pause in RETRIES_S:
        outcome = _attempt(argv, stdin, limits, options)
        if outcome.status != "refused" or EXHAUSTED not in outcome.stderr:
            return outcome
        time.sleep(pause)
    return outcome


def _attempt(argv: Sequence[str], stdin: bytes, limits: Limits, options: Mapping[str, Any]) -> Outcome:
    began = time.monotonic()
    try:
        jail = start(argv, **options)
    except Refused as why:
        return Outcome("refused", stderr=str(why).encode(), wall_s=time.monotonic() - began)
    try:
        out, err, ended = _communicate(jail, stdin)
        if ended:
            jail.kill()
        code = jail.finish()
        over = ended == "memory" or jail.over_memory()
    finally:
        jail.close()
    spent, wall = jail.cpu_s(), time.monotonic() - began
    if code is None and not ended and not over:
        reason = err.decode(errors="replace").strip() or jail.status_text()
        return Outcome("refused", stderr=reason.encode(), wall_s=wall)
    signal = code - 128 if code is not None and 128 < code < 128 + signals.NSIG else None
    status: Status = ended or ("ok" if code == 0 else "crash" if signal else "error")
    if over:
        status = "memory"
    elif signal in (signals.SIGXCPU, signals.SIGKILL) and spent >= 0.9 * limits.cpu_s or signal == signals.SIGXCPU:
        status = "timeout"
    elif signal == signals.SIGXFSZ:
        status = "output"
    return Outcome(status, None if signal or ended else code, signal, out, err, spent, wall)


def start(argv: Sequence[str], *, at_level: int | None = None, **options) -> Jail:
    """Start a program and talk to it through its pipes; options as for :func:`run` and of ``subprocess.Popen``'s
    three streams. The caller keeps the limits (:meth:`Jail.cpu_s`, :meth:`Jail.over_memory`) and closes it.
    Raises :class:`Refused`.
    """
    best = level()
    chosen = best if at_level is None else min(at_level, best)
    if chosen < max(1, minimum()):
        raise Refused(f"sandbox level {chosen} is below the minimum {max(1, minimum())}: {'; '.join(reasons())}")
    return Jail(argv, at_level=chosen, **options)


def minimum() -> int:
    """The lowest level at which untrusted programs are run: ``SECGEN_SANDBOX_MIN``, default 1, never below 1."""
    text = os.environ.get("SECGEN_SANDBOX_MIN", "1")
    if text not in ("1", "2", "3"):
        raise SecgenError(f"{text!r} is not a sandbox level", "SECGEN_SANDBOX_MIN", "use 1, 2 or 3")
    return int(text)


def level() -> int:
    """The best level that works here, 3 to 0 (tried once per process). ``SECGEN_SANDBOX_LEVEL`` caps it."""
    cap = os.environ.get("SECGEN_SANDBOX_LEVEL", "3")
    if cap not in ("0", "1", "2", "3"):
        raise SecgenError(f"{cap!r} is not a sandbox level", "SECGEN_SANDBOX_LEVEL", "use 0, 1, 2 or 3")
    return _try(int(cap))[0]


def reasons() -> tuple[str, ...]:
    """Why the levels above :func:`level` do not work here, one line each."""
    return _try(int(os.environ.get("SECGEN_SANDBOX_LEVEL", "3")))[1]


def require(least: int) -> int:
    """The level reached; raises ``SecgenError`` when it is below ``least`` (or below the minimum)."""
    reached, least = level(), max(1, least, minimum())
    if reached < least:
        lower = ", or lower the minimum" if least > 1 else ""
        raise SecgenError(f"level {reached} reached, {least} asked ({'; '.join(reasons())})", "sandbox",
                          f"install bubblewrap or allow user namespaces{lower}")
    return reached


@cache
def _try(cap: int) -> tuple[int, tuple[str, ...]]:
    why: list[str] = [] if cap == 3 else [f"capped at level {cap}"]
    for number in range(cap, 0, -1):
        try:
            jail = Jail(["/bin/true"], at_level=number, stdin=subprocess.DEVNULL)
        except (Refused, OSError) as failed:
            why.append(f"level {number}: {failed}")
            continue
        try:
            code = jail.finish()
            stderr = jail.stderr.read(2000).decode(errors="replace").strip() if jail.stderr else ""
        finally:
            jail.close()
        if code == 0:
            return number, tuple(why)
        why.append(f"level {number}: {stderr or jail.status_text()}")
    return 0, tuple(why)


@cache
def python_paths() -> tuple[str, ...]:
    """What this Python needs to run inside: its environment and the installation behind it."""
    paths = (Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).resolve().parent.parent)
    outside = [path for path in dict.fromkeys(str(path) for path in paths) if path not in ("/usr", "/usr/local", "/")]
    return tuple(outside)


def _communicate(jail: Jail, stdin: bytes) -> tuple[bytes, bytes, Status | None]:
    """Feed and read until the program ends or a limit is passed; a flood of output is never held in memory."""
    limits, room = jail.limits, jail.limits.output_bytes
    kept: dict[int, list[bytes]] = {}
    streams = [stream for stream in (jail.stdout, jail.stderr) if stream]
    alive = os.pidfd_open(jail.popen.pid)
    ended: Status | None = None
    try:
        with selectors.DefaultSelector() as ready:
            for stream in streams:
                os.set_blocking(stream.fileno(), False)
                kept[stream.fileno()] = []
                ready.register(stream, selectors.EVENT_READ)
            ready.register(alive, selectors.EVENT_READ)
            if jail.stdin and stdin:
                os.set_blocking(jail.stdin.fileno(), False)
                ready.register(jail.stdin, selectors.EVENT_WRITE)
            elif jail.stdin:
                jail.stdin.close()
            deadline, next_look = jail.started + limits.wall_s, time.monotonic() + POLL_S
            sent, running = 0, True
            while running and not ended:
                for key, _ in ready.select(POLL_S):
                    if key.fileobj is alive or key.fd == alive:
                        running = False
                    elif jail.stdin and key.fileobj is jail.stdin:
                        try:
                            sent += os.write(key.fd, stdin[sent:sent + 65536])
                        except BlockingIOError:
                            continue
                        except BrokenPipeError:
                            sent = len(stdin)
                        if sent >= len(stdin):
                            ready.unregister(jail.stdin)
                            jail.stdin.close()
                    else:
                        room = _take(key.fd, kept[key.fd], room, ready)
                        if room < 0:
                            ended = "output"
                now = time.monotonic()
                if running and not ended and now >= next_look:
                    next_look = now + POLL_S
                    if jail.over_memory():
                        ended = "memory"
                    elif jail.cpu_s() > limits.cpu_s or now > deadline:
                        ended = "timeout"
            for stream in streams:  # what was written before the end
                while not ended and stream.fileno() in ready.get_map():
                    before = room
                    room = _take(stream.fileno(), kept[stream.fileno()], room, ready)
                    if room < 0:
                        ended = "output"
                    elif room == before:
                        break
    finally:
        os.close(alive)
    parts = [b"".join(kept[stream.fileno()]) for stream in streams]
    return parts[0], parts[1] if len(parts) > 1 else b"", ended


def _take(fd: int, into: list[bytes], room: int, ready: selectors.BaseSelector) -> int:
    """Read what is there; the room that is left for output, below 0 when there was more than that."""
    try:
        part = os.read(fd, 65536)
    except BlockingIOError:
        return room
    if not part:
        ready.unregister(fd)
        return room
    if part:
        into.append(part[:max(0, room)])
    return room - len(part)
