"""Chains and rates: what stands after a cycle, and what counts as what. Each test names the mutation it kills."""
from __future__ import annotations

import itertools
import json
import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Completion, Finding, Task, Verdict, to_row
from secgen_lib.metrics import published
from tests import simulated_run

JUDGES = ("gcc_analyzer", "cppcheck")


def program(name: str, parent: str | None = None, mode: str = "generate", cycle: int = 0, *, task: str = "t0",
            sample: int = 0, code: str | None = "int f;") -> Completion:
    return Completion(name, parent, task, "m", "original", None, mode, cycle, sample, 1, 0.8, "text", code, "stop")


def verdict(name: str, builds=True, passed=True, clean=True, teacher=True, safe=True, stub=False) -> Verdict:
    return Verdict(name, builds, True, passed, clean, teacher, safe, stub)


def task(name: str, family: str = "", security: str = "s", test: str = "t", split: str = "test") -> Task:
    return Task(name, "d", "c", "p", "f", examples="e", test=test, security_test=security, family=family, split=split)


def frame(records) -> pd.DataFrame:
    return pd.DataFrame([to_row(r) for r in records])


def stood(completions, verdicts, tasks=None, **options) -> pd.DataFrame:
    tasks = tasks or [task(name) for name in dict.fromkeys(c.task_id for c in completions)]
    return metrics.chains(frame(completions), frame(verdicts), frame(tasks), **options)


# -- chains ------------------------------------------------------------------------------------------------------


def test_accepted_program_stands_for_the_later_cycles():
    # kills: dropping rows of cycles that have no completion of their own
    made = stood([program("a"), program("b", sample=1), program("b1", "b", "feedback", 1, sample=1),
                  program("b2", "b1", "feedback", 2, sample=1)],
                 [verdict("a"), verdict("b", teacher=False), verdict("b1", teacher=False), verdict("b2")])
    first = made[made["sample"] == 0]
    assert first["completion_id"].tolist() == ["a", "a", "a"]
    assert first["stand"].tolist() == ["new", "accepted", "accepted"]
    assert made[made["sample"] == 1]["completion_id"].tolist() == ["b", "b1", "b2"]


def test_a_worse_answer_replaces_a_better_program():
    # kills: "best so far" instead of "what stands"
    made = stood([program("a"), program("a1", "a", "feedback", 1)],
                 [verdict("a", teacher=False, passed=True), verdict("a1", builds=False, passed=False, clean=False)])
    assert metrics.cells(metrics.select(made, cycle=1), "pass@1").value() == 0.0


def test_bad_program_without_successor_keeps_its_bad_verdict_and_is_marked():
    # kills: calling an unfinished chain accepted
    made = stood([program("a"), program("a1", "a", "feedback", 1), program("b", sample=1)],
                 [verdict("a", teacher=False), verdict("a1"), verdict("b", teacher=False, clean=False)])
    left = made[(made["sample"] == 1) & (made["cycle"] == 1)].iloc[0]
    assert (left["stand"], left["clean"]) == ("left", 0.0)


@pytest.mark.parametrize("unasked", [{"builds": None}, {"teacher": None}])
def test_a_chain_that_an_outage_ended_is_not_accepted(unasked):
    # kills: "the teacher was content" where no teacher was there; a task without examples taken for such a one
    made = stood([program("a"), program("a1", "a", "feedback", 1), program("b", sample=1), program("c", sample=2)],
                 [verdict("a", teacher=False), verdict("a1"), verdict("b", **unasked),
                  replace(verdict("c"), examples_passed=None)])
    assert made[made["cycle"] == 1].set_index("sample")["stand"].to_dict() == {0: "new", 1: "unknown", 2: "accepted"}


def test_the_static_chain_does_not_hear_the_fuzzer():
    # kills: a program that only the fuzzer flags called unfinished where its word is not heard
    made = stood([program("a"), program("a1", "a", "feedback", 1), program("b", sample=1),
                  program("b1", "b", "feedback", 1, sample=1), program("s1", "b", "static", 1, sample=1)],
                 [verdict("a", teacher=False), verdict("a1"), verdict("b", builds=False), verdict("b1"),
                  verdict("s1")])
    at = made[made["cycle"] == 1].set_index(["sample", "mode"])["stand"]
    assert dict(at) == {(0, "feedback"): "new", (0, "static"): "accepted", (1, "feedback"): "new", (1, "static"): "new"}


