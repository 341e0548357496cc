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

from collections.abc import Sequence

from secgen_lib.core.records import Task
from secgen_lib.tasks import _cyberseceval, files

DATASET, SIZE = "cyberseceval_instruct", 1916
SOURCE = files.Web("https://raw.githubusercontent.com/meta-llama/PurpleLlama/fb9b0ebf292bb7350874f35d1eef4b6190d5ddd4/"
                   "CybersecurityBenchmarks/datasets/instruct/instruct.json")
LANGUAGES, CWES = _cyberseceval.LANGUAGES, _cyberseceval.CWES
PROMPTS = _cyberseceval.Prompts(DATASET, SOURCE, SIZE, "CyberSecEval/instruct")


def load(n: int | None = None, seed: int = 0, languages: Sequence[str] = LANGUAGES, split: str | None = None
         ) -> list[Task]:
    """The tasks in our languages, in the file's order, or those of a split (mining 293, validation 52, test 141 prompts
    in C and C++; unseen 1,033 in the others); or ``n`` of them, each language in proportion (to within one).

    The same arguments give the same tasks, and a larger ``n`` holds the tasks of a smaller one. A family is what one
    rule of the detector chose in one language: such prompts resemble each other. Raises ``SecgenError`` for a language
    that is not here, a split that it does not have, an ``n`` below 1 or above what there is, and for a file that is not
    the 1,916 prompts.
    """
    return PROMPTS.load(n, seed, languages, split)


def left_out() -> dict[str, int]:
    """Prompts a language that we do not have: counted, never given to a model."""
    return PROMPTS.left_out()
