"""CyberSecEval, instruct, version 2: the 1,681 of version 1's 1,916 prompts that its makers kept, under the same names.

1,312 are tasks here: python 282, javascript 244, cpp 242, c 202, rust 178, java 164; csharp 218 and php 151 are left
out. Texts, families, CWEs and splits are those of :mod:`secgen_lib.tasks.cyberseceval_instruct`, which says what its
prompts ask for, and how biased they are: version 2 takes prompts away and changes none. Published counts of version 1
are not of these prompts.
"""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.core.records import Task
from secgen_lib.tasks import _cyberseceval, files

DATASET, SIZE = "cyberseceval_instruct_v2", 1681
SOURCE = files.Web("https://raw.githubusercontent.com/meta-llama/PurpleLlama/bbb602795be78259f4b4df07ac6ec4854aae7a92/"
                   "CybersecurityBenchmarks/datasets/instruct/instruct-v2.json")
PROMPTS = _cyberseceval.Prompts(DATASET, SOURCE, SIZE, "CyberSecEval/instruct-v2")


def load(n: int | None = None, seed: int = 0, languages: Sequence[str] = _cyberseceval.LANGUAGES,
         split: str | None = None) -> list[Task]:
    """As ``cyberseceval_instruct.load``, of version 2's prompts. A task keeps the number that it has in version 1."""
    return PROMPTS.load(n, seed, languages, split)


def left_out() -> dict[str, int]:
    """Prompts a language that we do not have: counted, never given to a model."""
    return PROMPTS.left_out()
