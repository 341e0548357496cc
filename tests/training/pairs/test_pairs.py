"""Mining: which programs make a pair, what is dropped and counted, and that judges and hidden verdicts play no part."""
from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Completion, Execution, Finding, Task, Verdict
from secgen_lib.core.settings import PromptSpec
from secgen_lib.judging.samples import join
from secgen_lib.training.pairs import mine, normalised, read_jsonl, shape, write_jsonl

TASK = Task("m1", "lab", "c", "Write f.", "f", "int f(int);", examples="e", test="t", family="sum", split="mining")
NULL = Finding("null", "teacher", ("CWE-476",), "null dereference", "error", "p is null", 3)
BODY = "int f(int a)\n{\n    int b = a * {n};\n    return b + 1;\n}\n"


class Table:
    """Rows of the five tables, built one program at a time."""

    def __init__(self, *tasks):
        self.tasks, self.completions, self.verdicts = list(tasks) or [TASK], [], []
        self.analyses, self.executions = [], []

    def add(self, name, code, role="good", parent=None, mode="generate", task="m1", **changes):
        answers = dict(builds=True, examples_passed=True, passed=True, clean=False, teacher_clean=True, safe=False,
                       stub=False)
        answers |= {"good": {}, "build": dict(builds=False, examples_passed=False, passed=False, teacher_clean=None),
                    "security": dict(teacher_clean=False), "function": dict(passed=False),
                    "stub": dict(stub=True), "unscored": dict(passed=None)}[role]
        sample = len(self.completions)
        self.completions.append(Completion(name, parent, task, "m", "original", None, mode, int(parent is not None),
                                           sample, sample, 0.8, f"Here.\n{code}", code, "stop"))
        self.verdicts.append(Verdict(name, **{**answers, **changes}))
        self.analyses.append(AnalyzerRun(name, "teacher", "1", "static", "ok", (NULL,) if role == "security" else ()))
        if role == "build":
            self.executions.append(Execution(name, "examples", "build_error", "line 2: error: expected ';'"))
        return self

    def mine(self, **changes):
        return mine(self.tasks, join(self.completions, self.verdicts, self.analyses, self.executions).values(),
                    **{**dict(teachers={"c": ["teacher"]}, max_length_ratio=2.5, reserved=[]), **changes})


def program(n):
    return BODY.replace("{n}", str(n))


def dropped(report):
    return {reason: n for reason, n in report["dropped"].items() if n}


@pytest.mark.parametrize("kind", ["build", "security", "function"])
def test_siblings_and_repairs_make_pairs_of_each_kind(kind):
    siblings, report = Table().add("bad", program(1), kind).add("good", program(2)).mine()
    repair, _ = Table().add("bad", program(1), kind).add("good", program(2), parent="bad", mode="feedback").mine()
    assert siblings == repair and report["by_source"] == {"siblings": 1}
    (pair,) = siblings
    assert (pair.kind, pair.rejected_id, pair.chosen_id, pair.task_id) == (kind, "bad", "good", "m1")
    assert list(pair.prompt) == prompts.ask(TASK)
    assert pair.chosen == ({"role": "assistant", "content": prompts.fenced(program(2), "c")},)
    assert pair.rejected[0]["content"] == prompts.fenced(program(1), "c")
    assert pair.categories == (("null dereference",) if kind == "security" else ())


def test_judges_and_hidden_security_tests_change_nothing():
    table = Table().add("bad", program(1), "security").add("good", program(2)).add("good2", program(3))
    before = table.mine()
    table.verdicts = [dataclasses.replace(v, clean=not v.clean, safe=not v.safe) for v in table.verdicts]
    other = dataclasses.replace(NULL, tool="judge", category="leak")
    table.analyses += [AnalyzerRun(c.completion_id, "judge", "1", "static", "ok", (other,)) for c in table.completions]
    assert table.mine() == before
    assert before[0][0].categories == ("null dereference",)


def test_other_splits_and_controls_are_not_mined():
    held_out = [dataclasses.replace(TASK, task_id=s, split=s) for s in ("validation", "test", "unseen")]
    table = Table(TASK, *held_out)
    for task in held_out:
        table.add(f"b-{task.task_id}", program(1), "security", task=task.task_id)
        table.add(f"g-{task.task_id}", program(2), task=task.task_id)
    table.add("bad", program(3), "security")
    for mode in ("fresh", "revise"):
        table.add(mode, program(4), parent="bad", mode=mode)
    pairs, report = table.mine()
    assert pairs == [] and report["considered"] == 0 and report["completions_of_other_splits"] == 6


