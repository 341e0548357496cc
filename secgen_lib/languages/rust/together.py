"""The old way, for what cannot cross: the test's object and the program's in one process that knows a nonce
(``c/harness.c``). They see nothing of each other but the declared functions.
"""
from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import digest
from secgen_lib.languages.c import options as c_options
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import refused as rust_refused
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.languages.rust.crates import Declared
from secgen_lib.toolchains import rust

LIMITS = sandbox.Limits(cpu_s=3, wall_s=60, memory_mb=512, output_bytes=1 << 20, file_mb=16, processes=32)
_FAILED = re.compile(rf"^{re.escape(rust_crates.FAILED)} (.*)$", re.MULTILINE)
_made = folders.Folders("secgen-rust-")


class Together:
    """How the programs of one task are built and judged; a test that cannot be made is ``Broken``, said when it is
    asked for.
    """

    banned = rust_refused.REACHING

    def __init__(self, declared: Declared, suites: Mapping[str, str]):
        self.declared, self.suites = declared, suites
        self.symbols = {function.name: rust_crates.symbol(function.name) for function in declared.functions}
        if suites:  # beside the program, not before it: a test is made once a task
            self._tests: Future[Path] = rust_build.makers().submit(_tests, declared, dict(suites))

    def objects(self, sanitized: bool = False) -> list[Path]:
        """What is linked with a program. The harness comes first: its reader of the nonce is the first code to run."""
        suites = ["security"] if sanitized else list(self.suites)
        return [self._tests.result() / f"{name}.o" for name in ("harness", "run", *suites)]

    def ready(self) -> None:
        """Nothing is left to wait for."""

    def run(self, suite: str, folder: Path, sanitized: bool, cpu_s: float) -> tuple[str, str]:
        """(``ExecutionStatus``, detail) of one suite of the program that was built in ``folder``."""
        nonce = secrets.token_hex(16)
        limits = replace(LIMITS, cpu_s=cpu_s, wall_s=max(LIMITS.wall_s, 10 * cpu_s))
        std = rust.toolchain().std
        outcome = sandbox.run([f"./{rust_build.name(sanitized)}"], folder=folder, stdin=(nonce + suite[0]).encode(),
                              limits=limits, env=rust_build.ENV, readable=[] if std.startswith("/usr/") else [std])
        if cut := c_run.cut_off(outcome, limits):
            return cut
        if report := rust_build.reported(outcome.stderr.decode("utf-8", "replace")) if sanitized else "":
            return "violation", report
        if outcome.status == "output":
            return "failed", "the program wrote more than it may"
        stdout = outcome.stdout.decode("utf-8", "replace")
        if outcome.exit_code == 0 and f"{nonce} passed" in map(str.rstrip, stdout.split("\n")):
            return "passed", ""
        if failed := _FAILED.search(stdout):
            return "failed", failed[1].strip()
        if outcome.status == "crash":
            return "crash", f"ended by signal {outcome.signal}"
        return "failed", f"the program ended the process (exit code {outcome.exit_code})"


def _tests(declared: Declared, suites: Mapping[str, str]) -> Path:
    """The folder with ``harness.o`` and one object per suite, made once per content and process."""
    sources = {suite: rust_crates.test_crate(declared, text, suite) for suite, text in suites.items()}

    def make(folder: Path) -> None:
        try:
            harness = _made.get("harness", _make_harness)
            for name in ("harness.o", "run.o"):
                shutil.copyfile(harness / name, folder / name)
            with rust_server.taken() as server, server.job() as job:
                for suite, source in sources.items():
                    (job / f"{suite}.rs").write_text(source, encoding="utf-8")
                    code, _, log = server.run(job, [[rust_build.rustc(), *rust_build.FLAGS, f"--crate-name={suite}",
                                                     "--error-format=short", f"{suite}.rs", "-o", f"{suite}.o"]])
                    if code:
                        raise Broken(f"the test does not build: {rust_messages.strip(log)[:600]}")
                    shutil.copyfile(job / f"{suite}.o", folder / f"{suite}.o")
        except (Exhausted, Gone) as failed:
            raise Broken(f"the test cannot be built: {failed}") from failed
    return _made.get(digest(sources), make)


def _make_harness(folder: Path) -> None:
    with rust_server.taken() as server, server.job() as job:
        for path in c_options.HARNESS:
            shutil.copyfile(path, job / path.name)
        (job / "run.rs").write_text(rust_crates.RUNNER, encoding="utf-8")
        code, _, log = server.run(job, [["gcc", "-std=gnu17", "-O1", "-c", "harness.c", "-o", "harness.o"],
                                        [rust_build.rustc(), *rust_build.FLAGS, "--crate-name=run", "run.rs", "-o",
                                         "run.o"]])
        if code:
            raise Broken(f"the harness does not build: {log.strip()[:300]}")
        for name in ("harness.o", "run.o"):
            shutil.copyfile(job / name, folder / name)