def test_controls_appear_only_where_they_were_run():
    # kills: a flat line for a control that nobody ran (mining tasks have none)
    tasks = [task("t0"), task("m0", split="mining")]
    made = stood([program("a"), program("a1", "a", "fresh", 1), program("b", task="m0"),
                  program("b1", "b", "feedback", 1, task="m0")],
                 [verdict("a", teacher=False), verdict("a1"), verdict("b", teacher=False), verdict("b1")], tasks)
    assert set(made["mode"]) == {"feedback", "fresh"}
    assert set(made.loc[made["split"] == "mining", "mode"]) == {"feedback"}


@pytest.mark.parametrize("broken, said", [
    ([program("a"), program("a1", "x", "feedback", 1)], "stood before"),
    ([program("a"), program("b")], "one place"),
    ([program("a1", "a", "feedback", 1)], "no cycle-0"),
])
def test_inconsistent_tables_are_refused(broken, said):
    # kills: joining by position and hoping
    with pytest.raises(SecgenError, match=said):
        stood(broken, [verdict(c.completion_id) for c in broken])


def test_a_missing_verdict_is_unscored_and_a_task_unknown_to_the_table_is_an_error():
    # kills: fillna(False) or fillna(True) on verdicts
    made = stood([program("a"), program("b", sample=1)], [verdict("a")])
    assert metrics.rate(made, "efr").unscored == 1
    with pytest.raises(SecgenError, match="not in the table"):
        stood([program("a", task="ghost")], [verdict("a")], [task("t0")])


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=6))
def test_chains_follow_the_loop_for_any_number_of_repairs(repairs):
    # kills: any slip between cycle numbers and carried programs
    completions, verdicts = [], []
    for sample, needed in enumerate(repairs):
        parent = None
        for cycle in range(needed + 1):
            name = f"{sample}-{cycle}"
            completions.append(program(name, parent, "feedback" if cycle else "generate", cycle, sample=sample))
            verdicts.append(verdict(name, teacher=cycle == needed))
            parent = name
    made = stood(completions, verdicts, cycles=3)
    assert len(made) == 4 * len(repairs)
    for row in made.to_dict("records"):
        assert row["completion_id"] == f"{row['sample']}-{min(row['cycle'], repairs[row['sample']])}"
        assert row["teacher_clean"] == float(row["cycle"] >= repairs[row["sample"]])


# -- rates -------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 7), st.data())
def test_pass_at_k_equals_enumeration_of_all_draws(n, data):
    # kills: drawing with replacement (1 - (1 - c/n)**k), or an index off by one
    c, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    samples = [True] * c + [False] * (n - c)
    draws = list(itertools.combinations(samples, k))
    assert metrics.pass_at_k(n, c, k) == pytest.approx(sum(map(any, draws)) / len(draws))


def test_pass_at_k_has_no_value_for_fewer_samples_than_k_and_refuses_nonsense():
    # kills: returning 1.0 for n < k, as a common implementation does for n - c < k
    assert math.isnan(metrics.pass_at_k(2, 2, 3))
    for n, c, k in ((3, 4, 1), (3, -1, 1), (3, 1, 0)):
        with pytest.raises(ValueError):
            metrics.pass_at_k(n, c, k)


ANSWER = st.sampled_from([True, False, None])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(ANSWER, ANSWER, ANSWER, ANSWER, st.booleans()), min_size=1, max_size=12))
def test_unscored_is_never_counted_as_good(rows):
    # kills: `clean != False`, `notna`, or bool(None) shortcuts in any rate
    completions = [program(f"p{i}", sample=i, code="x" if has else None) for i, (*_, has) in enumerate(rows)]
    verdicts = [verdict(f"p{i}", b, p, c, c, s) for i, (b, p, c, s, _) in enumerate(rows)]
    made = stood(completions, verdicts)
    good = {"efr": [h and b is True and c is True for b, p, c, s, h in rows],
            "pass@1": [h and b is True and p is True for b, p, c, s, h in rows],
            "secure_pass@1": [h and b is True and p is True and s is True for b, p, c, s, h in rows]}
    for metric, held in good.items():
        data = metrics.cells(made, metric)
        successes = 0 if math.isnan(data.value()) else round(data.value() * data.scored)
        assert successes <= sum(held)
        assert data.scored <= len(rows) and data.n == len(rows)
        assert data.lowest == pytest.approx(sum(held) / len(rows)) or data.scored == 0
        assert math.isnan(data.value()) or data.lowest - 1e-9 <= data.value() <= data.highest + 1e-9


def test_no_code_and_no_build_are_errors_in_every_rate():
    # kills: leaving answers without code out of the denominator
    made = stood([program("a", code=None), program("b", sample=1), program("c", sample=2)],
                 [verdict("a", None, None, None, None, None, None), verdict("b", False, None, None, None, None),
                  verdict("c")])
    for metric in ("efr", "efr_teacher", "pass@1", "secure_pass@1", "build_rate", "correct@1"):
        assert metrics.rate(made, metric).value == pytest.approx(1 / 3), metric


