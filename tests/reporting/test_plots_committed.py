"""Every committed figure is what would be drawn from what is committed beside it. Each test names its mutation."""
from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from secgen_lib.reporting import plots

FIGURES = Path(__file__).parents[2] / "figures"


def committed(name: str) -> list[Path]:
    found = sorted(FIGURES.glob(f"*/{name}"))
    assert found, name
    return found


@pytest.mark.parametrize("path", sorted(FIGURES.glob("*/*.csv")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_figure_has_its_four_files_and_rows(path):
    # kills: a picture without its data; a sidecar of another figure
    about = json.loads(path.with_suffix(".json").read_text())
    assert about["figure"] == path.stem and about["caption"] and about["n"] is not None
    assert path.with_suffix(".png").stat().st_size and path.with_suffix(".svg").stat().st_size
    assert len(pd.read_csv(path)) or "No set was run through cycles" in about["caption"]


@pytest.mark.parametrize("path", committed("cyberseceval_models.csv"), ids=lambda path: path.parent.name)
def test_published_models_are_those_of_the_published_counts(path):
    # kills: a picture drawn before the intervals were changed
    pd.testing.assert_frame_equal(pd.read_csv(path), plots.cyberseceval_models()[1], check_exact=False, rtol=1e-6)


@pytest.mark.parametrize("path", committed("published_values.csv"), ids=lambda path: path.parent.name)
def test_the_values_of_a_run_are_those_of_its_summary(path):
    # kills: a table of an older run; a quantity under another name than the report's
    summary = json.loads((path.parent / "summary.json").read_text())
    drawn = plots.published_values(summary)[1]
    assert pd.read_csv(path)["this_run"].tolist() == drawn["this_run"].tolist()


@pytest.mark.parametrize("path", committed("efr_pass1.csv"), ids=lambda path: path.parent.name)
def test_rates_are_those_of_the_summary(path):
    # kills: a figure of another run than the summary beside it
    summary = json.loads((path.parent / "summary.json").read_text())
    if "original" not in summary:
        pytest.skip("this profile's summary is of its arms")
    data = pd.read_csv(path)
    first = data[(data["cycle"] == 0) & (data["sets"] == "all") & data["model"].isin(["original", "tuned"])]
    assert len(first)
    for row in first.dropna(subset=["value", "low"]).to_dict("records"):
        assert [row["value"], row["low"], row["high"]] == pytest.approx(summary[row["model"]][row["metric"]], abs=2e-6)
