"""What a model or a tool wrote is shown as text: escaped, every character visible, each finding on its line."""
from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Execution, Finding, Verdict
from secgen_lib.reporting import views
from secgen_lib.reporting.views.selection import Selection
from tests import simulated_run, small_run
from tests.small_run import BAD, GOOD, HOSTILE, JUDGE, STYLE, TEACHER

ROLES = {"clang_tidy": "teacher", "gcc_analyzer": "judge"}
OURS = {"br", "div", "span", "pre", "code", "b", "p", "mark", "details", "summary", "style"}
anything = st.text(st.characters(codec=None), max_size=60)
"""Any text that Python can hold, lone surrogates included."""


class Page(HTMLParser):
    """Tags with their attributes, and the text between them."""

    def __init__(self, page: str):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def assert_ours(view: views.Html) -> Page:
    """Well nested, only the tags and attributes that the views write themselves, nothing that runs or loads."""
    page = Page(view.body)
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= OURS
    assert {name for _, attrs in page.tags for name in attrs} <= {"class", "open"}
    view.body.encode("utf-8")
    return page


@pytest.fixture
def run(tmp_path):
    return small_run.make(tmp_path)


def listed(page: str) -> list[str]:
    """The text of the lines of a listing, findings left out."""
    return [Page(line).text.rstrip("\n") for line in re.findall(r'<span class="sg-t">(.*?)</span></span>', page, re.S)]


def test_findings_stand_under_their_lines():
    body = views.program_html(BAD, [JUDGE, TEACHER], roles=ROLES, title="t").body
    wanted = ['sg-no">7<', "■ teacher", 'sg-no">8<', "▲ judge", 'sg-no">9<']
    assert sorted(wanted, key=body.index) == wanted
    for word in (TEACHER.rule_id, "clang_tidy", "CWE-476", "null dereference", "CWE-787"):
        assert word in body


def test_listing_shows_the_program_and_its_line_numbers():
    body = views.program_html("a;\nb;\n\nc;\n", first_line=5).body
    assert re.findall(r'sg-no">(\d+)<', body) == ["5", "6", "7", "8"]


def test_a_tool_without_a_role_and_a_finding_without_a_line():
    odd = Finding("r", "other", (), "leak", "error", "m", 99)
    page = assert_ours(views.program_html(GOOD, [odd]))
    assert "on line 99:" in page.text and "● leak" in page.text


def test_a_violation_stands_on_its_line_once():
    seen = [Execution("c", suite, "violation", "heap-buffer-overflow, WRITE of size 5 (line 7)")
            for suite in ("functional", "security")] + [Execution("c", "examples", "failed", "got 3 (line 2)")]
    page = Page(views.program_html(BAD, executions=seen).body)
    assert page.text.count("◆ test · heap-buffer-overflow") == 1
    assert "[functional, security tests] sanitizer" in page.text
    assert "examples: failed — got 3 (line 2)" in page.text
    assert "security: violation" not in page.text


def test_style_is_counted_and_shown_on_demand():
    assert "1 style finding not shown" in views.program_html(BAD, [STYLE]).body
    assert "a magic number" not in views.program_html(BAD, [STYLE]).body
    assert "· style" in views.program_html(BAD, [STYLE], notes=True).body


def test_no_program_is_said():
    assert "holds no program" in views.program_html(None).body
    assert "second answer holds no program" in views.diff_html(GOOD, None).body


def test_verdict_marks():
    verdict = Verdict("c", True, True, None, False, True, True, True)
    text = Page(views.program_html(GOOD, verdict=verdict).body).text
    assert "✓ builds" in text and "? hidden tests" in text and "✗ judge clean" in text and "stub" in text
    broken = Verdict("c", False, False, False, False, False, False, False)
    assert "does not build" in views.verdict_chips(broken)


@given(anything, anything, anything)
@settings(max_examples=150, deadline=None)
def test_any_text_is_escaped(code, message, rule):
    finding = Finding(rule, message, (message,), rule, "error", message, 1)
    assert_ours(views.program_html(code, [finding], title=message, verdict=rule))
    assert_ours(views.diff_html(code, message, findings=[finding], title=rule))
    assert_ours(views.conversation_html([{"role": rule, "content": code}], message))


@given(anything)
@settings(max_examples=150, deadline=None)
def test_a_listing_has_the_lines_of_the_program(code):
    """Lines are split where compilers count them, and nothing of a program is lost."""
    shown = listed(views.program_html(code, language="c").body)
    assert shown == [line for line in views.visible(code.rstrip("\n")).split("\n")]


@given(st.lists(st.sampled_from(["a", "b", "c", "", "<b>"]), max_size=12),
       st.lists(st.sampled_from(["a", "b", "c", "", "<b>"]), max_size=12))
