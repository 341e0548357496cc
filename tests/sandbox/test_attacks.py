"""More attacks on the sandbox, as a table: what is tried, at which levels it must fail, what must be seen then.

``tests/sandbox/test_sandbox.py`` holds the attacks that need something set up outside. Every attack runs at every level
that this machine has and that it names; what is seen is asserted, so that an attack that did not even start is no
success. """
from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from secgen_lib import sandbox
from secgen_lib.sandbox import Limits, Outcome, host, python_paths

BEST = sandbox.level()
SMALL = Limits(cpu_s=2, wall_s=20, memory_mb=150, output_bytes=10_000, file_mb=8, processes=20)
EVERY = (3, 2, 1)


@dataclass(frozen=True)
class Attack:
    """``code`` runs by ``with_`` (sh, python, or a C compiler that reads it); ``holds`` says whether it failed."""

    name: str
    with_: str
    code: str
    holds: Callable[[Outcome], bool]
    levels: tuple[int, ...] = EVERY
    limits: Limits = SMALL


def said(*words: str) -> Callable[[Outcome], bool]:
    """Exactly these words were printed, so the attack ran to its end and saw that it had failed."""
    return lambda seen: seen.stdout.decode().split() == list(words)


def ended(*statuses: str) -> Callable[[Outcome], bool]:
    return lambda seen: seen.status in statuses


def refused_by_compiler(seen: Outcome) -> bool:
    """An error of the compiler's own, and nothing of the file that it was to show."""
    return seen.status == "error" and b"error" in seen.stderr.lower() and b"root:" not in seen.stderr + seen.stdout


