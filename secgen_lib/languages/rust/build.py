"""Build a Rust program with its tests: two objects that know of each other only the declared functions."""
from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path

from secgen_lib.core.records import digest
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.runtime.pool import twice
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import refused as rust_refused
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.languages.rust.crates import Declared, Function
from secgen_lib.toolchains import gcc, rust

HERE = Path(__file__).parent
FLAGS = ("--edition=2021", "--crate-type=lib", "--emit=obj", "-Awarnings", "-Ccodegen-units=1", "-Cembed-bitcode=no",
         "-Copt-level=0", "-Cdebuginfo=0", "-Coverflow-checks=on", "-Cdebug-assertions=on")
UNSAFE = re.compile(r"\bunsafe\b")
SANITIZE = ("-Zsanitizer=address", "-Zallow-features=", "--emit=obj=program.o,dep-info=program.d")
PERSONALITY = "DW.ref.rust_eh_personality"
_made = folders.Folders("secgen-rust-")


@cache
def _makers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count() or 2, thread_name_prefix="secgen-rust-test")


def _rustc() -> str:
    return rust.toolchain().rustc


def build(code: str, declaration: str, suites: Mapping[str, str], folder: Path) -> str:
    """Build ``folder/test`` (nothing when there is no suite); what is wrong with the program in the compiler's words,
    empty when it was built. Raises :class:`Broken` when the failure is not the program's.
    """
    declared = rust_crates.parse(declaration)
    # beside the program, not before it: a test is made once a task
    making = _makers().submit(tests, declaration, suites) if suites else None

    def attempt() -> str:
        with rust_server.taken() as server, server.job() as job:
            return _build(server, job, code, declared, making, folder)
    try:
        return twice(attempt, on=Gone)
    except Exhausted as over:
        return f"line 1: error: the compiler ran out of {over.what}"


def _build(server: rust_server.Server, job: Path, code: str, declared: Declared, making: Future[Path] | None,
           folder: Path) -> str:
    if wrong := rust_refused.text(code):
        return wrong
    behind, where = rust_crates.behind(declared)
    (job / "program.rs").write_bytes((code + behind).encode("utf-8", "surrogatepass"))
    compiler = [_rustc(), *FLAGS, "--crate-name=program", "--error-format=json", "program.rs", "-o", "program.o"]
    exit_code, stdout, log = server.run(job, [compiler, ["objdump", "-t", "program.o"]])
    if not (job / "program.o").is_file():
        return rust_messages.errors(log, code, where) or rust_messages.plain(exit_code, log)
    if exit_code:
        raise Broken(f"objdump: {log.strip()[:300]}")
    renamed, wrong = rust_refused.symbols(stdout, code, declared)
    if wrong or making is None:
        return wrong
    objects = making.result()
    names = sorted(path.name for path in objects.glob("*.o"))
    for name in names:  # only now that no compiler reads what the program names
        shutil.copyfile(objects / name, job / name)
    names.remove("harness.o")
    wrong = _link(server, job, renamed, names, folder / "test", ())
    if wrong or "security.o" not in names or not sanitizes(code) or not sanitizer():
        return wrong
    for name in (*names, "harness.o"):
        (job / name).unlink()
    return _sanitized(server, job, code, declared, where, objects, folder)


def _link(server: rust_server.Server, job: Path, renamed: Mapping[str, str], names: list[str], made: Path,
          options: tuple[str, ...]) -> str:
    """``program.o`` and the tests' objects to an executable; what the linker says of the program, empty when made."""
    tools = rust.toolchain()
    keep = [word for old, new in renamed.items() for word in ("--redefine-sym", f"{old}={new}",
                                                              f"--keep-global-symbol={new}")]
    # the pointer to the unwinder's routine is shared among objects by name: the program has its own
    keep += ["--redefine-sym", f"{PERSONALITY}={PERSONALITY}.program", f"--keep-global-symbol={PERSONALITY}.program"]
    # the harness comes first: its reader of the nonce is then the first code to run
    exit_code, _, log = server.run(job, [
        ["objcopy", *keep, "program.o", "own.o"],
        ["gcc", *gcc.gold(), *options, "-Wl,-z,relro,-z,now", "harness.o", "own.o", *names, tools.std,
         f"-Wl,-rpath,{Path(tools.std).parent}", "-lm", "-lpthread", "-ldl", "-o", "test"]])
    if exit_code or not stat.S_ISREG(os.lstat(job / "test").st_mode):
        missing = list(dict.fromkeys(re.findall(r"undefined reference to [`'\"]([^`'\"]+)['\"]", log)))
        if missing:
            return "\n".join(f"line 1: error: undefined reference to '{name}'" for name in missing[:8])
        last_line = rust_messages.strip((log.strip().splitlines() or [""])[-1])
        return f"line 1: error: the linker refuses the program: {last_line[:200]}"
    os.replace(job / "test", made)
    # not readable: so its process cannot be read or written through /proc either, only run
    os.chmod(made, 0o111)
    return ""


