"""Models on MultiEval: rates by group, changes against the first, problems as the unit.

Mutations that turn these red: tasks resampled in place of problems; ``secure@1`` over all programs; Holm over the
languages, too, or over the primary endpoint with the others; a CWE in no family, or in two; a run whose tasks are not
the set's any more is compared.
"""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics import load_plan
from secgen_lib.multieval import families, measured
from secgen_lib.tasks import multieval

PROBLEMS = [f"p{i}" for i in range(12)]


def programs(safe, passed=lambda i: True, languages=("c", "rust")):
    """Standing programs: one a problem and language; ``safe`` and ``passed`` by the problem's number."""
    rows = [{"task_id": f"multieval/{name}/{language}", "dataset": "multieval", "family": name, "language": language,
             "train_seed": pd.NA, "has_code": True, "has_test": True, "has_security_test": True, "builds": 1.0,
             "clean": 1.0, "passed": float(passed(i)), "safe": float(safe(i))}
            for i, name in enumerate(PROBLEMS) for language in languages]
    return pd.DataFrame(rows).astype({"train_seed": "Int64"})


def value(rates, model, group, metric):
    mine = rates[(rates["model"] == model) & (rates["group"] == group) & (rates["metric"] == metric)]
    [row] = mine.to_dict("records")
    return row


def test_rates_by_language_and_what_is_insecure_though_passing():
    frame = programs(safe=lambda i: i % 4 == 0, passed=lambda i: i % 2 == 0)
    rates = measured.rates({"m": frame}, replicates=200)
    assert list(dict.fromkeys(rates["group"])) == [measured.ALL, "C", "Rust"]
    assert value(rates, "m", measured.ALL, "pass@1")["value"] == 0.5
    assert value(rates, "m", "Rust", "secure_pass@1")["value"] == 0.25
    assert value(rates, "m", measured.ALL, "secure@1")["value"] == 0.5  # of the six problems that pass three are safe
    assert value(rates, "m", measured.ALL, "pass@1")["n"] == 24 and value(rates, "m", "C", "pass@1")["n"] == 12


def test_the_languages_of_a_problem_are_no_further_evidence():
    """The same answers in two languages: the interval is that of one."""
    rng = np.random.default_rng(1)
    drawn = rng.random(len(PROBLEMS)) < 0.5
    one = value(measured.rates({"m": programs(lambda i: drawn[i], languages=("c",))}), "m", measured.ALL,
                "secure_pass@1")
    two = value(measured.rates({"m": programs(lambda i: drawn[i])}), "m", measured.ALL, "secure_pass@1")
    assert abs((two["high"] - two["low"]) - (one["high"] - one["low"])) < 0.1


def test_changes_are_against_the_first_and_adjusted_over_all_languages_together():
    before, after = programs(lambda i: i < 2), programs(lambda i: i < 11)
    changes = measured.changes({"a": before, "b": after, "c": before}, replicates=500)
    all_of = changes[changes["group"] == measured.ALL].set_index(["model", "metric"])
    assert all_of.loc[("b", "secure_pass@1"), "value"] == pytest.approx(9 / 12)
    assert all_of.loc[("c", "secure_pass@1"), "value"] == 0
    assert all_of["p_holm"].notna().sum() == all_of["p_value"].notna().sum()
    assert all_of.loc[("b", "secure_pass@1"), "p_holm"] > all_of.loc[("b", "secure_pass@1"), "p_value"]
    assert changes[changes["group"] == "C"]["p_holm"].isna().all()


def test_the_primary_endpoint_is_tested_alone():
    safe, build = programs(lambda i: i < 2), programs(lambda i: i < 11)
    build.loc[build["family"] == "p11", "builds"] = 0.0
    changes = measured.changes({"a": safe, "b": build}, replicates=500)
    of = {row["metric"]: row for row in changes[changes["group"] == measured.ALL].to_dict("records")}
    assert load_plan("multieval").primary.metric == "secure_pass@1"
    assert of["secure_pass@1"]["p_holm"] == of["secure_pass@1"]["p_value"] < 1
    assert of["secure@1"]["p_holm"] > of["secure@1"]["p_value"] and set(measured.METRICS) == of.keys()


def test_every_weakness_of_the_set_is_in_one_family():
    cwes = {cwe for name in multieval.problems() for cwe in multieval.read(name).cwe}
    numbers = [number for some in families.FAMILIES.values() for number in some]
    assert len(numbers) == len(set(numbers)) and cwes == {f"CWE-{number}" for number in numbers}
    with pytest.raises(SecgenError, match="CWE-5 is in no family"):
        families.family("CWE-5")


def test_models_that_answered_other_tasks_are_not_compared():
    with pytest.raises(SecgenError, match="did not answer the same tasks"):
        measured.changes({"a": programs(lambda i: True), "b": programs(lambda i: True, languages=("c",))})