TRY = """
def tried(act, *args):
    try:
        act(*args)
        print("done", flush=True)
    except (OSError, ValueError) as failed:
        print("refused", flush=True)
"""
ATTACKS = [
    Attack("a hard link to a file outside", "sh", "ln /etc/hostname x; ln /etc/passwd y; ls", said()),
    Attack("a file larger than may be, sparse", "python", TRY + """
import os
fd = os.open("big", os.O_CREAT | os.O_RDWR)
tried(os.ftruncate, fd, 1 << 40)""", lambda seen: b"done" not in seen.stdout and seen.status in ("ok", "output")),
    Attack("a setuid shell", "sh", "cp /bin/sh s; chmod 6755 s; ./s -c 'id -u; id -g' > a; (id -u; id -g) > b; "
                                   "cmp a b && echo same", said("same")),
    Attack("a device node", "python", TRY + """
import os, stat
tried(os.mknod, "d", 0o600 | stat.S_IFBLK, os.makedev(8, 0))
tried(os.mknod, "m", 0o600 | stat.S_IFCHR, os.makedev(1, 1))""", said("refused", "refused")),
    Attack("the machine's devices", "python", TRY + """
for name in ("mem", "kmsg", "sda", "vda", "kvm", "fuse", "tty", "console", "loop0", "nvidia0"):
    tried(open, "/dev/" + name, "rb")""", said(*["refused"] * 10)),
    Attack("the kernel's settings", "python", TRY + """
for name in ("sys/kernel/core_pattern", "sysrq-trigger", "sys/vm/drop_caches", "sys/kernel/hostname"):
    tried(open, "/proc/" + name, "w")""", said(*["refused"] * 4)),
    Attack("out of its cgroup", "sh", "for f in /sys/fs/cgroup/*/cgroup.procs /sys/fs/cgroup/cgroup.procs; do "
                                      "echo $$ > $f && echo moved; done 2>/dev/null; "
                                      "ls /sys/fs/cgroup 2>/dev/null", said()),
    Attack("its own limits raised", "python", TRY + """
import resource
for which in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE):
    soft, hard = resource.getrlimit(which)
    tried(resource.setrlimit, which, (hard + 1, hard + 1))""", said(*["refused"] * 3)),
    Attack("more than its share of the processor", "python", TRY + "import os\ntried(os.nice, -5)\n"
           "tried(os.sched_setscheduler, 0, os.SCHED_FIFO, os.sched_param(10))", said("refused", "refused")),
    Attack("another process's limits, priority, processors", "python", TRY + """
import os, resource
for other in (1, os.getppid(), os.getpid()):
    for which in (resource.RLIMIT_NPROC, resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_NOFILE):
        tried(resource.prlimit, other, which, (1, 1))
    tried(resource.prlimit, other, resource.RLIMIT_DATA)
    tried(os.setpriority, os.PRIO_PROCESS, other, 19)
    tried(os.sched_setaffinity, other, {0})
    tried(os.sched_setscheduler, other, os.SCHED_IDLE, os.sched_param(0))
    tried(os.sched_setparam, other, os.sched_param(0))
tried(os.setpriority, os.PRIO_USER, 0, 19)
tried(os.setpriority, os.PRIO_PGRP, 0, 19)""", said(*["refused"] * 29)),
    Attack("another process's turn at the disk, by number", "python", """
import ctypes, os, platform
call = {"x86_64": 251, "aarch64": 30}[platform.machine()]
libc, long = ctypes.CDLL(None, use_errno=True), ctypes.c_long
for which, who in ((1, 1), (1, os.getpid()), (2, 0), (3, 0), ((1 << 32) + 2, 0), (1, 1 << 32)):
    print(libc.syscall(long(call), long(which), long(who), long(0x6000)), ctypes.get_errno())
print(libc.syscall(long(call), long(1), long(0), long(0x6000)))""", said(*["-1", "1"] * 6, "0")),
    Attack("its own limits and priority are its own", "python", TRY + """
import os, resource
tried(resource.setrlimit, resource.RLIMIT_NOFILE, (50, 50))
tried(os.nice, 3)
tried(os.setpriority, os.PRIO_PROCESS, 0, 19)
tried(os.sched_setaffinity, 0, os.sched_getaffinity(0))""", said(*["done"] * 4)),
    Attack("never to be killed for memory", "python", TRY + """
def spare():
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write("-1000")
tried(spare)""", said("refused")),
    Attack("another host name and another time", "python", TRY + """
import socket, time
tried(socket.sethostname, "evil")
tried(time.clock_settime, time.CLOCK_REALTIME, 0)""", said("refused", "refused")),
    Attack("other people's processes", "sh", "ls -d /proc/[0-9]* | wc -l > n; test $(cat n) -lt 6 && echo alone",
           said("alone"), levels=(3, 2)),
    Attack("a core dump", "sh", "ulimit -c unlimited; sh -c 'kill -SEGV $$'; ls", said()),
    Attack("deaf to signals", "python", """
import signal
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    pass""", ended("timeout")),
    Attack("stopped for ever", "sh", "kill -STOP $$", ended("timeout"), limits=Limits(cpu_s=2, wall_s=1)),
    Attack("silent, with all descriptors closed", "python", "import os\nos.closerange(0, 256)\nwhile True: pass",
           ended("timeout")),
    Attack("a flood on the error stream", "sh", "yes >&2", ended("output")),
    Attack("memory in many small processes", "python", """
import os, time
for _ in range(12):
    if os.fork() == 0:
        held = bytearray(os.urandom(1 << 20)) * 30
        time.sleep(5)
        os._exit(0)
time.sleep(5)""", ended("memory")),
    Attack("memory that belongs to nobody", "python", """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
name = libc.shmget(0, ctypes.c_size_t(1 << 30), 0o1600)
if name < 0:
    print("refused")
else:
    at = libc.shmat(name, None, 0)
    if at is None or at == ctypes.c_void_p(-1).value:
        print("refused")
    else:
        libc.shmctl(name, 0, None)
        ctypes.memset(at, 1, 1 << 30)
        print("held")""", lambda seen: b"held" not in seen.stdout and (
               seen.status in ("memory", "crash") or b"refused" in seen.stdout)),
    Attack("processes that nobody waits for", "python", """
import os
for _ in range(2000):
    try:
        if os.fork() == 0:
            os._exit(0)
    except OSError:
        print("refused", flush=True)
        break""", lambda seen: seen.status == "ok" and seen.stdout in (b"refused\n", b"")),
    Attack("files without end", "python", """
try:
    for i in range(10**7):
        open(f"f{i}", "w").close()
except OSError:
    print("refused")""", ended("ok", "error", "timeout", "memory", "output", "crash")),
    Attack("folders without end", "python", """
import os
try:
    for _ in range(3000):
        os.mkdir("d")
        os.chdir("d")
except OSError:
    pass
print("deep")""", said("deep")),
    Attack("names that are no text", "python", "import os\nfor n in (b'a\\nb', b'\\xff\\xfe', b'-rf', b'x' * 255):\n"
           "    open(n, 'w').close()\nprint(len(os.listdir(b'.')))", said("4")),
    Attack("a file of the machine as source", "cc", '#include "/etc/shadow"\n', refused_by_compiler),
    Attack("a file of the machine as data", "cc", 'asm(".incbin \\"/etc/passwd\\"");\n', refused_by_compiler),
    Attack("a file that includes itself", "cc", '#include "x.c"\n#include "x.c"\n',
           lambda seen: refused_by_compiler(seen) or seen.status in ("output", "timeout", "memory")),
    Attack("macros that double", "cc", "#define A0 0,0,0,0,0,0,0,0\n" + "".join(
        f"#define A{i} A{i - 1},A{i - 1},A{i - 1},A{i - 1}\n" for i in range(1, 16)) + "int a[] = {A15};\n",
           ended("memory", "timeout", "error", "output", "crash")),
    Attack("an object of four gigabytes", "cc", "char a[1ul << 32] = {1};\n",
           ended("error", "output", "memory", "timeout", "crash")),
    Attack("a compiler plug-in", "cc", '#pragma GCC plugin "/tmp/evil.so"\n#pragma GCC dependency "/etc/shadow"\n',
           refused_by_compiler),
    Attack("the environment of the compiler", "cc", '#include "/proc/self/environ"\n#error end\n',
           lambda seen: refused_by_compiler(seen) and b"SECRET" not in seen.stderr + seen.stdout),
]


