"""No program changes the verdict of another: each attack of the suites runs before, between and after honest programs,
whose verdicts are the same each time, and the warm interpreter that served it is what it was.
"""
from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from secgen_lib import sandbox
from secgen_lib.languages.python import pool as python_pool
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.sandbox import host

ROOT = Path(__file__).parents[2]
WRONG = {"python": ("a + b", "a - b"), "javascript": ("a + b", "a - b"), "go": ("a + b", "a - b"),
         "java": ("% 2 == 0", "% 2 == 1"), "kotlin": ("% 2 == 0", "% 2 == 1"), "c": ("t = 0", "t = 1"),
         "cpp": ("t = 0", "t = 1"), "rust": ("t = 0", "t = 1")}
MOST = {"python": 100, "javascript": 12, "go": 6, "java": 5, "kotlin": 2, "c": 10, "cpp": 6, "rust": 8}
"""Attacks of a suite that are tried here, spread over it: the suites themselves run each of them."""


def attacks(module):
    """The programs of a language's suite, a sample of them where it is slow."""
    kept = module.ATTACKS
    rows = kept.items() if isinstance(kept, dict) else ((row[0], row[-1]) for row in kept)
    codes = [(name, code if isinstance(code, str) else code[0]) for name, code in rows]
    language = module.__name__.rpartition("test_")[2]
    return codes[::-(-len(codes) // MOST[language])]


@pytest.mark.parametrize("language", WRONG)
def test_honest_programs_keep_their_verdicts_between_attacks(language):
    module = importlib.import_module(f"tests.languages.test_{language}")
    code = importlib.import_module(f"secgen_lib.languages.{language}.language")
    if code.available() is not None:
        pytest.skip(f"{language}: {code.available()}")
    old, new = WRONG[language]
    assert old in module.RIGHT
    wrong, broken = module.RIGHT.replace(old, new), module.RIGHT.replace(old, "(")
    want = [module.run(each) for each in (module.RIGHT, wrong, broken)]
    assert [status for status, _ in want] == ["passed", "failed", "build_error"]
    for name, attack in attacks(module):
        module.run(attack)
        assert [module.run(each) for each in (module.RIGHT, wrong, broken)] == want, name


GUARD = Path(python_pool.__file__).with_name("guard.py").read_text(encoding="utf-8")
CHANGES = {
    "nothing": "pass", "a limit": "import resource; resource.setrlimit(resource.RLIMIT_NPROC, (9, 9))",
    "priority": "os.nice(1)", "scheduling": "os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))",
    "processors": "os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})", "folder": "os.chdir('/')",
    "mask": "os.umask(0)", "a signal": "signal.signal(signal.SIGUSR1, signal.SIG_IGN)",
    "a blocked signal": "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])",
    "a descriptor": "os.open('/dev/null', os.O_RDONLY)",
    "out of memory": "open('/proc/self/oom_score_adj', 'w').write('9')",
    "a thread": "import threading; threading.Thread(target=time.sleep, args=(9,), daemon=True).start()",
    "a child": "os.fork() or time.sleep(99)", "a file": "open('/tmp/x', 'w').write('x')",
    "shared memory": "open('/dev/shm/x', 'w').write('x')",
}
HARMLESS = {"nothing", "a child", "a file", "shared memory"}
"""What is ended or removed; and nothing else is overlooked."""


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_interpreter_is_not_used_again(change):
    if change == "processors" and len(os.sched_getaffinity(0)) < 2:
        pytest.skip("one processor")
    code = f"{GUARD}\nimport sys\nguard = Guard()\n{CHANGES[change]}\n"
    code += "print(guard.end_all(), os.listdir('/tmp'), os.listdir('/dev/shm'), file=sys.stderr)\n"
    seen = sandbox.run([sys.executable, "-S", "-c", code], readable=sandbox.python_paths())
    assert seen.stderr.decode().startswith(str(change in HARMLESS)), seen
    if change in HARMLESS:
        assert seen.stderr == b"True [] []\n"


@pytest.mark.skipif(host.landlock_abi() < 6, reason="this kernel cannot fence signals")
def test_a_program_signals_its_own_children_and_nobody_else():
    code = """import os
def f():
    seen, child = [], os.fork()
    if child == 0:
        os._exit(0)
    for pid in (os.getpid(), child, os.getppid()):
        try:
            os.kill(pid, 0)
            seen.append("done")
        except PermissionError:
            seen.append("refused")
    return seen
"""
    test = "def check(candidate): assert candidate() == ['done', 'done', 'refused']"
    assert python_pool.judge(code, "f", "", test) == ("passed", "")


def test_an_interpreter_that_dies_before_it_has_read_the_program_is_broken():
    words = "def f(): pass", "f", "", "def check(candidate): assert candidate() is None"
    with pytest.raises(Broken), python_pool.pairs.borrowed(2.0) as pair:
        first = pair.programs.jail.pid
        inner = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        supervisor = int(inner[0]) if inner else first
        os.kill(supervisor, signal.SIGSTOP)  # it has been handed the program, and has not read it
        threading.Timer(0.3, os.kill, (supervisor, signal.SIGKILL)).start()
        pair.judge(*words, 20.0)
    assert python_pool.judge(*words) == ("passed", "")


def test_a_pair_is_used_again_where_the_environment_lies_under_tmp(tmp_path):
    """The environment is mounted within the folder that programs may write to."""
    made = Path("/tmp", f"secgen-environment-{os.getpid()}")
    try:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", made], check=True, timeout=60)
        packages = next(made.glob("lib/python*/site-packages"))
        (packages / "outer.pth").write_text("\n".join(path for path in sys.path if path.endswith("-packages")) + "\n")
        code = textwrap.dedent(f"""
            from secgen_lib.languages.python import pool
            meddles = "import os, sys\\nfor name in ('/tmp', '{made}'):\\n    for act in ("
            meddles += "lambda: os.mkdir(name + '/x'), lambda: os.chmod(name, 0), "
            meddles += "lambda: os.rename(name, '/tmp/y')):\\n        try: act()\\n"
            meddles += "        except OSError: pass\\ndef f(): return sys.prefix\\n"
            test = "def check(candidate): assert candidate() == '{made}'"
            print([pool.judge(meddles, "f", "", test) for _ in range(3)], [pair.uses for pair in pool.pairs.waiting()])
            """)
        seen = subprocess.run([made / "bin/python", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
        assert seen.stdout == f"{[('passed', '')] * 3} [3]\n", seen
    finally:
        subprocess.run(["rm", "-rf", made], check=True)