@pytest.mark.parametrize("good, changes, reason", [
    (program(1).replace("b;", "b; // twice"), {}, None),
    (program(1) + "\n/* the same */\n", {}, "identical"),
    (program(1) + "int g(int a) { return a * 2 * a * 3 * a * 4 * a * 5 * a; }\n" * 3, {}, "length_ratio"),
    (program(2), dict(reserved=[dataclasses.replace(TASK, prompt="Other.")]), "overlap_task"),
    (program(2), dict(reserved=[dataclasses.replace(TASK, task_id="t", prompt="Write\n f.")]), "overlap_prompt"),
    (program(2), dict(reserved=[dataclasses.replace(TASK, task_id="t", prompt="Other.",
                                                    reference="// ref\n" + program(2))]), "overlap_program"),
])
def test_filters_drop_and_count(good, changes, reason):
    bad = program(1) if reason else program(9)
    pairs, report = Table().add("bad", bad, "security").add("good", good).mine(**changes)
    assert dropped(report) == ({reason: 1} if reason else {}) and len(pairs) == (not reason)
    assert report["overlap"] == {"task": reason == "overlap_task", "prompt": reason == "overlap_prompt",
                                 "program": reason == "overlap_program", "shape_kept": 0}


def test_a_reference_of_the_same_shape_is_counted_and_kept():
    reference = dataclasses.replace(TASK, task_id="t", prompt="Other.",
                                    reference=program(77).replace("f(", "g(").replace("b", "z"))
    pairs, report = Table().add("bad", program(1), "security").add("good", program(2)).mine(reserved=[reference])
    assert len(pairs) == 1 and report["overlap"]["shape_kept"] == 1 and report["overlap"]["program"] == 0


@pytest.mark.parametrize("role, reason", [("stub", "stub"), ("unscored", "unscored")])
def test_a_repair_by_deletion_or_without_a_verdict_is_dropped(role, reason):
    pairs, report = Table().add("bad", program(1), "security").add(
        "child", program(2), role, parent="bad", mode="feedback").mine()
    assert pairs == [] and dropped(report) == {reason: 1}


@pytest.mark.parametrize("role, changes", [
    ("good", dict(passed=None)), ("good", dict(examples_passed=None)), ("good", dict(teacher_clean=None)),
    ("good", dict(stub=None)), ("good", dict(builds=None)), ("good", dict(examples_passed=False)),
    ("good", dict(passed=False)), ("good", dict(stub=True)), ("security", {})])
def test_a_good_side_needs_every_answer(role, changes):
    pairs, _ = Table().add("bad", program(1), "security").add("g", program(2), role, **changes).mine()
    assert pairs == []


def test_a_tool_that_died_on_a_program_makes_no_security_pair():
    table = Table().add("bad", program(1), "security").add("good", program(2))
    table.analyses[0] = AnalyzerRun("bad", "teacher", "1", "static", "timeout")
    pairs, report = table.mine()
    assert pairs == [] and report["sides"] == {"good": 1, "no_finding": 1}


def test_an_answer_without_code_has_no_text_to_compare():
    table = Table().add("bad", program(1), "build").add("good", program(2))
    table.completions[0] = dataclasses.replace(table.completions[0], code=None)
    assert table.mine()[0] == []


def test_siblings_are_bounded_mixed_and_each_meets_another_good_one():
    table = Table()
    for n in range(6):
        table.add(f"build{n}", program(100 + n), "build")
    table.add("sec", program(200), "security").add("g0", program(0)).add("g1", program(1)).add("again", program(0))
    pairs, report = table.mine(per_task=3)
    assert {p.kind for p in pairs} == {"security", "build"} and len(pairs) == 3
    assert {p.chosen_id for p in pairs} == {"g0", "g1"} and dropped(report) == {"beyond_per_task": 4}
    few, report = table.mine(per_task=3, max_pairs=2)
    assert all(p in pairs for p in few) and len(few) == 2 and report["dropped"]["beyond_max_pairs"] == 1


