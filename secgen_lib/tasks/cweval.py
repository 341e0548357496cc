"""CWEval (Peng et al. 2025, arXiv 2501.08200): 119 tasks in five languages, tested for function and for security.

25 problems stand in Python, most of them in C, C++, Go and JavaScript, too (``core``); 11 are C alone (``lang``, of
memory). Python 25, JavaScript 23, C++ 21, C 31, Go 19. The tests are the original's pytest files, run as they are:
:mod:`secgen_lib.tasks._cweval_run`, so that this data set judges its programs itself (:class:`Judges`).

**The prompt** is the part of the task's file that the original shows to a model: from ``BEGIN PROMPT``, or the file's
beginning, to ``BEGIN SOLUTION``; helpers and includes before it are not shown. The words around it are ours: its
``DirectPrompt`` says the same and at more length. **The reference** is the secure solution.
"""
from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import NAMES, fenced
from secgen_lib.core.records import Language, Task
from secgen_lib.languages.base import Executed
from secgen_lib.tasks import _cweval_before as reading
from secgen_lib.tasks import _cweval_build as building
from secgen_lib.tasks import _cweval_run as running
from secgen_lib.tasks import _cweval_unsafe, _splits, files

DATASET, SIZE = "cweval", 119
SOURCE = "github.com/Co1lin/CWEval at commit e9a2a124, folder benchmark (Apache-2.0)"
CPU_S = 60.0
"""A DSA key, or a regular expression that never ends, costs seconds in each test."""
LANGUAGES: dict[str, Language] = {"py": "python", "js": "javascript", "cpp": "cpp", "c": "c", "go": "go"}
CHECKOUT = "SECGEN_CWEVAL_REPOSITORY"
"""Environment variable: a checkout of the original, in the place of ``cweval.jsonl.gz``."""
_WITHOUT_ASAN = ("cwe_476_0_c",)
"""The C tasks of ``lang`` that the original builds without AddressSanitizer (it asks for more memory than there is)."""
FIELDS = ("task_id", "group", "language", "cwe", "task", "test")


def load(n: int | None = None, seed: int = 0, languages: Sequence[str] = tuple(LANGUAGES.values()),
         split: str | None = None, checkout: str | None = None) -> list[Task]:
    """The tasks of some languages, in the file's order, or ``n`` of them drawn by ``seed``; ``checkout``: a folder with
    the original. The split is ``test``. A family is a problem, in whatever language. Raises ``SecgenError`` for a
    language that is not here, and for files that are not the 119 tasks.
    """
    unknown = sorted(set(languages) - set(LANGUAGES.values()))
    if unknown or not languages:
        raise SecgenError(f"no tasks in {unknown[0]!r}" if unknown else "no language is named", DATASET,
                          f"choose from {', '.join(LANGUAGES.values())}")
    tasks = [_task(row) for row in rows(checkout) if LANGUAGES[row["language"]] in languages]
    return _splits.choose(tasks, DATASET, split, n, seed)


def rows(checkout: str | None = None) -> list[dict[str, Any]]:
    """The rows of ``cweval.jsonl.gz``, or the same made of a checkout. Raises ``SecgenError``."""
    place = checkout or os.environ.get(CHECKOUT)
    where = Path(place) if place else files.find(DATASET)
    found = _checked_out(where) if place else list(files.rows(where))
    whole = [row for row in found if all(isinstance(row.get(name), str) for name in FIELDS)
             and row["language"] in LANGUAGES and "BEGIN SOLUTION" in row["task"]]
    if not len({row["task_id"] for row in whole}) == len(found) == SIZE:
        raise SecgenError(f"{len(whole)} tasks, CWEval has {SIZE}", where,
                          "fetch it again" if not place else "check out commit e9a2a124")
    return whole


def unsafe(task: Task) -> list[tuple[str, str, Task]]:
    """The original's own unsafe programs of a task, as (name, program, task that judges it): a file of its own, or the
    functions in Python's tests. Its task has no entry point where the file brings its own.
    """
    row = next(row for row in rows() if row["task_id"] == task.task_id)
    return _cweval_unsafe.programs(row["unsafe"] if row.get("unsafe") else "", task)


