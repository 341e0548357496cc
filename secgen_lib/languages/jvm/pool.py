"""Warm compilers and testers for the JVM's languages, kept and used again by all threads; a fresh JVM a program.

The compiler of programs, the program and the test (with the test's own compiler) are three sandboxes. This process
carries messages between the latter two and looks into none of them.
"""
from __future__ import annotations

import atexit
import os
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

from secgen_lib import sandbox
from secgen_lib.languages.jvm import process as jvm_process
from secgen_lib.languages.jvm.process import Broken, Jvm, OutOfMemory, TimeUp

COMPILE_CPU_S, COMPILE_WALL_S, TEST_CPU_S = 30.0, 240.0, 20.0
TEXT = 1 << 20  # bytes of a program
UNREADABLE = ("failed", "the test was ended by the limits while it handled the program's results")
TESTS_KEPT = 512
LOADED = jvm_process.pack(["loaded"])[4:]
_free: dict[tuple[Toolchain, str], list[Jvm]] = {}
_tests: OrderedDict[tuple[Toolchain, str, str], list[bytes]] = OrderedDict()
_lock = threading.Lock()


@dataclass(frozen=True)
class Toolchain:
    """What differs between languages: our compiler class, the jars that it needs (``library``) and that programs need
    (``runtime``), the test's class with ``main``, a program that builds (``canary``).
    """

    language: str
    compiler: str
    library: tuple[str, ...] = ()
    runtime: tuple[str, ...] = ()
    main: str = "Main"
    canary: str = "class Canary { }\n"

    def start(self, role: str) -> Jvm:
        ours = jvm_process.classes(self.language, self.library)
        if role == "program":
            words = ["secgen.Program", *(["library"] if self.runtime else [])]
            return Jvm(words, jvm_process.PROGRAM, [ours, *self.runtime], memory_mb=jvm_process.PROGRAM_MB)
        jars = list(dict.fromkeys((*self.library, *self.runtime)))
        return Jvm(["secgen.Server", self.compiler, *self.runtime],
                   [*jvm_process.SERVER, f"-Dsecgen.runtime={':'.join(self.runtime)}"], [ours, *jars],
                   memory_mb=jvm_process.SERVER_MB)


def _take(tools: Toolchain, role: str) -> Jvm:
    """A process of a role (``compiler``, ``tester``, or a fresh ``program``) that no one else has."""
    with _lock:
        waiting = _free.get((tools, role), [])
        for jvm in waiting:
            if jvm.level == sandbox.level() and jvm.level >= sandbox.minimum():
                waiting.remove(jvm)
                return jvm
    jvm = tools.start(role)
    if role != "program":
        jvm.ready()
    return jvm


def prepare(tools: Toolchain) -> None:
    """Begin to start a program's JVM, so that it is there when the program is built. Raises :class:`Broken`."""
    _give(tools, "program", _take(tools, "program"))


def _program(tools: Toolchain) -> Jvm:
    """A program's JVM that is up; one that died while it waited is replaced, once."""
    for attempt in (1, 2):
        program = _take(tools, "program")
        try:
            program.ready()
        except Broken:
            program.close()
            if attempt == 2:
                raise
        else:
            return program
    raise AssertionError("not reached")


def _give(tools: Toolchain, role: str, jvm: Jvm) -> None:
    with _lock:
        waiting = _free.setdefault((tools, role), [])
        if len(waiting) < (os.cpu_count() or 2) + 2:
            waiting.append(jvm)
            return
    jvm.close()


def close_all() -> None:
    """End the processes that wait for work."""
    with _lock:
        for waiting in _free.values():
            while waiting:
                waiting.pop().close()


atexit.register(close_all)


def _compile(tools: Toolchain, role: str, what: str, text: str, declaration: str) -> list[bytes]:
    """The compiler's answer; a compiler that is gone before it was asked is replaced, once."""
    for attempt in (1, 2):
        jvm, clean = _take(tools, role), False
        try:
            jvm.before = jvm.jail.cpu_s()
            look = jvm.watch(COMPILE_CPU_S, time.monotonic() + COMPILE_WALL_S)
            said = jvm.receive(look) if jvm.send((what, text, declaration), look) else None
            if said is not None:
                clean = True
                return jvm_process.parts(said)
            if jvm.jail.over_memory() or jvm.jail.finish() == 3:
                return [b"error", b"line 1: error: the compiler ran out of memory"]
        except TimeUp:
            return [b"error", b"line 1: error: the compiler ran out of time"]
        except OutOfMemory:
            return [b"error", b"line 1: error: the compiler ran out of memory"]
        finally:
            _give(tools, role, jvm) if clean else jvm.close()
        if attempt == 2:
            raise Broken("the compiler's process is gone")
    raise AssertionError("not reached")


