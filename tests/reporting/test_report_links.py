"""Links from rows of figures: what a browser test of one small run cannot show. Each test names its mutation."""
from __future__ import annotations

from urllib.parse import parse_qs

from secgen_lib.core.settings import RunConfig
from secgen_lib.reporting.report.links import FIGURES, links

CONFIG = RunConfig(profile="x", tasks=({"dataset": "humaneval", "split": "test"},
                                       {"dataset": "humaneval", "split": "mining", "cycles": 3},
                                       {"dataset": "mbpp", "split": "test", "cycles": 0}))
ROW = {"metric": "efr", "model": "tuned", "cycle": "0", "value": "0.75", "n": "9", "unscored": "1", "sets": "cycles"}


def one(row, name="efr_pass1", page="explorer.html"):
    return links(page, name, [row], CONFIG)[0]


def test_a_rate_of_the_sets_with_cycles_opens_those_sets():
    # kills: the programs of sets that were not run through cycles among those that were
    (way,) = one(ROW)
    assert way["side"] == "tuned" and way["text"] == "dpo: 6"
    asked = parse_qs(way["href"].partition("#")[2])
    assert asked == {"dataset": ["humaneval"], "split": ["test"], "arm": ["dpo"], "stands": ["no feedback"],
                     "answer": ["judges report nothing"]}
    (way,) = one({**ROW, "sets": "all", "cycle": "3", "metric": "secure_pass@1"})
    asked = parse_qs(way["href"].partition("#")[2])
    assert "dataset" not in asked and asked["stands"] == ["feedback 3"]
    assert asked["answer"] == ["passes hidden tests", "passes security tests"]


def test_a_number_that_is_not_known_is_not_said():
    # kills: a rounded count beside a rate whose tasks weigh otherwise; a link from a difference, or from no value
    assert one({**ROW, "value": "0.7"})[0]["text"] == "dpo"
    assert one({**ROW, "model": "tuned - original"}) == one({**ROW, "value": ""}) == []
    assert one({**ROW, "metric": "median_length"}) == []


def test_a_figure_without_programs_has_no_links():
    # kills: links to a page that is not there
    assert links("", "efr_pass1", [ROW], CONFIG) == links("explorer.html", "training_curves", [ROW], CONFIG) == []
    assert {"efr_pass1", "feedback_reach", "new_findings", "arms_forest"} <= FIGURES.keys()
