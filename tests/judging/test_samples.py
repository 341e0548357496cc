"""The one join. Mutations that turn these red: rows joined by position; a missing value that becomes False; a second
verdict that replaces the first."""
from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Execution, Finding, Verdict, to_row
from secgen_lib.judging.samples import TABLES, JudgedSample, by_table, join, of_frames, read
from tests.c_task import GOOD, completion

A, B = completion(GOOD, "a"), replace(completion(None, "b"), train_seed=3, parent_id="a", cycle=1, mode="feedback")
GOOD_A, BAD_B = Verdict("a", True, None, True, None, True, True, False), Verdict("b", *[False] * 6, None, "no code")
LEAK = Finding("leak", "t", (), "leak", "error", "m", 1)
RUNS = [AnalyzerRun("b", "t", "1", "static", "ok", (LEAK,)), AnalyzerRun("a", "t", "1", "static", "ok"),
        AnalyzerRun("b", "u", "1", "static", "ok", (replace(LEAK, tool="u", level="note"),))]
RAN = [Execution("a", "functional", "passed"), Execution("b", "functional", "build_error", "x")]


def test_rows_meet_by_name_in_the_order_of_the_completions():
    found = join([B, A], [GOOD_A, BAD_B], RUNS, RAN)
    assert list(found.items()) == [("b", JudgedSample(B, BAD_B, (RUNS[0], RUNS[2]), (RAN[1],))),
                                   ("a", JudgedSample(A, GOOD_A, (RUNS[1],), (RAN[0],)))]
    assert found["b"].defects() == {"t": (LEAK,), "u": ()}
    assert join([A], [BAD_B], RUNS[:1]) == {"a": JudgedSample(A)}, "what is about others is passed over"


def test_what_was_joined_goes_back_into_its_tables():
    rows = by_table(join([A, B], [GOOD_A, BAD_B], RUNS, RAN).values())
    assert list(rows) == ["analyses", "executions", "verdicts"], "verdicts last: a kill leaves no verdict without rows"
    assert rows == {"analyses": [RUNS[1], RUNS[0], RUNS[2]], "executions": RAN, "verdicts": [GOOD_A, BAD_B]}
    assert by_table([JudgedSample(A)])["verdicts"] == []


def test_a_run_is_read_from_its_own_tables_or_from_others():
    rows = {"completions": [A], "verdicts": [GOOD_A], "other": [B]}
    assert read(lambda table, cls: rows.get(table, [])) == join([A], [GOOD_A])
    assert list(read(lambda table, cls: rows.get(table, []), {**TABLES, "completions": "other"})) == ["b"]


@pytest.mark.parametrize("rows, message", [(([A, A],), "completion a is there twice"),
                                           (([A], [GOOD_A, replace(GOOD_A, passed=False)]), "completion a has two")])
def test_two_of_one_name_are_refused(rows, message):
    with pytest.raises(SecgenError, match=message):
        join(*rows)


def test_tables_of_pandas_give_the_same_records():
    frames = [pd.DataFrame([to_row(row) for row in rows]) for rows in ([A, B], [GOOD_A, BAD_B])]
    assert frames[0]["train_seed"].dtype == float and frames[1]["clean"].dtype == object
    assert of_frames(*frames) == join([A, B], [GOOD_A, BAD_B])
    assert of_frames(frames[0], pd.DataFrame()) == join([A, B])
    with pytest.raises(SecgenError, match="has no field 'odd'.*run the stage again"):
        of_frames(frames[0].assign(odd=1), frames[1])


@pytest.mark.parametrize("name, value", [("passed", "false"), ("passed", 0.4), ("clean", []), ("sample", "1"),
                                         ("cycle", 1.5)])
def test_a_word_is_no_answer(name, value):
    # kills: bool("false"), with which every program of a table that is broken so would pass
    frames = [pd.DataFrame([to_row(A)]), pd.DataFrame([to_row(GOOD_A)])]
    for frame in frames:
        if name in frame:
            frame[name] = [value]
    with pytest.raises(SecgenError, match=f"{name} is .*, which is no (yes or no|whole number)"):
        of_frames(*frames)
