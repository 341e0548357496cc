"""Build a Rust program: an object of which only the declared functions are seen, linked with what its way puts beside
it (``apart.py``, ``together.py``).
"""
from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Protocol

from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.runtime.pool import twice
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import refused as rust_refused
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.languages.rust.crates import Declared, Function
from secgen_lib.toolchains import gcc, rust

FLAGS = ("--edition=2021", "--crate-type=lib", "--emit=obj", "-Awarnings", "-Ccodegen-units=1", "-Cembed-bitcode=no",
         "-Copt-level=0", "-Cdebuginfo=0", "-Coverflow-checks=on", "-Cdebug-assertions=on")
UNSAFE = re.compile(r"\bunsafe\b")
SANITIZE = ("-Zsanitizer=address", "-Zallow-features=", "--emit=obj=program.o,dep-info=program.d")
PERSONALITY = "DW.ref.rust_eh_personality"
ENV = {"ASAN_OPTIONS": "allocator_may_return_null=1:halt_on_error=1:handle_segv=2:handle_sigbus=2:handle_sigfpe=2:"
                       "handle_sigill=2:detect_stack_use_after_return=1:exitcode=86:quarantine_size_mb=16:symbolize=0"}
_UNSOUND = re.compile(r"(?:unsafe precondition\(s\) violated|(?:null|misaligned) pointer dereference)[^\n]*")


class Way(Protocol):
    """How the programs of one task are built and judged. ``symbols``: declared function -> its name for the objects
    beside the program; ``banned``: functions that a program may not call.
    """

    banned: re.Pattern[str]

    @property
    def declared(self) -> Declared: ...

    @property
    def suites(self) -> Mapping[str, str]: ...

    @property
    def symbols(self) -> Mapping[str, str]: ...

    def objects(self, sanitized: bool = False) -> list[Path]: ...

    def ready(self) -> None: ...

    def run(self, suite: str, folder: Path, sanitized: bool, cpu_s: float) -> tuple[str, str]: ...


@cache
def makers() -> ThreadPoolExecutor:
    """Where what is made once a task is made, beside its first program."""
    return ThreadPoolExecutor(os.cpu_count() or 2, thread_name_prefix="secgen-rust-test")


def rustc() -> str:
    return rust.toolchain().rustc


def name(sanitized: bool) -> str:
    """The file that is run."""
    return "sanitized" if sanitized else "program"


def build(code: str, way: Way, folder: Path) -> str:
    """Build ``folder/program`` (nothing when there is no suite); what is wrong with the program in the compiler's
    words, empty when it was built. Raises :class:`Broken` when the failure is not the program's.
    """
    def attempt() -> str:
        with rust_server.taken() as server, server.job() as job:
            return _build(server, job, code, way, folder)
    try:
        wrong = twice(attempt, on=Gone)
    except Exhausted as over:
        return f"line 1: error: the compiler ran out of {over.what}"
    if not wrong and way.suites:
        way.ready()
    return wrong


def _build(server: rust_server.Server, job: Path, code: str, way: Way, folder: Path) -> str:
    if wrong := rust_refused.text(code):
        return wrong
    behind, where = rust_crates.behind(way.declared)
    (job / "program.rs").write_bytes((code + behind).encode("utf-8", "surrogatepass"))
    compiler = [rustc(), *FLAGS, "--crate-name=program", "--error-format=json", "program.rs", "-o", "program.o"]
    exit_code, stdout, log = server.run(job, [compiler, ["objdump", "-t", "program.o"]])
    if not (job / "program.o").is_file():
        return rust_messages.errors(log, code, where) or rust_messages.plain(exit_code, log)
    if exit_code:
        raise Broken(f"objdump: {log.strip()[:300]}")
    renamed, wrong = rust_refused.symbols(stdout, code, way.symbols, way.banned)
    if wrong or not way.suites:
        return wrong
    wrong = _link(server, job, renamed, way.objects(), folder / name(False), ())
    if wrong or "security" not in way.suites or not sanitizes(code) or not sanitizer():
        return wrong
    return _sanitized(server, job, code, way, where, folder)


