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
from functools import cache, lru_cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import driven, wired
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed
from secgen_lib.fuzzing.driven import Found
from secgen_lib.fuzzing.rust import text
from secgen_lib.fuzzing.rust.codec import Rust
from secgen_lib.fuzzing.wired import Args, Peer
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


@cache
def available() -> str | None:
    """None, or why Rust programs cannot be fuzzed here."""
    return language.available()


@cache
def identity() -> str:
    """A name for all that decides a result here."""
    return wired.named(LANGUAGE, HERE)


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
            suites_built = {"security": test} if sanitized else known.suites
            wrong = rust_build.build(code, apart.Apart(known.declared, suites_built), Path(name))
            if wrong:
                return Fuzzed("error", detail=wrong)
            if sanitized and not (Path(name) / rust_build.name(True)).exists():
                return Fuzzed("outage", detail="rustc's address sanitizer or gcc's libasan is missing")
            return _fuzz(code, task, budget, known, apart.side(Path(name), sanitized))
    except (CannotCross, wired.Unsupported) as why:
        return Fuzzed("unsupported", detail=str(why))
    except Broken as broken:
        return Fuzzed("outage", detail=str(broken))


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
                                 wired.literals(task.reference + code))
        return driven.campaign(fuzzing, budget, lambda found: _confirmed(code, task, known.codec, found))


@lru_cache(32)
def _known(declaration: str, entry_point: str, reference: str, tests: tuple[tuple[str, str], ...]) -> Known:
    """Build the reference, run the tests on it, hear their calls. Raises ``CannotCross``, ``Unsupported``,
    ``Broken``."""
    declared = rust_crates.parse(declaration)
    signatures = rust_signature.read(declared)
    number = next((i for i, function in enumerate(declared.functions) if function.name == entry_point), None)
    if number is None:  # HumanEval-X names some functions otherwise than their data says; the last one is asked
        number = len(declared.functions) - 1
    codec, suites = Rust(declared, number, signatures[number]), dict(tests)
    if not suites:
        raise wired.Unsupported("no test of this half shows how it is called")
    if any(kind.kind == "enum" for parameter in codec.signature.parameters for kind in parameter.type.walk()):
        raise wired.Unsupported("a parameter is an enum")
    way, folder = apart.Apart(declared, suites), Path(tempfile.mkdtemp(prefix="secgen-fuzz-", dir=wired.references()))
    folder.chmod(0o755)
    try:
        wrong = rust_build.build(reference, way, folder)
    except Broken as why:  # the data set's own fault: its test needs crates that are not here
        raise wired.Unsupported(f"no test shows how it is called: {why}") from why
    if wrong:
        raise wired.Unsupported(f"the reference does not build: {wrong}")
    seeds: dict[bytes, Args] = {}
    for suite in suites:
        with taken(way.asking(suite)) as test:
            test.begin(TEST_CPU_S, 2 * TEST_CPU_S)
            test.start(way.asking(suite))
            program = _started(apart.side(folder, False))
            try:
                program.begin(TEST_CPU_S, 2 * TEST_CPU_S)
                for args in wired.overheard(test, program, codec):
                    seeds.setdefault(codec.call(args), args)
            finally:
                program.close()
            if not test.settle():
                test.close()
    if not seeds:
        raise wired.Unsupported("no test of this half shows how it is called")
    return Known(declared, codec, suites, folder, tuple(seeds.values()))


def _started(side: Side) -> Process:
    limits = sandbox.Limits(cpu_s=math.ceil(RUN_CPU_S), wall_s=RUN_CPU_S, memory_mb=MEMORY_MB, file_mb=FILE_MB,
                            processes=PROCESSES)
    return Process(side.argv, limits, warm=False, folder=side.folder, readable=side.readable, env=side.env,
                   max_bytes=MAX_BYTES)


def _confirmed(code: str, task: Task, codec: Rust, found: Found) -> Fault | None:
    """The fault, if a test of the language shows it."""
    shown = driven.confirm(code, task, found, lambda calls: text.test_of(codec, task, calls, found.wanted))
    if shown is None:
        return None
    rule, message = text.rule_of(found.kind, shown.status, found.message, shown.detail)
    if rule == "wrong-result":
        message = f"should give {text.result_of(codec, found.wanted)}"
    line = _line(code, text.body_of(codec, task, shown.calls)) if found.kind == "panic" else 0
    calls = "; ".join(text.call_of(codec, task, args) for args in shown.calls)
    line = line or rust_source.line_of(code, codec.signature.name)
    return Fault(rule, line, " ".join(message.split()), calls, shown.test)


def _line(code: str, body: str) -> int:
    """The line of the program at which these calls panic; 0 where it cannot be had."""
    main = f'\n#[no_mangle] pub extern "C" fn main() {{ let _ = std::panic::catch_unwind(|| {{ {body} }}); }}\n'
    rustc = [rust_build.rustc(), *rust_build.FLAGS, "--crate-name=program", "program.rs", "-o", "program.o"]
    with contextlib.suppress(Broken, Exhausted), tempfile.TemporaryDirectory(prefix="secgen-line-") as name:
        with rust_server.taken() as server, server.job() as job:
            (job / "program.rs").write_bytes((code + main).encode("utf-8", "surrogatepass"))
            if server.run(job, [rustc, rust_build.linking(["program.o"], "run")])[0]:
                return 0
            shutil.copy(job / "run", name)
        os.chmod(name, 0o755)
        outcome = sandbox.run(["./run"], folder=name, readable=apart.side(Path(name), False).readable)
        said = re.findall(r"panicked at program\.rs:(\d+):", outcome.stderr.decode("utf-8", "replace"))
        return int(said[-1]) if said and int(said[-1]) <= code.count("\n") + 1 else 0
    return 0
