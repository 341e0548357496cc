"""The loop with a model that says what the test wrote, and real tools. Mutations that turn these red: a clean program
sent back; a control that sees findings; a chain that restarts at another program; an answer made twice after a kill."""
from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Finding
from secgen_lib.core.settings import AnalyzerSpec, LoopSpec, ModelSpec, PromptSpec
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models import Answer
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import TABLES, join
from tests.c_task import BROKEN, GOOD, LEAKY, TASK

SPEC = AnalyzerSpec()


class Scripted:
    """A model whose answers are written beforehand: by what its last message is about."""

    def __init__(self, root: str, feedback: str, revise: str):
        self.identity = f"scripted {root} {feedback} {revise}"
        self.root, self.feedback, self.revise = root, feedback, revise
        self.heard: list[list[prompts.Message]] = []

    def generate(self, conversations, seeds, *, on_answer, **settings):
        self.heard.extend(conversations)
        for place, conversation in enumerate(conversations):
            on_answer(place, self._answer(conversation[-1]["content"]))

    def _answer(self, last: str) -> Answer:
        return Answer(prompts.fenced(self._say(last), "c"), "stop", 9)

    def _say(self, last: str) -> str:
        if last == prompts.REVISE:
            return self.revise
        return self.feedback if prompts.CORRECT in last else self.root


class Rows:
    def __init__(self):
        self.tables: dict[str, list] = {}

    def __call__(self, table, records):
        self.tables.setdefault(table, []).extend(records)


def loop_of(model, known=None, rows=None, n_samples=1, style=prompts.LAB, **settings):
    return Loop(model, {TASK.task_id: TASK}, "original", None, 0, n_samples, LoopSpec(**settings),
                ModelSpec(name="scripted"), SPEC.feedback, partial(judge, tasks={TASK.task_id: TASK}, spec=SPEC),
                rows if rows is not None else Rows(), known if known is not None else {}, style=style)


def _completions(loop):
    return [sample.completion for sample in loop.known.values()]


def _by_chain(loop):
    return {(c.mode, c.cycle): c for c in _completions(loop)}


def test_a_backend_that_hands_over_no_answer_is_told_so():
    model = Scripted(GOOD, GOOD, GOOD)
    model.generate = lambda conversations, seeds, **settings: [Answer("", "stop")] * len(seeds)
    with pytest.raises(SecgenError, match="Scripted: 1 of 1 answers were not given to on_answer; a backend calls"):
        loop_of(model).run(())


def test_a_leak_is_sent_back_in_the_tools_words_and_repaired():
    model = Scripted(LEAKY, GOOD, LEAKY)
    loop = loop_of(model, cycles=2)
    loop.run(("feedback", "revise", "fresh"))
    made = _by_chain(loop)
    assert set(made) == {("generate", 0), ("feedback", 1), ("revise", 1), ("revise", 2), ("fresh", 1), ("fresh", 2)}
    assert all(made[mode, 1].parent_id == made["generate", 0].completion_id for mode in ("feedback", "revise", "fresh"))
    assert made["revise", 2].parent_id == made["revise", 1].completion_id
    said = loop.conversation(made["feedback", 1])[-1]["content"]
    assert "Potential leak of memory pointed to by 'spare' [clang-analyzer-unix.Malloc]" in said
    assert "line 8" in said or "line 9" in said
    for control in ("revise", "fresh"):
        heard = str(loop.conversation(made[control, 1]))
        assert "Potential leak" not in heard and "clang" not in heard
    fates = [(t.completion_id, t.fate) for t in loop.transitions if t.tool == "clang_tidy"]
    assert (made["feedback", 1].completion_id, "deleted") in fates or \
        (made["feedback", 1].completion_id, "fixed") in fates
    assert (made["revise", 1].completion_id, "persistent") in fates


@pytest.mark.parametrize("out", ["parent", "child"])
def test_a_tool_that_did_not_finish_says_nothing_of_a_finding(out):
    # kills: a parent's finding fixed, or a child's introduced, by a timeout of the tool on the other one
    loop = loop_of(Scripted(LEAKY, GOOD, LEAKY), cycles=1)
    loop.run(("feedback", "revise"))
    made = _by_chain(loop)
    parent, child = (loop.known[made[key].completion_id] for key in (("generate", 0), ("revise", 1)))
    assert {t.tool for t in loop._fates(parent, child)} >= {"clang_tidy"}

    def timed_out(sample):
        return replace(sample, analyses=tuple(replace(run, status="timeout", findings=()) if run.tool == "clang_tidy"
                                              else run for run in sample.analyses))

    sides = (timed_out(parent), child) if out == "parent" else (parent, timed_out(child))
    assert "clang_tidy" not in {t.tool for t in loop._fates(*sides)}


FUZZER = "fuzz_feedback"


def told(sample):
    """The sample as if a fuzzer had broken the program (all that build, in these tests)."""
    if not sample.verdict.builds:
        return sample
    finding = Finding("double-free", FUZZER, ("CWE-415",), "double free", "error", "freed twice, called as f(7)", 1)
    run = replace(sample.analyses[0], tool=FUZZER, kind="dynamic", status="ok", findings=(finding,))
    return replace(sample, analyses=(*sample.analyses, run), verdict=replace(sample.verdict, teacher_clean=False))


