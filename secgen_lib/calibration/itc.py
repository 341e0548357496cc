"""The ITC benchmarks (Shiraishi, Mohan, Marimuthu: Test suites for benchmarks of static analysis tools, ISSRE 2015).

Layout: ``01.w_Defects/double_free.c`` and ``02.wo_Defects/double_free.c``, ``include/HeaderFile.h``. A file holds the
variants of one defect, ``double_free_001()`` and so on, which ``double_free_main()`` calls; a variant's defect is on
the line with ``/*Tool should detect this line as error*/``, its twin has the same name in the other folder.
"""
from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.findings.outline import c_functions
from secgen_lib.calibration.suite import Labelled
from secgen_lib.core.errors import SecgenError

NAME = "itc"
GET = "clone https://github.com/regehr/itc-benchmarks and name its folder, or put it at $SECGEN_DATA/itc"
FOLDERS = {"01.w_Defects": True, "02.wo_Defects": False}
HEADER = "HeaderFile.h"
CWES = {
    "bit_shift": 758, "buffer_overrun_dynamic": 122, "buffer_underrun_dynamic": 124, "cmp_funcadr": 480,
    "conflicting_cond": 570, "data_lost": 197, "data_overflow": 190, "data_underflow": 191, "dead_code": 561,
    "dead_lock": 833, "deletion_of_data_structure_sentinel": 463, "double_free": 415, "double_lock": 764,
    "double_release": 765, "endless_loop": 835, "free_nondynamic_allocated_memory": 590, "free_null_pointer": 476,
    "func_pointer": 843, "function_return_value_unchecked": 252, "improper_termination_of_block": 483,
    "insign_code": 1164, "invalid_extern": 758, "invalid_memory_access": 416, "littlemem_st": 131, "livelock": 833,
    "lock_never_unlock": 667, "memory_allocation_failure": 789, "memory_leak": 401, "not_return": 758,
    "null_pointer": 476, "overrun_st": 121, "ow_memcpy": 475, "pow_related_errors": 682, "ptr_subtraction": 469,
    "race_condition": 362, "redundant_cond": 571, "return_local": 562, "sign_conv": 195, "sleep_lock": 667,
    "st_cross_thread_access": 362, "st_overflow": 674, "st_underrun": 124, "underrun_st": 124,
    "uninit_memory_access": 457, "uninit_pointer": 457, "uninit_var": 457, "unlock_without_lock": 832,
    "unused_var": 563, "wrong_arguments_func_pointer": 628, "zero_division": 369,
}
"""File -> the nearest CWE; ours, the suite names none. Some kinds are habits rather than defects (unused values)."""

_MARK = re.compile(r"/\*\s*Tool should detect\b", re.I)
_NAME = re.compile(r"[A-Za-z_]\w*")
_STRIP = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


def load_itc(folder: Path | None = None, *, support: bool = True) -> list[Labelled]:
    """A program a variant: its file without the functions that the variant does not need, lines where they were.

    ``lines`` are the marks that are left (none: it is somewhere). ``support``: ``HeaderFile.h`` stands in the text
    instead of its ``#include``; without it nothing compiles alone. Variants whose twin has another name are labelled,
    and have no twin. Raises :class:`SecgenError` where the folder (None: ``$SECGEN_DATA/itc``) is none of ITC.
    """
    if folder is None and not os.environ.get("SECGEN_DATA"):
        raise SecgenError("the ITC benchmarks are not here", NAME, GET)
    root = folder or Path(os.environ["SECGEN_DATA"]) / NAME
    if not all((root / name).is_dir() for name in FOLDERS) or not (root / "include" / HEADER).is_file():
        raise SecgenError(f"no ITC benchmarks there ({', '.join(FOLDERS)}, include/{HEADER})", root, GET)
    header = _text(root / "include" / HEADER) if support else None
    labelled: list[Labelled] = []
    for name, defective in FOLDERS.items():
        for path in sorted((root / name).glob("*.c")):
            labelled += _variants(path, defective, header)
    if not labelled:
        raise SecgenError("no variant of a defect", root, GET)
    return labelled


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _variants(path: Path, defective: bool, header: str | None) -> Iterator[Labelled]:
    text = _text(path)
    lines, functions = text.split("\n"), c_functions(text)
    bare = _STRIP.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text).split("\n")
    bodies = {f.name: "\n".join(bare[f.first - 1:f.last]) for f in functions}
    driver = next((name for name in bodies if name.endswith("_main")), None)
    if driver is None:
        if path.stem in CWES:  # its driver is its end
            raise SecgenError("no `..._main` in it: the file was cut", path)
        return  # main.c, stubs.c
    within = {i for f in functions for i in range(f.first, f.last + 1)}
    outside = "\n".join("" if i in within else line for i, line in enumerate(bare, 1))
    kept = {name for name in _NAME.findall(re.sub(r"\w+\s*\(", "", outside)) if name in bodies}
    cwe = f"CWE-{CWES[path.stem]}" if path.stem in CWES else ""
    for entry in dict.fromkeys(name for name in _NAME.findall(bodies[driver]) if name in bodies and name != driver):
        needed = _reached({entry, *kept}, bodies)
        gone = {i for f in functions if f.name not in needed for i in range(f.first, f.last + 1)}
        code = "\n".join("" if i in gone else line for i, line in enumerate(lines, 1))
        if header is not None:
            code = re.sub(rf'^[ \t]*#[ \t]*include[ \t]*"{HEADER}"', lambda _: header, code, count=1, flags=re.M)
        marks = tuple(i for i, line in enumerate(code.split("\n"), 1) if _MARK.search(line)) if defective else ()
        pair = f"{NAME}/{path.stem}/{entry}"
        yield Labelled(Program(f"{pair}/{'bad' if defective else 'good'}", "c", code), pair, path.stem,
                       taxonomy.category_of([cwe] if cwe else []), cwe, defective, marks)


def _reached(names: set[str], bodies: dict[str, str]) -> set[str]:
    """``names`` and all functions that are named in their bodies, and so on."""
    done: set[str] = set()
    todo = set(names)
    while todo:
        name = todo.pop()
        done.add(name)
        todo |= {other for other in _NAME.findall(bodies[name]) if other in bodies} - done
    return done