@settings(max_examples=150, deadline=None)
def test_a_diff_holds_both_programs(before, after):
    body = views.diff_html("\n".join(["x", *before]), "\n".join(["y", *after]), context=99).body
    rows = re.findall(r'sg-d ([^"]*)"><span class="sg-no">(\d*)</span><span class="sg-no">(\d*)</span>.*?'
                      r'<span class="sg-t">(.*?)\n</span>', body, re.S)
    sides = [[Page(text).text for _, *numbers, text in rows if numbers[side]] for side in (0, 1)]
    wanted = ["\n".join(lines).rstrip("\n").split("\n") for lines in (["x", *before], ["y", *after])]
    assert sides == wanted
    for side in (0, 1):
        numbers = [int(row[1 + side]) for row in rows if row[1 + side]]
        assert numbers == list(range(1, len(wanted[side]) + 1))


def test_diff_carries_findings_and_folds_the_rest():
    leak = Finding("r", "clang_tidy", (), "leak", "error", "m", 12)
    body = views.diff_html(BAD, GOOD, findings=[leak], roles=ROLES).body
    assert "■ teacher · leak" in body and "unchanged line" in body
    assert "<mark> + 1</mark>" in body
    assert "The two programs are the same." in views.diff_html(GOOD, GOOD).body


def test_hidden_characters_are_named():
    assert views.visible("a\u202eb\x00\ud800\r\nc\rd") == "a‹U+202E›b␀‹U+D800›\nc␍d"


def test_long_programs_are_cut_and_say_so():
    assert "500 more lines" in views.program_html("x;\n" * 2000).body
    assert "more characters" in views.program_html("x" * 1_000_000).body


def test_html_object_in_notebook_and_template():
    view = views.program_html(GOOD)
    assert view._repr_html_().startswith("<style>") and view.__html__() == view.body == str(view)
    assert "http" not in views.style() and "@import" not in views.style() and "url(" not in views.style()
    assert "</style" not in views.style()


def test_show_has_program_verdict_task_and_change(run):
    page = assert_ours(views.show(run, "original-0-1"))
    for word in ("Write copy number 0", "✓ judge clean", "what changed since cycle 0", "analyzer reports:\nline 7"):
        assert word in page.text
    assert HOSTILE in page.text


def test_show_of_a_broken_program_has_the_error_on_its_line(run):
    body = views.show(run, "original-3").body
    assert body.index('sg-no">3<') < body.index("&#x27;retrun&#x27; undeclared") < body.index('sg-no">4<')


def test_show_by_the_beginning_of_an_id(run):
    assert views.Samples(run).get("original-0-").completion_id == "original-0-1"
    with pytest.raises(SecgenError, match="completions have this id"):
        views.show(run, "original")
    with pytest.raises(SecgenError, match="no completions"):
        views.show(run, "nothing")


def test_chain(run):
    page = assert_ours(views.chain_html(run, "lab/0", 0))
    for word in ("cycle 0", "cycle 1, feedback · findings: 1 fixed", "What went back to the model", "ends: clean"):
        assert word in page.text
    with pytest.raises(SecgenError, match="no such sample"):
        views.chain_html(run, "lab/99", 0)


def test_the_judge_is_never_in_what_went_back(run):
    """The repair turn is made again from the tables: the teacher's finding is in it, the judge's is not."""
    from secgen_lib.reporting.views.chain import feedback_message

    known = views.Samples(run)
    said = feedback_message(known, known.get("original-0"), known.get("original-0-1"))
    assert TEACHER.message in said and JUDGE.rule_id not in said


def test_longest_chain_ends_well(run):
    chain = views.Samples(run).longest("original", "feedback", "test")
    assert len(chain) == 2 and chain[-1].completion_id.endswith("-1")


def test_samples_are_read_again_when_a_table_has_grown(run):
    from secgen_lib.reporting.views.samples import samples

    before = samples(run)
    assert samples(run) is before
    small_run._program(run, "04_repair", before.tasks["lab/2"], "original", None, "good", "original-2", 1)
    assert "original-2-1" in samples(run).judged


@pytest.mark.parametrize(("outcome", "n"), [
    ("any", 16), ("clean (judge)", 8), ("findings (judge)", 6), ("build error", 2), ("unscored", 1),
    ("unsafe (security tests)", 6), ("findings (teacher)", 6)])
def test_browser_filters(run, outcome, n):
    if outcome == "clean (judge)":
        n = small_run.ORIGINAL.count("good") + small_run.TUNED.count("good")
    assert len(Selection(views.Samples(run)).keys(outcome=outcome)) == n