def test_programs_without_a_security_test_hide_no_rate_of_those_with_one():
    # kills: asking all programs whether any success could have been seen, where only some belong to the rate
    made = stood([program("a"), program("b", task="t1")],
                 [verdict("a", passed=False, safe=None), verdict("b", safe=None)],
                 [task("t0"), task("t1", security="")])
    cells = metrics.cells(made, "secure_pass@1")
    assert (cells.value(), cells.n, cells.scored) == (0.0, 1, 1)


def test_an_outage_of_the_judge_for_all_programs_that_build_is_no_rate_of_zero():
    # kills: reporting EFR = 0 from the programs that do not build, while the judge was out
    made = stood([program("a"), program("b", sample=1)], [verdict("a", clean=None), verdict("b", False, False, False)])
    found = metrics.rate(made, "efr")
    assert found.value is None and found.unscored == 2 and (found.lowest, found.highest) == (0.0, 1.0)
    assert metrics.rate(made, "build_rate").value == 0.5


def test_bounds_take_the_unscored_as_all_bad_and_all_good():
    # kills: bounds over the scored only
    made = stood([program(f"p{i}", sample=i) for i in range(4)],
                 [verdict("p0"), verdict("p1", clean=False), verdict("p2", clean=None), verdict("p3", clean=None)])
    found = metrics.rate(made, "efr")
    assert (found.value, found.lowest, found.highest, found.scored) == (0.5, 0.25, 0.75, 2)


def test_tasks_without_a_security_test_have_no_secure_pass():
    # kills: counting "no security test" as safe, or as unsafe
    made = stood([program("a"), program("b", task="t1")], [verdict("a"), verdict("b", safe=None)],
                 [task("t0"), task("t1", security="")])
    assert metrics.rate(made, "secure_pass@1").value == 1.0 and metrics.rate(made, "secure_pass@1").n == 1
    assert metrics.rate(made[made["task_id"] == "t1"], "secure_pass@1").value is None


def test_secure_at_k_is_given_pass_and_pass_at_1_weighs_tasks_alike():
    # kills: C(n..) instead of C(c..) in secure@k; the mean over samples instead of over tasks
    names = [f"p{i}" for i in range(4)]
    completions = [program(n, sample=i) for i, n in enumerate(names)] + [program("q", task="t1")]
    verdicts = [verdict("p0", safe=True), verdict("p1", safe=False), verdict("p2", safe=False),
                verdict("p3", passed=False), verdict("q", passed=False)]
    made = stood(completions, verdicts)
    assert metrics.cells(made, "secure@2").value() == pytest.approx(1 - math.comb(2, 2) / math.comb(3, 2))
    assert metrics.cells(made, "pass@1").value() == pytest.approx((3 / 4 + 0) / 2)
    assert metrics.cells(made, "efr").value() == 1.0


def test_efr_among_passing_and_programs_with_findings_have_their_own_denominators():
    # kills: dividing by all programs
    made = stood([program(f"p{i}", sample=i) for i in range(4)],
                 [verdict("p0"), verdict("p1", clean=False), verdict("p2", passed=False, clean=False),
                  verdict("p3", builds=False, passed=False, clean=False)])
    assert metrics.rate(made, "efr_passing").value == 0.5
    assert metrics.rate(made, "flagged").value == pytest.approx(2 / 3)


def test_findings_are_error_level_and_of_the_judges_only():
    # kills: counting style, or the teacher's findings
    def one(tool, level):
        return Finding("r", tool, (), "leak", level, "m", 1)

    both = (one("cppcheck", "error"), one("cppcheck", "note"))
    analyses = frame([AnalyzerRun("a", "cppcheck", "1", "static", "ok", both),
                      AnalyzerRun("a", "clang_tidy", "1", "static", "ok", (one("clang_tidy", "error"),) * 5)])
    made = metrics.count_findings(stood([program("a")], [verdict("a", clean=False)]), analyses, JUDGES)
    assert metrics.cells(made, "findings").value() == 1.0


