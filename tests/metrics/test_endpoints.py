"""Named endpoints on a run's tables: the numbers are those of ``compare``, the family is the plan's. Each test names
its mutation."""
from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.plan import Plan
from tests import simulated_run

FEW = {"replicates": 200}
FIXED = json.loads((Path(__file__).parents[2] / "figures" / "lab" / "summary.json").read_text())


def endpoint(name: str, metric: str = "errors", datasets=("humaneval",), **more) -> dict:
    return {"name": name, "metric": metric, "datasets": list(datasets), "smallest": 0.02, "claim": "c", **more}


ALL = [name for name, *_ in simulated_run.SETS]
PLAN = Plan.model_validate({
    "question": "?", "repairs_faster": "cycles", "holm": ["pass", "pass after", "cycles"],
    "primary": endpoint("primary", datasets=ALL, kind="relative", smallest=-0.1, claimed=-0.2),
    "secondary": [endpoint("pass", "pass@1"), endpoint("pass after", "pass@1", after="last"),
                  endpoint("cycles", "cycles_to_accept", after="last", smallest=-0.2),
                  endpoint("failed", "cycles_to_accept_both_failed", after="last", smallest=-0.2),
                  endpoint("rust", "build_rate", ["humaneval_x_rust"], language="rust"),
                  endpoint("beside", "build_rate", ["lab"], arms=["tuned", "sft"])],
    "sets": [{"dataset": name, "language": language, "tasks": tasks, "samples": samples, "cycles": cycles}
             for name, language, tasks, samples, cycles, *_ in simulated_run.SETS],
    "assumed": {"rate": 0.5, "alike": 0.5, "moves": 0.1}})


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    return simulated_run.several()


@pytest.fixture(scope="module")
def stood(tables) -> pd.DataFrame:
    return metrics.judged_chains(tables, ("gcc_analyzer", "cppcheck"))


@pytest.fixture(scope="module")
def found(stood) -> pd.DataFrame:
    return metrics.endpoints(PLAN, stood, **FEW).set_index("name")


def test_each_endpoint_is_the_paired_comparison_on_its_own_programs(stood, found):
    # kills: programs of another data set, language or cycle; a kind that is ignored
    cases = {"primary": (stood, 0, "errors", "relative"),
             "pass": (stood.query("dataset == 'humaneval'"), 0, "pass@1", "difference"),
             "pass after": (stood.query("dataset == 'humaneval'"), 3, "pass@1", "difference"),
             "rust": (stood.query("language == 'rust'"), 0, "build_rate", "difference")}
    for name, (part, cycle, metric, kind) in cases.items():
        sides = [metrics.select(part, arm, cycle) for arm in ("original", "dpo")]
        wanted = metrics.compare(*sides, metric, kind=kind, **FEW)
        row = found.loc[name]
        assert (row["value"], row["low"], row["high"], row["p_value"]) == (
            wanted.value, wanted.low, wanted.high, wanted.p_value), name
        assert (row["n_before"], row["n_after"], row["after"]) == (len(sides[0]), len(sides[1]), cycle)
        assert row["detectable"] == wanted.detectable


def test_problems_are_the_clusters_across_languages(found):
    # kills: a family a language (the same problem counted three times)
    families = {name: tasks for name, _, tasks, *_ in simulated_run.SETS}
    assert found.loc["primary", "families"] == families["humaneval"] + families["mbpp"] + -(-families["lab"] // 5)


def test_holm_is_over_the_named_family_alone(found):
    # kills: adjusting over all endpoints, or the primary with them
    family = {name: found.loc[name, "p_value"] for name in PLAN.holm}
    assert {name: found.loc[name, "p_holm"] for name in PLAN.holm} == metrics.holm(family)
    assert found.loc[["primary", "failed", "rust"], "p_holm"].isna().all()
    assert list(found["role"]) == ["primary"] + ["secondary"] * 6


def test_the_planned_number_stands_beside_what_was_found(stood, found):
    # kills: n that is copied from the plan; a run on fewer programs that does not show
    assert found.loc["primary", "planned"] == found.loc["primary", "n_before"] == 40 * 2 + 40 + 40 + 60 + 28 * 2
    fewer = stood[(stood["dataset"] != "humaneval") | (stood["sample"] == 0)]
    row = metrics.endpoints(PLAN, fewer, **FEW).set_index("name").loc["pass"]
    assert (row["planned"], row["n_before"]) == (80, 40)


def test_an_endpoint_that_was_not_measured_has_no_value_and_says_why(stood, found):
    # kills: a value from other programs; a crash at the end of a long run
    assert pd.isna(found.loc["beside", "value"])
    assert found.loc["beside", "note"] == "this run has no such programs of sft"
    none = metrics.endpoints(PLAN, stood[stood["dataset"] == "mbpp"], **FEW).set_index("name")
    assert none.loc["pass", "note"] == "this run has no such programs of original and dpo"
    flat = metrics.endpoints(PLAN, stood[stood["cycle"] == 0], **FEW).set_index("name")
    assert pd.isna(flat.loc["pass after", "value"]) and flat.loc["pass after", "note"] == "no feedback cycle was run"
    assert flat.loc["pass", "value"] == found.loc["pass", "value"]


def test_repair_endpoints_are_those_of_the_pairs(stood, found):
    # kills: the two populations swapped
    pairs = metrics.paired_cycles(stood.query("dataset == 'humaneval'"), "original", "dpo")
    for name, population in (("cycles", "all"), ("failed", "both_failed")):
        wanted = metrics.compare_cycles(pairs, population, **FEW)
        assert (found.loc[name, "value"], found.loc[name, "low"]) == (wanted.value, wanted.low)
    assert found.loc["failed", "was"] > found.loc["cycles", "was"]


def test_the_arm_called_tuned_is_the_runs_own(stood):
    # kills: the name dpo written into the code
    other = metrics.endpoints(PLAN, stood.replace({"arm": {"dpo": "sft"}}), tuned="sft", **FEW).set_index("name")
    assert other.loc["pass", "value"] is not None


def test_the_summary_holds_them_where_they_are_named_and_nothing_where_not(tables):
    # kills: a key that a profile without endpoints gets; NaN in JSON
    made = metrics.summary(tables, "x", [0], judges=("gcc_analyzer", "cppcheck"), plan=PLAN, **FEW)
    text = json.dumps(made["endpoints"], allow_nan=False)
    assert made["endpoints"]["file"] == PLAN.fingerprint and '"detects"' in text
    assert [row["name"] for row in made["endpoints"]["rows"]] == [one.name for one in PLAN.endpoints]
    assert "endpoints" not in metrics.summary(tables, "x", [0], **FEW)


def test_the_labs_summary_has_the_keys_it_had():
    # kills: a new key in every summary
    lab = simulated_run.tables(families=6, tasks=2, samples=2, seeds=(0,), cycles=1)
    assert set(metrics.summary(lab, "lab", [0], arms=("dpo",), plan=PLAN, **FEW)) == set(FIXED)
