"""The file of named endpoints: what fits is read whole, what does not is one line. Each test names its mutation."""
from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import yaml

from secgen_lib.core.config import PROFILES, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics import load_plan
from secgen_lib.metrics.plan import SUFFIX, Assumed, MeasuredSet, Plan, detectable

ENDPOINT = {"name": "errors", "metric": "errors", "datasets": "humaneval", "kind": "relative", "smallest": -0.1,
            "claim": "-20 %"}
GOOD = {"question": "?", "primary": ENDPOINT,
        "secondary": [{**ENDPOINT, "name": "pass", "metric": "pass@1", "kind": "difference", "smallest": 0.02}],
        "holm": ["pass"], "repairs_faster": "cycles",
        "sets": [{"dataset": "humaneval", "language": "python", "tasks": 164, "samples": 2, "cycles": 3}],
        "assumed": {"rate": 0.5, "alike": 0.6, "moves": 0.15}}
FIGURES = Path(__file__).parents[2] / "figures"
NAMED = [path.name.removesuffix(SUFFIX) for path in PROFILES.glob(f"*{SUFFIX}")]


def write(folder: Path, values: dict) -> None:
    (folder / f"x{SUFFIX}").write_text(yaml.safe_dump(values))


def test_a_plan_is_read_as_it_is_written(tmp_path):
    # kills: a default in place of what the file says
    write(tmp_path, GOOD)
    plan = load_plan("x", tmp_path)
    assert plan.primary.datasets == ("humaneval",) and plan.primary.arms == ("original", "tuned")
    assert [one.name for one in plan.endpoints] == ["errors", "pass"] and plan.planned(plan.primary)[0].tasks == 164


def test_a_profile_without_a_file_names_nothing(tmp_path):
    # kills: endpoints that a profile did not name
    assert load_plan("x", tmp_path) is None and load_plan("smoke") is None


def test_the_endpoints_that_the_shipped_run_began_with_are_those_of_today():
    # kills: a key that is in the hash of files that leave it out
    path = FIGURES / "qwen2.5-coder-0.5b" / "data" / "manifest.json"
    assert json.loads(path.read_text())["hashes"]["endpoints"] == load_plan("qwen2.5-coder-0.5b").fingerprint


def test_what_was_known_is_part_of_the_hash(tmp_path):
    # kills: a known that may be changed afterwards
    write(tmp_path, {**GOOD, "known": "an earlier run"})
    assert load_plan("x", tmp_path).fingerprint != Plan.model_validate(GOOD).fingerprint
    assert load_plan("lab").known and load_plan("paper").known and not load_plan("qwen2.5-coder-0.5b").known


@pytest.mark.parametrize("name", NAMED)
def test_every_file_in_the_profiles_is_valid_and_is_no_profile(name):
    plan = load_plan(name)
    assert plan.primary.name not in plan.holm and f"{name}.endpoints" not in profiles()


def _with(place: str, key: str, value) -> dict:
    if place == "":
        return {**GOOD, key: value}
    if place == "sets":
        return {**GOOD, "sets": [{**GOOD["sets"][0], key: value}]}
    if place == "secondary":
        return {**GOOD, "secondary": [{**GOOD["secondary"][0], key: value}]}
    return {**GOOD, place: {**GOOD[place], key: value}}


@pytest.mark.parametrize(("place", "key", "value", "said"), [
    ("", "primry", 1, "unknown key 'primry': did you mean 'primary'?"),
    ("primary", "metrik", "efr", "unknown key 'primary.metrik': did you mean 'metric'?"),
    ("secondary", "languag", "c", "unknown key 'secondary.0.languag': did you mean 'language'?"),
    ("primary", "metric", "efr_judge", "primary.metric: unknown metric 'efr_judge'; choose pass@k"),
    ("primary", "metric", "pass", "primary.metric: unknown metric 'pass'; choose pass@k"),
    ("primary", "metric", "pass@0", "primary.metric: unknown metric 'pass@0'"),
    ("primary", "metric", "share", "primary.metric: unknown metric 'share'"),
    ("primary", "datasets", ["humaneval", "humanevil"], "primary: no data set 'humanevil'; choose from"),
    ("primary", "datasets", ["humaneval", "humaneval"], "primary: a data set is there twice"),
    ("primary", "datasets", ["mbpp"], "errors: mbpp (test) is none of the sets"),
    ("primary", "language", "pyton", "primary: no language 'pyton'; choose from"),
    ("primary", "language", "rust", "errors: humaneval (test, rust) is none of the sets"),
    ("primary", "split", "mining", "primary.split: Input should be 'test' or 'unseen' (got 'mining')"),
    ("primary", "after", 1, "primary.after: Input should be 0 or 'last' (got 1)"),
    ("primary", "kind", "ratio", "primary.kind: Input should be"),
    ("primary", "smallest", 0, "primary: smallest: a change of 0 is no change of interest"),
    ("primary", "smallest", float("nan"), "primary.smallest: Input should be a finite number"),
    ("primary", "arms", ["original", "original"], "primary: arms: 'original' would be compared with itself"),
    ("primary", "metric", "cycles_to_accept", "primary: cycles_to_accept counts the feedback cycles: set after: last"),
    ("", "holm", ["errors"], "holm: the primary endpoint 'errors' is tested alone"),
    ("", "holm", ["pas"], "holm: no secondary endpoint 'pas'; there are pass"),
    ("secondary", "name", "errors", "two endpoints have the name 'errors'"),
    ("secondary", "after", "last", None),
    ("sets", "dataset", "mbbp", "sets.0: no data set 'mbbp'; choose from"),
    ("sets", "tasks", 0, "sets.0.tasks: Input should be greater than or equal to 1 (got 0)"),
    ("assumed", "rate", 1, "assumed.rate: Input should be less than 1 (got 1)"),
])
def test_what_does_not_fit_is_one_line_that_names_it(tmp_path, place, key, value, said):
    # kills: a schema that lets it in; a message without the key or the choices
    write(tmp_path, _with(place, key, value))
    if said is None:
        assert load_plan("x", tmp_path)
        return
    with pytest.raises(SecgenError) as caught:
        load_plan("x", tmp_path)
    assert str(caught.value).startswith(f"x{SUFFIX}: ") and said in str(caught.value) and "\n" not in str(caught.value)