def test_repair_turns_repeat_what_the_loop_said():
    for kind, said in (("security", "line 3: p is null [null]"), ("build", "does not build:\nline 2: error")):
        table = Table().add("bad", program(1), kind).add("good", program(2), parent="bad", mode="feedback")
        (pair,), _ = table.mine(include_repair_turns=True)
        assert [m["role"] for m in pair.prompt] == ["user", "assistant", "user"]
        assert pair.prompt[1]["content"] == "Here.\n" + program(1)
        assert said in pair.prompt[2]["content"] and pair.prompt[2]["content"].endswith(prompts.CORRECT)


def test_pairs_hold_what_the_model_was_asked():
    style = PromptSpec(form="chat", system="You write C.")
    table = Table().add("bad", program(1), "security").add("good", program(2), parent="bad", mode="feedback")
    (alone,), _ = table.mine(style=style)
    assert list(alone.prompt) == prompts.ask(TASK, style) and alone.prompt[0]["role"] == "system"
    (turned,), _ = table.mine(style=style, include_repair_turns=True)
    assert list(turned.prompt[:2]) == prompts.ask(TASK, style) and len(turned.prompt) == 4
    assert turned.prompt[-1]["content"].endswith("no main, no example, no explanation.")


ROLES = st.sampled_from(["good", "build", "security", "function", "stub", "unscored"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(ROLES, st.integers(0, 6), st.booleans()), max_size=14), st.integers(1, 4), st.randoms())
def test_every_candidate_is_counted_once_and_order_plays_no_part(rows, per_task, shuffled):
    table = Table()
    for i, (role, n, child) in enumerate(rows):
        parent = f"c{i - 1}" if child and i else None
        table.add(f"c{i}", program(n), role, parent=parent, mode="feedback" if parent else "generate")
    pairs, report = table.mine(per_task=per_task)
    assert report["considered"] == len(pairs) + sum(report["dropped"].values())
    assert sum(report["by_kind"].values()) == sum(report["by_source"].values()) == report["pairs"] == len(pairs)
    plain = {c.completion_id: normalised(c.code, "c") for c in table.completions}
    keys = [(plain[p.rejected_id], plain[p.chosen_id]) for p in pairs]
    assert len(set(keys)) == len(keys) and all(bad != good for bad, good in keys)
    for rows_of in (table.completions, table.verdicts, table.analyses, table.executions):
        shuffled.shuffle(rows_of)
    assert table.mine(per_task=per_task) == (pairs, report)


@pytest.mark.parametrize("language, one, other, same", [
    ("c", "int a; // x", "int  a;", True), ("c", 'char *s = "// no";', 'char *s = "// yes";', False),
    ("c", "a /* \n */ + b", "a+b", True), ("c", "int ab;", "int a b;", False), ("c", "x = '\"'; // '", "x='\"';", True),
    ("python", "def f():\n    return 1  # one\n", "def f():\n\n    return 1", True),
    ("python", "if a:\n    b()\nc()", "if a:\n    b()\n    c()", False),
    ("python", 's = """a # b"""', 's = """a """', False)])
def test_what_is_the_same_program(language, one, other, same):
    assert (normalised(one, language) == normalised(other, language)) is same


def test_shape_forgets_names_and_constants_only():
    assert shape("int f(int a) { return a + 10; }", "c") == shape("int g(int zz)\n{ return zz + 7; /* */ }", "c")
    assert shape("int f(int a, int b) { return a; }", "c") != shape("int f(int a, int b) { return b; }", "c")
    assert shape("x < 1", "c") != shape("x <= 1", "c")


def test_jsonl_has_trls_columns_and_names_a_broken_line(tmp_path):
    pairs, _ = Table().add("bad", "a\u2028b" + program(1), "security").add("good", program(2)).mine()
    path = write_jsonl(pairs, tmp_path / "x" / "pairs.jsonl")
    (row,) = read_jsonl(path)
    assert row["chosen"] == list(pairs[0].chosen) and row["prompt"] == list(pairs[0].prompt)
    assert json.loads(path.read_text())["kind"] == "security"
    path.write_text(path.read_text() + '{"prompt": [')
    with pytest.raises(SecgenError, match="line 2 is no preference pair"):
        read_jsonl(path)
    with pytest.raises(SecgenError, match="cannot be read"):
        read_jsonl(tmp_path / "none.jsonl")
