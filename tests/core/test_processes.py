"""One lock, one way to die with a parent. Mutations that turn these red: no lock, no parent-death signal, no pidfd."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from secgen_lib.core import lock

WORD = "from secgen_lib.core.parent import die_with; import os, sys, time; "


def test_another_process_is_busy_until_the_holder_is_gone(tmp_path):
    path = tmp_path / ".lock"
    code = ("import sys, time; from pathlib import Path; from secgen_lib.core import lock; "
            "kept = lock.take(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)")
    holder = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(lock.Busy), lock.held(path):
            pytest.fail("two hold it")
    finally:
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
    with lock.held(path, 10):
        assert path.is_file()
    assert path.is_file(), "to unlink it would let two hold a lock of that name"


def test_any_thread_lets_go(tmp_path):
    kept = lock.take(tmp_path / ".lock")
    other = threading.Thread(target=kept.release)
    other.start()
    other.join()
    with lock.held(tmp_path / ".lock"):
        pass


def _gone(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.parametrize("between", [False, True])
def test_a_child_and_a_grandchild_end_with_a_killed_process(between):
    child = f"{WORD}die_with(int(sys.argv[1])); print(os.getpid(), flush=True); time.sleep(60)"
    middle = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[2], sys.argv[1]])"
    top = ("import os, subprocess, sys; "
           "subprocess.run([sys.executable, '-c', sys.argv[1], str(os.getpid()), *sys.argv[2:]])")
    words = [middle, child] if between else [child]
    parent = subprocess.Popen([sys.executable, "-c", top, *words], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert not _gone(pid)
    parent.kill()
    parent.wait()
    end = time.monotonic() + 20
    while not _gone(pid):
        assert time.monotonic() < end, "it outlived its parent"
        time.sleep(0.05)


def test_a_parent_that_is_gone_already_ends_it_at_once():
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    done = subprocess.run([sys.executable, "-c", f"{WORD}die_with({gone.pid}); print('on')"], capture_output=True)
    assert done.returncode == 1 and done.stdout == b""