def run(attack: Attack, level: int) -> Outcome:
    options = {"limits": attack.limits, "at_level": level}
    if attack.with_ == "python":
        return sandbox.run([sys.executable, "-I", "-S", "-c", attack.code], readable=python_paths(), **options)
    if attack.with_ == "cc":
        return sandbox.run(["gcc", "-c", "x.c", "-o", "x.o"], files={"x.c": attack.code}, **options)
    return sandbox.run(["/bin/sh", "-c", attack.code], **options)


@pytest.mark.parametrize(("attack", "level"), [
    pytest.param(attack, level, id=f"{attack.name}, level {level}",
                 marks=[] if level <= BEST else pytest.mark.skip(f"level {level} cannot be had: {sandbox.reasons()}"))
    for attack in ATTACKS for level in attack.levels])
def test_the_attack_fails(attack, level, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "s3cret")
    made = []
    real = tempfile.mkdtemp
    monkeypatch.setattr(tempfile, "mkdtemp", lambda *a, **k: made.append(Path(real(*a, **k))) or str(made[-1]))
    seen = run(attack, level)
    assert seen.status != "refused", seen  # it was really tried
    assert attack.holds(seen), seen
    assert not any(path.exists() for path in made), "the run's folder is gone, whatever was put in it"


def test_there_are_enough_of_them_and_each_names_its_levels():
    assert len(ATTACKS) + 20 >= 40 and len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    assert all(attack.levels and set(attack.levels) <= set(EVERY) and 1 in attack.levels or attack.levels == (3, 2)
               for attack in ATTACKS)


@pytest.mark.parametrize("level", EVERY)
def test_links_that_a_program_leaves_are_not_followed(level, tmp_path):
    if level > BEST:
        pytest.skip(f"level {level} cannot be had: {sandbox.reasons()}")
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "kept").write_text("kept")
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    seen = sandbox.run(["/bin/sh", "-c", f"ln -s {victim} link; ln -s /etc/passwd file; ls -l"], folder=folder,
                       writable=True, at_level=level)
    assert seen.status == "ok" and (folder / "link").is_symlink()
    shutil.rmtree(folder)
    assert (victim / "kept").read_text() == "kept"


@pytest.mark.parametrize("level", EVERY)
def test_a_preloaded_library_of_ours_is_not_inherited(level, monkeypatch, tmp_path):
    if level > BEST:
        pytest.skip(f"level {level} cannot be had: {sandbox.reasons()}")
    code = f"import secgen_lib.sandbox as s\nprint(s.run(['/usr/bin/env'], at_level={level}).stdout)"
    env = {"LD_LIBRARY_PATH": "/evil", "PYTHONSTARTUP": "/evil", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    assert "PATH" in done.stdout and "/evil" not in done.stdout


def test_a_program_that_runs_as_the_user_changes_no_mode_of_the_users_files(monkeypatch, tmp_path):
    """Where no other user is to be had (not root, level 1) and no mount is read-only; root's programs are others."""
    monkeypatch.setattr(host, "nobody", lambda: 0)
    mine = tmp_path / "mine"
    mine.write_text("text")
    mine.chmod(0o640)
    before = mine.stat()
    code = TRY + f"""
import os, pathlib
name = {str(mine)!r}
tried(os.chmod, name, 0)
tried(os.chown, name, os.getuid(), os.getgid())
tried(os.utime, name, (1, 1))
tried(os.setxattr, name, "user.x", b"y")
tried(os.fchmod, os.open(name, os.O_RDONLY), 0)
"""
    seen = sandbox.run([sys.executable, "-c", code], readable=[*python_paths(), str(tmp_path)], at_level=1)
    assert seen.stdout.decode().split() == ["refused"] * 5 and mine.stat() == before, seen
    linked = sandbox.run(["/bin/sh", "-c", "touch x; chmod 700 x"], folder=tmp_path, writable=True, at_level=1)
    assert linked.status == "ok"
