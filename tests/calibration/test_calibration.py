"""Recall, precision, pairs and kappa from runs that are written here; the tools themselves on a few programs."""
from __future__ import annotations

import math
import re

import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from secgen_lib import analyzers, calibration
from secgen_lib.analyzers import Program
from secgen_lib.calibration import Labelled
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding


def label(pair, defective, lines=(5,), category="leak"):
    name = f"c/{pair}_{'bad' if defective else 'good'}"
    return Labelled(Program(name, "c", "int x;\n"), f"c/{pair}", pair, category, "CWE-401", defective,
                    tuple(lines) if defective else ())


def run(name, *findings, tool="one", status="ok", level="error"):
    return AnalyzerRun(name, tool, "1", "static", status, tuple(
        Finding("rule", tool, (), category, level, "m", line, 1, line) for line, category in findings))


LABELS = [label(pair, bad) for pair in ("a", "b", "d", "e") for bad in (True, False)]
RUNS = {"one": [run("c/a_bad", (7, "leak")), run("c/a_good"),            # found, named, told apart
                run("c/b_bad", (5, "other")), run("c/b_good", (1, "leak")),  # found by another name; twin flagged
                run("c/d_bad", (8, "leak")), run("c/d_good"),            # far from the mark
                run("c/e_bad", status="timeout"), run("c/e_good")],      # unscored
        "two": [run(one.program.completion_id, *([(5, "leak")] if one.defective else []), tool="two")
                for one in LABELS]}


def test_what_counts_as_found():
    # kills: a finding anywhere counted as a hit; style counted; a broken tool counted as a miss
    table = calibration.answers(LABELS, RUNS).set_index(["tool", "name"])
    assert table.loc[("one", "c/a_bad"), ["flagged", "found", "named"]].tolist() == [1, 1, 1]
    assert table.loc[("one", "c/b_bad"), ["flagged", "found", "named"]].tolist() == [1, 1, 0]
    assert table.loc[("one", "c/d_bad"), ["flagged", "found", "named"]].tolist() == [1, 0, 0]
    assert table.loc[("one", "c/e_bad"), ["flagged", "found", "named"]].isna().all()
    style = calibration.answers(LABELS, {"one": [run("c/a_bad", (5, "leak"), level="note")]})
    assert style["flagged"].tolist() == [0]
    anywhere = calibration.answers([label("a", True, lines=())], {"one": [run("c/a_bad", (99, "leak"))]})
    assert anywhere["found"].tolist() == [1]


def test_recall_and_precision():
    table = calibration.answers(LABELS, RUNS)
    one, two = calibration.accuracy(table).to_dict("records")
    assert (one["bad"], one["hits"], one["good"], one["alarms"], one["unscored"]) == (3, 2, 4, 1, 1)
    assert one["recall"] == pytest.approx(2 / 3) == one["precision"] and one["alarm_rate"] == 0.25
    assert (two["recall"], two["precision"], two["alarms"]) == (1, 1, 0)
    assert 0 < two["recall_low"] < 1 == two["recall_high"]
    named = calibration.accuracy(table, column="named").iloc[0]
    assert (named["hits"], named["alarms"]) == (1, 1)
    with pytest.raises(ValueError, match="found or named"):
        calibration.accuracy(table, column="flagged")


def test_pairs_are_told_apart_or_not():
    table = calibration.answers(LABELS, RUNS)
    one = calibration.pairs(table).iloc[0]
    assert one[["pairs", "told", "both", "neither", "reversed"]].tolist() == [3, 2, 1, 0, 0]


def test_union_is_any_and_an_unknown_stays_unknown():
    table = calibration.union(calibration.answers(LABELS, RUNS)).set_index("name")
    assert table["tool"].unique().tolist() == [calibration.measures.ANY]
    assert table.loc["c/d_bad", "found"] == 1 and math.isnan(table.loc["c/e_bad", "found"])
    assert math.isnan(calibration.union(calibration.answers(LABELS, {
        "one": RUNS["one"], "two": [run("c/e_bad", tool="two")]})).set_index("name").loc["c/e_bad", "found"])


answer = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1)), min_size=1, max_size=40)


@given(answer)
def test_kappa_is_symmetric_bounded_and_one_for_agreement(pairs):
    a, b = [x for x, _ in pairs], [y for _, y in pairs]
    value = calibration.cohen(a, b)
    assert math.isnan(value) or -1 - 1e-9 <= value <= 1 + 1e-9
    assert math.isnan(value) or value == pytest.approx(calibration.cohen(b, a))
    assert len(set(a)) == 1 or calibration.cohen(a, a) == pytest.approx(1)


