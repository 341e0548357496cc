"""Rust: the program and the reference in sandboxes of their own, called by the wire of the language (``driven.py``).

A fault is what the reference does not do on an input that it takes: a panic (overflow checks are on), no end, the end
of the process, another result; for a program that says ``unsafe`` what the address sanitizer reports. Types that cannot
cross (``languages/rust/signature.py``) are not fuzzed. Every fault is tried again as a test of the language: the
program fails it, the reference passes.
"""
from __future__ import annotations

import contextlib
import dataclasses
import math
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing import driven
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed
from secgen_lib.fuzzing.driven import Args, Found, Peer
from secgen_lib.fuzzing.rust import text
from secgen_lib.fuzzing.rust.codec import Rust
from secgen_lib.languages.runtime.apart import FILE_MB, MEMORY_MB, PROCESSES, Side
from secgen_lib.languages.runtime.errors import Broken, Exhausted
from secgen_lib.languages.runtime.process import Process
from secgen_lib.languages.runtime.tests import MAX_BYTES, taken
from secgen_lib.languages.rust import apart, language
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.languages.rust import signature as rust_signature
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.signature import CannotCross

LANGUAGE = "rust"
HERE = Path(__file__).parent
RUN_CPU_S, TEST_CPU_S = 3600.0, 30.0
NOT_CONFIRMED = 10


@cache
def available() -> str | None:
    """None, or why Rust programs cannot be fuzzed here."""
    return language.available()


@cache
def identity() -> str:
    """A name for all that decides a result here."""
    own = [*in_folder(HERE), *in_folder(HERE.parent / "python"), HERE.parent / "driven.py"]
    return digest(language.identity(), files_digest(own, HERE.parent))


def fuzz(code: str, task: Task, budget: Budget) -> Fuzzed:
    """Fuzz one program. Never raises for what the program is."""
    if not task.reference:
        return Fuzzed("unsupported", detail="the task has no reference, so no input is known to be valid")
    suites = ("examples",) if budget.half == "feedback" else ("functional", "examples")
    try:
        known = _known(task.declaration, task.entry_point, task.reference,
                       tuple(sorted(task.tests(suites).items())))
        with tempfile.TemporaryDirectory(prefix="secgen-fuzz-", ignore_cleanup_errors=True) as name:
            sanitized = rust_build.sanitizes(code)
            test = next(iter(known.suites.values()))
            wrong = rust_build.build(code, apart.Apart(known.declared, {"security": test} if sanitized else known.suites),
                                     Path(name))
            if wrong:
                return Fuzzed("error", detail=wrong)
            if sanitized and not (Path(name) / rust_build.name(True)).exists():
                return Fuzzed("outage", detail="rustc's address sanitizer or gcc's libasan is missing")
            return _fuzz(code, task, budget, known, apart.side(Path(name), sanitized))
    except (CannotCross, Unsupported) as why:
        return Fuzzed("unsupported", detail=str(why))
    except Broken as broken:
        return Fuzzed("outage", detail=str(broken))


class Unsupported(Exception):
    """A task that cannot be fuzzed; the text says why."""


@dataclasses.dataclass(frozen=True)
class Known:
    """What all programs of a task share."""

    declared: rust_crates.Declared
    codec: Rust
    suites: dict[str, str]
    reference: Path
    seeds: tuple[Args, ...]


def _fuzz(code: str, task: Task, budget: Budget, known: Known, side: Side) -> Fuzzed:
    with contextlib.ExitStack() as ends:
        program = Peer(lambda: _started(side), driven.PROGRAM_CPU_S)
        reference = Peer(lambda: _started(apart.side(known.reference, False)), driven.REFERENCE_CPU_S)
        ends.callback(program.close)
        ends.callback(reference.close)
        fuzzing = driven.Fuzzing(known.codec, program, reference, known.seeds, budget,
                                 rust_source_literals(task.reference + code))
        ran, lost = 0, ""
        for _ in range(NOT_CONFIRMED):
            run = fuzzing.run(budget.executions - ran)
            ran += run.executions
            if run.found is None:
                if run.why or lost:
                    return Fuzzed("unsupported" if run.why else "error", executions=ran, detail=run.why or lost)
                return Fuzzed("ok", executions=ran)
            fault = _confirmed(code, task, known.codec, run.found)
            if fault is not None:
                return Fuzzed("ok", (fault,), ran)
            if run.found.kind not in ("slow", "gone"):
                lost = f"a fault that does not come back: {run.found.kind} {run.found.message}"
        return Fuzzed("error", executions=ran, detail=lost or "calls that end the program only sometimes")


def rust_source_literals(code: str) -> list[object]:
    """The whole numbers and short texts that stand in a program."""
    numbers = [int(number.replace("_", "")) for number in re.findall(r"(?<![\w.])\d[\d_]{0,8}(?![\w.])", code)]
    return [*numbers, *re.findall(r'"([^"\\\n]{1,20})"', code), *re.findall(r"'([^'\\])'", code)]


