"""A server of the chat protocol that knows the lab's tasks, as a process: ``python -m tests.generation.knowing PORT``.

Its answers are programs of the grammar: the reference to an even seed, one with a defect to an odd one.
"""
from __future__ import annotations

import random
import sys
import threading
from typing import Any

from secgen_lib.lab import grammar, splits
from tests.generation.misbehaving import Server, answer, echo

SPLIT = "test"
KNOWN = splits.instances(SPLIT, 16, 0)


def program(item: grammar.Instance, seed: int) -> str:
    """What is written for a task."""
    if seed % 2 == 0:
        return item.task(SPLIT).reference
    draw = random.Random(seed)
    return item.program(draw.choice(item.family.defective), draw) + "\n"


def rule(body: dict[str, Any], n: int = 0) -> dict[str, Any]:
    """A task's program; what else is asked, the probe's questions, is given back."""
    asked = body["messages"][-1]["content"]
    item = next((item for item in KNOWN if item.prompt in asked), None)
    return echo(body) if item is None else answer(f"```c\n{program(item, body['seed'])}```")


if __name__ == "__main__":
    Server(rule, port=int(sys.argv[1]))
    threading.Event().wait()
