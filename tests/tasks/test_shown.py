"""What a task shows of its hidden test: calls are read in every language, and no hidden assertion stands in a prompt.

Mutations that turn these red: a wrapper that makes the same call another one; a call inside a message or a comment that
is counted; a variable that keeps its first value; a prompt with a second assertion of the test.
"""
from __future__ import annotations

import pytest

from secgen_lib import tasks
from secgen_lib.core.records import Task
from secgen_lib.tasks import mbpp_plus, shown

PUBLISHED = {
    "humaneval": {"HumanEval/47": 1, "HumanEval/67": 3, "HumanEval/99": 1, "HumanEval/116": 3, "HumanEval/130": 2,
                  "HumanEval/148": 2, "HumanEval/158": 1},
    "humaneval_x_cpp": {"CPP/40": 1, "CPP/43": 1, "CPP/57": 1, "CPP/63": 1, "CPP/99": 1, "CPP/130": 2},
    "humaneval_x_java": {"Java/40": 1, "Java/43": 1, "Java/57": 1, "Java/63": 1, "Java/130": 2},
    "humaneval_x_go": {"Go/40": 1, "Go/43": 1, "Go/53": 1, "Go/57": 1, "Go/63": 1, "Go/99": 1, "Go/130": 2},
    "humaneval_x_js": {"JavaScript/40": 1, "JavaScript/43": 1, "JavaScript/57": 1, "JavaScript/63": 1,
                       "JavaScript/99": 1, "JavaScript/130": 2},
    "humaneval_x_rust": {"Rust/99": 1, "Rust/130": 2},
}
"""Hidden calls that a prompt shows and no public example has, in the prompts that are the benchmark's own text: their
docstrings show them so that they cannot be read, or wrong. The list is whole: no other prompt may show one."""

AGAIN = 33
"""Tasks of MBPP+ of which a further input is the public example."""
SHARES = {"humaneval": (151, 122, 349, 1163), "humaneval_x_cpp": (158, 130, 357, 1143),
          "humaneval_x_java": (158, 131, 358, 1131), "humaneval_x_go": (158, 130, 360, 1138),
          "humaneval_x_js": (158, 130, 357, 1141), "humaneval_x_rust": (142, 116, 305, 1131),
          "mbpp": (964, 964, 970, 2922), "mbpp_cpp": (839, 839, 842, 2528)}
"""The table of docs/method.md: tasks with examples, those of which one is hidden, too; public hidden calls, of all."""


def task(language: str, examples: str = "", test: str = "", prompt: str = "") -> Task:
    return Task("t", "any", language, prompt, "f", examples=examples, test=test)


@pytest.mark.parametrize(("language", "text", "found"), [
    ("python", "assert candidate([1, 2.0], x=None) == f(3)  # f(4)", ["[[1.0, 2.0], None]", "[3.0]"]),
    ("python", "assert candidate (((1,), 2), 'a') == 'f(5)'", ["[((1.0,), 2.0), 'a']"]),
    ("python", "assert candidate({3, 1}) == candidate({1, 3})\ndef f(a): pass", ["[{'set': ['1.0', '3.0']}]"] * 2),
    ("python", "for x in range(3):\n    candidate(x)\na = [1]\ncandidate(a)", [None, "[[1.0]]"]),
    ("python", "candidate((1, 'a'), int); candidate(1.0/3)", ["f((1, 'a'), int)", "f(1.0 / 3)"]),
    ("cpp", "vector<int> a={1, 2};\nassert (f(a, 0.5)==f({1,2}, .5));", ["[ 1.0 2.0 ] 0.5"] * 2),
    ("cpp", "int f(vector<int> a, int b);\nint x0 = f(vector<int>{3, -4}, string(\"f(1)\"));", ['[ 3.0 -4.0 ] "f(1)"']),
    ("cpp", "a = {1}; f(a); a = {2}; f(a); // f(3)\nthrow runtime_error(\"f(4) must be\");", ["[ 1.0 ]", "[ 2.0 ]"]),
    ("c", "int f(const int *a, size_t n);\nint in[] = {3, 12};\nCHECK(f(in, 2) == 1, \"f(9)\");", ["[ 3.0 12.0 ] 2.0"]),
    ("c", "for (int i = 0; i < 3; i++) CHECK(f(i));\nint f(void);\nCHECK(f());", [None, ""]),
    ("java", "s.f(new ArrayList<>(Arrays.asList(1, 2)), true).equals(3)", ["1.0 2.0 true"]),
    ("go", 'assert.Equal(true, f([]float64{1.0, 2}, map[string]int{"a": 1}))', ['[ 1.0 2.0 ] [ "a" 1.0 ]']),
    ("javascript", "console.assert(f({ p: 'a' }, [1, null]) === 'f(1)')", ['[ "p" "a" ] [ 1.0 none ]']),
    ("rust", "assert_eq!(f(vec![1, 2i32], &String::from(\"a\")), f(&vec![1, 2], \"a\".to_string()));",
     ['[ 1.0 2.0 ] "a"'] * 2),
])
def test_calls_are_read_in_every_language(language, text, found):
    assert shown.calls(task(language), text) == found