def test_browser_looks_at_the_program_that_the_mode_names(run):
    select = Selection(views.Samples(run))
    assert select.keys(arm="original", mode="feedback", outcome="findings (judge)") == []
    assert len(select.keys(arm="original", category="buffer overflow (judge)")) == small_run.ORIGINAL.count("bad")
    assert {key[0] for key in select.keys(split="unseen")} == {"lab/6", "lab/7"}
    assert select.keys(arm="dpo, seed 0", mode="feedback") == [], "dpo was not run through cycles"


@pytest.mark.parametrize(("mode", "cycle"), [("generate", 0), ("feedback", 2), ("fresh", 2), ("revise", 2)])
def test_browser_counts_what_the_headline_counts(tmp_path, mode, cycle):
    # kills: the last program of a chain counted as the headline's first; programs of sets without cycles among "after"
    tables = simulated_run.several((("humaneval", "python", 12, 2, 2, 0.8, 0.3), ("mbpp", "python", 9, 1, 0, 0.9, 0.2)),
                                   unscored=0.1)
    run = small_run.make(tmp_path)
    for folder in run.tables.folder.iterdir():
        run.tables.drop(folder.name)
    for name in ("tasks", "completions", "analyses", "verdicts", "transitions"):
        rows = tables[name].astype(object).where(tables[name].notna(), None).to_dict("records")
        run.tables.append("07_evaluate", name, rows)
    chains = metrics.judged_chains({name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")})
    headline = metrics.select(chains, "original", cycle, "feedback" if mode == "generate" else mode, "test")
    select = Selection(views.Samples(run))
    filters = {"split": "test", "arm": "original", "mode": mode}
    assert len(select.keys(**filters)) == len(headline) > 0
    for outcome, counted in (("findings (judge)", (headline["clean"] == 0) & (headline["builds"] == 1)),
                             ("clean (judge)", headline["clean"] == 1), ("build error", headline["builds"] == 0)):
        assert len(select.keys(**filters, outcome=outcome)) == counted.sum(), outcome
    words = select.words(**filters, outcome="clean (judge)")
    assert words.startswith(f"Shown: {(headline['clean'] == 1).sum()} of {len(headline)} programs. Mode {mode}: ")


def test_browser_offers_only_what_is_there(run):
    # kills: families of another split; a category that mixes teacher and judges
    options = Selection(views.Samples(run)).options()
    assert [options[name][0] for name in options] == ["test", "all", "original", "generate", "any", "all"]
    assert options["mode"] == ["generate", "feedback"]
    assert options["category"][1:] == ["buffer overflow (judge)", "null dereference (teacher)"]
    assert Selection(views.Samples(run)).families("nowhere") == ["all"]


def test_browser_widget(run):
    box = views.browse(run)
    filters, controls, said, page = box.children
    menus = {menu.description: menu for menu in filters.children}
    assert list(menus) == ["split", "family", "arm", "mode", "outcome", "category"]
    assert "lab/0" in page.value and "<script" not in page.value and "onerror=alert(1)&gt;" in page.value
    assert "Shown: 6 of 6 programs. Mode generate: the first program of each sample (cycle 0)" in said.value
    assert "Of all 6, 1 do not build, 3 have findings by the judges, 2 are clean by the judges, 0 are unscored" in (
        said.value)
    back, place, on = controls.children
    on.click()
    assert place.value == 2
    assert back.disabled is False
    menus["family"].value = "f1"
    menus["split"].value = "unseen"
    assert menus["family"].value == "f1" and "of 1 programs" in said.value and place.value == 1
    menus["family"].value = "all"
    menus["outcome"].value = "clean (judge)"
    assert "No sample passes" in page.value and on.disabled and "Shown: 0 of 2 programs" in said.value


def test_an_unfinished_run_can_be_looked_at(tmp_path):
    run = small_run.make(tmp_path)
    for stage in ("03_analyze", "02_generate", "04_repair", "07_evaluate"):
        for name in ("analyses", "executions", "verdicts"):
            for path in run.tables.paths(name, stage):
                path.unlink()
    assert "original-0" in views.Samples(run).judged
    assert_ours(views.show(run, "original-0"))
    assert views.behind(run).changed == 0 and views.behind(run).counts["unscored"] == (6, 0)
    assert views.browse(run).children


@pytest.mark.parametrize(("status", "detail", "kind"), [
    ("violation", "==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x1", "heap-buffer-overflow"),
    ("violation", "AddressSanitizer: attempting double-free on 0x602", "double-free"),
    ("violation", "p.c:3:4: runtime error: signed integer overflow: 1 + 2", "signed integer overflow"),
    ("violation", "runtime error: division by zero", "division by zero"),
    ("violation", "==1==ERROR: LeakSanitizer: detected memory leaks", "leak"),
    ("violation", "AddressSanitizer:DEADLYSIGNAL (line 8)", "SEGV"),
    ("violation", "store to null pointer of type 'long int' (line 8)", "null pointer"),
    ("violation", "", "violation"), ("failed", "line 3: got 4", "check failed"), ("timeout", "", "timeout")])
def test_violation_kinds(status, detail, kind):
    assert views.violation_kind(status, detail) == kind


def test_violations_of_a_run(run):
    table = views.violations(run)
    assert set(table["kind"]) == {"heap-buffer-overflow"}
    assert len(table) == small_run.ORIGINAL.count("bad") + small_run.TUNED.count("bad")


def test_recorded_rounds(run, monkeypatch):
    """A recorded task with its rounds: first program, recorded words of gcc, each change; all of it escaped."""
    from secgen_lib.tasks import c_repair_rounds

    log = f"p.c:7:5: warning: {HOSTILE} [-Wanalyzer-malloc-leak]\n"
    rows = [{"mbpp_task": 2, "round": 0, "code": GOOD, "log": "", "sent_back": False},
            {"mbpp_task": 5, "round": 1, "code": GOOD, "log": "", "sent_back": True},
            {"mbpp_task": 5, "round": 0, "code": BAD, "log": log, "sent_back": True}]
    monkeypatch.setattr(c_repair_rounds, "rows", lambda: rows)
    said = AnalyzerRun("5/0", "gcc_analyzer", "1", "static", "ok", (JUDGE,))
    run.tables.append("10_recorded", "recorded_analyses", [said])
    page = assert_ours(views.rounds_html(run))
    for word in ("MBPP 5, round 0", "▲ judge · buffer overflow", "What gcc had said", f"warning: {HOSTILE}", "round 1"):
        assert word in page.text
    with pytest.raises(SecgenError, match="not among the recorded tasks"):
        views.rounds_html(run, 99)


def test_behind_counts_all_pairs_of_the_split_and_shows_some(run):
    # kills: a second denominator; pairs of another split; a choice that depends on the order of rows
    found = views.behind(run)
    before, after = small_run.ORIGINAL[:6], small_run.TUNED[:6]
    otherwise = sum(one != other for one, other in zip(before, after, strict=True))
    assert (found.compared, found.changed, len(found.shown)) == (6, otherwise, otherwise)
    assert found.counts == {"better": (3, 3), "worse": (1, 1), "bad both times": (1, 0), "good both times": (1, 0),
                            "unscored": (0, 0)}
    assert found.sentence.startswith("DPO: 6 pairs, the original's program and that of DPO for the same task and ")
    assert "4 are judged otherwise" in found.sentence and found.sentence.endswith("Shown: 4, drawn at random, families "
                                                                                 "in turn.")
    assert repr(found) == f"<{found.sentence}>", "a notebook keeps it as text too"
    broken = next(one for one in found.shown if one.before_id == "original-3")
    assert ("builds", "no", "yes") in broken.answers and broken.effect == "better"
    assert [one.effect for one in found.shown] == ["better"] * 3 + ["worse"]
    fewer = views.behind(run, n=2)
    assert [one.before_id for one in fewer.shown] == [found.shown[0].before_id, found.shown[3].before_id]
    families = [int(one.before_id.split("-")[1]) % 2 for one in found.shown[:2]]
    assert sorted(families) == [0, 1], "families in turn"


def test_behind_shows_findings_and_tests_of_both_as_text(run):
    html = views.behind(run)._repr_html_()
    assert "<script" not in html and "<img" not in html and html.count("<details>") == 4
    assert "findings: clang_tidy clang-analyzer-core.NonNullParamChecker (line 7)" in html
    assert "security violation" in html and "all passed" in html and "builds: no → yes" in html


def test_what_was_not_scored_is_no_change(run):
    """The sixth task of the test split's neighbours: an outage of the judge on one side says nothing."""
    unseen = views.behind(run, split="unseen")
    assert unseen.counts["unscored"] == (1, 0) and [one.before_id for one in unseen.shown] == ["original-7"]
    nobody = views.behind(run, "nobody")
    assert nobody.arm == "original", "an arm without programs: what feedback made of the original's"


def test_behind_without_a_tuned_model_shows_repairs(tmp_path):
    found = views.behind(small_run.make(tmp_path, tuned=False))
    assert "what feedback made of it" in found.sentence and {one.effect for one in found.shown} == {"better"}
    assert found.compared == sum(kind in ("bad", "broken") for kind in small_run.ORIGINAL[:6])


def test_one_and_none_are_said_as_such():
    # kills: "1 pairs", "1 are judged otherwise", "0 are"
    one = views.Behind("dpo", "k", {"better": (1, 1)})
    assert one.sentence.startswith("DPO: 1 pair, k; 1 is judged otherwise")
    assert "; none is judged otherwise" in views.Behind("dpo", "k", {"good both times": (8, 0)}).sentence
    assert views.Behind("dpo", "k", {}).sentence == "DPO: there are no pairs to compare."
