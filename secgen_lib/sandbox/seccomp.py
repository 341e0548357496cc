"""The system-call filter: no sockets, no new namespaces, no kernel doors, no other process's limits, priority or place.
The same at every level.

``ptrace`` and signals stay: LeakSanitizer needs the one, compilers and ``multiprocessing`` end their children with the
other. The pid namespace (levels 3, 2) or Landlock (level 1) keep both inside, and who serves several programs in one
sandbox fences each of them once more (``languages/python/guard.py``).
"""
from __future__ import annotations

import errno
import os
from functools import cache

DENIED = (
    "shmget", "msgget", "semget", "mq_open",
    "socket", "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "fsopen", "fsconfig", "fsmount",
    "fspick", "move_mount", "open_tree", "mount_setattr", "bpf", "perf_event_open", "userfaultfd", "add_key",
    "request_key", "keyctl", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp", "open_by_handle_at",
    "name_to_handle_at", "io_uring_setup", "io_uring_enter", "io_uring_register", "init_module", "finit_module",
    "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon", "swapoff", "acct", "quotactl", "syslog",
    "settimeofday", "clock_settime", "adjtimex", "sethostname", "setdomainname", "iopl", "ioperm", "vhangup",
    "fanotify_init", "lookup_dcookie", "process_madvise", "process_mrelease",
)
OWN = {
    "prlimit64": (0,), "sched_setaffinity": (0,), "sched_setscheduler": (0,), "sched_setparam": (0,),
    "sched_setattr": (0,), "migrate_pages": (0,), "move_pages": (0,), "setpriority": (0, 0), "ioprio_set": (1, 0),
}
"""Calls that change a process: the first arguments with which they mean the caller itself (0; before it, for the last
two, that a process is meant and no group or user). A caller that names its own number is refused, too: a filter cannot
know it."""
MODES = ("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "utime", "utimes",
         "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr")
"""What Landlock leaves to the owner of a file: a program that runs as the user could lock the user out."""
NAMESPACES = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)  # clone(2)'s CLONE_NEW*
SELF = 0x5EC6E45E  # stands for the program's own pid; the launcher of level 1 writes the real one over it


@cache
def program(own_signals_only: bool = False, modes_stay: bool = False) -> bytes:
    """The filter as BPF. ``own_signals_only``: signals go to the program itself alone (for kernels whose
    Landlock cannot confine them). ``modes_stay``: no file's mode, owner, times or attributes change (for programs that
    run as the user, where no mount is read-only). Raises ``OSError`` where libseccomp is missing.
    """
    try:
        import pyseccomp as seccomp
    except (ImportError, RuntimeError) as missing:
        raise OSError(f"libseccomp cannot be used: {missing}") from missing
    allow, deny = seccomp.ALLOW, seccomp.ERRNO(errno.EPERM)
    rules = seccomp.SyscallFilter(allow)
    for name in (*DENIED, *(MODES if modes_stay else ())):
        try:
            rules.add_rule(deny, name)
        except (RuntimeError, ValueError, OSError):
            continue  # a call that this machine's architecture or libseccomp does not know needs no rule
    for name, own in OWN.items():
        for at, value in enumerate(own):
            rules.add_rule(deny, name, seccomp.Arg(at, seccomp.NE, value))
    for flag in NAMESPACES:
        rules.add_rule(deny, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, flag, flag))
    # clone3 hides its flags from a filter; glibc falls back to clone when it is not there
    rules.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")
    if own_signals_only:
        for name in ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"):
            rules.add_rule(deny, name, seccomp.Arg(0, seccomp.NE, SELF))
        for name in ("tkill", "pidfd_send_signal"):
            rules.add_rule(deny, name)
    return _export(rules)


def _export(rules) -> bytes:
    fd = os.memfd_create("secgen-filter")
    try:
        with os.fdopen(os.dup(fd), "wb") as file:
            rules.export_bpf(file)
        os.lseek(fd, 0, os.SEEK_SET)
        return os.read(fd, 1 << 16)
    finally:
        os.close(fd)
