"""C++ programs and their tests in processes of their own: what is made for that, and one suite judged."""
from __future__ import annotations

from pathlib import Path

from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.cpp import signature as cpp_signature
from secgen_lib.languages.cpp import source as cpp_source
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.cpp import units
from secgen_lib.languages.runtime import apart
from secgen_lib.languages.runtime.apart import Side, Verdict
from secgen_lib.languages.runtime.tests import Asking
from secgen_lib.languages.signature import Signature


def adapter(signature: Signature) -> Path:
    """The folder with ``program.so``, which calls a program's function; one for all functions of the same types."""
    unit = (f"using secgen_function = {cpp_signature.pointer(signature)};\n"
            'extern "C" void secgen_call(void *entry, const unsigned char *body, std::size_t n, secgen::Answer answer) '
            "{\n    secgen::Serve<secgen_function>::call(entry, body, n, answer);\n}\n")
    return units.made(unit, "common" + cpp_tools.WIRED)


def test(text: str, declaration: str, signature: Signature) -> Path:
    """The folder with ``program.so`` made of a test: the declaration's first part, a function of the declared head that
    asks the program's process, the test.
    """
    before, head = cpp_source.split(declaration, signature.name)
    given = ", ".join(f"static_cast<decltype({p.name})&&>({p.name})" for p in signature.parameters)
    unit = (f"static void (*secgen_failed)(const char *, ...) __attribute__((noreturn));\n{before}\n"
            "static secgen::Exchange secgen_exchange;\n"
            f"using secgen_function = {cpp_signature.pointer(signature)};\n"
            f"{head} {{ return secgen::Ask<secgen_function>::call(secgen_exchange{given and ', '}{given}); }}\n"
            'extern "C" void secgen_bind(secgen::Exchange exchange, decltype(secgen_failed) failed) {\n'
            "    secgen_exchange = exchange;\n    secgen_failed = failed;\n}\n"
            f'#line 1 "test"\n{text}\n')
    return units.made(unit, cpp_tools.prelude(declaration) + cpp_tools.WIRED)


def judge(text: str, declaration: str, signature: Signature, kind: str, folder: Path, cpu_s: float) -> Verdict:
    """What becomes of ``folder/program.so`` under one test. Raises ``Broken``."""
    theirs, mine, sides = test(text, declaration, signature), adapter(signature), cpp_tools.sides(kind)
    program = Side([f"{sides}/serve", "./program.so", f"{mine}/program.so"], folder, (sides, mine), c_run.ENV)
    asking = Asking((sides / "ask", theirs / "program.so"), ("ask", "@1"))
    # what a plain build prints is nobody's report
    reported = c_run.sanitizer if kind == "checked" else lambda _: ""
    return apart.judge(program, asking, cpu_s, reported, checked=kind == "checked")
