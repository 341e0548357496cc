"""What best-of-n may see. Mutations that turn these red: a choice that looks at hidden tests or at a judge; an outage
that counts as accepted; a candidate drawn twice after a kill."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task, Verdict
from secgen_lib.core.settings import AnalyzerSpec, LoopSpec, ModelSpec
from secgen_lib.generation import best_of_n
from secgen_lib.generation.best_of_n import BestOfN
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models import Answer
from secgen_lib.judging.samples import JudgedSample, join

TASKS = {name: Task(name, "lab", "c", f"Write {name}.", "f", examples="e", test="hidden", security_test="hidden")
         for name in ("a", "b")}


class Numbered:
    """A model whose answer is its turn's number, by the order in which it is asked for a task."""

    identity = "numbered"

    def __init__(self):
        self.asked = 0

    def generate(self, conversations, seeds, *, on_answer, **settings):
        self.asked += len(conversations)
        for place, seed in enumerate(seeds):
            on_answer(place, Answer(f"```c\nint f(void) {{ return {seed % 1000}; }}\n```", "stop", 9))


class Store:
    def __init__(self):
        self.rows: dict[str, list] = {}

    def __call__(self, table, records):
        self.rows.setdefault(table, []).extend(records)


def best(tmp_path, accepts, *, n=3, known=None, model=None, store=None, by="teacher"):
    """A best-of-n of two samples a task whose teacher says what ``accepts(completion, turn)`` says."""
    seen = {name: best_of_n.visible(task) for name, task in TASKS.items()}
    asked: list[int] = []

    def teacher(completions):
        asked.extend(c.sample // 2 for c in completions)
        return [JudgedSample(c, Verdict(c.completion_id, True, True, None, None, accepts(c, c.sample // 2), None, None))
                for c in completions]

    def never(completions):
        raise AssertionError("the choice asked the judges")

    store, model = store or Store(), model or Numbered()
    common = ("best", None, 0, 2, LoopSpec(cycles=0), ModelSpec(name="numbered"), {"c": ("clang_tidy",)})
    candidates = Loop(model, seen, *common, teacher, lambda t, rows: store(f"candidate_{t}", rows), known or {})
    return BestOfN(model, TASKS, *common, never, store, n=n, by=by, candidates=candidates), asked, store


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))


def test_the_first_accepted_candidate_is_the_answer_else_the_first(tmp_path):
    def accepts(c, turn):
        return turn == 1 if c.task_id == "a" else False

    loop, asked, store = best(tmp_path, accepts)
    answers = loop.generate()
    drawn = {(c.task_id, c.sample): c for c in store.rows["candidate_completions"]}
    places = [("a", 0), ("a", 1), ("b", 0), ("b", 1)]
    assert [(c.task_id, c.sample) for c in answers] == places
    assert [c.completion_id for c in answers] == [drawn[task, sample + (2 if task == "a" else 0)].completion_id
                                                  for task, sample in places]
    assert store.rows["completions"] == answers
    assert (asked.count(0), asked.count(1), asked.count(2)) == (4, 4, 2)  # an accepted place is not asked again


def test_an_outage_of_the_teacher_is_not_an_acceptance(tmp_path):
    loop, asked, store = best(tmp_path, lambda c, turn: None if turn == 0 else True)
    chosen = {c.completion_id for c in loop.generate()}
    assert chosen == {c.completion_id for c in store.rows["candidate_completions"] if c.sample // 2 == 1}
    assert (asked.count(0), asked.count(1), asked.count(2)) == (4, 4, 0)


def test_the_control_takes_what_builds_and_passes_the_examples_whatever_the_teacher_says(tmp_path):
    loop, asked, store = best(tmp_path, lambda c, turn: False, by="examples")
    assert [c.completion_id for c in loop.generate()] == [c.completion_id for c in store.rows["candidate_completions"]]
    assert (asked.count(0), asked.count(1)) == (4, 0)


def test_the_first_candidate_is_the_originals_own_answer(tmp_path):
    loop, _, _ = best(tmp_path, lambda c, turn: True)
    original = Loop(Numbered(), TASKS, "original", None, 0, 2, LoopSpec(cycles=0), ModelSpec(name="numbered"), {}, None,
                    Store())
    assert [c.seed for c in loop.generate()] == [c.seed for c in original.generate()]


def test_what_was_drawn_and_judged_is_not_drawn_again(tmp_path):
    first, _, store = best(tmp_path, lambda c, turn: turn == 2)
    answers = first.generate()
    rows = store.rows
    known = join(rows["candidate_completions"], rows["candidate_verdicts"])
    model = Numbered()
    again, asked, store = best(tmp_path, lambda c, turn: turn == 2, known=known, model=model)
    assert again.generate() == answers
    assert (model.asked, asked) == (0, [])
    assert not store.rows.get("candidate_completions") and store.rows["completions"] == answers


def test_the_choice_sees_no_hidden_test_and_no_judge():
    assert best_of_n.visible(TASKS["a"]).tests(("examples", "functional", "security")) == {"examples": "e"}
    spec = best_of_n.by_teacher(AnalyzerSpec())
    assert spec.judge == spec.feedback == AnalyzerSpec().feedback


def test_a_task_of_the_choice_is_the_same_task():
    task = TASKS["a"]
    assert best_of_n.visible(task) == replace(task, test="", security_test="")
