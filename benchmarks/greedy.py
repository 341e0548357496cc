"""Greedy answers of Qwen2.5-Coder-0.5B, original and tuned (``docs/qwen-greedy.csv``): the table of qwen-findings.md.

    python benchmarks/greedy.py

The rows are of ``secgen run qwen2.5-coder-0.5b-greedy``, without and with the adapter. Paired over tasks: intervals by
the bootstrap, p by sign flips, as in every report. A second.
"""
from __future__ import annotations

from pathlib import Path

import pandas as pd

from secgen_lib.metrics import compare

ROWS = Path(__file__).parents[1] / "docs" / "qwen-greedy.csv"
MODELS = ("original", "tuned")
RATES = {"pass@1": "passed", "build_rate": "builds", "efr": "clean"}
"""Metric -> the column that it counts, where all programs build (``efr``: builds and clean by the judge)."""


def standing(rows: pd.DataFrame, model: str) -> pd.DataFrame:
    """One model's answers as standing programs: each task a family of its own, nothing trained apart."""
    columns = {name: rows[f"{name}_{model}"].astype("boolean") for name in RATES.values()}
    return pd.DataFrame({"task_id": rows["task_id"], "family": rows["task_id"], "train_seed": pd.NA, "has_test": True,
                         "has_code": True, **columns})


def main() -> None:
    rows = pd.read_csv(ROWS)
    sets = rows["task_id"].str.split("/").str[0]
    for name, part in [*rows.groupby(sets), ("all", rows)]:
        before, after = (standing(part, model) for model in MODELS)
        for metric, column in RATES.items():
            change = compare(before, after, metric)
            was, now = (part[f"{column}_{model}"] == 1 for model in MODELS)
            print(f"{name:10}{metric:11}n {len(part)}  {100 * was.mean():5.1f} -> {100 * now.mean():5.1f} %  "
                  f"{100 * change.value:+.1f} [{100 * change.low:+.1f}, {100 * change.high:+.1f}]  "
                  f"p {change.p_value:.3f}  only original {(was & ~now).sum()}, only tuned {(now & ~was).sum()}")


if __name__ == "__main__":
    main()
