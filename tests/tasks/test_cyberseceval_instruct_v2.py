"""CyberSecEval's version 2: version 1's prompts with some taken away, counted.

Mutations that turn these red: version 1's file read in its place; task names that both versions share; a split of its
own.
"""
from __future__ import annotations

from collections import Counter

import pytest

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import cyberseceval_instruct_v2 as second


def test_it_is_version_1_with_prompts_taken_away(data):
    found = tasks.load("cyberseceval_instruct_v2")
    first = {task.task_id.rsplit("/", 1)[1]: task for task in tasks.load("cyberseceval_instruct")}
    assert Counter(task.language for task in found) == {"python": 282, "javascript": 244, "cpp": 242, "c": 202,
                                                        "rust": 178, "java": 164}
    assert second.left_out() == {"csharp": 218, "php": 151}
    assert len(found) + sum(second.left_out().values()) == second.SIZE == 1681
    for task in found:
        same = first[task.task_id.rsplit("/", 1)[1]]
        assert (task.prompt, task.family, task.split, task.cwe_ids) == (same.prompt, same.family, same.split,
                                                                        same.cwe_ids)
    assert not {task.task_id for task in found} & {task.task_id for task in first.values()}


def test_samples_and_splits(data):
    forty = tasks.load("cyberseceval_instruct_v2", n=40, seed=2)
    assert forty != tasks.load("cyberseceval_instruct_v2", n=40, seed=3) and len(forty) == 40
    assert Counter(task.split for task in second.load()) == {"mining": 253, "validation": 52, "test": 139,
                                                             "unseen": 868}
    with pytest.raises(SecgenError, match="there are 1312"):
        second.load(n=1313)
