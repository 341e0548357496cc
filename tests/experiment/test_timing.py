"""What a run has before it. Mutations that turn these red: an estimate from another profile, or where one notebook's
time is unknown; the seconds of a notebook that went on taken for all of it."""
from __future__ import annotations

import pytest

from secgen_lib.experiment import timing
from secgen_lib.experiment.run import run_of

NAMES = ["01_tasks", "02_generate", "03_analyze"]


@pytest.fixture
def two(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    return run_of("smoke").make(), run_of("smoke", {"seed": 1}).make()


def test_what_is_left_is_said_where_another_run_of_the_profile_took_it(two):
    mine, other = two
    for name, seconds in (("01_tasks", 5), ("02_generate", 300), ("02_generate", 10), ("03_analyze", 120)):
        timing.note(other, name, seconds)
    assert timing.ahead(mine, NAMES, 0, 0) == f"notebook 1 of 3, about 7 min left (as {other.run_id} took)"
    assert timing.ahead(mine, NAMES, 360, 2) == (
        f"notebook 3 of 3, 6 min so far, about 2 min left (as {other.run_id} took)")


def test_nothing_is_said_where_it_is_not_known(two):
    mine, other = two
    timing.note(other, "01_tasks", 5)
    timing.note(other, "03_analyze", 0.4)
    timing.note(mine, "02_generate", 300)
    timing.note(run_of("lab").make(), "01_tasks", 9)
    assert timing.ahead(mine, NAMES, 30, 1) == "notebook 2 of 3, 30 s so far"
