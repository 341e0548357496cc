"""Progress without a terminal. Mutations that turn these red: a carriage return in a log; a line an update; an estimate
from nothing; the end left out."""
from __future__ import annotations

import io

import pytest

from secgen_lib.core import progress


def test_a_log_holds_whole_lines_at_most_one_in_half_a_minute():
    now, out = [0.0], io.StringIO()
    with progress.Lines("03_analyze", " rows", 560, out=out, clock=lambda: now[0]) as bar:
        for _ in range(400):  # a row in 0.5 s
            now[0] += 0.5
            bar.update(1)
    assert out.getvalue().splitlines() == [
        "03_analyze: 60 of 560 rows (10 %), 30 s, about 4 min left",
        "03_analyze: 120 of 560 rows (21 %), 60 s, about 4 min left",
        "03_analyze: 180 of 560 rows (32 %), 90 s, about 3 min left",
        "03_analyze: 240 of 560 rows (42 %), 2 min, about 3 min left",
        "03_analyze: 300 of 560 rows (53 %), 2 min, about 2 min left",
        "03_analyze: 360 of 560 rows (64 %), 3 min, about 100 s left",
        "03_analyze: 400 of 560 rows (71 %), 3 min, about 80 s left"]
    assert "\r" not in out.getvalue()


def test_what_is_quick_says_nothing_and_what_is_unknown_no_estimate():
    now, out = [0.0], io.StringIO()
    with progress.Lines("x", " rows", None, out=out, clock=lambda: now[0]) as bar:
        bar.update(5)
    assert out.getvalue() == ""
    with progress.Lines("x", " rows", None, out=out, clock=lambda: now[0]) as bar:
        now[0] += 40
        bar.set_postfix_str("90 tokens/s")
        bar.update(5)
    assert out.getvalue() == "x: 5 rows, 40 s, 90 tokens/s\n"


@pytest.mark.parametrize(("done", "total", "left"), [(0, 10, None), (1, 100, None), (50, 100, 60), (10, 10, None)])
def test_an_estimate_needs_something_done(done, total, left):
    assert progress.remaining(done, total, 60) == left


def test_durations():
    assert [progress.duration(s) for s in (40, 420, 7500)] == ["40 s", "7 min", "2 h 05 min"]