@pytest.mark.parametrize(("root", "heard_static"), [(GOOD, False), (LEAKY, True)])
def test_the_static_chain_is_the_loop_without_the_fuzzers_word(root, heard_static):
    # kills: a fuzzer's finding in its turn; a stop rule that hears it; a chain that says nothing at all
    loop = loop_of(Scripted(root, root, root), cycles=1)
    loop.teachers = {"c": ("clang_tidy", FUZZER)}
    plain = loop.judge
    loop.judge = lambda completions: [told(sample) for sample in plain(completions)]
    loop.run(("feedback", "static"))
    made = _by_chain(loop)
    assert ("feedback", 1) in made and (("static", 1) in made) == heard_static
    assert "called as f(7)" in loop.conversation(made["feedback", 1])[-1]["content"]
    if heard_static:
        said = loop.conversation(made["static", 1])[-1]["content"]
        assert "Potential leak" in said and "called as" not in said


def test_a_clean_program_is_not_sent_back():
    model = Scripted(GOOD, BROKEN, BROKEN)
    loop = loop_of(model, cycles=3)
    loop.run(("feedback", "revise", "fresh"))
    assert set(_by_chain(loop)) == {("generate", 0)}
    assert len(model.heard) == 1


def test_the_build_error_goes_back_in_the_compilers_words():
    loop = loop_of(Scripted(BROKEN, GOOD, BROKEN), cycles=1)
    loop.run(("feedback",))
    said = loop.conversation(_by_chain(loop)["feedback", 1])[-1]["content"]
    assert said.startswith("The program does not build:\nline ")
    assert "expected ';'" in said


@pytest.mark.parametrize("history", ["last", "full"])
def test_history(history):
    loop = loop_of(Scripted(LEAKY, LEAKY, LEAKY), cycles=2, history=history)
    loop.run(("feedback",))
    second = loop.conversation(_by_chain(loop)["feedback", 2])
    assert len(second) == {"last": 3, "full": 5}[history]
    assert second[0]["content"] == TASK.prompt


def test_the_chat_form_says_in_every_turn_what_the_answer_must_be():
    style = PromptSpec(form="chat", system="You write C.")
    loop = loop_of(Scripted(LEAKY, LEAKY, LEAKY), style=style, cycles=1)
    loop.run(("feedback", "revise", "fresh"))
    made = _by_chain(loop)
    for mode in ("feedback", "revise", "fresh"):
        heard = loop.conversation(made[mode, 1])
        assert heard[0] == {"role": "system", "content": "You write C."}
        users = [m["content"] for m in heard if m["role"] == "user"]
        assert len(users) == (1 if mode == "fresh" else 2)
        assert all(said.endswith("no main, no example, no explanation.") for said in users)
    assert loop.conversation(made["fresh", 1]) == prompts.ask(TASK, style)


def test_a_killed_loop_does_no_finished_work_twice_and_ends_alike():
    """Killed after every single row: what is known is handed to a new loop, whose tables end the same."""
    whole_rows = Rows()
    loop_of(Scripted(LEAKY, LEAKY, GOOD), rows=whole_rows, n_samples=2, cycles=2).run(("feedback", "revise"))

    class Killed(Exception):
        pass

    rows = Rows()
    for allowed in range(1, 40):
        model = Scripted(LEAKY, LEAKY, GOOD)
        left = [allowed]

        def sink(table, records, left=left):
            if left[0] == 0:
                raise Killed
            left[0] -= 1
            rows(table, records)

        done = {c.completion_id for c in rows.tables.get("completions", [])}
        judged = {v.completion_id for v in rows.tables.get("verdicts", [])}
        for name in ("analyses", "executions"):
            rows.tables[name] = [r for r in rows.tables.get(name, []) if r.completion_id in judged]
        known = join(*(rows.tables.get(name, []) for name in TABLES))
        loop = loop_of(model, known, sink, n_samples=2, cycles=2)
        try:
            loop.run(("feedback", "revise"))
        except Killed:
            continue
        break
    assert not done & {c.completion_id for c in rows.tables["completions"][len(done):]}
    for table in ("completions", "verdicts", "analyses", "executions"):
        assert sorted(map(str, rows.tables[table])) == sorted(map(str, whole_rows.tables[table]))


def test_both_models_are_drawn_with_the_same_seeds():
    loops = []
    for name in ("a", "b"):
        loop = loop_of(Scripted(LEAKY, GOOD, GOOD), cycles=1)
        loop.arm = name
        loop.run(("feedback",))
        loops.append(loop)
    seeds = [sorted((c.mode, c.cycle, c.seed) for c in _completions(loop)) for loop in loops]
    assert seeds[0] == seeds[1]
    assert not set(loops[0].known) & set(loops[1].known)


def test_an_answer_without_code_is_sent_back_as_such():
    class Silent(Scripted):
        def _say(self, last):
            return self.feedback if prompts.CORRECT in last else ""

        def _answer(self, last):
            return super()._answer(last) if self._say(last) else Answer("I cannot.", "stop", 3)

    loop = loop_of(Silent("", GOOD, GOOD), cycles=1)
    loop.run(("feedback",))
    made = _by_chain(loop)
    assert made["generate", 0].code is None
    assert "The answer holds no program." in loop.conversation(made["feedback", 1])[-1]["content"]
    assert loop.known[made["feedback", 1].completion_id].verdict.clean is True
