"""Where rows of the data are drawn in a figure, for links over it."""
from __future__ import annotations

import json

import numpy as np
import pytest

from secgen_lib import metrics
from secgen_lib.reporting import plots
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.outcomes import COLORS
from tests import simulated_run

FEW = {"replicates": 20}
MAKE = {
    "efr_pass1": lambda t, chains: plots.efr_pass1(chains, **FEW),
    "error_distribution": lambda t, chains: plots.error_distribution(chains, t["analyses"], **FEW),
    "outcomes": lambda t, chains: plots.outcomes(chains, **FEW),
    "new_findings": lambda t, chains: plots.new_findings(t["transitions"], t["completions"], t["tasks"], **FEW),
}


@pytest.mark.parametrize("name", MAKE)
def test_each_place_shows_its_own_row(tmp_path, name):
    # kills: places counted from the lower edge, or before the layout is made; one model's place given to the other
    import matplotlib.colors
    import matplotlib.image

    tables = simulated_run.tables(families=4, tasks=3, samples=2)
    fig, data = MAKE[name](tables, metrics.judged_chains(tables))
    assert data.index.tolist() == list(range(len(data))), "a row has its number in the csv"
    plots.save(fig, data, tmp_path, name, {})
    places = json.loads((tmp_path / f"{name}.json").read_text())["spots"]
    assert {place["side"] for place in places} == {"original", "tuned"}
    pixels = matplotlib.image.imread(tmp_path / f"{name}.png")[..., :3]
    height, width = pixels.shape[:2]
    for place in places:
        left, top, across, down = (part / 100 for part in place["box"])
        assert 0 <= left < left + across <= 1.001 and 0 <= top < top + down <= 1.001
        part = pixels[round(top * height):round((top + down) * height),
                      round(left * width):round((left + across) * width)]
        row = data.iloc[place["row"]]
        color = COLORS[row["outcome"]] if name == "outcomes" else style.MODELS[place["side"]].color
        near = np.abs(part - matplotlib.colors.to_rgb(color)).max(axis=2) < 0.08
        assert near.sum() > 20, (place, row.to_dict())
        if name != "outcomes":
            assert row.get("model", place["side"]) == place["side"]


def test_a_figure_without_places_says_nothing_of_them(tmp_path):
    # kills: an empty list in every sidecar
    plots.save(*plots.feedback_loop(), tmp_path, "feedback_loop", {})
    assert "spots" not in json.loads((tmp_path / "feedback_loop.json").read_text())
