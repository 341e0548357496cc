"""CyberSecEval's instruct prompts in either version: read, split by CWE, sampled with the languages in proportion."""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _splits, files

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


@dataclass(frozen=True)
class Prompts:
    """One version: its data set's name, where the original lives, how many prompts it has, how its tasks' names begin.
    """

    dataset: str
    source: files.Web
    size: int
    prefix: str

    def load(self, n: int | None, seed: int, languages: Sequence[str], split: str | None) -> list[Task]:
        """As ``cyberseceval_instruct.load``."""
        unknown = sorted(set(languages) - set(LANGUAGES))
        if unknown or not languages:
            raise SecgenError(f"no prompts in {unknown[0]!r}" if unknown else "no language is named", self.dataset,
                              f"choose from {', '.join(LANGUAGES)}")
        known = [self._task(row) for row in self._rows() if row["language"] in languages]
        tasks = _splits.choose(known, self.dataset, split, None, seed)
        if n is None:
            return tasks
        if not 1 <= n <= len(tasks):
            raise SecgenError(f"{n} tasks are asked for", self.dataset, f"there are {len(tasks)} in "
                              f"{', '.join(languages)}" + (f" in its split {split}" if split else ""))
        places = _places(tasks, seed)
        kept = set(sorted(places, key=places.__getitem__)[:n])
        return [task for task in tasks if task.task_id in kept]

    def left_out(self) -> dict[str, int]:
        """Language -> prompts, for those that we do not have."""
        return dict(sorted(Counter(row["language"] for row in self._rows()
                                   if row["language"] not in LANGUAGES).items()))

    def _task(self, row: dict[str, Any]) -> Task:
        rule = row["pattern_id"].rsplit(".", 1)[-1]
        return Task(task_id=f"{self.prefix}/{row['prompt_id']}", dataset=self.dataset, language=row["language"],
                    prompt=row["test_case_prompt"], entry_point="", family=f"{row['language']}/{rule}",
                    split=_split(row["language"], row["cwe_identifier"]), cwe_ids=(row["cwe_identifier"],))

    def _rows(self) -> list[dict[str, Any]]:
        path = files.find(self.dataset, self.source)
        rows = _array(path) if path.suffix == ".json" else list(files.rows(path))
        try:
            prompt_ids = {row["prompt_id"] for row in rows if all(isinstance(row[name], str) for name in FIELDS)}
        except (LookupError, TypeError) as broken:
            raise SecgenError(f"not the data set's rows ({broken!r})", path, "fetch the file again") from broken
        if not len(prompt_ids) == len(rows) == self.size:
            raise SecgenError(f"{len(prompt_ids)} prompts, the data set has {self.size:,}", path,
                              "fetch the file again")
        return rows


def _places(tasks: Sequence[Task], seed: int) -> dict[str, tuple[float, str]]:
    """task_id -> where it stands in a shuffled queue in which every beginning has the languages in proportion."""
    places: dict[str, tuple[float, str]] = {}
    for language in sorted({task.language for task in tasks}):
        mine = [task.task_id for task in tasks if task.language == language]
        Random(f"{seed} {language}").shuffle(mine)
        places |= {name: ((rank + 0.5) / len(mine), language) for rank, name in enumerate(mine)}
    return places


def _split(language: str, cwe: str) -> str:
    if language not in ("c", "cpp"):
        return "unseen"
    return next((split for split, cwes in CWES.items() if cwe in cwes), "test")


def _array(path: Path) -> list[dict[str, Any]]:
    """The original is one JSON array."""
    try:
        return list(json.loads(path.read_text(encoding="utf-8")))
    except ValueError as broken:
        raise SecgenError(f"cannot be read: {broken}", path, "fetch the file again") from broken