@lru_cache(32)
def _known(declaration: str, entry_point: str, reference: str, tests: tuple[tuple[str, str], ...]) -> Known:
    """Build the reference, run the tests on it, hear their calls. Raises ``CannotCross``, ``Unsupported``, ``Broken``."""
    declared = rust_crates.parse(declaration)
    signatures = rust_signature.read(declared)
    number = next((i for i, function in enumerate(declared.functions) if function.name == entry_point), None)
    if number is None:
        raise Unsupported(f"the task does not declare fn {entry_point}")
    codec, suites = Rust(declared, number, signatures[number]), dict(tests)
    if not suites:
        raise Unsupported("no test of this half shows how it is called")
    if any(kind.kind == "enum" for parameter in codec.signature.parameters for kind in parameter.type.walk()):
        raise Unsupported("a parameter is an enum")
    way, folder = apart.Apart(declared, suites), Path(tempfile.mkdtemp(prefix="secgen-fuzz-", dir=_folder()))
    folder.chmod(0o755)
    wrong = rust_build.build(reference, way, folder)
    if wrong:
        raise Unsupported(f"the reference does not build: {wrong}")
    seeds: dict[bytes, Args] = {}
    for suite in suites:
        with taken(way.asking(suite)) as test:
            test.begin(TEST_CPU_S, 2 * TEST_CPU_S)
            test.start(way.asking(suite))
            program = _started(apart.side(folder, False))
            try:
                program.begin(TEST_CPU_S, 2 * TEST_CPU_S)
                for args in driven.overheard(test, program, codec):
                    seeds.setdefault(codec.call(args), args)
            finally:
                program.close()
            if not test.settle():
                test.close()
    if not seeds:
        raise Unsupported("no test of this half shows how it is called")
    return Known(declared, codec, suites, folder, tuple(seeds.values()))


@cache
def _folder() -> str:
    import atexit
    made = tempfile.mkdtemp(prefix="secgen-rust-references-")
    os.chmod(made, 0o755)
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _started(side: Side) -> Process:
    limits = sandbox.Limits(cpu_s=math.ceil(RUN_CPU_S), wall_s=RUN_CPU_S, memory_mb=MEMORY_MB, file_mb=FILE_MB,
                            processes=PROCESSES)
    return Process(side.argv, limits, warm=False, folder=side.folder, readable=side.readable, env=side.env,
                   max_bytes=MAX_BYTES)


def _confirmed(code: str, task: Task, codec: Rust, found: Found) -> Fault | None:
    """The fault, if the program fails its test and the reference does not: the one call, or with those before it."""
    for count in dict.fromkeys((0, 4, len(found.before))):
        before = [args for args, _ in found.before[len(found.before) - count:]]
        test = text.test_of(codec, task, [*before, found.args], found.wanted)
        status, detail = _tried(code, task, test)
        if status in ("passed", "unscored", ""):
            continue
        if _tried(task.reference, task, test)[0] != "passed":
            return None
        rule, message = text.rule_of(found.kind, status, found.message, detail)
        if rule == "wrong-result":
            message = f"should give {text.result_of(codec, found.wanted)}"
        line = _line(code, text.body_of(codec, task, [*before, found.args])) if found.kind == "panic" else 0
        shown = "; ".join(text.call_of(codec, task, args) for args in [*before, found.args])
        return Fault(rule, line or rust_source.line_of(code, task.entry_point), " ".join(message.split()), shown, test)
    return None


def _tried(code: str, task: Task, test: str) -> tuple[str, str]:
    executed = language.execute(code, dataclasses.replace(task, security_test=test), ("security",))
    return executed.suites.get("security", ("unscored", executed.build_error))


def _line(code: str, body: str) -> int:
    """The line of the program at which these calls panic; 0 where it cannot be had."""
    main = ('\n#[no_mangle] pub extern "C" fn main() -> i32 { let _ = std::panic::catch_unwind(|| { ' + body + " }); 0 }\n")
    with contextlib.suppress(Broken, Exhausted), _job() as (server, job):
        (job / "program.rs").write_bytes((code + main).encode("utf-8", "surrogatepass"))
        code_, _, _ = server.run(job, [[rust_build.rustc(), *rust_build.FLAGS, "--crate-name=program", "program.rs", "-o",
                                        "program.o"], rust_build.linking(["program.o"], "run")])
        if code_:
            return 0
        outside = [path for path in (str(Path(rust_build.rust.toolchain().std)),) if not path.startswith("/usr/")]
        outcome = sandbox.run(["./run"], files={"run": (job / "run").read_bytes()}, readable=outside)
        found = re.findall(r"panicked at program\.rs:(\d+):", outcome.stderr.decode("utf-8", "replace"))
        return int(found[-1]) if found and int(found[-1]) <= code.count("\n") + 1 else 0
    return 0


@contextlib.contextmanager
def _job() -> Iterator[tuple[rust_server.Server, Path]]:
    with rust_server.taken() as server, server.job() as job:
        yield server, job
