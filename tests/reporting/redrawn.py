"""Committed figures drawn again from the tables committed beside them. What a caption says of the run alone (n, what
was left out) is the sidecar's where the table does not have it."""
from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pandas as pd

from secgen_lib import metrics
from secgen_lib.reporting import plots
from secgen_lib.reporting.plots import arms, style, titles

OWN = ("figure", "title", "caption", "note", "n")
"""Keys of a sidecar that the figure makes; the others are the run's."""


def table(path: Path) -> pd.DataFrame:
    data = pd.read_csv(path)
    if "by_seed" in data:
        data["by_seed"] = data["by_seed"].map(ast.literal_eval)
    for name in {"note", "language"} & set(data):  # the row of all sets has no language
        data[name] = data[name].astype(object).fillna("")
    return data


def about(path: Path) -> dict[str, Any]:
    return json.loads(path.with_suffix(".json").read_text())


def draw(path: Path) -> tuple[Any, pd.DataFrame]:
    """The figure of a committed csv, drawn anew. KeyError for one that takes more than its table."""
    make, said = DRAWN[kind(path)], about(path)
    return make(path, said)


def kind(path: Path) -> str:
    return "transfer" if path.stem.startswith("transfer") and path.stem != "transfer_bases" else path.stem


def _of(function: Callable[..., Any], columns: list[str] | None = None) -> Callable[..., Any]:
    def make(path: Path, said: dict[str, Any]) -> Any:
        data = table(path)
        return function(data if columns is None else data[columns], note=said["note"])
    return make


def _measured(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    """A figure that makes its whole table by one function of ``metrics``."""
    def make(path: Path, said: dict[str, Any]) -> Any:
        with mock.patch.object(metrics, name, lambda *_, **__: table(path)):
            return function(None, note=said["note"])
    return make


@style.styled
def _forest(path: Path, said: dict[str, Any]) -> Any:
    data = table(path)
    drawn = list(dict.fromkeys(data["arm"]))
    untrained = [arm for arm in drawn if arm in arms.UNTRAINED]
    fig = arms.forest(data, "arm", [arm for arm in drawn if arm not in untrained],
                      {arm: arms._name(data, arm) for arm in drawn}, apart=untrained)
    return style.describe(fig, data, titles.arms_forest(data, "original", arms.UNTRAINED), said["caption"],
                          said["note"], said["n"])


def _published(path: Path, said: dict[str, Any]) -> Any:
    return plots.published_values(json.loads((path.parent / "summary.json").read_text()), note=said["note"])


DRAWN: dict[str, Callable[..., Any]] = {
    "transfer": _of(plots.transfer), "transfer_bases": _of(plots.transfer_bases), "arms_forest": _forest,
    "recorded_repair": _of(plots.recorded_repair,
                           ["round", "tool", "programs", "programs_with_findings", "findings", "unscored"]),
    "fuzzing_recall": _of(plots.fuzzing_recall, ["class", "budget", "programs", "found", "faulted"]),
    "grammar_by_class": _of(plots.grammar_by_class),
    "who_sees": _of(plots.who_sees), "repair_by_truth": _of(plots.repair_by_truth),
    "cyberseceval_models": lambda path, said: plots.cyberseceval_models(note=said["note"]),
    "published_values": _published,
    "outcomes": _measured(plots.outcomes, "outcome_table"), "feedback_reach": _measured(plots.feedback_reach,
                                                                                       "reach_table"),
}


def picture(svg: str) -> tuple[list[str], list[float]]:
    """An svg as its text without numbers and ids, and its numbers: a table has nine digits, and a run has more."""
    body = svg[svg.index("<g "):]
    body = re.sub(r'(id="|href="#|url\(#)[^")]*', r"\1", body)
    number = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"
    return re.split(number, body), [float(one) for one in re.findall(number, body)]


def main() -> None:
    """Draw again what can be, in place: ``python -m tests.reporting.redrawn``."""
    for path in sorted((Path(__file__).parents[2] / "figures").glob("*/*.csv")):
        if kind(path) in DRAWN:
            said = about(path)
            plots.save(*draw(path), path.parent, path.stem, {k: v for k, v in said.items() if k not in OWN})
            print(path)


if __name__ == "__main__":
    main()