def test_a_judge_of_one_language_is_none_of_another():
    # kills: the tools of all languages as one list, so that a teacher's findings are the judges'
    tools = {"c": ("gcc_analyzer",), "cpp": ("cppcheck",)}
    several = [task("t0"), replace(task("t1"), language="cpp")]
    programs = [program("a", task="t0"), program("b", task="t1")]
    analyses = frame([AnalyzerRun(name, tool, "1", "static", "ok",
                                  (Finding("r", tool, (), "leak", "error", "m", 1),) * n)
                      for name in "ab" for tool, n in (("gcc_analyzer", 2), ("cppcheck", 5))])
    made = metrics.count_findings(stood(programs, [verdict("a"), verdict("b")], several), analyses, tools)
    assert made.set_index("completion_id")["findings"].to_dict() == {"a": 2, "b": 5}
    moved = pd.DataFrame([[name, tool, "fixed"] for name in "ab" for tool in ("gcc_analyzer", "cppcheck", "cppcheck")],
                         columns=["completion_id", "tool", "fate"])
    fates = metrics.fates(moved, frame([replace(c, mode="feedback", cycle=1) for c in programs]),
                          frame(several), tools=tools, replicates=10)
    assert fates.set_index("fate").loc["fixed", "findings"] == 1 + 2


def test_unknown_metric_is_named_with_the_choices():
    # kills: a KeyError that helps nobody
    with pytest.raises(ValueError, match="efr_teacher"):
        metrics.cells(stood([program("a")], [verdict("a")]), "efrr")


# -- summary -----------------------------------------------------------------------------------------------------


def test_summary_has_the_agreed_form_and_no_nan():
    # kills: a missing key, or NaN in the JSON
    found = metrics.summary(simulated_run.tables(families=7, tasks=3, samples=6, cycles=2, unscored=0.05), "lab", [0],
                            judges={"c": JUDGES}, replicates=200)
    json.dumps(found, allow_nan=False)
    for part in (found, found["unseen_families"]):
        for model in ("original", "tuned"):
            for place in (part[model], part[model]["with_feedback"]):
                assert place["scored"] + place["unscored"] == place["n"]
                for name in ("build_rate", "efr", "efr_teacher", "pass@1", "secure_pass@1", "stub_rate"):
                    value, low, high = place[name]
                    assert low <= value <= high, name
            for mode, control in part[model]["controls"].items():  # kills: the control's lead given as the feedback's
                ahead = control["feedback_less_this"]["pass@1"]
                value, low, high = ahead["change"]
                after = part[model]["with_feedback"]["pass@1"][0]
                assert value == pytest.approx(after - control["pass@1"][0], abs=2e-6), mode
                assert low <= value <= high and 0 < ahead["p_value"] <= 1
            assert set(part[model]["controls"]) == {"fresh", "revise"}
        for name in ("findings_relative_change", "pass@1_change"):
            assert len(part[name]) == 3 and 0 < part[f"{name}_p_value"] <= 1
    assert found["n_tasks"] == 21 and found["unseen_families"]["n_tasks"] == 12
    assert (found["profile"], found["seeds"]) == ("lab", [0])
    assert (found["new_classes"], found["gone_classes"]) == (["format string"], ["zero value"])


def test_summary_before_tuning_and_without_findings_says_null():
    # kills: a crash, or zeros, for what has not been measured
    tables = simulated_run.tables(families=3, tasks=2, samples=1, cycles=1, seeds=(), unseen=0)
    tables["analyses"] = tables["analyses"][:0]
    found = metrics.summary(tables, "lab", [], replicates=100)
    assert found["tuned"] is None and found["unseen_families"] is None
    assert found["findings_relative_change"] == [None, None, None] and found["pass@1_change_p_value"] is None


def test_summary_is_the_same_for_rows_in_any_order():
    # kills: a result that depends on the order in which a run wrote its tables
    tables = simulated_run.tables(families=6, tasks=2, samples=2, cycles=1)
    mixed = {name: t.sample(frac=1, random_state=3) for name, t in tables.items()}
    one, two = (metrics.summary(t, "lab", [0], judges=JUDGES, replicates=100) for t in (tables, mixed))
    assert one == two


def test_published_scores_are_those_of_the_publication():
    # kills: micro instead of macro mean; vulnerable share instead of its complement
    scores = published.cyberseceval_scores(published.load("cyberseceval_v1")).set_index(["model", "mode"])["value"]
    said = {"llama2-7b-chat": (.888, .700), "llama2-13b-chat": (.826, .687), "llama2-70b-chat": (.767, .641),
            "codellama-13b-instruct": (.760, .648), "codellama-34b-instruct": (.731, .623),
            "gpt-3.5-turbo": (.711, .610), "gpt-4": (.645, .596), "llama2-30b-chat": (.796, .641)}
    for model, values in said.items():
        for mode, value in zip(("autocomplete", "instruct"), values, strict=True):
            assert scores[model, mode] == pytest.approx(value, abs=6e-4), (model, mode)


def test_committed_counts_are_those_of_the_data(data):
    # kills: a table edited by hand
    results = json.loads((data / "cyberseceval_v1_results.json").read_text())
    made = published.cyberseceval_counts(results)
    assert np.array_equal(made.to_numpy(), published.load("cyberseceval_v1").to_numpy())
