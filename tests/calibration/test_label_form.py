"""The form in which a person judges programs: parsed, and filled in in Chromium, under its own policy.

Each test names the mutation it kills.
"""
from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

from click.testing import CliRunner

from secgen_lib.calibration import labelling
from secgen_lib.calibration.labelling import CANNOT_SAY, CLEAN, DEFECTIVE
from secgen_lib.cli import main
from secgen_lib.core.records import Finding
from secgen_lib.reporting.views import labelling as form
from tests import browser, small_run


class Page(HTMLParser):
    """What a browser would make of the page: tags with their attributes, lines of programs, scripts."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.lines, self.scripts, self.inside = [], [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if tag == "script":
            self.inside = "script"
            self.scripts.append("")
        elif attrs.get("class") == "sg-t":
            self.inside = "line"
            self.lines.append("")
        elif attrs.get("class") == "sg-no":
            self.inside = ""

    def handle_endtag(self, tag):
        if tag in ("script", "pre"):
            self.inside = ""

    def handle_data(self, data):
        if self.inside == "script":
            self.scripts[-1] += data
        elif self.inside == "line":
            self.lines[-1] += data


def test_the_form_is_one_file_that_runs_nothing_but_its_own_script(samples):
    # kills: programs or tasks unescaped; a resource from elsewhere; a policy that lets other scripts run
    drawn = labelling.sample(labelling.population(samples, judge=False), 20)
    text = form.page(drawn, "labels.jsonl")
    page = Page(text)
    assert sum(tag == "article" for tag, _ in page.tags) == len(drawn.shown())
    assert "alert(1)</script>" not in text and "\u202e" not in text and "‹U+202E›" in text and "{{ 7 * 7 }}" in text
    assert not [attrs for _, attrs in page.tags if {"src", "href", "onerror", "onclick"} & set(attrs)]
    assert {tag for tag, _ in page.tags} & {"img", "link", "iframe", "form"} == set()
    policy = next(attrs["content"] for tag, attrs in page.tags if "Content-Security-Policy" in attrs.values())
    data, script = page.scripts
    assert policy.startswith("default-src 'none'")
    assert f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" in policy
    known = json.loads(data)
    assert known["ids"] == drawn.shown()["completion_id"].tolist() and known["sample"] == drawn.name and known["blind"]
    assert "".join(page.lines).replace("\n", "") == "".join(drawn.shown()["code"]).replace("\n", "")


def test_the_form_is_blind_unless_asked(samples):
    # kills: findings, arms or verdicts on the page
    drawn = labelling.sample(labelling.population(samples), 20)
    shown = re.sub(r"<script.*?</script>|<style>.*?</style>", "", form.page(drawn, "l.jsonl"), flags=re.S)
    assert "original" not in shown and "dpo" not in shown and "are not shown" in shown
    name = drawn.shown()["completion_id"].iloc[0]
    said = Finding("rule-7", "cppcheck", (), "zero value", "error", "division <b>by zero</b>", 3)
    assert "rule-7" not in shown
    found = {**dict.fromkeys(drawn.shown()["completion_id"], ()), name: [said]}
    seen = form.page(drawn, "l.jsonl", found)
    assert seen.count("rule-7") == 1 and "NOT BLIND" in seen and "&lt;b&gt;by zero" in seen
    assert not json.loads(Page(seen).scripts[0])["blind"]


def test_a_run_s_findings_can_be_shown(tmp_path):
    run = small_run.make(tmp_path)
    drawn = labelling.sample(labelling.population(run.folder), 12)
    found = labelling.findings(run.folder, drawn.shown())
    bad = next(r.completion_id for r in drawn.shown().itertuples() if r.code == small_run.BAD)
    assert {f.tool for f in found[bad]} == {"clang_tidy", "gcc_analyzer"}, "style is not shown"
    assert small_run.HOSTILE not in form.page(drawn, "l.jsonl", found)


def said(tab, path):
    """What the form's button saves."""
    with tab.expect_download() as got:
        tab.click("#download")
    assert got.value.suggested_filename == "labels.jsonl"
    got.value.save_as(path)
    return path.read_text()


def named(tab, name):
    """Give the labeller's name, as a person does."""
    tab.fill("#labeller", name)
    tab.press("#labeller", "Enter")


def test_a_person_fills_the_form(samples, tmp_path):
    # kills: a policy that stops the form's own script, or lets another run; labels without a name; a label that is not
    # saved; one labeller's progress given to another, or lost when the page is opened again
    drawn = labelling.sample(labelling.population(samples, judge=False), 20)
    path = tmp_path / "labels.html"
    n = form.write(drawn, path)
    assert n == len(drawn.shown()) > 4
    with browser.opened() as opened:
        tab, wrong = opened.tab, []
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        tab.on("request", lambda request: request.url.startswith(("file:", "blob:")) or wrong.append(request.url))
        opened.open(path)
        done, place = browser.expect(tab.locator("#done")), browser.expect(tab.locator("#where"))
        assert tab.locator("article:visible").count() == 1, "one program at a time"
        tab.keyboard.press("d")
        done.to_have_text("0 labelled")
        browser.expect(tab.locator("#download")).to_be_disabled()
        named(tab, "ann")
        tab.keyboard.press("c")                                       # 1: clean, goes on
        place.to_have_text(f"2 of {n}")
        tab.click("button.answer[data-label=defective]")              # 2: with a class and a note
        tab.select_option("#class", "zero value")
        tab.fill("#note", "line 3 <b>")
        browser.keep(tab, tmp_path, "label_form")
        tab.keyboard.press("Enter")                                   # next program
        tab.keyboard.press("u")                                       # 3: cannot say
        tab.keyboard.press("Escape")
        tab.keyboard.press("ArrowRight")
        tab.keyboard.press("d")                                       # 4: taken back
        tab.keyboard.press("Escape")
        tab.keyboard.press("x")
        done.to_have_text("3 labelled")
        ann = said(tab, tmp_path / "ann.jsonl")
        named(tab, "bob")
        done.to_have_text("0 labelled")
        tab.keyboard.press("d")
        done.to_have_text("1 labelled")
        named(tab, "ann")
        done.to_have_text("3 labelled")
        opened.open(path)
        done.to_have_text("3 labelled")
        place.to_have_text(f"4 of {n}")
        assert said(tab, tmp_path / "again.jsonl") == ann and not wrong
        tab.evaluate("() => { const other = document.createElement('script'); other.textContent = 'window.ran = 1'; "
                     "document.body.append(other); }")
        assert tab.evaluate("window.ran") is None and "Content Security Policy" in wrong[0]
    read = labelling.read_labels([tmp_path / "ann.jsonl"])
    assert read["completion_id"].tolist() == drawn.shown()["completion_id"].tolist()[:3]
    assert read["label"].tolist() == [CLEAN, DEFECTIVE, CANNOT_SAY]
    assert read["class"].tolist() == ["", "zero value", ""] and read["note"].tolist() == ["", "line 3 <b>", ""]
    assert (read["labeller"] == "ann").all() and read["blind"].all()
    assert len(labelling.judged(labelling.population(samples), read, replicates=20)) == 6


def test_the_form_s_arguments(samples, tmp_path):
    # kills: labels that are given the name of the samples; a traceback for a seed below 0
    for arguments, said in ((["--seed", "-1"], "cannot be drawn with the seed -1"),
                            (["--out", str(samples)], "name another --out")):
        done = CliRunner().invoke(main, ["calibrate", "label", str(samples), *arguments])
        assert done.exit_code == 2 and said in done.output, done
    assert [path.name for path in tmp_path.iterdir()] == [samples.name]