def test_prose_is_read_as_it_stands():
    said = "You're given a list.\n>>> f([1, 2])\n3\nFor example, f('a') is 1 // f(9)"
    assert shown.calls(task("python"), said, code=False) == ["[[1.0, 2.0]]", "['a']", "[9.0]"]


def test_shares_count_what_is_public():
    hidden = "assert candidate(1) == 2\nassert candidate(2) == 3\nf(x)"
    one = task("python", "assert candidate(1) == 2", hidden, ">>> f(2)")
    whole = task("python", "assert candidate(1) == 2", "assert candidate(1) == 2")
    none = task("python", "", "assert candidate(1) == 2")
    assert shown.shares([one, whole, none]) == [shown.Shares(
        "any", "python", tasks=3, with_examples=2, public=2, again=2, whole=1, hidden=5, hidden_public=2, unread=1,
        prompt_only=1)]
    assert shown.in_prompt(one) == ["[2.0]"] and shown.in_prompt(whole) == []


@pytest.mark.parametrize("name", SHARES)
def test_the_documented_shares_are_true(data, name):
    [found] = shown.shares(tasks.load(name))
    assert (found.with_examples, found.again, found.hidden_public, found.hidden) == SHARES[name]


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_prompt_shows_what_is_listed(data, name):
    found = {one.task_id: len(calls) for one in tasks.load(name) if (calls := shown.in_prompt(one))}
    assert found == PUBLISHED[name]


@pytest.mark.parametrize(("name", "own"), [("mbpp", 7), ("mbpp_plus", 7), ("mbpp_cpp", 9)])
def test_prompts_of_mbpp_show_the_first_assertion_alone(data, name, own):
    """Where it is no public example (the data set's own solution fails, or it cannot be read), the prompt shows it."""
    count = 0
    for one in tasks.load(name):
        if there := shown.in_prompt(one):
            assert set(there) == {shown.calls(one, one.test)[0]}, one.task_id
            count += 1
    assert count == own


@pytest.mark.parametrize("name", ["lab", "cyberseceval_instruct", "cyberseceval_instruct_v2"])
def test_our_own_prompts_and_prose_show_no_call(data, name):
    for split in ("mining", "validation", "test", "unseen"):
        for one in tasks.load(name, split=split, n=40):
            assert shown.in_prompt(one) == [] == [c for c in shown.calls(one, one.examples)
                                                  if c is not None and c in shown.calls(one, one.test)], one.task_id


def test_multieval_shows_its_examples_in_words_alone():
    for one in tasks.load("multieval"):
        assert shown.in_prompt(one) == [], one.task_id


def test_few_further_inputs_of_mbpp_are_a_public_example(data):
    """Where the arguments are small numbers, MBPP+ asks a public question again, once among a hundred inputs."""
    again, plus = {}, mbpp_plus.rows()
    for one in tasks.load("mbpp_plus"):
        number = int(one.task_id.rsplit("/", 1)[-1])
        if "INPUTS = " in one.test:
            public = set(shown.calls(one, one.examples))
            asked = [repr([shown._plain(value) for value in given])
                     for given in mbpp_plus.arguments(number, plus[number]["plus_input"])]
            again[number] = sum(call in public for call in asked) / len(asked)
    assert sum(share > 0 for share in again.values()) == AGAIN and max(again.values()) < 0.12


def test_every_data_set_is_looked_at():
    known = {*PUBLISHED, "mbpp", "mbpp_plus", "mbpp_cpp", "lab", "cyberseceval_instruct",
             "cyberseceval_instruct_v2", "cweval", "multieval"}
    known |= {"humanevalplus_mini", "selected"}  # HumanEval's prompts; other sets' tasks
    assert known == set(tasks.names()), "a new data set: say here which of its hidden calls the prompt shows"
