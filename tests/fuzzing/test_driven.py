"""A fault of a program that is called by the wire is believed when a test of the language shows it."""
from __future__ import annotations

import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import driven
from secgen_lib.fuzzing.driven import Found

TASK = Task("t", "t", "go", "", "f", reference="reference")
BEFORE = tuple(((n,), n) for n in range(6))


@pytest.mark.parametrize(("needed", "kind", "reference", "calls"), [
    (0, "panic", "passed", ((9,),)),
    (3, "panic", "passed", ((2,), (3,), (4,), (5,), (9,))),
    (5, "wrong-result", "passed", (*((n,) for n in range(6)), (9,))),
    (3, "slow", "passed", None), (7, "panic", "passed", None), (0, "panic", "failed", None)])
def test_a_fault_is_shown_with_as_few_calls_before_it_as_it_needs(monkeypatch, needed, kind, reference, calls):
    """Kills: all calls at once, calls before one that is only slow, a test that the reference fails, too."""
    def tried(code: str, _task: Task, test: str) -> tuple[str, str]:
        if code == "reference":
            return reference, ""
        return ("failed", "said") if test.count(";") >= needed else ("passed", "")

    monkeypatch.setattr(driven, "tried", tried)
    shown = driven.confirm("program", TASK, Found(kind, (9,), 9, "", BEFORE),
                           lambda made: ";".join(map(str, made)))
    assert (shown.calls if shown else None) == calls
    assert shown is None or (shown.status, shown.detail, shown.test) == ("failed", "said", ";".join(map(str, calls)))
