"""Mutations that turn these red: rounding to certainty, NaN as a number, a hyphen for a minus."""
from __future__ import annotations

import pytest

from secgen_lib.core import numbers


def test_a_rate_of_239_in_240_is_not_written_as_100():
    shares = (239 / 240, 1.0, 0.0, 0.001, None, 0.5, float("nan"))
    assert [numbers.whole_percent(x) for x in shares] == ["99.6", "100", "0", "0.1", "—", "50", "—"]


@pytest.mark.parametrize("value", [None, float("nan"), float("inf")])
def test_what_is_no_number_is_a_dash(value):
    assert numbers.number(value) == numbers.percent(value) == numbers.p_value(value) == "–"
    assert numbers.ascii_number(value) == "-" and numbers.finite(value) is None


def test_the_forms():
    assert (numbers.number(-1.005, 1), numbers.number(2, sign=True)) == ("−1.0", "+2.00")
    assert (numbers.percent(0.617), numbers.percent(-0.05, True), numbers.percent(0.05, True)) == (
        "61.7", "−5.0", "+5.0")
    assert numbers.interval(-0.1, 0.2, True) == "[−10.0,\u00a0+20.0]"
    assert numbers.rate([0.7678, 0.6929, 0.8429]) == "76.8\u00a0% [69.3,\u00a084.3]"
    assert (numbers.rate([0.5, None, None]), numbers.rate([None, None, None]), numbers.rate(None)) == (
        "50.0\u00a0%", "–", "–")
    assert numbers.interval(None, 0.2) == "no interval"
    assert [numbers.p_value(p) for p in (0.0004, 0.05)] == ["< 0.001", "0.050"]
    assert numbers.ascii_number(-0.5) == "-0.500"


@pytest.mark.parametrize(("value", "said"), [(-0.0004, "0.0"), (0.0, "0.0"), (0.0004, "0.0"), (-0.0006, "−0.1")])
def test_what_rounds_to_zero_has_no_sign(value, said):
    # kills: "−0.0" and "+0.0", which say more than was measured
    assert numbers.percent(value, sign=True) == said and numbers.percent(value).lstrip("+") == said


@pytest.mark.parametrize(("given", "said"), [
    ((0.7678, 0.6929, 0.8429), "76.8 % [69.3, 84.3]"), ((0.5,), "50.0 %"), ((-0.0001,), "0.0 %"),
    ((1.0, float("nan"), 1.0), "100.0 %"), ((0.2, 0.1, None), "20.0 %"), ((float("nan"), 0.1, 0.2), "–"),
    ((None,), "–")])
def test_one_notation_for_a_terminal(given, said):
    # kills: a share as 0.768; an interval in another unit; half an interval; a space that a terminal shows otherwise
    assert numbers.share(*given) == said


@pytest.mark.parametrize(("given", "relative", "said"), [
    ((0.0227, 0.001, 0.0451), False, "+2.3 points [+0.1, +4.5]"),
    ((-0.118, -0.203, -0.03), True, "−11.8 % [−20.3, −3.0]"),
    ((-0.0001, -0.0004, 0.0004), True, "0.0 % [0.0, 0.0]"), ((0.5, None, None), False, "+50.0 points [no interval]"),
    ((0.5, float("nan"), 1.0), False, "+50.0 points [no interval]"), ((None, None, None), False, "–")])
def test_a_change_has_its_sign_unit_and_interval(given, relative, said):
    # kills: a hyphen for a minus; "-0.0"; points for a relative change; half an interval
    assert numbers.change(*given, relative=relative) == said