def build(tools: Toolchain, code: str, declaration: str) -> tuple[str, list[bytes]]:
    """(what is wrong in the compiler's words, class files by name and content). Raises :class:`Broken`."""
    if len(code) > TEXT:
        return f"line 1: error: a program of {len(code)} characters is not compiled (at most {TEXT})", []
    said = _compile(tools, "compiler", "program", code, declaration)
    if said[0] == b"error" and said[1].startswith(b"line 1: error: the compiler "):  # its own end: whose fault is it?
        if _compile(tools, "compiler", "program", tools.canary, "")[0] != b"classes":
            raise Broken(f"the compiler compiles nothing ({said[1].decode('utf-8', 'replace')})")
    if said[0] == b"error":
        return said[1].decode("utf-8", "replace"), []
    if said[0] != b"classes":
        raise Broken(said[1].decode("utf-8", "replace"))
    return "", said[1:]


def _test(tools: Toolchain, test: str, declaration: str) -> list[bytes]:
    """A test's class files, compiled once. Raises :class:`Broken` when it does not build."""
    key = tools, test, declaration
    with _lock:
        if key in _tests:
            _tests.move_to_end(key)
            return _tests[key]
    said = _compile(tools, "tester", "test", test, declaration)
    if said[0] != b"classes":
        raise Broken(f"the test does not build: {said[1].decode('utf-8', 'replace')}")
    with _lock:
        _tests[key] = said[1:]
        while len(_tests) > TESTS_KEPT:
            _tests.popitem(last=False)
    return said[1:]


def judge(tools: Toolchain, files: list[bytes], test: str, declaration: str, entry: str, *, cpu_s: float,
          wall_s: float) -> tuple[str, str]:
    """Run one test on one program (its class files, ``entry`` the class that is called): (status, detail)."""
    try:
        program = _program(tools)
        try:
            compiled = _test(tools, test, declaration)
            for attempt in (1, 2):
                tester = _take(tools, "tester")
                result = _relay(program, tester, [entry, *files], [tools.main, *compiled], cpu_s, wall_s)
                if tester.jail.popen.poll() is None:
                    _give(tools, "tester", tester)
                else:
                    tester.close()
                if result is not None or attempt == 2:
                    return result or ("unscored", "the test's process is gone")
        finally:
            program.close()
    except Broken as broken:
        return "unscored", str(broken)
    raise AssertionError("not reached")


def _relay(program: Jvm, tester: Jvm, load: list, test: list, cpu_s: float, wall_s: float) -> tuple[str, str] | None:
    """Carry calls and answers until the verdict; None when the tester was gone before the program was asked anything.
    A tester that must not be used again is ended.
    """
    deadline = time.monotonic() + wall_s
    theirs = program.watch(cpu_s, deadline)
    tester.before = tester.jail.cpu_s()
    ours = tester.watch(TEST_CPU_S, deadline + 60)

    def both() -> None:
        theirs()
        ours()

    def ask(message: list[bytes | str]) -> bytes | tuple[str, str]:
        """The program's answer, or (status, detail) of what became of it."""
        try:
            answer = program.receive(theirs) if program.send(message, theirs) else None
            return program.ended() if answer is None else answer
        except TimeUp:
            return "timeout", f"no end after {program.cpu_s():.1f} s of CPU time"
        except OutOfMemory:
            return "memory", f"more than {jvm_process.PROGRAM_MB} MiB"

    answer: bytes | tuple[str, str] = b""
    asked = False
    try:
        if not tester.send(["run", *test], ours):
            tester.jail.kill()
            return None
        loaded = ask(load)
        if loaded != LOADED:
            tester.jail.kill()
            return loaded if isinstance(loaded, tuple) else ("unscored", "the program's JVM is not ours")
        while True:
            said = tester.receive(ours if isinstance(answer, tuple) else both)
            if said is None:
                tester.jail.kill()
                return UNREADABLE if asked else None
            message = jvm_process.parts(said)
            if message[0] == b"verdict":
                return message[1].decode(), message[2].decode("utf-8", "replace")
            if not isinstance(answer, tuple):
                answer = ask(message[1:])
            asked = True
            tester.send(["gone", *answer] if isinstance(answer, tuple) else ["answer", answer], ours)
    except (TimeUp, OutOfMemory) as up:
        tester.jail.kill()
        if tester.cpu_s() > TEST_CPU_S or tester.jail.over_memory():
            return UNREADABLE
        if isinstance(up, OutOfMemory):
            return "memory", f"more than {jvm_process.PROGRAM_MB} MiB"
        return "timeout", f"no end after {program.cpu_s():.1f} s of CPU time"
