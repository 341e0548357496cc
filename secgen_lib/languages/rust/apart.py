"""The new way: a program and its test in two sandboxes, plain data between (``runtime/apart.py``).

The program's side holds the program and an adapter, which depends on the types of the declared functions alone. The
test's side is linked once a task, and no program is ever in it. Both are kept as long as this process.
"""
from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from secgen_lib.core.records import digest
from secgen_lib.languages.runtime import apart, folders
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.runtime.tests import Asking
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import refused as rust_refused
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.languages.rust import signature as rust_signature
from secgen_lib.languages.rust import stubs as rust_stubs
from secgen_lib.languages.rust.crates import Declared
from secgen_lib.languages.signature import Signature
from secgen_lib.toolchains import rust

HERE, WIRE = Path(__file__).parent, "libsecgen_wire.rmeta"
_made = folders.Folders("secgen-rust-")


class Apart:
    """How the programs of one task are built and judged. Raises ``CannotCross``; an adapter or a test that cannot be
    made is ``Broken``, said when it is asked for.
    """

    banned = rust_refused.HIDING

    def __init__(self, declared: Declared, suites: Mapping[str, str]):
        self.declared, self.suites = declared, suites
        signatures = rust_signature.read(declared)
        self.symbols = {function.name: rust_stubs.symbol(i) for i, function in enumerate(declared.functions)}
        if suites:  # beside the program, not before it: both are made once
            adapter = rust_stubs.adapter(declared, signatures)
            self._serving: Future[Path] = rust_build.makers().submit(_adapter, adapter)
            self._test: Future[Path] = rust_build.makers().submit(_test, declared, signatures, dict(suites))

    def objects(self, sanitized: bool = False) -> list[Path]:
        """What is linked with a program."""
        return [*_channel(), self._serving.result() / "adapter.o"]

    def ready(self) -> None:
        """Wait for the test; raises ``Broken``."""
        self._test.result()

    def run(self, suite: str, folder: Path, sanitized: bool, cpu_s: float) -> tuple[str, str]:
        """(``ExecutionStatus``, detail) of one suite of the program that was built in ``folder``."""
        # what a plain build prints is nobody's report
        reported = rust_build.reported if sanitized else lambda _: ""
        return apart.judge(side(folder, sanitized), self.asking(suite), cpu_s, reported, checked=sanitized)

    def asking(self, suite: str) -> Asking:
        """The test's side of a suite."""
        return Asking([self._test.result() / "test"], ("test", suite), readable=_readable())


def side(folder: Path, sanitized: bool) -> apart.Side:
    """The side of the program that was built in ``folder``."""
    return apart.Side([f"./{rust_build.name(sanitized)}"], folder, _readable(), rust_build.ENV)


def _readable() -> tuple[str, ...]:
    return tuple(path for path in (rust.toolchain().std,) if not path.startswith("/usr/"))


def _adapter(text: str) -> Path:
    def make(folder: Path) -> None:
        with _job("adapter") as (server, job):
            _compile(server, job, "adapter", text)
            shutil.copyfile(job / "adapter.o", folder / "adapter.o")
    return _made.get(digest(text), make)


def _test(declared: Declared, signatures: Sequence[Signature], suites: Mapping[str, str]) -> Path:
    text = rust_stubs.test(declared, signatures, suites)

    def make(folder: Path) -> None:
        beside = _channel()
        with _job("test") as (server, job):
            for path in beside:
                shutil.copyfile(path, job / path.name)
            _compile(server, job, "test", text,
                     [rust_build.linking([*(path.name for path in beside), "test.o"], "test")])
            shutil.copy(job / "test", folder / "test")
    return _made.get(digest(text), make)


def _compile(server: rust_server.Server, job: Path, what: str, text: str, then: Sequence[Sequence[str]] = ()) -> None:
    (job / f"{what}.rs").write_text(text, encoding="utf-8")
    shutil.copyfile(_made.get("wire", _make_wire) / WIRE, job / WIRE)
    code, _, log = server.run(job, [[rust_build.rustc(), *rust_build.FLAGS, f"--crate-name={what}", "--extern",
                                     f"secgen_wire={WIRE}", "--error-format=short", f"{what}.rs", "-o", f"{what}.o"],
                                    *then])
    if code:
        raise Broken(f"the {what} does not build: {rust_messages.strip(log)[:600]}")


def _channel() -> list[Path]:
    """The objects of both sides."""
    folder = _made.get("wire", _make_wire)
    return [folder / "channel.o", folder / "wire.o"]


def _make_wire(folder: Path) -> None:
    with _job("channel") as (server, job):
        header = folders.HERE / "wire.h"
        for path in (HERE / "channel.c", HERE / "wire.rs", HERE / "calls.rs", header):
            shutil.copyfile(path, job / path.name)
        code, _, log = server.run(job, [
            ["gcc", "-std=gnu17", "-O1", "-c", "channel.c", "-o", "channel.o"],
            [rust_build.rustc(), *rust_build.FLAGS, f"--emit=obj=wire.o,metadata={WIRE}", "--crate-name=secgen_wire",
             "wire.rs"]])
        if code:
            raise Broken(f"the channel does not build: {log.strip()[:300]}")
        for name in ("channel.o", "wire.o", WIRE):
            shutil.copyfile(job / name, folder / name)


@contextlib.contextmanager
def _job(what: str) -> Iterator[tuple[rust_server.Server, Path]]:
    """Where something that is no program is built: whatever happens is not the program's fault."""
    try:
        with rust_server.taken() as server, server.job() as job:
            yield server, job
    except (Exhausted, Gone) as failed:
        raise Broken(f"the {what} cannot be built: {failed}") from failed
