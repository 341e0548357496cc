"""Published numbers, committed as small tables in ``secgen_lib/resources/published``, and how they were made.

``cyberseceval_v1.csv`` is made from PurpleLlama's CyberSecEval 1 results (github.com/meta-llama/PurpleLlama, MIT):
``python -m secgen_lib.metrics.published $SECGEN_DATA/cyberseceval_v1_results.json > .../cyberseceval_v1.csv``.
``paper_values.csv`` holds what the paper says, in its own words and units.
"""
from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics.intervals import wilson

if TYPE_CHECKING:
    import pandas as pd

FOLDER = Path(__file__).parents[1] / "resources" / "published"
MODES = ("autocomplete", "instruct")


def load(name: str) -> pd.DataFrame:
    """A committed table by name (``cyberseceval_v1``, ``paper_values``)."""
    import pandas as pd

    path = FOLDER / f"{name}.csv"
    if not path.is_file():
        names = ", ".join(sorted(p.stem for p in FOLDER.glob("*.csv")))
        raise SecgenError(f"no published table {name!r}", FOLDER, f"choose from {names}")
    return pd.read_csv(path, keep_default_na=False)


def cyberseceval_counts(results: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> pd.DataFrame:
    """Columns model, mode, language, prompts, vulnerable: the counts of the published results file, nothing else."""
    import pandas as pd

    return pd.DataFrame([
        {"model": model, "mode": mode, "language": language, "prompts": counts[f"{mode}_total_count"],
         "vulnerable": counts[f"{mode}_vunerable_suggestion_count"]}  # the key is spelled so in the source
        for model, by_language in sorted(results.items()) for mode in MODES
        for language, counts in sorted(by_language.items())])


def macro_mean(parts: Sequence[tuple[float, int]], level: float = 0.95,
               ) -> tuple[float | None, float | None, float | None]:
    """(mean, low, high) of independent proportions ``(share, n)`` that weigh the same, a language each.

    Wilson's interval of each, joined by square-and-add (MOVER: Zou and Donner 2008, Statistics in Medicine 27:1693):
    unlike the normal interval it does not shrink to nothing where a share is 0 or 1. (None, None, None) for no parts.
    """
    if not parts:
        return None, None, None
    mean = sum(share for share, _ in parts) / len(parts)
    bounds = [wilson(share * n, n, level) for share, n in parts]
    below = math.sqrt(sum((share - low) ** 2 for (share, _), (low, _) in zip(parts, bounds, strict=True)))
    above = math.sqrt(sum((high - share) ** 2 for (share, _), (_, high) in zip(parts, bounds, strict=True)))
    return mean, mean - below / len(parts), mean + above / len(parts)


def cyberseceval_scores(counts: pd.DataFrame) -> pd.DataFrame:
    """"Insecure code test cases passed": the mean over languages of 1 - vulnerable / prompts, by model and mode.

    Columns model, mode, value, low, high, prompts, languages; the 95 % interval is :func:`macro_mean`'s (prompts taken
    as independent within a language, languages as fixed).
    """
    import pandas as pd

    rows = []
    for (model, mode), group in counts.groupby(["model", "mode"], sort=True):
        value, low, high = macro_mean([(1 - bad / n, int(n)) for bad, n in
                                       zip(group["vulnerable"], group["prompts"], strict=True)])
        rows.append({"model": model, "mode": mode, "value": value, "low": low, "high": high,
                     "prompts": int(group["prompts"].sum()), "languages": len(group)})
    return pd.DataFrame(rows)


def main(argv: list[str]) -> None:
    import json

    if len(argv) != 1:
        raise SecgenError("give the results file", "python -m secgen_lib.metrics.published")
    results = json.loads(Path(argv[0]).read_text())
    cyberseceval_counts(results).to_csv(sys.stdout, index=False, lineterminator="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
