"""The lab's tasks: stable, complete, and disjoint between splits and from the corpus."""
from __future__ import annotations

import random
from dataclasses import replace
from itertools import islice

import pytest

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import grammar, splits
from secgen_lib.lab.corpus import CorpusSpec, stream
from secgen_lib.training.pairs import shape


def load(split, n=60, seed=0):
    return tasks.load("lab", split=split, n=n, seed=seed)


def test_the_same_arguments_give_the_same_tasks_and_more_begin_with_them():
    assert load("test", 30) == load("test", 60)[:30]
    assert [t.task_id for t in load("mining", 3)] == [
        "lab/append/577a203aa7ef6ac3", "lab/arena_take/739267d21c27ed40", "lab/average/b0f2e31f1434a8fb"]


def test_every_field_is_filled():
    for task in load("mining", 28) + load("unseen", 8):
        assert task.language == "c" and task.dataset == "lab"
        for text in (task.prompt, task.examples, task.test, task.security_test, task.reference, task.declaration):
            assert text.strip() and "$" not in text
        assert task.entry_point + "(" in task.declaration and task.entry_point in task.prompt
        assert task.cwe_ids and task.task_id.startswith(f"lab/{task.family}/")
        for suite in (task.examples, task.test, task.security_test):
            assert "SECGEN_TEST {" in suite and "SECGEN_DONE();" in suite


def test_every_family_has_one_home_and_its_tasks_are_of_no_other_split():
    families = {split: {t.family for t in load(split)} for split in splits.SPLITS}
    for split, mine in families.items():
        assert mine == {name for name, home in splits.homes().items() if home == split} and len(mine) >= 5
        assert all(t.split == split for t in load(split))
    assert sum(map(len, families.values())) == len(set().union(*families.values())) == len(grammar.families())


def test_splits_share_no_program_after_renaming_and_without_constants():
    """Nor do two families: a program of the test split cannot be a renamed one of the mining split."""
    owner: dict[str, str] = {}
    for family in grammar.families():
        item = grammar.instance(family, random.Random(family.name))
        for variant in family.variants:
            form = shape(item.program(variant, random.Random(1)), "c")
            assert owner.setdefault(form, family.name) == family.name, (family.name, variant.name)


def test_splits_share_no_prompt_and_no_instance():
    seen: dict[str, str] = {}
    for split in splits.SPLITS:
        for seed in (0, 1):
            for item in splits.instances(split, 80, seed):
                assert splits.reserved(item) and splits.homes()[item.family.name] == split
                for name in (item.key(), item.prompt):
                    assert seen.setdefault(name, split) == split


def test_the_corpus_holds_no_task_of_a_split():
    prompts = {e.messages[0]["content"] for e in islice(stream(CorpusSpec(), 5), 1500)}
    for split in splits.SPLITS:
        assert not prompts & {t.prompt for t in load(split, 100)}


@pytest.mark.parametrize("chosen", [{"split": "training"}, {"split": "test", "n": 0}])
def test_a_wrong_request_is_one_line(chosen):
    with pytest.raises(SecgenError, match="choose from|at least one"):
        tasks.load("lab", **chosen)


def test_a_family_without_a_home_is_named(monkeypatch):
    known = grammar.families()
    monkeypatch.setattr(grammar, "families", lambda: (*known, replace(known[0], name="newcomer")))
    splits.homes.cache_clear()
    with pytest.raises(SecgenError, match="newcomer has no home"):
        splits.homes()
    monkeypatch.undo()
    assert len(splits.homes()) == len(known)