def test_feedback_is_compared_only_where_it_is_planned(tmp_path):
    # kills: an endpoint after cycles that no set has
    values = _with("secondary", "after", "last")
    values["sets"] = [{**GOOD["sets"][0], "cycles": 0}]
    write(tmp_path, values)
    with pytest.raises(SecgenError, match="pass: none of its sets has feedback cycles"):
        load_plan("x", tmp_path)


@pytest.mark.parametrize(("text", "said"), [("- a\n", "holds no endpoints"), ("a: [", "is not YAML"),
                                            ("question: x\n", "primary is missing")])
def test_a_broken_file_is_one_line(tmp_path, text, said):
    (tmp_path / f"x{SUFFIX}").write_text(text)
    with pytest.raises(SecgenError, match=said) as caught:
        load_plan("x", tmp_path)
    assert "\n" not in str(caught.value)


def test_the_hash_is_of_what_is_named_not_of_comments(tmp_path):
    # kills: a hash of the file's bytes (a comment would look like another plan); one that leaves a number out
    write(tmp_path, GOOD)
    first = load_plan("x", tmp_path).fingerprint
    path = tmp_path / f"x{SUFFIX}"
    path.write_text("# a comment\n" + path.read_text())
    assert load_plan("x", tmp_path).fingerprint == first
    write(tmp_path, _with("primary", "smallest", -0.11))
    assert load_plan("x", tmp_path).fingerprint != first


def test_what_a_set_detects_shrinks_as_it_grows():
    # kills: samples in place of tasks; a variance for a standard error
    assumed = Assumed(rate=0.5, alike=0.0, moves=0.0)
    part = MeasuredSet(dataset="humaneval", language="python", tasks=100, samples=1)
    alone = detectable([part], assumed)
    assert alone == pytest.approx(2.8 * math.sqrt(2 * 0.25 / 100))
    assert detectable([part.model_copy(update={"tasks": 400})], assumed) == pytest.approx(alone / 2)
    assert detectable([part, part], assumed) == pytest.approx(alone / math.sqrt(2))
    alike = Assumed(rate=0.5, alike=1.0, moves=0.15)  # more samples of one task say nothing new
    assert detectable([part.model_copy(update={"samples": 9})], alike) == pytest.approx(2.8 * 0.015)


def test_a_rate_at_k_is_planned_with_tasks_that_weigh_alike():
    # kills: the set with more samples a task weighing more, as in a rate of programs
    assumed = Assumed(rate=0.5, alike=0.6, moves=0.15)
    sets = [MeasuredSet(dataset="humaneval", language="python", tasks=100, samples=samples) for samples in (1, 10)]
    variances = [(2 * 0.25 * 0.4 / samples + 0.15 ** 2) / 100 for samples in (1, 10)]
    assert detectable(sets, assumed, tasks_alike=True) == pytest.approx(2.8 * math.sqrt(sum(variances) / 4))
    assert detectable(sets, assumed) == pytest.approx(2.8 * math.sqrt((variances[0] + 100 * variances[1]) / 121))
    plan = Plan.model_validate({**GOOD, "sets": [*GOOD["sets"], {**GOOD["sets"][0], "samples": 1}]})
    errors, passes = (plan.detects(endpoint) for endpoint in plan.endpoints)
    assert passes == detectable(plan.sets, plan.assumed, tasks_alike=True) != errors


def test_only_a_share_of_all_programs_has_a_planned_power():
    # kills: a number for findings per program or cycles, whose spread nobody assumed
    plan = Plan.model_validate({**GOOD, "secondary": [{**GOOD["secondary"][0], "metric": "flagged"}]})
    assert plan.detects(plan.primary) == detectable(plan.sets, plan.assumed) and plan.detects(plan.secondary[0]) is None


def test_a_plan_is_part_of_the_model_dump():
    assert set(Plan.model_validate(GOOD).model_dump()) == {"question", "known", "primary", "secondary", "holm",
                                                           "repairs_faster", "sets", "assumed"}
