"""The page in Chromium, from disk, under its own policy: filter, open, follow, compare; hostile text stays text."""
from __future__ import annotations

import pytest

from secgen_lib.metrics import OUTCOMES, chains, judged_chains, outcome, select
from secgen_lib.reporting import plots, report
from secgen_lib.reporting.explorer import link, show, write
from secgen_lib.reporting.report import figures
from tests import browser, small_run
from tests.small_run import HOSTILE

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make setup")
READY, SECONDS = "html[data-ready]", 60_000


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A small run in which a task id is hostile too, and an entry point."""
    run = small_run.make(tmp_path_factory.mktemp("run"))
    for path in run.tables.folder.glob("*/*.jsonl"):
        text = path.read_text().replace('"task_id":"lab/5"', f'"task_id":"lab/5 </script>{HOSTILE}"')
        path.write_text(text.replace('"task_id": "lab/5"', f'"task_id": "lab/5 </script>{HOSTILE}"'))
    return run


@pytest.fixture(scope="module")
def chromium():
    with browser.chromium() as opened:
        yield opened


class Opened:
    """A tab, and what it complained of."""

    def __init__(self, chromium, url, ready=READY, **options):
        self.tab = chromium.new_context(viewport={"width": 1280, "height": 800}, **options).new_page()
        self.tab.set_default_timeout(SECONDS)
        self.wrong = []
        self.tab.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.tab.on("console", lambda message: self.wrong.append(message.text) if message.type == "error" else None)
        self.tab.on("dialog", lambda dialog: self.wrong.append(dialog.message))
        self.tab.on("request", lambda request: request.url.startswith("file:") or self.wrong.append(request.url))
        self.to(url, ready)

    def to(self, url, ready=READY):
        self.tab.goto("about:blank")
        self.tab.goto(url)
        self.tab.wait_for_selector(ready)

    def count(self):
        return self.tab.inner_text("#count").split()[0]

    def ids(self):
        return self.tab.eval_on_selector_all("#rows .task", "rows => rows.map((row) => row.textContent)")

    def opened(self, name):
        self.tab.wait_for_selector(f'html[data-open="{name}"]')


@pytest.fixture(scope="module")
def url(run):
    return write(run).as_uri()


def test_filter_open_follow_and_go_back(chromium, url, tmp_path):
    # kills: a filter that does nothing, a link that forgets, keys that are dead, a policy that stops the page's script
    page = Opened(chromium, url)
    assert page.count() == "21"
    page.tab.click("#facets label:has-text('flagged') input")
    page.tab.wait_for_url(f"{url}#verdict=flagged")
    assert page.count() == "6" and page.tab.inner_text("#chips").startswith("Verdict: flagged")
    page.tab.focus("#list")
    page.tab.keyboard.press("ArrowDown")
    page.tab.keyboard.press("Enter")
    page.tab.wait_for_selector("html[data-open]")
    name = page.tab.get_attribute("html", "data-open")
    assert page.tab.evaluate("location.hash") == f"#verdict=flagged&program={name}"
    marks = page.tab.inner_text("#panel")
    assert "■ teacher · null dereference · CWE-476" in marks and "▲ judge · buffer overflow · CWE-787" in marks
    line = page.tab.locator("#panel .sg-l", has_text="out[n] = 0;").locator("xpath=following-sibling::*[1]")
    assert "judge" in line.inner_text(), "a finding stands under its line"
    assert "Fails the security tests — violation" in page.tab.inner_text(".verdict")
    browser.keep(page.tab, tmp_path, "explorer_program")
    other = Opened(chromium, page.tab.url)
    other.opened(name)
    assert other.count() == "6", "a link that is sent opens the same"
    page.tab.keyboard.press("Escape")
    page.tab.wait_for_selector("#by-verdict")
    assert page.tab.evaluate("location.hash") == "#verdict=flagged" and page.count() == "6"
    page.tab.go_back()
    page.opened(name)
    assert not page.wrong and not other.wrong


def test_chain_and_side_by_side(chromium, url, tmp_path):
    # kills: a diff of other programs; findings of the other side; another sample beside
    page = Opened(chromium, url + link("", program="original-0-1", view="chain"))
    page.opened("original-0-1")
    chain = page.tab.inner_text("#panel")
    assert "What went back to the model" in chain and "findings: 1 fixed" in chain and "Cycle 1, feedback" in chain
    assert page.tab.locator("#panel .sg-add").all_inner_texts()[-1].endswith("return NULL;")
    assert page.tab.locator("#panel .sg-del").count() == 1
    page.to(url + link("", program="dpo-0", view="compare"))
    page.opened("dpo-0")
    left, right = page.tab.locator("#panel .side").all_inner_texts()
    assert left.startswith("original") and "flagged" in left and right.startswith("dpo, seed 0") and "correct" in right
    assert "the same sampling seed" in page.tab.inner_text("#panel")
    cells = page.tab.locator("#panel .cell")
    judged = cells.filter(has_text="▲ judge")
    assert judged.count() == 1 and "out[n] = 0" in judged.inner_text()
    assert page.tab.locator("#panel .cell.none").count() == 2, "two lines of the tuned program have no partner"
    browser.keep(page.tab, tmp_path, "explorer_side_by_side")
    page.tab.keyboard.press("2")
    page.tab.wait_for_selector("#tab-chain[aria-selected=true]")
    assert not page.wrong


DRAWN = ("efr_pass1", "outcomes", "feedback_reach", "error_distribution", "error_distribution_teacher", "new_findings",
         "arms_forest")


@pytest.fixture(scope="module")
def drawn(run, url):
    """The run with its figures and its report, beside the explorer."""
    tables = {name: run.table(name) for name in ("completions", "verdicts", "tasks", "analyses", "transitions")}
    frame, few = judged_chains(tables, ["gcc_analyzer"]), {"tuned": "dpo", "replicates": 20}
    made = {
        "efr_pass1": plots.efr_pass1(frame, **few), "outcomes": plots.outcomes(frame, **few),
        "feedback_reach": plots.feedback_reach(frame, **few),
        "error_distribution": plots.error_distribution(frame, tables["analyses"], judges=["gcc_analyzer"], **few),
        "error_distribution_teacher": plots.error_distribution(
            frame, tables["analyses"], judges=["clang_tidy"], scored_by="teacher_clean", **few),
        "new_findings": plots.new_findings(tables["transitions"], tables["completions"], tables["tasks"], **few),
        "arms_forest": plots.arms_forest(frame, ["dpo"], replicates=20),
    }
    for name in DRAWN:
        plots.save_to(run, name, *made[name])
    return report.build(run).as_uri()


@pytest.mark.parametrize("name", DRAWN)
def test_a_row_of_a_figure_opens_as_many_programs_as_it_counts(chromium, run, drawn, name):
    # kills: a link without the split, by the wrong tools, or to what stands after another cycle; links without a page
    data, opened = figures.figure(run, name, "", "", "explorer.html")["data"], 0
    assert len(data["links"]) == len(data["rows"])
    page = drawn.rpartition("/")[0]
    for way in [way for row in data["links"][:9] for way in row]:
        arm, _, count = way["text"].partition(": ")
        tab = Opened(chromium, f"{page}/{way['href']}")
        assert (arm in ("original", "dpo"), tab.count()) == (True, count or tab.count()), way
        assert not tab.wrong and "this run has none" not in tab.tab.inner_text("#chips")
        tab.tab.context.close()
        opened += 1
    assert opened >= 3
    assert (name == "arms_forest") == all(": " not in way["text"] for row in data["links"] for way in row)


@pytest.mark.parametrize("name", DRAWN)
def test_a_click_on_a_figure_opens_the_programs_that_are_drawn_there(chromium, run, drawn, name):
    # kills: a place taken from another row or the other model; one that a click or a key does not reach
    spots = figures.figure(run, name, "", "", "explorer.html")["spots"]
    tab = Opened(chromium, drawn, ready="main").tab
    over = tab.locator(f"#fig-{name} .spot")
    assert over.count() == len(spots) > 1
    for number in dict.fromkeys((0, len(spots) - 1)):
        tab.goto(drawn)
        if number:
            over.nth(number).click()
        else:
            over.nth(number).focus()
            tab.keyboard.press("Enter")
        tab.wait_for_selector(READY)
        assert tab.url.endswith(spots[number]["href"])
        count = spots[number]["text"].rpartition(": ")[2].split()[0]
        assert name == "arms_forest" or tab.inner_text("#count").split()[0] == count
    tab.context.close()


def test_a_report_with_links_over_its_figures_is_sound(chromium, drawn, request, tmp_path):
    # kills: a link without a name; a place that leaves the picture at 400 pixels
    tab = browser.Browser(chromium)
    script = browser.axe(request.config.cache.mkdir("axe-core"))
    for width in (1280, 400):
        tab.size(width)
        tab.tab.goto(drawn)
        browser.keep(tab.tab, tmp_path, f"report_links_{width}", whole=True)
        assert tab.faults(script) == []
        assert tab.run("""[...document.querySelectorAll('.spot')].every((spot) => {
            const box = spot.getBoundingClientRect(), around = spot.parentElement.getBoundingClientRect();
            return box.width > 4 && box.left >= around.left - 1 && box.right <= around.right + 1; })""")


def test_the_report_alone_has_no_links_to_the_explorer(run, drawn):
    # kills: a link to a page that is not beside it
    text = report.build(run).read_text(encoding="utf-8")
    assert "explorer.html#verdict=flagged" in text and ", and the programs behind it" in text
    alone = report.build(run, alone=True).read_text(encoding="utf-8")
    assert "explorer.html" not in alone and 'class="spot"' not in alone
    report.build(run)


def test_counts_are_the_headline_s_and_open_their_programs(chromium, run, url):
    # kills: counts by other rules than the metrics'; a cell whose link shows another number
    frame = chains(*(run.table(name) for name in ("completions", "verdicts", "tasks")))
    page = Opened(chromium, url)
    cells = page.tab.locator("#by-verdict td a")
    seen = 0
    for text, target in [(cell.inner_text(), cell.get_attribute("href")) for cell in cells.all()]:
        tab = Opened(chromium, url + target)
        assert tab.count() == text, target
        seen += 1
    page.to(url + "#")
    for row in page.tab.locator("#by-verdict tbody tr:has(td)").all():
        arm, total, *verdicts = row.locator("th, td").all_inner_texts()
        part = select(frame, arm, 0, split="test")
        assert int(total) == len(part)
        assert list(map(int, verdicts)) == [int((outcome(part) == name).sum()) for name in OUTCOMES]
    assert seen >= 6
    lines = [line.locator("th, td").all_inner_texts() for line in page.tab.locator("#by-class tbody tr").all()]
    assert lines == [["buffer overflow", "3", "2"]], "null dereference is the teacher's word"
    page.tab.locator("#by-class td a").last.click()
    sync_api.expect(page.tab.locator("#count")).to_contain_text("2 of", timeout=SECONDS)


def test_hostile_text_stays_text(chromium, url):
    # kills: text of a program, a message or a task id as HTML; a policy without which that would only be luck
    page = Opened(chromium, url + link("", q="lab/5 </script><script>"))
    assert page.count() == "2" and HOSTILE in page.ids()[0]
    for name, view in (("original-0", "program"), ("original-3", "program"), ("original-3-1", "chain"),
                       ("dpo-5", "compare")):
        page.to(url + link("", program=name, view=view))
        page.opened(name)
        page.tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        assert page.tab.locator("main img, main script").count() == 0
        assert HOSTILE in page.tab.inner_text("#shown")
    assert not page.wrong
    assert page.tab.evaluate("""() => {
        try { document.body.innerHTML = "<b>x</b>"; return "made"; } catch (error) { return error.name; }
    }""") == "TypeError"


def test_search_reads_programs_and_messages(chromium, url):
    # kills: a search in names alone; one that heeds capitals
    page = Opened(chromium, url)
    page.tab.keyboard.press("/")
    page.tab.keyboard.type("RETRUN null")
    sync_api.expect(page.tab.locator("#count")).to_contain_text("2 of", timeout=SECONDS)
    page.to(url + link("", q="out-of-bounds"))
    sync_api.expect(page.tab.locator("#count")).to_contain_text("6 of", timeout=SECONDS)
    assert not page.wrong


def test_unscored_says_why_and_unknown_links_say_so(chromium, url):
    # kills: an outage shown as clean; a link of another run that silently shows nothing
    page = Opened(chromium, url + link("", verdict="unscored", program="original-6"))
    page.opened("original-6")
    verdict = page.tab.inner_text(".verdict")
    assert "unscored: analyzers (neither clean nor in error)" in verdict and "Unscored by the judges" in verdict
    assert "gcc_analyzer: outage" in verdict and page.tab.inner_text("#rows .why") == "analyzers"
    page.to(url + "#arm=sft&colour=red&program=nobody")
    assert page.count() == "0" and "sft (this run has none)" in page.tab.inner_text("#chips")
    assert "“colour”" in page.tab.inner_text("#chips") and "no program nobody" in page.tab.inner_text("#shown")


def test_narrow_dark_and_named(chromium, url, tmp_path):
    # kills: a page that is wider than a phone; controls without a name; tabs and options without their state
    page = Opened(chromium, url + link("", program="dpo-2", view="compare"), color_scheme="dark")
    page.opened("dpo-2")
    page.tab.set_viewport_size({"width": 400, "height": 800})
    page.tab.wait_for_selector("#panel .sg-d")
    assert page.tab.evaluate("document.documentElement.scrollWidth") <= 400
    assert "▲ judge · buffer overflow" in page.tab.inner_text("#panel"), "findings stand in a diff, too"
    browser.keep(page.tab, tmp_path, "explorer_narrow_dark")
    page.tab.click("text=← List")
    page.tab.wait_for_selector("#by-verdict")
    assert page.tab.evaluate("document.documentElement.scrollWidth") <= 400
    tree = page.tab.locator("body").aria_snapshot()
    for part in ('searchbox "Search task', 'listbox "Programs that pass', 'option "lab/0', "[selected]", "status",
                 'button "Filters"'):
        assert part in tree, part
    assert page.tab.eval_on_selector_all("button, input, select", """(all) => all.filter((one) =>
        !(one.textContent.trim() || one.labels?.length || one.ariaLabel)).length""") == 0


def test_a_notebook_s_frame(chromium, run, tmp_path):
    # kills: links and filters that need an address, which a frame's page has not
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><meta charset=utf-8>{show(run, arm='dpo')._repr_html_()}")
    tab = chromium.new_context(viewport={"width": 1280, "height": 900}).new_page()
    tab.goto(path.as_uri())
    frame = tab.frame_locator("iframe")
    sync_api.expect(frame.locator("#count")).to_contain_text("8 of 21", timeout=SECONDS)
    frame.locator("#by-verdict td a").first.click()
    sync_api.expect(frame.locator("#count")).to_contain_text("6 of 21", timeout=SECONDS)
    frame.locator("#rows .row").first.click()
    sync_api.expect(frame.locator("#panel .sg-l").first).to_be_visible(timeout=SECONDS)
    assert tab.url == path.as_uri()
