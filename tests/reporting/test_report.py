"""The report is one page that needs nothing else, says what is missing, and shows hostile text as text."""
from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

import pytest

from secgen_lib import metrics
from secgen_lib.core import numbers
from secgen_lib.core.store import write_json
from secgen_lib.reporting import report
from secgen_lib.reporting.report import summary_text
from tests import simulated_run, small_run
from tests.small_run import HOSTILE

VOID = {"meta", "img", "br", "link", "input"}


class Page(HTMLParser):
    def __init__(self, page: str):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="module")
def summary():
    from secgen_lib import metrics

    tables = simulated_run.tables(families=4, tasks=2, samples=2)
    return metrics.summary(tables, profile="lab", seeds=(0,), replicates=100)


@pytest.fixture(scope="module")
def built(tmp_path_factory, summary):
    """A report over hostile programs, with two figures, numbers, pairs and a training."""
    from secgen_lib.reporting import plots

    run = small_run.make(tmp_path_factory.mktemp("run"))
    write_json(run.folder / "figures" / "summary.json", summary)
    plots.save_to(run, "cyberseceval_models", *plots.cyberseceval_models())
    training = simulated_run.tables(families=1, tasks=1, samples=1)["training"]
    plots.save_to(run, "training_curves", *plots.training_curves(training), note=HOSTILE)
    run.tables.append("06_train_dpo", "training", training.to_dict("records"))
    run.tables.append("05_preferences", "pair_report", [{"kept": 3, "dropped": {"duplicate": 2, HOSTILE: 1}}])
    path = report.build(run)
    return run, path.read_text(encoding="utf-8")


