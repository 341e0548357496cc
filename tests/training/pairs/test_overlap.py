"""What is mined and what is measured: the same problem is refused, and shared n-grams are counted by pair of data sets.

Mutations that turn these red: a problem that counts as another one in another language; a phrase of the whole data set
that counts as a trace; a match that is lost because the texts differ in case or in marks.
"""
from __future__ import annotations

import pytest

from secgen_lib.core.config import load_config, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.core.settings import TaskSpec
from secgen_lib.training.pairs import mining, overlap

WORDS = [f"word{i}" for i in range(40)]


def task(name: str, text: str, dataset: str = "m", split: str = "mining", reference: str = "") -> Task:
    return Task(name, dataset, "c", text, "f", reference=reference, split=split)


def measured(name: str, text: str, **more) -> Task:
    return task(name, text, "x", "test", **more)


def pair(mining, others, n=13):
    [(name, found)] = overlap.report(mining, others, [n]).items()
    assert name == "m > x test" and found["measured"] == len(others)
    return found[f"n{n}"]


def test_one_word_more_or_less_decides():
    mining = [task("m1", " ".join(WORDS[:20]))]
    others = [measured("same", "Begin: " + ", ".join(WORDS[:13]).upper() + "!"), measured("less", " ".join(WORDS[:12])),
              measured("other", " ".join(reversed(WORDS)))]
    assert pair(mining, others) == {"shared": 1, "particular": 1, "short": 1, "worst": ["m1 ~ same: 50%"]}
    assert pair(mining, others, 10)["shared"] == 2


def test_prompt_and_reference_are_texts_of_their_own():
    mining = [task("m1", " ".join(WORDS[:7]), reference=" ".join(WORDS[7:30]))]
    assert pair(mining, [measured("a", "x", reference=" ".join(WORDS[10:23]))])["particular"] == 1
    assert pair(mining, [measured("b", " ".join(WORDS[:13]))])["shared"] == 0


def test_a_phrase_of_the_data_set_is_no_trace():
    mining = [task(f"m{i}", " ".join([*WORDS[:13], f"own{i}"])) for i in range(overlap.COMMON)]
    text = [measured("a", " ".join(WORDS[:13]))]
    assert pair(mining, text)["particular"] == 1
    assert pair([*mining, task("one more", " ".join(WORDS[:13]))], text) == {
        "shared": 1, "particular": 0, "short": 0, "worst": []}


def test_the_worst_come_first_and_few():
    mining = [task(f"m{i}", " ".join(WORDS[:13 + i])) for i in range(8)]
    found = pair(mining, [measured("a", " ".join(WORDS[:20])), measured("b", " ".join(WORDS[:40]))])
    assert found["worst"][0] == "m7 ~ a: 100%" and len(found["worst"]) == overlap.WORST


def test_each_pair_of_data_sets_and_splits_has_its_row():
    found = overlap.report([task("a", "x"), task("b", "x", "n")],
                           [task("c", "x", split="test"), task("d", "x", split="validation"), measured("e", "x")])
    assert list(found) == [f"{mined} > {other}" for mined in "mn" for other in ("m test", "m validation", "x test")]
    assert set(found["m > x test"]) == {"measured", "n13", "n10"}


@pytest.mark.parametrize("specs", [
    [{"dataset": "mbpp", "split": "mining"}, {"dataset": "mbpp_cpp", "split": "mining", "n": 150},
     {"dataset": "mbpp_cpp"}, {"dataset": "mbpp_plus", "n": 50}, {"dataset": "humaneval"},
     {"dataset": "humaneval_x_rust"}, {"dataset": "lab"}, {"dataset": "lab", "split": "mining"}]])
def test_the_official_splits_part_the_problems(data, specs):
    with pytest.raises(SecgenError) as caught:  # MBPP's test tasks are there twice: once with further inputs
        mining.chosen([TaskSpec(**{"n": None, **spec}) for spec in [*specs, {"dataset": "mbpp"}]])
    assert "is in two splits" in str(caught.value)
    assert len(mining.chosen([TaskSpec(**spec) for spec in specs])) > 1000


@pytest.mark.parametrize("name", profiles())
def test_no_profile_mines_what_it_measures(data, name):
    config = load_config(name)
    found = mining.chosen(config.tasks)
    assert len(found) == sum(spec.n or sum(t.split == spec.split and t.dataset == spec.dataset for t in found)
                             for spec in config.tasks)


def test_a_problem_that_is_mined_and_measured_is_one_line(data, tmp_path):
    """The Python task is mined, the C++ one is measured: they are one problem."""
    import json

    from secgen_lib import tasks
    from secgen_lib.core.records import to_row

    [one] = [task for task in tasks.load("mbpp_cpp", split="mining") if task.task_id == "MBCPP/602"]
    path = tmp_path / "chosen.jsonl"
    path.write_text(json.dumps(to_row(one)) + "\n")
    with pytest.raises(SecgenError) as caught:
        mining.chosen([TaskSpec(dataset="mbpp", split="mining"), TaskSpec(dataset=str(path))])
    assert str(caught.value) == ("tasks: MBPP/602 is mined (mbpp, python, mining) and measured (mbpp_cpp, cpp, test); "
                                 "give mining other problems: the official splits are the same in every language")
    assert mining.chosen([TaskSpec(dataset="mbpp", split="mining"), TaskSpec(dataset=str(path), split="validation")])
