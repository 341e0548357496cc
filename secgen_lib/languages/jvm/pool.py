"""Warm compilers and testers for the JVM's languages, kept and used again by all threads; a fresh JVM a program.

The compiler of programs, the program and the test (with the test's own compiler) are three sandboxes. This process
carries messages between the latter two and looks into none of them.
"""
from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from secgen_lib.languages.jvm import process as jvm_process
from secgen_lib.languages.jvm.process import Jvm, pack, parts
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone, TimeUp
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.relay import UNREADABLE

COMPILE_CPU_S, COMPILE_WALL_S, TEST_CPU_S = 30.0, 240.0, 20.0
TEXT = 1 << 20  # bytes of a program
TESTS_KEPT = 512
OUT_OF_MEMORY = 3  # the exit code of ``Server.java`` without memory
LOADED = pack(["loaded"])
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
            arguments = ["secgen.Program", *(["library"] if self.runtime else [])]
            return Jvm(arguments, jvm_process.PROGRAM, [ours, *self.runtime], memory_mb=jvm_process.PROGRAM_MB)
        jars = list(dict.fromkeys((*self.library, *self.runtime)))
        return Jvm(["secgen.Server", self.compiler, *self.runtime],
                   [*jvm_process.SERVER, f"-Dsecgen.runtime={':'.join(self.runtime)}"], [ours, *jars],
                   memory_mb=jvm_process.SERVER_MB)


def _start(kind: tuple[Toolchain, str]) -> Jvm:
    """A process of a role: ``compiler``, ``tester``, or a fresh ``program``, which is not waited for."""
    tools, role = kind
    jvm = tools.start(role)
    if role != "program":
        jvm.ready()
    return jvm


jvms = Pool(_start)


def prepare(tools: Toolchain) -> None:
    """Begin to start a program's JVM, so that it is there when the program is built. Raises ``Broken``."""
    jvms.give((tools, "program"), jvms.take((tools, "program")))


def _program(tools: Toolchain) -> Jvm:
    """A program's JVM that is up; one that died while it waited is replaced, once."""
    def attempt() -> Jvm:
        program = jvms.take((tools, "program"))
        program.ready()
        return program
    return twice(attempt)


def _compile(tools: Toolchain, role: str, what: str, text: str, declaration: str) -> list[bytes]:
    """The compiler's answer; a compiler that is gone before it was asked is replaced, once."""
    def attempt() -> list[bytes]:
        with jvms.borrowed((tools, role)) as jvm:
            jvm.begin(COMPILE_CPU_S, COMPILE_WALL_S)
            try:
                jvm.send(pack((what, text, declaration)))
                return parts(jvm.answer())
            except Exhausted as over:
                jvm.close()
                lacking = over.what
            except Gone:
                if jvm.finish() != OUT_OF_MEMORY and not jvm.jail.over_memory():
                    raise
                lacking = "memory"
            return [b"error", f"line 1: error: the compiler ran out of {lacking}".encode()]
    return twice(attempt, on=Gone)


def build(tools: Toolchain, code: str, declaration: str) -> tuple[str, list[bytes]]:
    """(what is wrong in the compiler's words, class files by name and content). Raises :class:`Broken`."""
    if len(code) > TEXT:
        return f"line 1: error: a program of {len(code)} characters is not compiled (at most {TEXT})", []
    reply = _compile(tools, "compiler", "program", code, declaration)
    if reply[0] == b"error" and reply[1].startswith(b"line 1: error: the compiler "):  # its own end: whose fault is it?
        if _compile(tools, "compiler", "program", tools.canary, "")[0] != b"classes":
            raise Broken(f"the compiler compiles nothing ({reply[1].decode('utf-8', 'replace')})")
    if reply[0] == b"error":
        return reply[1].decode("utf-8", "replace"), []
    if reply[0] != b"classes":
        raise Broken(reply[1].decode("utf-8", "replace"))
    return "", reply[1:]


def _test(tools: Toolchain, test: str, declaration: str) -> list[bytes]:
    """A test's class files, compiled once. Raises :class:`Broken` when it does not build."""
    key = tools, test, declaration
    with _lock:
        if key in _tests:
            _tests.move_to_end(key)
            return _tests[key]
    reply = _compile(tools, "tester", "test", test, declaration)
    if reply[0] != b"classes":
        raise Broken(f"the test does not build: {reply[1].decode('utf-8', 'replace')}")
    with _lock:
        _tests[key] = reply[1:]
        while len(_tests) > TESTS_KEPT:
            _tests.popitem(last=False)
    return reply[1:]


def judge(tools: Toolchain, files: list[bytes], test: str, declaration: str, entry: str, *, cpu_s: float,
          wall_s: float) -> tuple[str, str]:
    """Run one test on one program (its class files, ``entry`` the class that is called): (status, detail)."""
    try:
        program = _program(tools)
        try:
            compiled = _test(tools, test, declaration)

            def attempt() -> tuple[str, str]:
                with jvms.borrowed((tools, "tester")) as tester:
                    return _relay(program, tester, [entry, *files], [tools.main, *compiled], cpu_s, wall_s)
            return twice(attempt, on=Gone)
        finally:
            program.close()
    except Broken as broken:
        return "unscored", str(broken)


def _relay(program: Jvm, tester: Jvm, load: list, test: list, cpu_s: float, wall_s: float) -> tuple[str, str]:
    """Carry calls and answers until the verdict. Raises ``Gone`` when the tester was gone before the program was asked
    anything. A tester that must not be used again is ended.
    """
    program.begin(cpu_s, wall_s)
    tester.begin(TEST_CPU_S, wall_s + 60)

    def both() -> None:
        program.check()
        tester.check()

    def ask(message: Sequence[bytes | str]) -> bytes | tuple[str, str]:
        """The program's answer, or (status, detail) of what became of it."""
        try:
            answer = program.receive() if program.send(pack(message)) else None
            return program.ended() if answer is None else answer
        except Exhausted as over:
            return _over(over)

    answer: bytes | tuple[str, str] = b""
    asked = verdict = False
    try:
        if not tester.send(pack(["run", *test])):
            raise Gone("the test's process is gone")
        loaded = ask(load)
        if loaded != LOADED:
            return loaded if isinstance(loaded, tuple) else ("unscored", "the program's JVM is not ours")
        while True:
            body = tester.receive(tester.check if isinstance(answer, tuple) else both)
            if body is None and not asked:
                raise Gone("the test's process is gone")
            if body is None:
                return UNREADABLE
            message = parts(body)
            if message[0] == b"verdict":
                verdict = True
                return message[1].decode(), message[2].decode("utf-8", "replace")
            if not isinstance(answer, tuple):
                answer = ask(message[1:])
            asked = True
            tester.send(pack(["gone", *answer] if isinstance(answer, tuple) else ["answer", answer]))
    except Exhausted as over:
        if over.process is not tester:
            return _over(over)
        if not asked:
            raise Gone(f"the test alone used what it may: {over}") from over
        return UNREADABLE
    finally:
        if not verdict:
            tester.close()


def _over(over: Exhausted) -> tuple[str, str]:
    spent = f"no end after {over.spent_s:.1f} s of CPU time" if isinstance(over, TimeUp) else str(over)
    return over.status, spent
