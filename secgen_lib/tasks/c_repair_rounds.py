"""Real programs with a recorded history: GPT-4 writing C for MBPP tasks, up to five rounds of gcc -fanalyzer feedback.

Not tasks for a model but programs that one wrote, so there is no ``load``: :func:`rows` gives the recorded rows.
Round 0 is one program for each of MBPP's 974 tasks; a program of which gcc had something to say was sent back.
"""
from __future__ import annotations

from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import files

NAME = "generations_c_repair_rounds"
SOURCE = "https://github.com/clodbrasilino/chatgpt-codesec-analysis (MIT), repacked as one row a program"
FIELDS = ("mbpp_task", "round", "code", "gcc_analyzer_log", "sent_back")


def rows() -> list[dict[str, Any]]:
    """``mbpp_task`` (int), ``round`` (0..5), ``code``, ``log`` (what the recorded gcc said), ``sent_back`` (bool).

    Raises ``SecgenError`` naming the folder to fill when the file is nowhere, and for rows of another form.
    """
    path = files.find(NAME)
    recorded = []
    for number, row in enumerate(files.rows(path), 1):
        missing = [field for field in FIELDS if field not in row]
        if missing:
            raise SecgenError(f"row {number} has no {missing[0]!r}", path, f"its fields must be {', '.join(FIELDS)}")
        recorded.append({"mbpp_task": row["mbpp_task"], "round": row["round"], "code": row["code"],
                         "log": row["gcc_analyzer_log"], "sent_back": row["sent_back"]})
    return recorded
