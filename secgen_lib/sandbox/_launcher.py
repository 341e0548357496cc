"""Level 1: a program of its own that fences itself in (Landlock, seccomp, rlimits) and starts the untrusted one.

Run as ``python -I -S _launcher.py CONFIG_FD STATUS_FD``; the config is a marshalled dict. It stays behind as the
reaper of everything that the program leaves, and writes ``peak KIB`` (the largest resident size of one process) and
``exit N`` to STATUS_FD. Standard library only, few imports:
it is started for each program.
"""
import ctypes
import marshal
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 22, 36, 38
READ = 1 << 2 | 1 << 3  # read a file, read a folder
EXECUTE = 1
FILE_RIGHTS = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15
RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
libc = ctypes.CDLL(None, use_errno=True)


def must(result, what):
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


class Ruleset(ctypes.Structure):
    _fields_ = [("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("access", ctypes.c_uint64), ("fd", ctypes.c_int32)]


class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def landlock(readable, writable):
    """Only these paths; no TCP; signals and abstract sockets stay inside where the kernel can say so."""
    abi = must(libc.syscall(444, None, ctypes.c_size_t(0), 1), "Landlock")
    rights = RIGHTS.get(abi, (1 << 16) - 1)
    rules = Ruleset(rights, 3 if abi >= 4 else 0, 3 if abi >= 6 else 0)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    fd = must(libc.syscall(444, ctypes.byref(rules), ctypes.c_size_t(size), 0), "Landlock ruleset")
    for paths, access in ((readable, READ | EXECUTE), (writable, rights & ~(1 << 6 | 1 << 11))):  # no devices made
        for path in paths:
            try:
                where = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue  # a system path that this machine does not have
            allowed = access if os.path.isdir(path) else access & FILE_RIGHTS & rights
            must(libc.syscall(445, fd, 1, ctypes.byref(Beneath(allowed, where)), 0), f"Landlock rule for {path}")
            os.close(where)
    must(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
    must(libc.syscall(446, fd, 0), "Landlock restrict")
    os.close(fd)


def seccomp(code, self_mark):
    code = code.replace(self_mark.to_bytes(4, "little"), os.getpid().to_bytes(4, "little"))
    held = ctypes.create_string_buffer(code, len(code))
    must(libc.prctl(PR_SET_SECCOMP, 2, ctypes.byref(Filter(len(code) // 8, ctypes.addressof(held))), 0, 0), "seccomp")


def other_user(uid, search):
    """Become another user. ``search``: keep the right to pass closed folders (Landlock still says which files)."""
    os.setgroups([])
    os.setgid(uid)
    libc.prctl(8, int(search), 0, 0, 0)  # keep capabilities
    os.setuid(uid)
    if search:
        bit = 1 << 2  # CAP_DAC_READ_SEARCH
        head, data = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)(bit, bit, bit, 0, 0, 0)
        must(libc.capset(head, data), "capabilities")
        must(libc.prctl(47, 2, 2, 0, 0), "ambient capability")


def child(config, status):
    os.setsid()
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.chdir(config["cwd"])
    for which, soft, hard in config["rlimits"]:
        resource.setrlimit(which, (soft, hard))
    if config["uid"]:
        other_user(config["uid"], config["search"])
    landlock(config["readable"], config["writable"])
    seccomp(config["filter"], config["self_mark"])
    os.write(status, b"ready\n")
    os.execve(config["argv"][0], config["argv"], config["env"])


def descendants():
    pids, new = [], [os.getpid()]
    while new:
        pid = new.pop()
        try:
            with open(f"/proc/{pid}/task/{pid}/children") as file:
                mine = [int(p) for p in file.read().split()]
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/children") as file:
                    mine = list({*mine, *map(int, file.read().split())})
        except OSError:
            continue
        pids += mine
        new += mine
    return pids


def end_all():
    """Freeze, then kill, until nothing is left: a fork bomb must not outrun the loop."""
    while True:
        pids = descendants()
        if not pids:
            return
        for deadly in (signal.SIGSTOP, signal.SIGKILL):
            for pid in pids:
                try:
                    os.kill(pid, deadly)
                except ProcessLookupError:
                    continue
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return


def main():
    config_fd, status = int(sys.argv[1]), int(sys.argv[2])
    with open(config_fd, "rb") as file:
        config = marshal.load(file)
    os.set_inheritable(status, False)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != config["parent"]:
        return
    ending = {signal.SIGTERM, signal.SIGINT, signal.SIGCHLD}
    signal.pthread_sigmask(signal.SIG_BLOCK, ending)
    pid = os.fork()
    if pid == 0:
        try:
            child(config, status)
        except (OSError, ValueError) as failed:
            os.write(status, f"failed {failed}\n".encode())
        os._exit(127)
    os.write(status, f"child {pid}\n".encode())
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)
    code = None
    while code is None:
        which = signal.sigwait(ending)
        if which != signal.SIGCHLD:
            break
        while True:
            try:
                done, how = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if not done:
                break
            if done == pid:
                code = os.waitstatus_to_exitcode(how)
    end_all()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    os.write(status, f"spent {used.ru_utime + used.ru_stime}\npeak {used.ru_maxrss}\n".encode())
    if code is not None:
        os.write(status, f"exit {code if code >= 0 else 128 - code}\n".encode())


main()