def linking(names: Sequence[str], made: str, options: Sequence[str] = ()) -> list[str]:
    """The command that links objects with the standard library."""
    std = rust.toolchain().std
    return ["gcc", *gcc.gold(), *options, "-Wl,-z,relro,-z,now", *names, std, f"-Wl,-rpath,{Path(std).parent}", "-lm",
            "-lpthread", "-ldl", "-o", made]


def _link(server: rust_server.Server, job: Path, renamed: Mapping[str, str], objects: Sequence[Path], made: Path,
          options: tuple[str, ...]) -> str:
    """``program.o`` and the objects beside it to an executable; what the linker says of the program, else nothing."""
    names = [path.name for path in objects]
    for path in objects:  # only now that no compiler reads what the program names
        shutil.copyfile(path, job / path.name)
    keep = [word for old, new in renamed.items() for word in ("--redefine-sym", f"{old}={new}",
                                                              f"--keep-global-symbol={new}")]
    # the pointer to the unwinder's routine is shared among objects by name: the program has its own
    keep += ["--redefine-sym", f"{PERSONALITY}={PERSONALITY}.program", f"--keep-global-symbol={PERSONALITY}.program"]
    exit_code, _, log = server.run(job, [["objcopy", *keep, "program.o", "own.o"],
                                         linking([*names, "own.o"], "linked", options)])
    for other in names:
        (job / other).unlink()
    if exit_code or not stat.S_ISREG(os.lstat(job / "linked").st_mode):
        missing = list(dict.fromkeys(re.findall(r"undefined reference to [`'\"]([^`'\"]+)['\"]", log)))
        if missing:
            return "\n".join(f"line 1: error: undefined reference to '{one}'" for one in missing[:8])
        last_line = rust_messages.strip((log.strip().splitlines() or [""])[-1])
        return f"line 1: error: the linker refuses the program: {last_line[:200]}"
    os.replace(job / "linked", made)
    # not readable: so its process cannot be read or written through /proc either, only run
    os.chmod(made, 0o111)
    return ""


def _sanitized(server: rust_server.Server, job: Path, code: str, way: Way, where: Mapping[int, Function],
               folder: Path) -> str:
    """``folder/sanitized`` for the security suite of a program with ``unsafe``: the program under ASan, what is beside
    it as it is.
    """
    exit_code, stdout, log = server.run(job, [
        ["env", "RUSTC_BOOTSTRAP=1", rustc(), *FLAGS, *SANITIZE, "--crate-name=program", "--error-format=json",
         "program.rs"], ["objdump", "-t", "program.o"]])
    if exit_code:
        return rust_messages.errors(log, code, where) or rust_messages.plain(exit_code, log)
    # a program that asks whether it is being sanitized would behave for once
    if re.search(r"env-dep:RUSTC_BOOTSTRAP", (job / "program.d").read_text(encoding="utf-8", errors="replace")):
        return "line 1: refused: the compiler's environment is not accepted in a program under test"
    renamed, wrong = rust_refused.symbols(stdout, code, way.symbols, way.banned, sanitized=True)
    return wrong or _link(server, job, renamed, way.objects(sanitized=True), folder / name(True),
                          ("-fsanitize=address",))


def sanitizes(code: str) -> bool:
    """Whether the security suite of this program is to run under the sanitizer."""
    return UNSAFE.search(code) is not None


@cache
def sanitizer() -> bool:
    """Whether a program can be built with the address sanitizer here."""
    with rust_server.taken() as server, server.job() as job:
        (job / "x.rs").write_text("#[no_mangle] pub extern \"C\" fn main() -> i32 { 0 }\n")
        code, _, _ = server.run(job, [
            ["env", "RUSTC_BOOTSTRAP=1", rustc(), *FLAGS, "-Zsanitizer=address", "x.rs", "-o", "x.o"],
            ["gcc", "-fsanitize=address", "x.o", rust.toolchain().std, "-o", "x"]])
        return code == 0


def reported(log: str) -> str:
    """What the address sanitizer, or a debug assertion on unsafe code, says in a log; empty when neither does."""
    unsound = _UNSOUND.search(log)
    return c_run.sanitizer(log) or (unsound[0][:200] if unsound else "")
