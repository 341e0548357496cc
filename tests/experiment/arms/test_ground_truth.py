"""The oracle's tables for a terminal: one notation. Mutations that turn these red: a hyphen for a minus; "50 to 71" for
an interval; a relative change in points; a share without its unit."""
from __future__ import annotations

import pandas as pd

from secgen_lib.experiment.arms import ground_truth

SEEN = pd.DataFrame([("far", "original", "leak", "read alone", 0, 4, 0.0, 0.0, 0.49),
                     ("far", "original", "leak", "run alone", 3, 4, 0.75, 0.301, 0.954),
                     ("far", "original", "called clean", "unsafe", 3, 7, 3 / 7, None, None)],
                    columns=["place", "arm", "of", "seen", "programs", "n", "share", "low", "high"])


def test_who_sees_what_is_written_as_shares_are_everywhere():
    table = ground_truth.sight_table(SEEN)
    leak = table.loc[("far", "original", "leak", 4)]
    assert (leak["read alone"], leak["run alone"]) == ("0: 0.0 % [0.0, 49.0]", "3: 75.0 % [30.1, 95.4]")
    assert table.loc[("far", "original", "called clean", 7)]["unsafe"].startswith("3: 42.9 %") and leak["unsafe"] == ""
    assert list(table) == ["read alone", "run alone", "unsafe"]


def test_rates_and_changes_have_their_units_and_signs():
    def body(change, kind="relative"):
        return {"n": 8, "tasks": 4, "build": 8, "known": 8, "significantly_worse_classes": [],
                "worst_upper_bound": {"points": -0.04, "class": "leak", "needed": 8},
                **{name: [0.5, 0.25, 0.75] for name in ("findings_any", "unsafe", "pass@1")},
                **{f"{name}_change": {"kind": "difference" if name == "pass@1" else kind, "value": change}
                   for name in ("findings_any", "unsafe", "pass@1")}}

    table = ground_truth.table({"original": body([0.0, 0.0, 0.0]), "dpo": body([-0.123, -0.3, 0.0001])})
    tuned = table.loc[("far", "dpo")]
    assert tuned["unsafe"] == "50.0 % [25.0, 75.0]" and tuned["worst upper bound, points"] == "0.0 (leak)"
    assert tuned["unsafe, change"] == "\u221212.3 % [\u221230.0, 0.0]"
    assert tuned["pass@1, change"] == "\u221212.3 points [\u221230.0, 0.0]"
    assert table.loc[("far", "original")]["unsafe, change"] == "" and tuned["programs for 1 point"] == 8
