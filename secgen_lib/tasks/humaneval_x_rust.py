"""HumanEval-X, Rust (CodeGeeX, arXiv 2303.17568): 164 functions to be completed from head and comment.

The original puts ``use rand::Rng; use regex::Regex; use md5;`` before every program. Those crates come from outside and
are not there, so that nothing would build; the lines are taken out, of the prompt and of every program. Where a
solution or a test does need such a crate, it fails, and ``failing/humaneval_x_rust.yaml`` says so.

Its comments have lost the examples that HumanEval's docstrings show (some are left in 46, 63, 99 and 130), and it has
no example test. The public examples are therefore HumanEval's own, of the same problem, written in Rust
(``_rust_examples.py``): what the other languages' example tests ask, too.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.tasks import _humaneval_x, _rust_examples, files, humaneval

DATASET = "humaneval_x_rust"
SOURCE = _humaneval_x.source("rust", "11bb54ebb2f82a60ce2bc631d5da5a54f3b2378e")
ABSENT = re.compile(r"^[ \t]*use (?:rand::Rng|regex::Regex|md5);[ \t]*\n?", re.MULTILINE)

WRONG = {"33": ("[5, 6, 3, 4, 8, 9, 2]",), "103": ("1, 5", "10, 20", "20, 33")}
"""Examples that the data set's own solution in Rust contradicts, by number and arguments: 33 sorts other places than
HumanEval's, 103 writes no ``0b``."""


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` drawn by ``seed``; ``declaration`` has what the test uses of the program. Needs
    HumanEval's file, too, for the public examples.
    """
    shown = {row["task_id"].rsplit("/", 1)[-1]: humaneval.shown(row)
             for row in files.rows(files.find(humaneval.DATASET, humaneval.SOURCE))}
    return _humaneval_x.load(DATASET, "rust", SOURCE, lambda row: _fields(row, shown), split, n, seed)


def _fields(row: dict[str, Any], shown: Mapping[str, list[tuple[str, str]]]) -> dict[str, str]:
    head = ABSENT.sub("", row["declaration"])
    prompt = head + row["prompt"]
    reference = prompt + row["canonical_solution"]
    entry_point, = re.findall(r"^(?:pub )?fn (\w+)", head, re.MULTILINE)
    declaration, number = _declaration(reference, row["test"]), row["task_id"].rsplit("/", 1)[-1]
    examples = _rust_examples.test(declaration, entry_point,
                                   [example for example in shown[number] if example[0] not in WRONG.get(number, ())])
    return {"prompt": prompt, "entry_point": entry_point, "test": row["test"], "reference": reference,
            "examples": examples, "declaration": declaration}


def _declaration(reference: str, test: str) -> str:
    """The ``use`` items, and those functions and enums of the reference that the test names."""
    bare, names = rust_source.bare(reference), set(re.findall(r"\w+", rust_source.bare(test)))
    items = [reference[m.start():m.end()] for m in re.finditer(r"^use [^;]+;", bare, re.MULTILINE)]
    for match in re.finditer(r"^[ \t]*(?:pub )?(fn|enum) (\w+)", bare, re.MULTILINE):
        if match[2] in names:
            end = rust_source.head_end(bare, match.end())
            if match[1] == "enum":
                end = bare.index("}", end) + 1
            items.append(reference[match.start():end].strip() + ("" if match[1] == "enum" else ";"))
    return "\n".join(items) + "\n"


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row: a ``completion`` is put behind declaration and comment, as CodeGeeX does it, a
    ``solution`` is taken as it is; neither with the three absent crates' lines.
    """
    return ABSENT.sub("", task.prompt + text if field == "completion" else text)
