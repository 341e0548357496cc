"""Official splits and seeded samples. Mutations that turn these red: a sample that is the first n, of whatever data set
or file; a mining split that holds a test task; HumanEval taken for mining.
"""
from __future__ import annotations

import json

import pytest

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import to_row
from secgen_lib.core.settings import TaskSpec
from secgen_lib.training.pairs import mining

COUNTS = {"mbpp": {"mining": 374, "validation": 90, "test": 500},
          "mbpp_cpp": {"mining": 325, "validation": 76, "test": 437}}


@pytest.mark.parametrize("name", COUNTS)
def test_the_splits_are_the_official_ones(data, name):
    of = {split: {int(task.task_id.rsplit("/", 1)[-1]) for task in tasks.load(name, split=split)}
          for split in COUNTS[name]}
    assert {split: len(numbers) for split, numbers in of.items()} == COUNTS[name]
    assert min(of["test"]) >= 11 and max(of["test"]) <= 510
    assert min(of["validation"]) >= 511 and max(of["validation"]) <= 600
    assert min(of["mining"]) >= 601 and max(of["mining"]) <= 974
    assert {task.split for task in tasks.load(name, split="mining")} == {"mining"}


@pytest.mark.parametrize("name", sorted({*tasks.names()} - {"selected", "lab"}))
def test_n_takes_a_seeded_sample(data, name):
    whole = [task.task_id for task in tasks.load(name, split="test")]
    small, large = min(8, len(whole) // 4), min(20, len(whole) // 2)  # a data set may have ten tasks
    few, more, other = ([task.task_id for task in tasks.load(name, split="test", n=n, seed=seed)]
                        for n, seed in ((small, 0), (large, 0), (large, 1)))
    assert len(few) == small and set(few) < set(more) and more != other and more != whole[:large]
    assert [name for name in whole if name in set(more)] == more
    assert {task.task_id for task in tasks.load(name)} >= set(whole)


def test_n_of_a_file_of_tasks_is_a_seeded_sample(data, tmp_path):
    whole = tasks.load("mbpp", split="test")[:40]
    path = tmp_path / "chosen.jsonl"
    path.write_text("".join(json.dumps(to_row(task)) + "\n" for task in whole))
    names = [task.task_id for task in whole]
    assert tasks.options(str(path)) == ("n", "seed") and tasks.load(str(path)) == whole
    few, more, other = ([task.task_id for task in mining.chosen([TaskSpec(dataset=str(path), n=n, seed=seed)])]
                        for n, seed in ((8, 0), (20, 0), (20, 1)))
    assert len(few) == 8 and set(few) < set(more) and more != other and more != names[:20]
    assert [name for name in names if name in set(more)] == more
    with pytest.raises(SecgenError, match="41 tasks are asked for; there are 40"):
        tasks.load(str(path), n=41)


def test_every_data_set_can_be_sampled():
    assert all({"n", "seed"} <= {*tasks.options(name)} for name in tasks.names())
    assert all("split" in tasks.options(name) for name in tasks.names() if name != "selected")


@pytest.mark.parametrize(("name", "options", "said"), [
    ("humaneval", {"split": "mining"}, "no split 'mining'; its tasks are for test"),
    ("mbpp", {"split": "unseen"}, "no split 'unseen'; its tasks are for mining, test, validation"),
    ("mbpp", {"split": "mining", "n": 375}, "375 tasks are asked for; there are 374 in its split mining"),
    ("humaneval", {"n": 0}, "0 tasks are asked for; there are 164"),
])
def test_what_a_data_set_does_not_have_is_said(data, name, options, said):
    with pytest.raises(SecgenError) as caught:
        tasks.load(name, **options)
    assert said in str(caught.value) and "\n" not in str(caught.value)
