"""What keeps one program of a warm interpreter from the next: a fence before it runs; behind it all that it left is
ended and removed, and the interpreter is compared with what it was. Runs in the sandbox, joined with ``server.py``.
"""
import ctypes
import os
import signal
import time

SIGNALS, ENOUGH = 2, 6  # Landlock: what is fenced, the first version that can
SHARED = "/dev/shm"
STATUS = ("Umask:", "Uid:", "Gid:", "Groups:", "Threads:", "SigBlk:", "SigIgn:", "SigCgt:", "NoNewPrivs:", "Seccomp:",
          "Cpus_allowed:", "Mems_allowed:")
LEFT_S = 1.0


_syscall, _prctl = (getattr(ctypes.CDLL(None), name) for name in ("syscall", "prctl"))  # once: it costs a child 0.3 ms
_RULES, _SIZE = (ctypes.c_uint64 * 3)(0, 0, SIGNALS), ctypes.c_size_t(24)
_CAN = _syscall(444, None, ctypes.c_size_t(0), 1) >= ENOUGH


def fence():
    """From here on signals, ptrace and what is like it reach only what this process will start. A kernel that cannot do
    that (before 6.12) still keeps the filter of system calls, and :class:`Guard` looks.
    """
    if not _CAN:
        return
    _prctl(38, 1, 0, 0, 0)  # no new privileges
    rules = _syscall(444, _RULES, _SIZE, 0)
    if rules < 0 or _syscall(446, rules, 0):
        os._exit(1)
    os.close(rules)


class Guard:
    """Made before the first program, by the process that starts them all."""

    def __init__(self):
        folders = {os.getcwd(), os.environ["TMPDIR"]}
        self.folders = sorted(folders | {SHARED} if _open(SHARED) else folders)
        rows = _text("/proc/self/mountinfo").splitlines()
        self.mounts = {row.split()[4].replace("\\040", " ") for row in rows}
        self.before = self.portrait()

    def portrait(self):
        """All of this process that another one could change: limits, priority, processors, signals, descriptors, where
        it stands, what is mounted, who may use its folders.
        """
        fields = _text("/proc/self/stat").rpartition(")")[2].split()
        files = {}
        for fd in os.listdir("/proc/self/fd"):
            try:
                files[fd] = os.readlink(f"/proc/self/fd/{fd}")
            except FileNotFoundError:
                continue  # that of this listing
        rights = [os.stat(folder) for folder in (*self.folders, *self.passed())]
        return {
            "limits": _text("/proc/self/limits"), "out of memory": _text("/proc/self/oom_score_adj"),
            "status": [line for line in _text("/proc/self/status").splitlines() if line.startswith(STATUS)],
            "group, session": fields[2:4], "priority": [*fields[15:17], *fields[37:39]], "files": files,
            "folder": os.getcwd(), "mounts": sorted(_text("/proc/self/mountinfo").splitlines()),
            "rights": [(each.st_mode, each.st_uid, each.st_gid) for each in rights],
        }

    def passed(self):
        """The folders on the way to what is mounted within the folders of programs."""
        ways = set()
        for mount in self.mounts:
            for folder in self.folders:
                while mount.startswith(folder + "/"):
                    mount = os.path.dirname(mount)
                    ways.add(mount)
        return sorted(ways - set(self.folders))

    def end_all(self):
        """Kill all that the last program left and empty its folders; False when that cannot be known, or when this
        process is no longer what it was.
        """
        try:
            return _killed() and all(map(self.empty, self.folders)) and self.portrait() == self.before
        except (OSError, RecursionError):
            return False

    def empty(self, folder):
        """Remove what a program has put into a folder; what the sandbox has mounted there stays."""
        ways = set(self.passed())
        for entry in os.scandir(folder):
            if entry.path in self.mounts:
                continue
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
            elif entry.path in ways:
                self.empty(entry.path)
            else:
                if not os.access(entry.path, os.R_OK | os.W_OK | os.X_OK):
                    os.chmod(entry.path, 0o700)
                self.empty(entry.path)
                os.rmdir(entry.path)
        return True


def _killed():
    """Whether all other processes of this user that can be seen are gone."""
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        pass
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            break
    if os.getppid() != 1:
        return True  # level 1: others live in this namespace, the launcher waits for those whose parents are gone
    until = time.monotonic() + LEFT_S
    while time.monotonic() < until:  # the first process waits for those whose parents are gone
        try:
            os.kill(-1, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.001)
    return False


def _open(folder):
    """Whether a folder is there and the fence around the sandbox (level 1) lets one in."""
    try:
        os.listdir(folder)
    except OSError:
        return False
    return True


def _text(path):
    with open(path) as file:
        return file.read()