def _sanitized(server: rust_server.Server, job: Path, code: str, declared: Declared, where: Mapping[int, Function],
               objects: Path, folder: Path) -> str:
    """``folder/sanitized`` for the security suite of a program with ``unsafe``: the program under ASan, the tests as
    they are.
    """
    exit_code, stdout, log = server.run(job, [
        ["env", "RUSTC_BOOTSTRAP=1", _rustc(), *FLAGS, *SANITIZE, "--crate-name=program", "--error-format=json",
         "program.rs"], ["objdump", "-t", "program.o"]])
    if exit_code:
        return rust_messages.errors(log, code, where) or rust_messages.plain(exit_code, log)
    # a program that asks whether it is being sanitized would behave for once
    if re.search(r"env-dep:RUSTC_BOOTSTRAP", (job / "program.d").read_text(encoding="utf-8", errors="replace")):
        return "line 1: refused: the compiler's environment is not accepted in a program under test"
    renamed, wrong = rust_refused.symbols(stdout, code, declared, rust_refused.SANITIZER_SECTIONS)
    if wrong:
        return wrong
    names = ["run.o", "security.o"]
    for name in ("harness.o", *names):
        shutil.copyfile(objects / name, job / name)
    return _link(server, job, renamed, names, folder / "sanitized", ("-fsanitize=address",))


def sanitizes(code: str) -> bool:
    """Whether the security suite of this program is to run under the sanitizer."""
    return UNSAFE.search(code) is not None


@cache
def sanitizer() -> bool:
    """Whether a program can be built with the address sanitizer here."""
    with rust_server.taken() as server, server.job() as job:
        (job / "x.rs").write_text("#[no_mangle] pub extern \"C\" fn main() -> i32 { 0 }\n")
        code, _, _ = server.run(job, [
            ["env", "RUSTC_BOOTSTRAP=1", _rustc(), *FLAGS, "-Zsanitizer=address", "x.rs", "-o", "x.o"],
            ["gcc", "-fsanitize=address", "x.o", rust.toolchain().std, "-o", "x"]])
        return code == 0


def tests(declaration: str, suites: Mapping[str, str]) -> Path:
    """The folder with ``harness.o`` and one object per suite, made once per content and process."""
    return _made.get(digest(declaration, dict(suites)), lambda folder: _make_tests(declaration, suites, folder))


def _make_tests(declaration: str, suites: Mapping[str, str], folder: Path) -> None:
    declared = rust_crates.parse(declaration)
    try:
        harness = _made.get("harness", _make_harness)
        for name in ("harness.o", "run.o"):
            shutil.copyfile(harness / name, folder / name)
        with rust_server.taken() as server, server.job() as job:
            for suite, text in suites.items():
                source = rust_crates.test_crate(declared, text, suite)
                (job / f"{suite}.rs").write_text(source, encoding="utf-8")
                code, _, log = server.run(job, [[_rustc(), *FLAGS, f"--crate-name={suite}", "--error-format=short",
                                                 f"{suite}.rs", "-o", f"{suite}.o"]])
                if code:
                    raise Broken(f"the test does not build: {rust_messages.strip(log)[:600]}")
                shutil.copyfile(job / f"{suite}.o", folder / f"{suite}.o")
    except (Exhausted, Gone) as failed:
        raise Broken(f"the test cannot be built: {failed}") from failed


def _make_harness(folder: Path) -> None:
    with rust_server.taken() as server, server.job() as job:
        for name in ("secgen_test.h", "gate.h", "harness.c"):
            shutil.copyfile(c_build.HERE / name, job / name)
        (job / "run.rs").write_text(rust_crates.RUNNER, encoding="utf-8")
        code, _, log = server.run(job, [["gcc", "-std=gnu17", "-O1", "-c", "harness.c", "-o", "harness.o"],
                                        [_rustc(), *FLAGS, "--crate-name=run", "run.rs", "-o", "run.o"]])
        if code:
            raise Broken(f"the harness does not build: {log.strip()[:300]}")
        for name in ("harness.o", "run.o"):
            shutil.copyfile(job / name, folder / name)
