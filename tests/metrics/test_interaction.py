"""Near against far. Mutations that turn these red: near less far; two intervals compared by eye; tasks dealt in place
of families; the training seeds of both sets drawn apart."""
from __future__ import annotations

import pytest

from secgen_lib import metrics
from tests import simulated_run

JUDGES = ("gcc_analyzer", "cppcheck")


def sides(after, seed, families, name):
    tables = simulated_run.tables(families=families, tasks=3, samples=4, cycles=0, seeds=(0, 1), controls=False,
                                  flagged=(0.5, after), arms=("dpo",), rng_seed=seed)
    frame = metrics.judged_chains(tables, JUDGES)
    frame = frame[frame["split"] == "test"]
    frame = frame.assign(family=name + frame["family"], task_id=name + frame["task_id"])
    return metrics.select(frame, "original", 0), metrics.select(frame, "dpo", 0)


def test_a_change_that_stays_at_home_is_seen():
    near, far = sides(0.05, 1, 12, "near "), sides(0.5, 2, 10, "far ")
    found = metrics.interaction(near, far, "efr", replicates=800)
    alone = [metrics.compare(*pair, "efr", replicates=200) for pair in (near, far)]
    assert (found.near, found.far) == pytest.approx([change.value for change in alone])
    assert found.value == pytest.approx(alone[1].value - alone[0].value) and found.high < 0
    assert found.p_value < 0.01 and found.families == (12, 10)
    assert (found.near_before, found.far_before) == pytest.approx([change.before for change in alone])


def test_the_same_change_is_no_difference():
    ps = [metrics.interaction(sides(0.3, 2 * k, 8, "near "), sides(0.3, 2 * k + 1, 8, "far "), "efr", replicates=200,
                              draws=499).p_value for k in range(12)]
    assert sum(p < 0.05 for p in ps) <= 3 and max(ps) > 0.3


def test_a_family_on_both_sides_is_refused_and_an_empty_side_is_no_number():
    near = sides(0.3, 1, 6, "near ")
    with pytest.raises(ValueError, match="is near and far"):
        metrics.interaction(near, near, "efr")
    found = metrics.interaction(near, (near[0].iloc[:0], near[1].iloc[:0]), "efr")
    assert found.value is None and found.p_value is None
