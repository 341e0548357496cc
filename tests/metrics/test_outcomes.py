"""Each program is in one class, and what the loop says of it is one thing. Each test names its mutation."""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Execution, Finding, Verdict
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.judging.teacher import teacher_view
from tests import simulated_run
from tests.metrics.test_metrics import frame, program, task

ANSWER = st.sampled_from([True, False, None])
ROW = st.fixed_dictionaries({"has_code": st.booleans(), "builds": ANSWER, "clean": ANSWER, "passed": ANSWER,
                             "safe": ANSWER, "teacher_clean": ANSWER, "examples_passed": ANSWER,
                             "has_test": st.booleans(), "has_security_test": st.booleans(),
                             "has_examples": st.booleans()})


def table(rows: list[dict]) -> pd.DataFrame:
    kept = pd.DataFrame(rows)
    answers = ["builds", "clean", "passed", "safe", "teacher_clean", "examples_passed"]
    return kept.assign(**{name: kept[name].map({True: 1.0, False: 0.0, None: np.nan}).astype(float)
                          for name in answers})


@settings(max_examples=200, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=12))
def test_every_program_is_in_exactly_one_class(rows):
    # kills: an unknown answer read as good or bad; a class that hides another; a program in none
    found = metrics.outcome(table(rows))
    assert len(found) == len(rows) and set(found) <= set(metrics.OUTCOMES)
    for row, said in zip(rows, found, strict=True):
        builds = row["builds"] if row["has_code"] else False
        tests = ([row["passed"]] if row["has_test"] else []) + ([row["safe"]] if row["has_security_test"] else [])
        holds = {
            "does not build": builds is False,
            "flagged": builds is True and row["clean"] is False,
            "fails its tests": builds is True and row["clean"] is True and False in tests,
            "correct": builds is True and row["clean"] is True and bool(tests) and all(t is True for t in tests),
            "not tested": builds is True and row["clean"] is True and not tests}
        assert sum(holds.values()) <= 1
        assert said == next((name for name, held in holds.items() if held), "unscored")


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=20))
def test_the_classes_add_up_to_efr(rows):
    # kills: a clean program that fails its tests counted as an error of EFR
    scored = [{**row, "builds": bool(row["builds"]), "clean": bool(row["clean"]), "passed": bool(row["passed"]),
               "safe": bool(row["safe"])} for row in rows]
    made = table(scored)
    found = pd.Series(metrics.outcome(made))
    efr = metrics.METRICS["efr"](made)[0]
    assert found.isin(["fails its tests", "correct", "not tested"]).sum() == efr.sum()
    assert (found == "does not build").sum() == (metrics.METRICS["build_rate"](made)[0] == 0).sum()


@pytest.mark.parametrize("teacher", ["clean", "finding", "timeout", "outage"])
@pytest.mark.parametrize("example", ["passed", "failed", "none"])
@pytest.mark.parametrize("builds", [True, False])
def test_reach_is_what_the_loop_says(builds, example, teacher):
    # kills: an order other than the loop's; something said of a program that the loop would not send back
    runs = [AnalyzerRun("a", "t", "1", "static", {"timeout": "timeout", "outage": "outage"}.get(teacher, "ok"),
                        (Finding("r", "t", (), "leak", "error", "m", 1),) if teacher == "finding" else ())]
    executions = [Execution("a", "examples", example)] if example != "none" and builds else []
    executions += [] if builds else [Execution("a", "functional", "build_error", "line 1: error")]
    clean = {"clean": True, "outage": None}.get(teacher, False)
    said = Verdict("a", builds, None if example == "none" else builds and example == "passed", True, True,
                   builds and clean, True, False)
    one = task("t0")
    facts = {**one.__dict__, "examples": "" if example == "none" else "e"}
    made = metrics.chains(frame([program("a")]), frame([said]), pd.DataFrame([facts]))
    view = teacher_view(JudgedSample(program("a"), said, tuple(runs), tuple(executions)), ["t"])
    found, = metrics.reach(made)
    assert view.accepted == (found == "nothing to say")
    if not view.accepted:
        text = view.message(one, prompts.LAB)
        assert text.startswith({"build error": "The program does not build", "teacher's finding": "A static analyzer",
                                "failed example": "A public example fails"}[found])


