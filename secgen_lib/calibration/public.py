"""SVEN's pairs (He and Vechev, CCS 2023): functions before and after the commit that repaired them.

Single functions without their files. Most C and C++ ones do not compile alone: :func:`parses` says which do, and only
of those a static analyzer can say anything.
"""
from __future__ import annotations

import ast
import textwrap
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import sandbox
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.program import SUFFIXES, source_bytes
from secgen_lib.calibration.suite import Labelled
from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import files

if TYPE_CHECKING:
    import pandas as pd

NAME = "sven_pairs"
LANGUAGE = {"py": "python", "c": "c", "C": "cpp", "h": "c", "cpp": "cpp", "cc": "cpp"}
COMPILER = {"c": ("gcc", "-std=gnu17"), "cpp": ("g++", "-std=gnu++17")}
BATCH = 64


def load_sven() -> list[Labelled]:
    """Two programs a pair. ``lines`` are those that the repair deleted (empty: it only added, the place is not known).

    Python methods are moved to the left margin. The labels are the commits': "before" is defective by its message,
    "after" sound in that respect only. Raises :class:`SecgenError` where the file ``sven_pairs`` is nowhere, or a
    row of it is no pair.
    """
    labelled = []
    path = files.find(NAME)
    for number, row in enumerate(files.rows(path)):
        try:
            language = LANGUAGE[row["file_name"].rpartition(".")[2]]
            cwe = f"CWE-{int(row['vul_type'].partition('-')[2])}"
            deleted = tuple(int(line["line_no"]) for line in row["line_changes"]["deleted"])
            sides = (("before", deleted, row["func_src_before"] + ""), ("after", (), row["func_src_after"] + ""))
        except (LookupError, ValueError, TypeError, AttributeError) as broken:
            raise SecgenError(f"pair {number} is none of SVEN's ({broken!r})", path, "fetch the file again") from broken
        for label, lines, code in sides:
            code = textwrap.dedent(code) if language == "python" else code
            name = f"sven/{number}"
            labelled.append(Labelled(Program(f"{name}/{label}", language, code), name, row["vul_type"],
                                     taxonomy.category_of([cwe]), cwe, label == "before", lines))
    return labelled


def parses(some: Sequence[Labelled]) -> list[bool]:
    """Whether each program is one by itself: Python by its parser, C and C++ by the compiler (no warning counts).

    Raises :class:`SecgenError` where the compiler or the sandbox gives no answer.
    """
    answers: dict[str, bool] = {}
    for language in sorted({example.program.language for example in some}):
        chosen = [example.program for example in some if example.program.language == language]
        if language == "python":
            answers |= {program.completion_id: _python(program.code) for program in chosen}
        else:
            for start in range(0, len(chosen), BATCH):
                answers |= _compiled(chosen[start:start + BATCH], language)
    return [answers[example.program.completion_id] for example in some]


def _python(code: str) -> bool:
    try:
        with warnings.catch_warnings(action="ignore"):  # odd escapes in strings
            ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _compiled(programs: Sequence[Program], language: str) -> dict[str, bool]:
    names = [f"p{i}{SUFFIXES[language]}" for i in range(len(programs))]
    compiler = " ".join(COMPILER[language])
    script = f"{compiler} --version >/dev/null || exit 3; for f in p*{SUFFIXES[language]}; do " \
             f"{compiler} -w -fsyntax-only $f 2>/dev/null && echo $f; done; echo end"
    limits = sandbox.Limits(cpu_s=5 * len(programs), wall_s=20 * len(programs), memory_mb=2048)
    outcome = sandbox.run(["/bin/sh", "-c", script], limits=limits, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
                          files={n: source_bytes(p.code) for n, p in zip(names, programs, strict=True)})
    printed = outcome.stdout.decode("utf-8", "replace").split()
    if outcome.status != "ok" or not printed or printed[-1] != "end":
        raise SecgenError(f"{compiler} gives no answer: {outcome.status}", "calibration", "`secgen doctor`")
    return {p.completion_id: n in printed for n, p in zip(names, programs, strict=True)}


def parsed_share(some: Sequence[Labelled], parsed: Sequence[bool]) -> pd.DataFrame:
    """A row a language: ``programs``, ``parse``, ``share``, ``pairs``, and ``whole_pairs`` whose two sides parse."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for language in sorted({example.program.language for example in some}):
        mine = [(example.pair, ok) for example, ok in zip(some, parsed, strict=True)
                if example.program.language == language]
        good = sum(ok for _, ok in mine)
        pairs = {pair for pair, _ in mine}
        whole = pairs - {pair for pair, ok in mine if not ok}
        rows.append({"language": language, "programs": len(mine), "parse": good, "share": good / len(mine),
                     "pairs": len(pairs), "whole_pairs": len(whole)})
    return pd.DataFrame(rows)


def whole(some: Sequence[Labelled], parsed: Sequence[bool]) -> list[Labelled]:
    """The programs of the pairs of which both sides parse."""
    broken = {example.pair for example, ok in zip(some, parsed, strict=True) if not ok}
    return [example for example in some if example.pair not in broken]
