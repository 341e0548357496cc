"""The report and the views in Chromium: width, keys, contrast and names (axe-core), print. Each names its mutation."""
from __future__ import annotations

import pytest

from secgen_lib import metrics
from secgen_lib.core.store import write_json
from secgen_lib.reporting import plots, report, views
from tests import browser, simulated_run, small_run
from tests.metrics.test_endpoints import PLAN
from tests.reporting.drawn import labelled

JUPYTER = ".jp-OutputArea-output pre{word-break:break-all;word-wrap:break-word;white-space:pre-wrap}"
"""JupyterLab's own rule for text in outputs (packages/outputarea/style/base.css)."""


@pytest.fixture(scope="module")
def tab():
    with browser.opened() as opened:
        yield opened


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """A report with all its parts: endpoints, several sets, figures, pairs of programs, a training, hostile text."""
    run = small_run.make(tmp_path_factory.mktemp("run"))
    tables = simulated_run.several()
    write_json(run.folder / "figures" / "summary.json", metrics.summary(tables, "x", [0], plan=PLAN, replicates=100))
    chains = metrics.judged_chains(tables)
    plots.save_to(run, "feedback_loop", *plots.feedback_loop())
    plots.save_to(run, "efr_pass1", *plots.efr_pass1(chains, replicates=100))
    plots.save_to(run, "calibration_recall", *plots.calibration_recall(labelled()))
    training = simulated_run.tables(families=1, tasks=1, samples=1)["training"]
    run.tables.append("06_train_dpo", "training", training.to_dict("records"))
    return report.build(run)


@pytest.mark.parametrize("width", [1280, 400, 320])
def test_the_page_is_never_wider_than_the_screen(tab, page, width):
    # kills: a table or a figure outside of a box that scrolls
    tab.size(width)
    tab.open(page)
    assert tab.run("innerWidth") == width
    assert tab.run("document.querySelectorAll('details').forEach(d => { d.open = true }), "
                   "document.documentElement.scrollWidth") <= width


def test_what_is_wider_says_so_and_scrolls_by_itself(tab, page):
    # kills: tables that are cut without a hint; figures that are made too small to read
    tab.size(400)
    tab.open(page)
    wide = tab.run("[...document.querySelectorAll('.wide, .pic')].filter(e => e.scrollWidth > e.clientWidth + 1)"
                   ".map(e => [e.tabIndex, getComputedStyle(e).overflowX, getComputedStyle(e.previousElementSibling)"
                   ".display, e.getAttribute('aria-label') || ''])")
    assert len(wide) > 4
    assert all(index == 0 and overflow == "auto" and hint == "block" and label for index, overflow, hint, label in wide)
    assert min(tab.run("[...document.querySelectorAll('.pic img')].map(e => e.clientWidth)")) >= 600
    tab.size(1280)
    assert tab.run("getComputedStyle(document.querySelector('.hint')).display") == "none"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_no_serious_fault(tab, page, request, tmp_path, theme):
    # kills: text without contrast in one theme; a scrolling box without keys; a table without heads
    script = browser.axe(request.config.cache.mkdir("axe-core"))
    for width in (1280, 400):
        tab.size(width)
        tab.theme(theme)
        tab.open(page)
        browser.keep(tab.tab, tmp_path, f"report_{width}_{theme}", whole=True)
        tab.run("document.querySelectorAll('details').forEach(d => { d.open = true })")
        assert tab.faults(script) == []
    tab.theme("light")
    dark = tab.run("getComputedStyle(document.body).backgroundColor")
    assert dark == "rgb(255, 255, 255)", "both themes were looked at"
    tab.run("document.body.insertAdjacentHTML('beforeend', '<p style=color:#ddd>pale words</p><img src=x>')")
    assert len(tab.faults(script)) == 2, "axe-core finds faults where they are"


def test_all_of_it_is_reached_by_keys(tab, page):
    # kills: contents that cannot be followed; programs that open by the mouse alone; a focus that is not seen
    tab.size(1280)
    tab.open(page)
    reached = []
    for _ in range(60):
        tab.key("Tab")
        reached.append(tab.run("(e => [e.tagName, (e.getAttribute('href') || e.textContent).slice(0, 40), "
                               "getComputedStyle(e).outlineStyle])(document.activeElement)"))
    hrefs = [text for name, text, _ in reached if name == "A"]
    assert [f"#{name}" for name in ("answer", "loop", "figures", "endpoints", "numbers")] == [
        h for h in dict.fromkeys(hrefs) if h in ("#answer", "#loop", "#figures", "#endpoints", "#numbers")]
    assert {"A", "SUMMARY", "DIV"} <= {name for name, *_ in reached}
    assert all(outline != "none" for name, _, outline in reached if name != "BODY")
    tab.run("document.querySelector('nav a[href=\"#programs\"]').focus()")
    tab.key("Enter")
    assert tab.run("location.hash") == "#programs" and tab.run("scrollY") > 1000
    tab.run("document.querySelector('#programs details.pair > summary').focus()")
    tab.key("Enter")
    assert tab.run("document.querySelector('#programs details.pair').open") is True


def test_print_leaves_out_what_needs_a_screen(tab, page, tmp_path):
    # kills: a table that the paper cuts; contents and hints on paper
    tab.size(794)  # A4 at 96 dots an inch
    tab.open(page)
    tab.medium("print")
    try:
        assert tab.run("getComputedStyle(document.querySelector('nav')).display") == "none"
        assert tab.run("getComputedStyle(document.querySelector('.wide')).overflowX") == "visible"
        width = tab.run("document.body.clientWidth")
        cut = tab.run("[...document.querySelectorAll('table')].filter(e => e.getBoundingClientRect().right > "
                      f"{width} + 1).map(e => e.parentElement.getAttribute('aria-label'))")
        assert cut == []
        tab.pdf(tmp_path / "page.pdf")
    finally:
        tab.medium("screen")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF") and (tmp_path / "page.pdf").stat().st_size > 50_000


def test_a_finding_does_not_break_within_a_word(tab, tmp_path):
    # kills: JupyterLab's break-all, which a listing inherits, in the words of findings
    listing = views.program_html(small_run.BAD, [small_run.TEACHER, small_run.JUDGE]).body
    path = tmp_path / "cell.html"
    path.write_text(f"<style>{JUPYTER}{views.style()}</style><div class='jp-OutputArea-output' style='width:330px'>"
                    f"{listing}<pre id='theirs'>{'word ' * 40}</pre></div>")
    tab.size(400)
    tab.open(path)
    broken = """(box => { const found = []; const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) for (const hit of walk.currentNode.data.matchAll(/[A-Za-z']+/g)) {
            const range = document.createRange(); range.setStart(walk.currentNode, hit.index);
            range.setEnd(walk.currentNode, hit.index + hit[0].length);
            if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) found.push(hit[0]) }
        return found })"""
    assert tab.run(f"[...document.querySelectorAll('.sg-f')].flatMap({broken})") == []
    assert tab.run(f"{broken}(document.getElementById('theirs'))") != [], "the rule is at work"
