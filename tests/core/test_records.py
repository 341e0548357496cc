"""Mutations that turn these red: tuples left as lists by ``from_row``; unknown fields passed over; ``digest`` that
drops a part or its order."""
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Finding,
    PreferencePair,
    Task,
    Verdict,
    digest,
    from_row,
    to_row,
)

text = st.text(st.characters(codec=None, categories=None), max_size=20)
findings = st.builds(Finding, rule_id=text, tool=text, cwe_ids=st.tuples(text), category=text, level=text, message=text,
                     start_line=st.integers(1, 9))
records = st.one_of(
    st.builds(AnalyzerRun, completion_id=text, tool=text, tool_version=text, kind=st.just("static"),
              status=st.just("ok"), findings=st.lists(findings, max_size=2).map(tuple)),
    st.builds(Task, task_id=text, dataset=text, language=st.just("c"), prompt=text, entry_point=text,
              cwe_ids=st.lists(text, max_size=2).map(tuple)),
    st.builds(PreferencePair, prompt=st.just(({"role": "user", "content": "x"},)), chosen=st.just(()),
              rejected=st.just(()), task_id=text, chosen_id=text, rejected_id=text, kind=st.just("build")),
)


@given(records)
def test_a_record_survives_its_row(record):
    assert from_row(type(record), json.loads(json.dumps(to_row(record)))) == record


def test_an_unknown_field_is_named():
    with pytest.raises(TypeError, match="no field 'tsak_id'"):
        from_row(Task, {"tsak_id": "x"})


def test_a_verdict_of_an_older_table_can_be_read():
    """Kills: ``sanitized`` without its default: tables of finished runs have no such column."""
    old = {"completion_id": "a", "builds": True, "examples_passed": None, "passed": True, "clean": True,
           "teacher_clean": True, "safe": None, "stub": False, "reason": ""}
    assert from_row(Verdict, old) == Verdict("a", True, None, True, True, True, None, False)
    assert from_row(Verdict, {**old, "sanitized": False}).sanitized is False


def test_a_missing_field_is_an_error():
    with pytest.raises(TypeError, match="completion_id"):
        from_row(Completion, {"parent_id": None})


@given(st.lists(text, max_size=3), st.lists(text, max_size=3))
def test_digest_tells_contents_apart(one, other):
    assert (digest(*one) == digest(*other)) == (one == other)


def test_digest_takes_lone_surrogates_and_is_stable():
    assert digest("\ud800") != digest("?")
    assert digest({"b": 1, "a": (2,)}) == digest({"a": [2], "b": 1}) == "93459bde8648786a"
