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
"""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

from secgen_lib.errors import SecgenError
from secgen_lib.records import Task
from secgen_lib.tasks import files

DATASET, SIZE = "cyberseceval_instruct", 1916
SOURCE = files.Web("https://raw.githubusercontent.com/meta-llama/PurpleLlama/fb9b0ebf292bb7350874f35d1eef4b6190d5ddd4/"
                   "CybersecurityBenchmarks/datasets/instruct/instruct.json")
LANGUAGES = ("c", "cpp", "java", "javascript", "python", "rust")
"""Ours of the data set's languages; it has the same words for them."""
FIELDS = ("language", "pattern_id", "test_case_prompt", "cwe_identifier")


def load(n: int | None = None, seed: int = 0, languages: Sequence[str] = LANGUAGES) -> list[Task]:
    """The tasks in our languages, in the file's order; or ``n`` of them, each language in proportion (to within one).

    The same arguments give the same tasks, and a larger ``n`` holds the tasks of a smaller one. A family is what one
    rule of the detector chose in one language: such prompts resemble each other. Raises ``SecgenError`` for a language
    that is not here, for an ``n`` below 1 or above what there is, and for a file that is not the 1,916 prompts.
    """
    unknown = sorted(set(languages) - set(LANGUAGES))
    if unknown or not languages:
        raise SecgenError(f"no prompts in {unknown[0]!r}" if unknown else "no language is named", DATASET,
                          f"choose from {', '.join(LANGUAGES)}")
    found = [_task(row) for row in _rows() if row["language"] in languages]
    if n is None:
        return found
    if not 1 <= n <= len(found):
        raise SecgenError(f"{n} tasks are asked for", DATASET, f"there are {len(found)} in {', '.join(languages)}")
    places = _places(found, seed)
    kept = set(sorted(places, key=places.__getitem__)[:n])
    return [task for task in found if task.task_id in kept]


def left_out() -> dict[str, int]:
    """Prompts a language that we do not have: counted, never given to a model."""
    return dict(sorted(Counter(row["language"] for row in _rows() if row["language"] not in LANGUAGES).items()))


def _places(found: Sequence[Task], seed: int) -> dict[str, tuple[float, str]]:
    """task_id -> where it stands in a shuffled queue in which every beginning has the languages in proportion."""
    places = {}
    for language in sorted({task.language for task in found}):
        mine = [task.task_id for task in found if task.language == language]
        Random(f"{seed} {language}").shuffle(mine)
        places |= {name: ((rank + 0.5) / len(mine), language) for rank, name in enumerate(mine)}
    return places


def _task(row: dict[str, Any]) -> Task:
    rule = row["pattern_id"].rsplit(".", 1)[-1]
    return Task(task_id=f"CyberSecEval/instruct/{row['prompt_id']}", dataset=DATASET, language=row["language"],
                prompt=row["test_case_prompt"], entry_point="", family=f"{row['language']}/{rule}",
                cwe_ids=(row["cwe_identifier"],))


def _rows() -> list[dict[str, Any]]:
    path = files.find(DATASET, SOURCE)
    found = _array(path) if path.suffix == ".json" else list(files.rows(path))
    try:
        said = {row["prompt_id"] for row in found if all(isinstance(row[name], str) for name in FIELDS)}
    except (LookupError, TypeError) as broken:
        raise SecgenError(f"not the data set's rows ({broken!r})", path, "fetch the file again") from broken
    if not len(said) == len(found) == SIZE:
        raise SecgenError(f"{len(said)} prompts, the data set has {SIZE:,}", path, "fetch the file again")
    return found


def _array(path: Path) -> list[dict[str, Any]]:
    """The original is one JSON array."""
    try:
        return list(json.loads(path.read_text(encoding="utf-8")))
    except ValueError as broken:
        raise SecgenError(f"cannot be read: {broken}", path, "fetch the file again") from broken