@pytest.fixture(scope="module")
def stood() -> pd.DataFrame:
    return metrics.judged_chains(simulated_run.several(unscored=0.05))


def test_the_table_has_each_set_and_cycle_and_its_shares_add_up(stood):
    # kills: unscored left out of n; the whole mixed with a set; cycles of a set that has none
    made = metrics.outcome_table(stood, replicates=50)
    groups = list(dict.fromkeys(zip(made["dataset"], made["cycle"], strict=True)))
    assert groups[0] == ("all sets", 0) and ("humaneval", 3) in groups and ("lab", 3) not in groups
    for _, part in made.groupby(["dataset", "language", "cycle"]):
        assert list(part["outcome"]) == list(metrics.OUTCOMES)
        for model in ("original", "tuned"):
            assert part[f"{model}_programs"].sum() == part[f"{model}_n"].iloc[0]
            assert part[f"{model}_share"].sum() == pytest.approx(1)
        assert part["change"].sum() == pytest.approx(0, abs=1e-9)
    whole = made[made["dataset"] == "all sets"].set_index("outcome")["original_programs"]
    sets = made[(made["dataset"] != "all sets") & (made["cycle"] == 0)].groupby("outcome")["original_programs"].sum()
    assert whole.to_dict() == sets.to_dict() and whole["unscored"] > 0


def test_a_change_is_the_paired_comparison_of_the_share(stood):
    # kills: an interval of two independent samples
    made = metrics.outcome_table(stood, replicates=200).set_index(["dataset", "cycle", "outcome"])
    part = stood[stood["dataset"] == "mbpp"]
    sides = [metrics.select(part, arm, 0) for arm in ("original", "dpo")]
    wanted = metrics.compare(*(s.assign(share=(metrics.outcome(s) == "correct") * 1.0) for s in sides), "share",
                             replicates=200)
    row = made.loc[("mbpp", 0, "correct")]
    assert (row["change"], row["low"], row["high"], row["p_value"]) == (
        wanted.value, wanted.low, wanted.high, wanted.p_value)


def test_reach_counts_failing_programs_alone(stood):
    # kills: the share of all programs; programs after feedback
    made = metrics.reach_table(stood, replicates=50)
    first = stood.query("dataset == 'humaneval_x_rust' and cycle == 0 and arm == 'original' and mode == 'feedback'")
    failing = np.isin(metrics.outcome(first), metrics.FAILING).sum()
    part = made[made["dataset"] == "humaneval_x_rust"].set_index("reach")
    assert (part["original_n"] == failing).all() and part["original_programs"].sum() == failing < len(first)
    assert part.loc["failed example", "original_programs"] == 0, "Rust's tasks have no examples"
    assert part["original_share"].sum() == pytest.approx(1)


def test_one_set_has_no_row_of_all_and_no_tuned_model_is_no_crash(stood):
    some = stood[(stood["dataset"] == "mbpp") & (stood["arm"] == "original")]
    made = metrics.outcome_table(some, replicates=50)
    assert set(made["dataset"]) == {"mbpp"} and made["change"].isna().all() and (made["tuned_n"] == 0).all()
    assert metrics.reach_table(some, replicates=50)["tuned_share"].isna().all()


@pytest.mark.parametrize("made", [metrics.outcome_table, metrics.reach_table])
def test_a_run_that_measures_nothing_is_told_so(made):
    # kills: a missing column's name in place of what to do
    measured = metrics.judged_chains(simulated_run.tables(families=2, tasks=1, samples=1, seeds=(0,), cycles=1))
    with pytest.raises(SecgenError, match="no program of the split validation; a run that measures none"):
        made(measured, split="validation")
