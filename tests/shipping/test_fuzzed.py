"""Shipped answers, fuzzed. Mutations that turn these red: a program that is flagged, fails its tests or could not be
scored among those of the share; the same program of two arms counted twice; a fault without a test that fails again."""
from __future__ import annotations

import pandas as pd
import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.canaries import CANARIES
from secgen_lib.judging import dynamic
from secgen_lib.shipping import fuzzed

C = CANARIES["c"]
#         completion, arm, split, builds, read, passed, fuzz, code
ROWS = [("a", "original", "test", 1, 0, 1, 1, "one"), ("b", "dpo", "test", 1, 0, 1, 1, "one"),
        ("c", "dpo", "test", 1, 0, 1, 0, "two"), ("d", "original", "mining", 1, 0, 1, 0, "three"),
        ("e", "original", "test", 1, 1, 1, 1, "four"), ("f", "original", "test", 1, 0, 0, 1, "five"),
        ("g", "original", "test", 1, 0, 1, None, "six"), ("h", "original", "test", 0, None, None, None, "seven")]


def made(rows=ROWS, task=C.task) -> fuzzed.Fuzzed:
    frame = pd.DataFrame([row[:-1] for row in rows], columns=[
        "completion_id", "arm", "split", "builds", "read", "passed", "fuzz"]).astype(
            {"read": float, "passed": float, "fuzz": float}).assign(task_id="t")
    works = {row[0]: dynamic.Work(row[0], row[-1], task) for row in rows}
    return fuzzed.Fuzzed({}, frame, works, {}, ("dpo",), "", 100)


def test_the_share_is_of_what_is_clean_and_passes():
    rows = fuzzed.passing(made())
    assert {(row["split"], row["arm"]): (row["broken"], row["programs"]) for row in rows.to_dict("records")} == {
        ("test", "original"): (1, 1), ("test", "dpo"): (1, 2), ("mining", "original"): (0, 1),
        ("all", "different programs"): (1, 3)}
    assert fuzzed.told(rows)[-1] == "all, different programs: clean and tests pass: broken 1 of 3 [6, 79] %"
    assert fuzzed.told(fuzzed.passing(made(ROWS[4:6]))) == [
        "all, different programs: clean and tests pass: broken 0 of 0"]


def test_a_broken_program_comes_with_its_call_and_a_test_that_fails_again(tmp_path, monkeypatch):
    if lacking := dynamic.lacking("c"):
        pytest.skip(lacking)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))
    task: Task = C.task
    rows = [("a", "original", "test", 1, 0, 1, 1, C.defect), ("b", "original", "test", 1, 0, 1, 0, C.sound)]
    table = fuzzed.broken(made(rows, task), 2_000)
    [row] = table.to_dict("records")
    assert (row["completion"], row["static"], row["tests"], row["line"]) == ("a", "clean", "passed", 5)
    assert "canary(" in row["input"] and row["again"].startswith("violation") and "secgen_test.h" in row["test"]
    fuzzed.write(table, tmp_path / "broken.csv")
    assert pd.read_csv(tmp_path / "broken.csv").loc[0, "test"] == row["test"]