def test_self_contained(built):
    page = Page(built[1])
    assert page.open == []
    for tag, attrs in page.tags:
        assert tag not in {"script", "iframe", "object", "embed", "link", "base", "form"}
        assert not any(name.startswith("on") for name in attrs)
        for name in ("src", "href", "srcset", "data", "action"):
            value = attrs.get(name) or ""
            assert value.startswith(("#", "data:")) or not value, value
    style = re.search(r"<style>(.*?)</style>", built[1], re.S)[1]
    assert "url(" not in style and "@import" not in style
    assert len(built[1]) < 6_000_000
    policy = next(a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv"))
    assert policy.startswith("default-src 'none'")


def test_hostile_text_is_text(built):
    """Code, message, task, rule, note, pair report: <script> is there to be read, and is no tag anywhere."""
    page = Page(built[1])
    assert "script" not in {tag for tag, _ in page.tags}
    assert {name for _, attrs in page.tags for name, value in attrs.items() if "alert" in f"{name}{value}"} <= {"alt"}
    assert page.text.count("<script>alert('x')</script>") > 10


def test_says_what_it_is(built):
    run, text = built
    page = Page(text)
    assert "no evidence about Qwen2.5-Coder" in page.text
    for said in (run.run_id, "0" * 40, "sandbox level 2", "What this cannot say", "one training seed", "2.13.0"):
        assert said in page.text


def test_headline_has_values_intervals_and_counts(built, summary):
    page = Page(built[1]).text
    value, low, high = summary["tuned"]["efr"]
    assert numbers.percent(value) in page and numbers.interval(low, high).replace("\xa0", " ") in page
    assert str(summary["tuned"]["n"]) in page
    assert "Original, control: fresh samples" in page
    assert "…" not in page.replace(" … ", "") and "−0.0" not in page and "+0.0" not in page


def test_the_answer_is_first_and_the_contents_lead_everywhere(built):
    # kills: numbers before the answer; a link of the contents that leads nowhere; a figure that the contents lack
    text = built[1]
    order = ["answer", "figures", "numbers", "pairs", "programs", "limits", "manifest"]
    places = [text.index(f'id="{name}"') for name in order]
    assert places == sorted(places)
    page = Page(text)
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    links = [attrs["href"][1:] for tag, attrs in page.tags if tag == "a" and attrs["href"].startswith("#")]
    assert set(order) <= set(links) and set(links) <= set(ids) and "fig-training_curves" in links


def test_the_explorer_is_linked_where_it_is(tmp_path):
    # kills: a link to a file that is not there
    run = small_run.make(tmp_path)
    assert "explorer.html" not in report.build(run).read_text(encoding="utf-8")
    (run.folder / "explorer.html").write_text("x")
    assert '<a href="explorer.html">' in report.build(run).read_text(encoding="utf-8")


def test_the_lead_of_feedback_over_a_control_has_its_interval():
    part = metrics.summary(simulated_run.tables(families=7, tasks=3, samples=6, cycles=2), "lab", [0], replicates=200)
    said = next(line for line in summary_text.story(part) if "the original model's EFR" in line)
    for control in part["original"]["controls"].values():
        ahead, low, high = control["feedback_less_this"]["efr"]["change"]
        assert (f"(feedback {numbers.percent(ahead, True)} points beside it "
                f"{numbers.interval(low, high, True)}; p ") in said
    unknown = metrics.summary(simulated_run.tables(families=1, tasks=3, cycles=2), "lab", [0], replicates=100)
    assert "beside it" not in " ".join(summary_text.story(unknown)), "one family: no interval, nothing said"


def test_figures_are_inside_with_their_data(built):
    run, text = built
    page = Page(text)
    images = [a["src"] for t, a in page.tags if t == "img"]
    assert len(images) == 2 and all(src.startswith("data:image/svg+xml;base64,") for src in images)
    folder = run.folder / "figures"
    assert {base64.b64decode(src.split(",")[1]) for src in images} == {p.read_bytes() for p in folder.glob("*.svg")}
    links = [attrs for _, attrs in page.tags if "download" in attrs]
    files = {link["download"]: base64.b64decode(link["href"].split(",")[1]) for link in links}
    assert files["cyberseceval_models.csv"] == (folder / "cyberseceval_models.csv").read_bytes()
    assert "Not drawn in this run: Errors and function, before and after; Every arm against the original" in page.text
    assert "First to last tenth of the steps: chosen log-probability" in page.text, "a line of reading"


def test_programs_have_one_denominator(built):
    # kills: two sections of programs, each with a denominator of its own
    page = Page(built[1]).text
    assert "DPO: 6 pairs, the original's program and that of DPO for the same task and sample of the split test" in page
    assert "4 are judged otherwise by at least one question" in page
    table = page[page.index("judged otherwiseshown below"):]
    assert re.findall(r"(better|worse|times|all) ?(\d)(\d)(\d)", table[:200].replace(" ", "")) == [
        ("better", *"333"), ("worse", *"111"), ("times", *"100"), ("times", *"100"), ("all", *"644")]
    assert page.count("has in its place") == 4
    assert "■ teacher" in page and "▲ judge" in page


def test_the_same_run_gives_the_same_bytes(built):
    run, text = built
    assert report.build(run).read_text(encoding="utf-8") == text


def test_a_run_that_has_just_begun(tmp_path):
    """What no stage has made is named; nothing fails."""
    run = small_run.make(tmp_path, tuned=False)
    page = Page(report.build(run).read_text(encoding="utf-8")).text
    for said in ("notebook 07_evaluate makes it", "notebook 05_preferences mines them", "notebook 06_train_dpo runs it",
                 "what feedback made of it"):
        assert said in page


def test_a_run_without_any_table(tmp_path):
    """A profile that only looks at recordings, or a run whose first stage has not begun."""
    run = small_run.make(tmp_path)
    for folder in run.tables.folder.iterdir():
        run.tables.drop(folder.name)
    page = Page(report.build(run).read_text(encoding="utf-8")).text
    assert "there are no pairs to compare" in page and "has not been made yet" in page


def test_the_story_names_what_came_and_went():
    # kills: a class that is "gone" beside p = 1
    part = {"original": {"efr": [0.5, 0.4, 0.6]}, "tuned": {"efr": [0.6, 0.5, 0.7]}, "cycles": 1,
            "classes": [{"class": "leak", "status": "new", "p_holm": 0.03},
                        {"class": "race", "status": "gone", "p_holm": 1.0},
                        {"class": "overflow", "status": "both", "p_holm": 0.01}]}
    assert summary_text.story(part)[-1] == "Classes of findings that appeared (p after Holm below 0.05): leak."
    assert [summary_text.told(row) for row in part["classes"]] == [True, False, False]
    assert summary_text.story(None) == []


def test_unscored_programs_show_their_bounds():
    rates = {"n": 10, "unscored": 2, "efr": [0.5, 0.4, 0.6], "counts": {"efr": {"unscored": 2, "bounds": [0.4, 0.6]}}}
    row = summary_text.headline({"original": rates, "cycles": 0})[0]
    assert row["cells"][0]["more"] == "2 unscored: [40.0,\u00a060.0]"
    assert row["cells"][1]["value"] == "–"


@pytest.mark.parametrize(("value", "said"), [(None, "–"), (0.0004, "< 0.001"), (0.0312, "0.031")])
def test_p_values(value, said):
    assert numbers.p_value(value) == said


def test_limits_name_a_judge_that_teaches():
    from secgen_lib.core.settings import RunConfig

    both = RunConfig(profile="x", model={"name": "org/model"}, tasks=(),
                     analyzers={"feedback": {"c": ("cppcheck",)}, "judge": {"c": ("cppcheck", "gcc_analyzer")}})
    said = " ".join(summary_text.limits(both, None, {"git_dirty": True}))
    assert "cppcheck both teach and judge" in said and "uncommitted changes" in said and summary_text.LAB not in said


def test_frames_for_the_notebooks(summary):
    table = report.headline_frame(summary)
    assert list(table.columns[:2]) == ["EFR (judges)", "EFR (teacher)"] and table["n"].notna().all()
    assert len(report.changes_frame(summary)) == len(summary_text.CHANGES)
    assert len(report.changes_frame(None)) == 0 and len(report.headline_frame(None)) == 0
