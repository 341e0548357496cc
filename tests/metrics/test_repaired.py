"""Repair by the oracle. Mutations that turn these red: a program of unknown truth that counts as safe; one that does
not build among the unsafe; a control less feedback in place of feedback less the control; roots that are not paired."""
from __future__ import annotations

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.repaired import LESS, SOUND, UNSAFE

NAN = float("nan")
#        builds, passed, unsafe
SAFE, BAD, WRONG, BROKEN, UNKNOWN = (1, 1, 0), (1, 1, 1), (1, 0, 0), (0, 0, NAN), (1, 1, NAN)


STOPS = {"feedback": 3, "static": 2}
"""So many programs of a mode's chains get an answer in every cycle."""


def frame(chains, ended="accepted") -> pd.DataFrame:
    """``chains``: mode -> for each cycle the programs that stand, a task (and family) each."""
    rows = [{"arm": "original", "train_seed": None, "task_id": f"t{place}", "family": f"f{place}", "sample": 0,
             "mode": mode, "cycle": cycle, "has_code": True,
             "stand": "new" if not cycle or place < STOPS[mode] else ended if mode != "static" else "accepted",
             "dataset": "lab", "language": "c", "split": "test",
             "builds": float(program[0]), "passed": float(program[1]), "unsafe": float(program[2])}
            for mode, cycles in chains.items() for cycle, programs in enumerate(cycles)
            for place, program in enumerate(programs)]
    return pd.DataFrame(rows)


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    start = [BAD, BAD, WRONG, BROKEN, SAFE, SAFE]
    return metrics.repair_by_truth(frame({
        "feedback": [start, [SAFE, SAFE, SAFE, BROKEN, SAFE, SAFE]],
        "static": [start, [BAD, SAFE, WRONG, BROKEN, SAFE, SAFE]]}), replicates=200)


def one(rows, mode, cycle, metric):
    return rows[(rows["mode"] == mode) & (rows["cycle"] == cycle) & (rows["metric"] == metric)].to_dict("records")[0]


def test_rates_are_of_the_programs_that_stand(rows):
    assert [one(rows, mode, 1, SOUND)["programs"] for mode in ("feedback", "static")] == [5, 3]
    first = one(rows, "feedback", 0, UNSAFE)
    assert (first["programs"], first["n"]) == (2, 5), "of those that build"
    assert (one(rows, "feedback", 0, SOUND)["programs"], one(rows, "feedback", 0, SOUND)["n"]) == (2, 6)


def test_the_difference_is_feedback_less_the_control(rows):
    assert one(rows, f"{LESS}static", 1, SOUND)["value"] == pytest.approx(2 / 6)
    assert one(rows, f"{LESS}static", 1, UNSAFE)["value"] == pytest.approx(-1 / 5)
    assert 0 < one(rows, f"{LESS}static", 1, SOUND)["p_value"] <= 1
    assert not (rows["mode"].str.startswith(LESS) & (rows["cycle"] == 0)).any()
    assert set(rows["mode"]) == {"feedback", "static", f"{LESS}static"}, "controls that were not run have no row"


def test_the_answers_that_a_chain_has_asked_for_are_counted(rows):
    # kills: the first answers counted; those of another chain
    asked = {mode: [one(rows, mode, cycle, SOUND)["answers"] for cycle in (0, 1)] for mode in STOPS}
    assert asked == {"feedback": [0, 3], "static": [0, 2]}


def test_an_unknown_truth_is_unscored_and_a_known_failure_is_not():
    made = metrics.repair_by_truth(frame({"feedback": [[UNKNOWN, (1, 0, NAN), BROKEN, SAFE]]}), replicates=200)
    sound, unsafe = one(made, "feedback", 0, SOUND), one(made, "feedback", 0, UNSAFE)
    assert (sound["programs"], sound["n"], sound["unscored"], sound["value"]) == (1, 4, 1, pytest.approx(1 / 3))
    assert (unsafe["programs"], unsafe["n"], unsafe["unscored"]) == (0, 3, 2)


def test_a_chain_that_a_teachers_outage_ended_is_unscored():
    # kills: "the fuzzer's word adds nothing", measured while no fuzzer was there
    start = [SAFE, SAFE, SAFE, SAFE, BAD]
    made = metrics.repair_by_truth(frame({"feedback": [start, start], "static": [start, start]}, "unknown"),
                                   replicates=200)
    assert [one(made, "feedback", cycle, SOUND)["unscored"] for cycle in (0, 1)] == [0, 2]
    assert [one(made, "feedback", cycle, UNSAFE)["unscored"] for cycle in (0, 1)] == [0, 2]
    assert one(made, "static", 1, SOUND)["unscored"] == 0, "it does not ask the fuzzer"
    assert one(made, f"{LESS}static", 1, SOUND)["value"] == 0  # of the three that were answered
