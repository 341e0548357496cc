"""The form in which a person judges programs: parsed, and driven in a browser where there is one.

Each test names the mutation it kills.
"""
from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from secgen_lib.calibration import labelling
from secgen_lib.calibration.labelling import CANNOT_SAY, CLEAN, DEFECTIVE
from secgen_lib.cli import main
from secgen_lib.core.records import Finding
from secgen_lib.reporting.views import labelling as form
from tests import small_run


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


DRIVE = """<script>
const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
press("d");                                                   // no name yet: nothing is labelled
const before = rows();
$("labeller").value = "ann"; $("labeller").dispatchEvent(new Event("change"));
press("c");                                                   // 1: clean, goes on
press("d"); $("class").value = "zero value"; $("class").dispatchEvent(new Event("change"));
$("note").value = "line 3 <b>"; $("note").dispatchEvent(new Event("input")); document.activeElement.blur();
press("ArrowRight"); press("u"); document.activeElement.blur();   // 3: cannot say
press("ArrowRight"); press("d"); document.activeElement.blur(); press("x");   // 4: taken back
const ann = rows();
$("labeller").value = "bob"; $("labeller").dispatchEvent(new Event("change"));
const bob = rows();
press("d"); document.activeElement.blur();
$("labeller").value = "ann"; $("labeller").dispatchEvent(new Event("change"));
const hidden = programs.filter((p) => !p.hidden).length;
const out = document.createElement("pre"); out.id = "out";
out.textContent = JSON.stringify({before, ann, bob, again: rows(), hidden, at});
document.body.append(out);
</script>"""


def browse(path, tmp_path):
    chromium = next((found for name in ("chromium", "chromium-browser", "google-chrome")
                     if (found := shutil.which(name))), None)
    if chromium is None:
        pytest.skip("no chromium: apt-get install chromium")
    argv = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
            "--virtual-time-budget=4000", "--dump-dom", path.as_uri()]
    try:
        return subprocess.run(argv, capture_output=True, text=True, timeout=90, check=True).stdout
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"chromium does not start here: {error}")


def test_the_script_in_a_browser(samples, tmp_path):
    # kills: labels without a name; a label that is not saved; one labeller's progress given to another
    drawn = labelling.sample(labelling.population(samples, judge=False), 20)
    path = tmp_path / "labels.html"
    assert form.write(drawn, path) == len(drawn.shown())
    dom = browse(path, tmp_path)
    assert f"1 of {len(drawn.shown())}" in dom, "the policy lets the form's own script run"
    assert len(re.findall(r'<article class="program">', dom)) == 1, "one program at a time"
    driven = tmp_path / "driven.html"
    driven.write_text(path.read_text().replace("Content-Security-Policy", "x-none").replace("</body>", DRIVE))
    dom = browse(driven, tmp_path)
    said = json.loads(re.search(r'<pre id="out">(.*?)</pre>', dom, re.S)[1].replace("&lt;", "<").replace("&gt;", ">")
                      .replace("&amp;", "&"))
    assert said["before"] == said["bob"] == "" and said["again"] == said["ann"]
    assert said["hidden"] == 1 and said["at"] == 3
    (tmp_path / "ann.jsonl").write_text(said["ann"])
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
