"""Every committed figure is what would be drawn from what is committed beside it. Each test names its mutation."""
from __future__ import annotations

import base64
import json
import re
from pathlib import Path

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.experiment.arms import transfer
from secgen_lib.experiment.arms.distances import FAR
from secgen_lib.reporting import plots
from tests.reporting import redrawn

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


REDRAWN = [path for path in sorted(FIGURES.glob("*/*.csv")) if redrawn.kind(path) in redrawn.DRAWN]


def test_what_can_be_drawn_again_is():
    # kills: a kind that is dropped from the list, and with it its test
    assert {redrawn.kind(path) for path in REDRAWN} == set(redrawn.DRAWN)


@pytest.mark.parametrize("path", REDRAWN, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_committed_figure_is_what_its_data_gives(path, tmp_path):
    # kills: a point moved in the svg; a csv edited by hand; a title or caption of older words; p_holm that is the raw p
    plots.save(*redrawn.draw(path), tmp_path, path.stem, {})
    made, there = (json.loads((folder / f"{path.stem}.json").read_text()) for folder in (tmp_path, path.parent))
    assert {name: made[name] for name in redrawn.OWN} == {name: there[name] for name in redrawn.OWN}
    words, numbers = redrawn.picture((tmp_path / f"{path.stem}.svg").read_text())
    drawn_words, drawn_numbers = redrawn.picture(path.with_suffix(".svg").read_text())
    assert words == drawn_words and numbers == pytest.approx(drawn_numbers, abs=2e-4)
    pd.testing.assert_frame_equal(pd.read_csv(tmp_path / path.name), pd.read_csv(path), rtol=1e-6)


def test_the_bases_together_have_the_p_of_their_signs_and_all_are_adjusted():
    # kills: a p over families beside an interval over bases; p_holm that is the raw p
    data = redrawn.table(FIGURES / "paper" / "transfer_bases.csv")
    whole = data[data["base"] == transfer.ALL].reset_index(drop=True)
    made = transfer._of_all(whole, data[data["base"] != transfer.ALL])
    for name in ("p_value", "p_holm"):
        assert made[name].tolist() == pytest.approx(whole[name].tolist(), nan_ok=True), name
    assert not (whole["p_holm"] < 0.05).any() and (whole["level"] == "base").all()


def test_a_number_far_away_has_one_p_in_all_tables():
    # kills: another verdict in transfer_sft than in arms_forest
    forest = pd.read_csv(FIGURES / "paper" / "arms_forest.csv").set_index(["arm", "metric"])["p_holm"]
    paths = sorted((FIGURES / "paper").glob("transfer*.csv"))  # the bases' table is of earlier runs (lab-findings.md)
    tables = [pd.read_csv(path) for path in paths if path.stem != "transfer_bases"]
    far = [part[(part["distance"] == FAR) & part["metric"].isin(metrics.CLAIMED)] for part in tables]
    assert len(far) == 3
    for rows in far:
        assert rows["p_holm"].tolist() == pytest.approx([forest[key] for key in
                                                         zip(rows["arm"], rows["metric"], strict=True)])
BEHIND = {"lab": {"calibration_kappa", "calibration_precision", "calibration_recall"}}
"""Tables of a committed report that are poorer than those beside it, which were made with more analyzers."""


@pytest.mark.parametrize("page", sorted(FIGURES.glob("*/report.html")), ids=lambda page: page.parent.name)
def test_a_report_holds_the_tables_beside_it(page):
    # kills: a report of another run than the figures in its folder; a name that stays in the list above for ever
    text = page.read_text(encoding="utf-8")
    tables = {base64.b64decode(one) for one in re.findall(r"data:text/csv;base64,([A-Za-z0-9+/=]+)", text)}
    heads = {path.read_bytes().split(b"\n")[0]: path for path in page.parent.glob("*.csv")}
    assert tables and {one.split(b"\n")[0] for one in tables} <= set(heads)
    older = tables - {path.read_bytes() for path in page.parent.glob("*.csv")}
    assert {heads[one.split(b"\n")[0]].stem for one in older} == BEHIND.get(page.parent.name, set())
