"""Start one untrusted program behind a fence, and end it with all that it started."""
from __future__ import annotations

import contextlib
import json
import marshal
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from secgen_lib.sandbox import cgroups, host, seccomp
from secgen_lib.sandbox.host import Refused
from secgen_lib.sandbox.limits import DEFAULT, Limits

BOX = "/box"
MERGED = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
ENV = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/tmp", "TMPDIR": "/tmp"}
LAUNCHER = Path(__file__).with_name("_launcher.py")


class Jail:
    """A running program. ``stdin``, ``stdout``, ``stderr`` are the parent's ends (binary files) or None.

    :meth:`close` ends whatever still runs, frees the cgroup and removes the private folder; it may be called twice.
    """

    def __init__(self, argv: Sequence[str], *, at_level: int, files: Mapping[str, str | bytes] | None = None,
                 folder: str | Path | None = None, writable: bool = False, readable: Sequence[str | Path] = (),
                 env: Mapping[str, str] | None = None, limits: Limits = DEFAULT, stdin: int = subprocess.PIPE,
                 stdout: int = subprocess.PIPE, stderr: int = subprocess.PIPE):
        if files and folder is not None:
            raise ValueError("a run takes files (a fresh private folder) or an existing folder, not both")
        self.limits, self.level, self.started = limits, at_level, time.monotonic()
        self.pid: int | None = None  # the first process of the tree (level 1: the program itself)
        self.group: cgroups.Group | None = None
        self._temporary: str | None = None
        self._status, self._closed, self._cpu = b"", False, 0.0
        self._uid = host.nobody()
        self._environment = {**ENV, **(env or {})}
        self._readable = tuple(dict.fromkeys(str(path) for path in readable))
        self._pass: list[int] = []
        argv = [host.program(argv[0], self._environment["PATH"], files or {}, folder), *argv[1:]]
        status, self._status_out = os.pipe()
        self._status_in = status
        release_in = None
        self._release = -1
        try:
            if at_level >= 2:
                release_in, self._release = os.pipe()
                command = self._bubblewrap(argv, files or {}, folder, writable, release_in)
            else:
                command = self._landlock(argv, files or {}, folder, writable)
            self.popen = subprocess.Popen(
                command, stdin=stdin, stdout=stdout, stderr=stderr, env=self._environment, close_fds=True,
                pass_fds=[*self._pass, self._status_out], start_new_session=True, bufsize=0,
                umask=0o022)
        except OSError as failed:
            self._clean()
            raise Refused(f"cannot start {argv[0]}: {failed}") from failed
        except BaseException:
            self._clean()
            raise
        finally:
            for fd in {*self._pass, self._status_out} - {self._status_in}:
                os.close(fd)
            self._pass.clear()
        self.stdin, self.stdout, self.stderr = self.popen.stdin, self.popen.stdout, self.popen.stderr
        try:
            self._enter()
        except BaseException:
            self.close()
            raise

    def _fd(self, content: bytes) -> int:
        fd = os.memfd_create("secgen", 0)
        os.write(fd, content) if content else None
        os.lseek(fd, 0, os.SEEK_SET)
        self._pass.append(fd)
        return fd

    def _bubblewrap(self, argv, files, folder, writable, release_in) -> list[str]:
        self._pass.append(release_in)
        size = str(self.limits.file_mb << 20)
        command = [host.bwrap(), "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts",
                   "--unshare-cgroup-try"]
        if not self._uid:
            command += ["--unshare-user", "--disable-userns"]
        command += ["--die-with-parent", "--new-session", "--cap-drop", "ALL"]
        if self._uid:
            command += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
        command += ["--perms", "1777", "--size", size, "--tmpfs", "/tmp"]
        system = host.system_paths()
        parents = {str(parent) for path in (*system, *self._readable) for parent in Path(path).parents} - {"/", "/tmp"}
        for path in sorted(parents):  # bubblewrap would make them for root alone
            command += ["--perms", "0755", "--dir", path]
        for path in system:
            command += ["--ro-bind-try", path, path]
        for name in MERGED:
            if Path("/", name).is_symlink():
                command += ["--symlink", f"usr/{name}", f"/{name}"]
            else:
                command += ["--ro-bind-try", f"/{name}", f"/{name}"]
        for path in self._readable:
            command += ["--ro-bind", path, path]
        command += ["--proc", "/proc", "--dev", "/dev", "--perms", "1777", "--size", size, "--tmpfs", "/dev/shm",
                    "--remount-ro", "/dev"]  # named semaphores and shared memory: this sandbox's own
        if folder is not None:
            host.lend(Path(folder), self._uid, writable)
            command += ["--bind" if writable else "--ro-bind", str(Path(folder).resolve()), BOX]
        else:
            command += ["--perms", "1777", "--size", size, "--tmpfs", BOX]
            for name, content in files.items():
                data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
                command += ["--perms", "0666", "--file", str(self._fd(data)), f"{BOX}/{host.inside(name)}"]
        command += ["--remount-ro", "/", "--chdir", BOX, "--json-status-fd", str(self._status_out),
                    "--block-fd", str(release_in), "--seccomp", str(self._fd(seccomp.program())), "--"]
        if self._uid:
            uid = str(self._uid)
            command += ["/usr/bin/setpriv", "--reuid", uid, "--regid", uid, "--clear-groups", "--inh-caps=-all",
                        "--bounding-set=-all", "--no-new-privs", "--"]
        return [*command, *argv]

    def _landlock(self, argv, files, folder, writable) -> list[str]:
        self._temporary = tempfile.mkdtemp(prefix="secgen-box-")
        box = Path(self._temporary, "box") if folder is None else Path(folder)
        scratch = Path(self._temporary, "tmp")
        for made in (scratch, box) if folder is None else (scratch,):
            made.mkdir()
        for name, content in files.items():
            where = box / host.inside(name)
            where.parent.mkdir(parents=True, exist_ok=True)
            where.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        if self._uid:
            os.chmod(self._temporary, 0o711)
            host.lend(scratch, self._uid, True)
            host.lend(box, self._uid, writable or folder is None)
        self._environment.update({"TMPDIR": str(scratch), "HOME": str(scratch)})
        taken = 0 if self._uid else host.own_tasks()
        own = [str(Path("/", name)) for name in MERGED if not Path("/", name).is_symlink()]
        kept = [str(box)] if writable or folder is None else []
        config = {
            "argv": list(argv), "env": dict(self._environment), "cwd": str(box), "uid": self._uid,
            "readable": [*host.system_paths(), *own, *self._readable, "/proc", str(box)],
            "writable": [str(scratch), *DEVICES, *kept],
            "rlimits": [list(row) for row in host.rlimits(self.limits, taken)], "parent": os.getpid(),
            "search": bool(self._uid) and any(map(host.closed, (*self._readable, str(box / "x")))),
            "filter": seccomp.program(own_signals_only=not self._uid and host.landlock_abi() < 6,
                                      modes_stay=not self._uid and not writable),
            "self_mark": seccomp.SELF,
        }
        return [sys.executable, "-I", "-S", str(LAUNCHER), str(self._fd(marshal.dumps(config))), str(self._status_out)]

    def _enter(self) -> None:
        """Wait until the first process exists, put limits on it, let it go."""
        while b"\n" not in self._status:
            part = os.read(self._status_in, 4096)
            if not part:
                raise Refused(self._why())
            self._status += part
        if self.level == 1:
            line = self._status.split()
            if line[:1] != [b"child"]:
                # bounded: a copy of the pipe that another process holds must not keep us waiting
                while select.select([self._status_in], [], [], 2.0)[0] and (part := os.read(self._status_in, 4096)):
                    self._status += part
                if b"child" not in self._status.split():
                    raise Refused(self._status.decode(errors="replace").strip())
            fields = self._status.split()
            self.pid = int(fields[fields.index(b"child") + 1])
            return
        self.pid = int(json.loads(self._status.split(b"\n")[0])["child-pid"])
        try:
            for which, soft, hard in host.rlimits(self.limits, 0):
                resource.prlimit(self.pid, which, (soft, hard))
            if self.level >= 3:
                self.group = cgroups.take(self.limits.memory_mb, self.limits.processes)
                self.group.add(self.pid)
        except (OSError, ProcessLookupError) as failed:
            raise Refused(f"limits cannot be set: {failed}") from failed
        os.write(self._release, b"1")
        os.close(self._release)
        self._release = -1

    def _why(self) -> str:
        stderr = self.stderr.read(4096) if self.stderr else b""
        return (stderr or b"the sandbox did not start").decode(errors="replace").strip()

    def cpu_s(self) -> float:
        """CPU seconds of the whole tree so far; never less than what an earlier call said."""
        seconds = self.group.cpu_s() if self.group else -1.0
        if seconds < 0:
            seconds = host.tree(self.pid)[0] if self.pid else 0.0
            if b"\nspent " in self._status:  # level 1, after `finish`: of a program that ended before anybody looked
                seconds = max(seconds, float(self._status.rpartition(b"\nspent ")[2].split()[0]))
        self._cpu = max(self._cpu, seconds)
        return self._cpu

    def over_memory(self) -> bool:
        """Level 3: the kernel killed for memory. Levels 2, 1: the tree's resident memory is above the limit now, or
        (level 1, after :meth:`finish`) one process was, when nobody looked.
        """
        if self.group:
            return self.group.out_of_memory()
        if b"\npeak " in self._status:
            return int(self._status.rpartition(b"\npeak ")[2].split()[0]) > self.limits.memory_mb << 10
        return host.tree(self.pid)[1] > self.limits.memory_mb << 20 if self.pid else False

    def kill(self) -> None:
        """End the program and everything that it started."""
        if self.popen.poll() is not None:
            return
        if self.level == 1:
            self.popen.send_signal(signal.SIGTERM)  # the launcher kills all and goes
        elif self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)  # pid 1 of its namespace: all die with it
        try:
            self.popen.wait(5)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()

    def finish(self) -> int | None:
        """Wait for the end; the exit code (128 + N for signal N), or None when the fence itself failed."""
        self.popen.wait()
        while part := os.read(self._status_in, 4096):
            self._status += part
        for line in reversed(self._status.splitlines()):
            if line.startswith(b"exit "):
                return int(line.split()[1]) if b"ready\n" in self._status else None
            if b"exit-code" in line:
                return int(json.loads(line)["exit-code"])
        return None

    def status_text(self) -> str:
        return self._status.decode(errors="replace").strip()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.kill()
        self.cpu_s()
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        self._clean()

    def _clean(self) -> None:
        for fd in (self._status_in, self._release):
            if fd >= 0:
                os.close(fd)
        self._status_in = self._release = -1
        if self.group:
            cgroups.give(self.group)
            self.group = None
        if self._temporary:
            _remove(self._temporary)


@contextlib.contextmanager
def scratch(prefix: str) -> Iterator[Path]:
    """A folder in which programs may write, itself in one that they do not own; both go, whatever they hold then. What
    a program may have written is not written over from outside: a name may have become a link.
    """
    outer = tempfile.mkdtemp(prefix=prefix)
    try:
        os.chmod(outer, 0o711)
        inner = Path(outer, "box")
        inner.mkdir()
        yield inner
    finally:
        _remove(outer)


def _remove(folder: str) -> None:
    """Remove a folder whatever was put into it: a program may nest folders deeper than Python recurses."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except RecursionError:
        subprocess.run(["rm", "-rf", "--", folder], check=False, capture_output=True)
