"""The page as a file: one policy, pinned libraries, no text of others as HTML; and the command that writes it."""
from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.reporting import explorer
from secgen_lib.reporting.explorer import page
from secgen_lib.reporting.views import Samples
from tests import small_run

OURS = {"html", "head", "meta", "title", "style", "body", "header", "h1", "a", "div", "label", "input", "button", "p",
        "kbd", "b", "main", "section", "noscript", "script"}


class Parsed(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.scripts, self.inside = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.inside = tag == "script"
        if self.inside:
            self.scripts.append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.scripts[-1] += data


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return small_run.make(tmp_path_factory.mktemp("run"))


def test_only_its_own_scripts_can_run(run):
    # kills: a script without its hash; a resource from elsewhere; hostile text as a tag or in the open
    text = page.html(Samples(run))
    parsed = Parsed(text)
    assert {tag for tag, _ in parsed.tags} <= OURS
    assert "onerror" not in text.replace("&lt;img src=x onerror=alert(1)&gt;", "") and "alert('x')" not in text
    assert not [attrs for _, attrs in parsed.tags if "src" in attrs or attrs.get("href", "#") != "#"]
    policy = next(attrs["content"] for _, attrs in parsed.tags if "http-equiv" in attrs)
    assert policy.startswith("default-src 'none'; ") and "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in policy
    kinds = [attrs.get("type") for tag, attrs in parsed.tags if tag == "script"]
    for kind, script in zip(kinds, parsed.scripts, strict=True):
        sign = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert (f"'sha256-{sign}'" in policy) == (kind is None)
        assert kind is None or re.fullmatch(r"[A-Za-z0-9+/=]+", script)


def test_libraries_are_what_the_manifest_says(monkeypatch, tmp_path):
    # kills: a file that was changed or exchanged, one that no manifest names, one without a licence or source
    named = {name: sha for package in page.manifest() for name, sha in package["files"].items()}
    there = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in page.VENDOR.glob("*.js")}
    assert named == there and sum(path.stat().st_size for path in page.VENDOR.glob("*.js")) < 200_000
    licences = (page.VENDOR / "LICENSES.md").read_text()
    for package in page.manifest():
        assert package["source"].endswith(f"-{package['version']}.tgz") and package["integrity"].startswith("sha512-")
        assert package["licence"] in ("MIT", "BSD-3-Clause") and f"## {package['package']}\n" in licences
    for name in named:
        (tmp_path / name).write_bytes((page.VENDOR / name).read_bytes())
    (tmp_path / "diff.min.js").write_text("alert(1)")
    monkeypatch.setattr(page, "VENDOR", tmp_path)
    with pytest.raises(SecgenError, match=r"is not diff \d"):
        page.vendored()


def test_the_own_script_makes_no_html():
    # kills: innerHTML and its kin, which only the policy would stop
    makes = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|fetch\("
    assert not re.search(makes, page.own_script())


def test_the_command(run, tmp_path):
    # kills: a page elsewhere than it says; a traceback where there is nothing to show
    done = CliRunner().invoke(main, ["explore", str(run.folder)])
    assert done.exit_code == 0 and done.output.strip() == str(run.folder / "explorer.html")
    out = tmp_path / "page.html"
    assert CliRunner().invoke(main, ["explore", str(run.folder), "--out", str(out)]).exit_code == 0
    assert out.read_bytes() == (run.folder / "explorer.html").read_bytes()
    done = CliRunner().invoke(main, ["explore", str(run.folder), "--out", str(tmp_path)])
    assert done.exit_code == 2 and "is a folder; name a file" in done.output
    empty = small_run.make(tmp_path / "empty")
    for path in empty.tables.paths("completions"):
        path.unlink()
    done = CliRunner().invoke(main, ["explore", str(empty.folder)])
    assert done.exit_code == 2 and len(done.output.splitlines()) == 1 and "has no programs yet" in done.output


def test_a_notebook_shows_it(run):
    # kills: a frame that may do more than run its script; a page whose quotes end the attribute
    shown = Parsed(explorer.show(run, verdict="flagged")._repr_html_())
    (frame,) = [attrs for tag, attrs in shown.tags if tag == "iframe"]
    assert frame["sandbox"] == "allow-scripts" and frame["srcdoc"] == page.html(Samples(run), "#verdict=flagged")
    assert (run.folder / "explorer.html").read_text() == page.html(Samples(run))


def test_a_restored_run_says_what_it_lacks(tmp_path):
    # kills: a placeholder that passes for the task's statement
    run = small_run.make(tmp_path)
    manifest = json.loads((run.folder / "manifest.json").read_text())
    (run.folder / "manifest.json").write_text(json.dumps({**manifest, "restored": {"without_text": 3, "tasks": 8}}))
    assert "the texts of 3 of 8 tasks are their data sets" in page.restored(run) and "▒" in page.html(Samples(run))
    assert page.restored(small_run.make(tmp_path / "own")) == ""