def test_kappa_by_hand():
    # 20 both, 5 and 10 one only, 15 neither: agree 0.7, by chance 0.5
    a, b = [1] * 25 + [0] * 25, [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    assert calibration.cohen(a, b) == pytest.approx(0.4)
    table = calibration.kappa(calibration.answers(LABELS, RUNS)).set_index(["first", "second"])
    assert table.loc[("one", "one"), "kappa"] == 1 and table.loc[("one", "two"), "n"] == 7
    assert table.loc[("one", "two"), "kappa"] == table.loc[("two", "one"), "kappa"]


def test_the_union_joins_what_several_tools_say_and_no_tool_alone():
    table = calibration.answers(LABELS, RUNS)
    every = calibration.with_union(table)
    assert len(every) == len(table) + len(LABELS) and list(every.columns) == list(table.columns)
    assert calibration.with_union(table[table["tool"] == "one"])["tool"].unique().tolist() == ["one"]


def test_a_tool_out_of_order_does_not_leave_the_union_with_its_hits_alone():
    # kills: programs of which a tool said nothing kept where another found something, and dropped where none did
    table = calibration.answers(LABELS, RUNS)
    silent = table[table["tool"] == "one"].assign(tool="three", status="error", flagged=math.nan, found=math.nan,
                                                  named=math.nan)
    with_silent = pd.concat([table, silent])
    assert calibration.union(with_silent).equals(calibration.union(table))
    assert calibration.union(silent).empty
    alone = pd.concat([table[table["tool"] == "one"], silent])
    assert calibration.with_union(alone)["tool"].unique().tolist() == ["one", "three"]


def test_absent_tools_and_languages_that_none_reads_are_left_out_of_the_answers(monkeypatch):
    # kills: an absent tool's programs counted as unscored; a language without any tool as missed
    here = {"cppcheck": "2", "clippy": None}
    monkeypatch.setattr(analyzers, "versions", lambda tools=None: here)
    some = [one for one in calibration.load_suite(["c", "rust"]) if one.kind == "double_free" or
            one.program.language == "rust"]
    table = calibration.examine(some)
    assert set(table["tool"]) == {"cppcheck"} and set(table["language"]) == {"c"} and table["flagged"].notna().all()
    here["cppcheck"] = None
    with pytest.raises(SecgenError, match="no analyzer is installed"):
        calibration.examine(some)


def test_real_tools_on_the_suite():
    some = [one for one in calibration.load_suite(["c", "python"]) if one.kind in ("double_free", "weak_hash")]
    table = calibration.examine(some, ["cppcheck", "ruff"])
    assert calibration.pairs(table)[["tool", "told"]].values.tolist() == [["cppcheck", 1], ["ruff", 1]]


def test_sven(data, monkeypatch):
    monkeypatch.setenv("SECGEN_DATA", str(data))
    some = calibration.load_sven()
    chosen = [one for one in some if one.program.language == "python"] + [
        one for one in some if one.program.language != "python"][:40]
    parsed = calibration.parses(chosen)
    share = calibration.parsed_share(chosen, parsed).set_index("language")
    assert len(some) == 1606 and share.loc["python", "share"] > 0.9 > 0.2 > share.loc["c", "share"]
    assert all(one.pair for one in calibration.whole(chosen, parsed))
    fine = Labelled(Program("x", "c", "int f(void) { return 1; }\n"), "x", "x", "leak", "CWE-401", False)
    assert calibration.parses([fine]) == [True]


def test_our_own_suite_is_asked_in_every_language_that_a_tool_reads():
    # kills: columns cut from what is printed; a language without a tool passed over in silence
    said = CliRunner().invoke(main, ["calibrate", "suite", "own", "--analyzers", "ruff,flawfinder,cppcheck"])
    assert said.exit_code == 0 and "not looked at, no tool for it here: go, java, javascript, rust\n" in said.output
    found = re.search(r"python +ruff +29 +(\d+) +34 +\d+ +0 +([\d.]+) % \[([\d.]+), ([\d.]+)\]", said.output)
    hits, share, low, high = (float(number) for number in found.groups())
    assert share == pytest.approx(100 * hits / 29, abs=0.05) and 0 < low < share < high
    assert "any of them" in said.output and "..." not in said.output


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_our_own_suite_is_asked_in_all_seven_languages():
    if analyzers.versions(["semgrep"])["semgrep"] is None:
        pytest.skip(f"semgrep is not installed: {analyzers.optional('semgrep')}")
    said = CliRunner().invoke(main, ["calibrate", "suite", "own", "--analyzers", "semgrep"])
    shown = [line.split()[:2] for line in said.output.splitlines() if "semgrep" in line]
    seven = ["c", "cpp", "go", "java", "javascript", "python", "rust"]
    assert said.exit_code == 0 and shown == [[language, "semgrep"] for language in 2 * seven]
    assert "no tool" not in said.output
