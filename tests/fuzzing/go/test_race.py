"""Data races in Go: seen in programs that start goroutines, and in no others."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.fuzzing import go as fuzzer
from secgen_lib.fuzzing.base import Budget
from secgen_lib.fuzzing.canaries import CANARIES
from secgen_lib.fuzzing.go import race
from secgen_lib.languages.go import language

pytestmark = pytest.mark.skipif((language.available() or race.lacking()) is not None, reason=f"{race.lacking()}")
TASK = CANARIES["go"].task
RACE = CANARIES["go"].also[0][0]
ORDERED = RACE.replace("\tseen := total * 0\n\t<-done\n", "\t<-done\n\tseen := total * 0\n")
FEW = Budget(60, minimise=50)


def test_a_race_is_a_fault_with_its_line_and_its_call():
    """Kills: calls that are made without the detector, a line of Go's own run-time."""
    found = fuzzer.fuzz(RACE, TASK, FEW)
    assert found.status == "ok" and len(found.faults) == 1, found
    fault = found.faults[0]
    assert (fault.rule_id, found.detail) == (race.RULE, "") and fault.input.startswith("canary([]int{"), fault
    assert RACE.splitlines()[fault.line - 1].strip() in ("total += a[i]", "seen := total * 0")
    assert "/" not in fault.message and "0x" not in fault.message


def test_what_is_ordered_by_a_channel_is_no_race():
    assert ORDERED != RACE
    assert fuzzer.fuzz(ORDERED, TASK, FEW) == fuzzer.Fuzzed("ok", (), FEW.executions)


def test_a_race_that_the_reference_has_is_nobodys():
    """Kills: no look at the reference."""
    assert fuzzer.fuzz(RACE, replace(TASK, reference=RACE), FEW).faults == ()


def test_where_the_detector_is_missing_a_clean_result_says_so(monkeypatch):
    """Kills: a silence that looks like a clean program's; a run of the detector for programs without goroutines."""
    monkeypatch.setattr(race, "lacking", lambda: "gcc is not installed")
    found = fuzzer.fuzz(RACE, TASK, FEW)
    assert (found.status, found.faults) == ("ok", ())
    assert found.detail == "data races are not looked for: gcc is not installed"
    assert fuzzer.fuzz(TASK.reference, TASK, FEW).detail == ""


def test_only_a_statement_starts_a_goroutine():
    assert race.concerns("go f(1)") and race.concerns("\tgo func() {}()")
    assert not race.concerns("// go f(1)\nx := \"go f(1)\"; ergo(1)")


def test_what_ends_under_the_detector_alone_is_no_clean_run():
    """Kills: an end before the last call taken for a run without a race."""
    with pytest.raises(race.Unknown, match="ended by error"):
        race._run("package main\n\nfunc f() { go g(); select {} }\nfunc g() { panic(1) }\n", ["f()"])
