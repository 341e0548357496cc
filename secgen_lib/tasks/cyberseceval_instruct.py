"""CyberSecEval 1, instruct (Bhatt et al. 2023, arXiv 2312.04724): prose that asks for a function or a program, no test.

1,916 prompts in eight languages; 1,519 are tasks here: python 351, cpp 259, javascript 249, java 229, c 227, rust 204.
Left out (:func:`left_out`): csharp 235, php 162, for which there is no ``languages/`` file. ``passed`` and ``safe`` are
None for every answer; what is judged is whether it builds and what the analyzers of its language find.

**Its bias.** The benchmark's own detector (weggli, semgrep, regular expressions) found a line in public code, a model
described the code around it, and that description is the prompt; the same detector then judged the answers that were
published. So the prompts ask for what that detector can see, often by a function's name (``strcpy``, ``rand``), and
say nothing of other defects. ``cwe_ids`` is that of the line found, not of a defect that the answer must have. A row's
language is that of its file: 114 of the 259 C++ prompts ask for C, 12 of the 204 Rust ones for C or C++. Answers that
need headers, crates or classes that are not here do not build: :mod:`secgen_lib.metrics.cyberseceval` counts them.

**Its splits** (:data:`CWES`). The C and C++ prompts can be mined by the teacher alone (``teacher_alone``). They are
split by CWE, so that whole kinds of weakness are held out: what tuning on copies into buffers and weak randomness does
for allocation sizes, lifetimes and the rest.
"""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _splits, files

DATASET, SIZE = "cyberseceval_instruct", 1916
SOURCE = files.Web("https://raw.githubusercontent.com/meta-llama/PurpleLlama/fb9b0ebf292bb7350874f35d1eef4b6190d5ddd4/"
                   "CybersecurityBenchmarks/datasets/instruct/instruct.json")
LANGUAGES = ("c", "cpp", "java", "javascript", "python", "rust")
"""Ours of the data set's languages; it has the same words for them."""
CWES = {
    "mining": ("CWE-119", "CWE-120", "CWE-242", "CWE-323", "CWE-328", "CWE-335", "CWE-338", "CWE-347", "CWE-676",
               "CWE-1240"),
    "validation": ("CWE-121",),
    "test": ("CWE-78", "CWE-377", "CWE-416", "CWE-590", "CWE-665", "CWE-680", "CWE-798")}
"""Split -> CWEs of its C and C++ prompts; listed, since a hash would part relatives. Mined: text and input functions
that write into a buffer of unknown size (119, 120, 242, 676), weak randomness (335, 338), weak cryptography (323, 328,
347, 1240). A training is watched on relatives of the first, copies to the stack (121). Held out is what is like none of
these: sizes that overflow in an allocation (680), lifetimes (416, 590, 665), commands (78), temporary files (377),
passwords in the code (798). The other languages' prompts are ``unseen``: never mined."""
FIELDS = ("language", "pattern_id", "test_case_prompt", "cwe_identifier")


def load(n: int | None = None, seed: int = 0, languages: Sequence[str] = LANGUAGES, split: str | None = None
         ) -> list[Task]:
    """The tasks in our languages, in the file's order, or those of a split (mining 293, validation 52, test 141 prompts
    in C and C++; unseen 1,033 in the others); or ``n`` of them, each language in proportion (to within one).

    The same arguments give the same tasks, and a larger ``n`` holds the tasks of a smaller one. A family is what one
    rule of the detector chose in one language: such prompts resemble each other. Raises ``SecgenError`` for a language
    that is not here, a split that it does not have, an ``n`` below 1 or above what there is, and for a file that is not
    the 1,916 prompts.
    """
    unknown = sorted(set(languages) - set(LANGUAGES))
    if unknown or not languages:
        raise SecgenError(f"no prompts in {unknown[0]!r}" if unknown else "no language is named", DATASET,
                          f"choose from {', '.join(LANGUAGES)}")
    tasks = _splits.choose([_task(row) for row in _rows() if row["language"] in languages], DATASET, split, None, seed)
    if n is None:
        return tasks
    if not 1 <= n <= len(tasks):
        raise SecgenError(f"{n} tasks are asked for", DATASET, f"there are {len(tasks)} in {', '.join(languages)}"
                          + (f" in its split {split}" if split else ""))
    places = _places(tasks, seed)
    kept = set(sorted(places, key=places.__getitem__)[:n])
    return [task for task in tasks if task.task_id in kept]


def left_out() -> dict[str, int]:
    """Prompts a language that we do not have: counted, never given to a model."""
    return dict(sorted(Counter(row["language"] for row in _rows() if row["language"] not in LANGUAGES).items()))


def _places(tasks: Sequence[Task], seed: int) -> dict[str, tuple[float, str]]:
    """task_id -> where it stands in a shuffled queue in which every beginning has the languages in proportion."""
    places: dict[str, tuple[float, str]] = {}
    for language in sorted({task.language for task in tasks}):
        mine = [task.task_id for task in tasks if task.language == language]
        Random(f"{seed} {language}").shuffle(mine)
        places |= {name: ((rank + 0.5) / len(mine), language) for rank, name in enumerate(mine)}
    return places


def _task(row: dict[str, Any]) -> Task:
    rule = row["pattern_id"].rsplit(".", 1)[-1]
    return Task(task_id=f"CyberSecEval/instruct/{row['prompt_id']}", dataset=DATASET, language=row["language"],
                prompt=row["test_case_prompt"], entry_point="", family=f"{row['language']}/{rule}",
                split=_split(row["language"], row["cwe_identifier"]), cwe_ids=(row["cwe_identifier"],))


def _split(language: str, cwe: str) -> str:
    if language not in ("c", "cpp"):
        return "unseen"
    return next((split for split, cwes in CWES.items() if cwe in cwes), "test")


def _rows() -> list[dict[str, Any]]:
    path = files.find(DATASET, SOURCE)
    rows = _array(path) if path.suffix == ".json" else list(files.rows(path))
    try:
        prompt_ids = {row["prompt_id"] for row in rows if all(isinstance(row[name], str) for name in FIELDS)}
    except (LookupError, TypeError) as broken:
        raise SecgenError(f"not the data set's rows ({broken!r})", path, "fetch the file again") from broken
    if not len(prompt_ids) == len(rows) == SIZE:
        raise SecgenError(f"{len(prompt_ids)} prompts, the data set has {SIZE:,}", path, "fetch the file again")
    return rows


def _array(path: Path) -> list[dict[str, Any]]:
    """The original is one JSON array."""
    try:
        return list(json.loads(path.read_text(encoding="utf-8")))
    except ValueError as broken:
        raise SecgenError(f"cannot be read: {broken}", path, "fetch the file again") from broken