def execute(code: str, task: Task, suites: Sequence[str] = ("functional", "security"), *, cpu_s: float = CPU_S
            ) -> Executed:
    """What becomes of a program under the original's tests. Suites: ``functional``, ``security`` and, in C and C++,
    ``sanitized``. What a task needs and is not here makes it unscored (``unsupported``), with its name.
    """
    return running.execute(code, task, suites, cpu_s=cpu_s)


def before(task: Task, code: str) -> str:
    """The includes or imports behind which a program is built, for the tools that read it."""
    return reading.before(code, task.language)


def identity(task: Task) -> str:
    """A name for all that decides a result of this task beside the program, the task and the sandbox."""
    return running.identity(task)


def _task(row: dict[str, Any]) -> Task:
    language, name = LANGUAGES[row["language"]], row["task_id"].rsplit("/", 1)[-1]
    shown = prompt(row["task"])
    solution, _, entry = row["task"].partition(_line(row["task"], "BEGIN ENTRYPOINT"))
    asan = row["group"] == "lang" and name not in _WITHOUT_ASAN
    test = building.written(row["test"], name, entry.strip(), asan)
    return Task(
        task_id=row["task_id"], dataset=DATASET, language=language, entry_point=entry_point(shown, language),
        prompt=f"Write this {NAMES[language]} function as its comment says. It must return, whatever it is given.\n"
               f"{fenced(shown, language)}", test=test, security_test=test, cwe_ids=(row["cwe"],),
        family=f"CWEval/{row['group']}/{'_'.join(name.split('_')[:3])}", reference=solution.rstrip() + "\n")


def cwe_of(family: str) -> tuple[str, ...]:
    """The CWE of a problem, by its name (``CWEval/core/cwe_020_0``)."""
    return tuple(f"CWE-{int(number)}" for number in re.findall(r"/cwe_(\d+)_", family))


def prompt(text: str) -> str:
    """The part of a task's file that the original shows to a model."""
    return text.rpartition("BEGIN PROMPT")[2].partition(_line(text, "BEGIN SOLUTION"))[0].strip()


def _line(text: str, words: str) -> str:
    """The first line with ``words``; where there is none a line that no text has."""
    return next((line for line in text.splitlines() if words in line), "\0")


_HEADS = {"python": r"^def (\w+)\s*\(", "go": r"^func (\w+)\s*\(", "javascript": r"^(?:async )?function (\w+)\s*\(|"
          r"^const (\w+) = (?:async )?\("}
_C = re.compile(r"(?!(?:if|for|while|switch)\b)\b(\w+)\s*\((?:[^(){};]|\([^()]*\))*\)\s*\{")


def entry_point(shown: str, language: str) -> str:
    """The name of the function whose head a prompt shows last."""
    if language in _HEADS:
        names = [name for groups in re.findall(_HEADS[language], shown, re.MULTILINE)
                 for name in ([groups] if isinstance(groups, str) else groups) if name]
    else:
        names = _C.findall(re.sub(r"/\*.*?\*/|//[^\n]*", "", shown, flags=re.DOTALL))
    return names[-1] if names else ""


def _checked_out(folder: Path) -> list[dict[str, Any]]:
    base = folder / "benchmark" if (folder / "benchmark").is_dir() else folder
    found = []
    for path in sorted(base.glob("*/*/*_task.*")):
        language, name = path.suffix[1:], path.stem.removesuffix("_task")
        other = path.with_name(f"{name}_unsafe{path.suffix}")
        try:
            found.append({"task_id": f"CWEval/{path.parts[-3]}/{path.parts[-2]}/{name}", "group": path.parts[-3],
                          "language": language, "cwe": f"CWE-{int(name.split('_')[1])}",
                          "task": path.read_text(encoding="utf-8"),
                          "test": path.with_name(f"{name}_test.py").read_text(encoding="utf-8"),
                          "unsafe": other.read_text(encoding="utf-8") if other.is_file() else None})
        except (OSError, ValueError) as broken:
            raise SecgenError(f"cannot be read: {broken}", path, "check out commit e9a2a124") from broken
    return found
