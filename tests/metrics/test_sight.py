"""What reads and what runs. Mutations that turn these red: ``read`` and ``run`` exchanged; a program that a tool could
not score counted as clean; sound programs among the unsafe; one arm's programs counted for another."""
from __future__ import annotations

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.metrics import sight

#         unsafe, read, fuzz, class
ROWS = [*[(1.0, 1.0, 0.0, "leak")] * 2, *[(1.0, 0.0, 1.0, "leak")] * 3, (1.0, 1.0, 1.0, "leak"),
        (1.0, 0.0, 0.0, "zero value"), *[(0.0, 0.0, 0.0, None)] * 4, (0.0, 1.0, 0.0, None),
        (1.0, None, 1.0, "leak"), (1.0, 0.0, None, "zero value"), (None, 0.0, None, None)]


@pytest.fixture(scope="module")
def seen() -> pd.DataFrame:
    parts, found = [], []
    for arm, rows in (("original", ROWS), ("dpo", ROWS[:7])):
        for number, (unsafe, read, fuzz, category) in enumerate(rows):
            name = f"{arm}{number}"
            parts.append({"completion_id": name, "arm": arm, "train_seed": None, "task_id": f"t{number}", "sample": 0,
                          "family": f"f{number}", "has_code": True, "builds": 1.0, "unsafe": unsafe, "read": read,
                          "fuzz": fuzz})
            found += [[name, "ground_truth", category, "rule"]] if category else []
    found.append(["original7", "cppcheck", "leak", "rule"])
    frame = pd.DataFrame(parts).astype({"unsafe": float, "read": float, "fuzz": float})
    table = pd.DataFrame(found, columns=["completion_id", "tool", "category", "rule_id"])
    return metrics.who_sees({"far": (frame, table)}, ["original", "dpo"], replicates=200)


def counted(seen, arm, of):
    rows = seen[(seen["arm"] == arm) & (seen["of"] == of)]
    return {row["seen"]: (row["programs"], row["n"]) for row in rows.to_dict("records")}


def test_each_class_is_parted_by_who_finds_it(seen):
    assert counted(seen, "original", "leak") == {"read alone": (2, 6), "both": (1, 6), "run alone": (3, 6),
                                                 "neither": (0, 6)}
    assert counted(seen, "original", sight.ANY)["neither"] == (1, 7)
    assert counted(seen, "original", sight.SOUND) == {"read alone": (1, 5), "both": (0, 5), "run alone": (0, 5),
                                                      "neither": (4, 5)}
    assert set(seen["arm"]) == {"original", "dpo"} and counted(seen, "dpo", sight.SOUND) == {}


def test_of_what_is_called_clean_so_much_is_unsafe(seen):
    # of the original: 3 run alone, 1 neither, 1 that the fuzzer could not score, of 9 that no judge flags
    assert counted(seen, "original", sight.CLEAN) == {"unsafe": (5, 9)}
    assert counted(seen, "original", sight.UNBROKEN) == {"unsafe": (3, 8)}
    row = seen[(seen["arm"] == "original") & (seen["of"] == sight.CLEAN)].iloc[0]
    assert row["low"] < row["share"] == 5 / 9 < row["high"] and row["families"] == 9
