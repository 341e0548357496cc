"""What the recall benchmark counts. Each test names the mutation it kills."""
from __future__ import annotations

from benchmarks import formai_recall as bench
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.tasks import files


def run(*findings: tuple[str, str], status: str = "ok") -> AnalyzerRun:
    return AnalyzerRun("p", "t", "1", "static", status, tuple(
        Finding("r", "t", ("CWE-1",), category, level, "m", 1) for category, level in findings))


def tally(**said) -> bench.Tally:
    return bench.Tally(said={name: None if words is None else frozenset(words) for name, words in said.items()})


def test_only_error_level_findings_count_and_a_failure_is_not_one():
    # kills: style or "does not build" as a defect; a tool that crashed as a hit, an outage as a miss
    assert bench.words(run(("leak", "error"), ("zero value", "note"))) == {"leak", "CWE-1"}
    assert bench.words(run(("build error", "error"))) == frozenset()
    assert bench.words(run(status="timeout")) == frozenset() == bench.words(run(status="error"))
    assert bench.words(run(status="outage")) is None


def test_union_and_found():
    # kills: a union that needs all tools; programs without judgement in the denominator
    one, two = tally(a={"leak"}, b=set(), c=None, d=None), tally(a=set(), b={"zero value"}, c=set(), d=None)
    both = bench.union([one, two])
    assert both.said == {"a": {"leak"}, "b": {"zero value"}, "c": frozenset(), "d": None}
    assert bench.found(both, "abcd", ("leak",)) == (1, 3) and bench.found(both, "abcd", None) == (2, 3)
    assert bench.found(one, "cd", ("leak",)) == (0, 0) and bench.share(0, 0) == "–"


def test_table_counts_pairs_and_says_what_stands_elsewhere():
    # kills: recall over all programs instead of the class's; "elsewhere" over programs of the class itself
    classes = {"division-by-zero": ["a", "b"], "array-bounds-violated": ["b", "c"], "other": ["d"]}
    lines = bench.table(classes, {"t": tally(a={"zero value"}, b={"leak"}, c={"zero value"}, d={"leak"})})
    cells = {line.split("|")[1].strip(): [cell.split()[0] for cell in line.split("|")[2:-1] if cell.strip()]
             for line in lines}
    assert cells["division-by-zero"] == ["2", "50", "50", "100", "50"]
    assert cells["array-bounds-violated"] == ["2", "0", "0", "100", "0"]
    assert cells["other"] == ["1", "–", "–", "100", "–"]
    assert cells["**mean over the 2 classes**"] == ["**25**", "**25**"]


def test_any_beginning_of_the_rows_is_stratified(data):
    # kills: a sample that is the file's head
    rows = list(files.rows(files.find("generations_formai_c")))
    turned = bench.in_turn(rows)
    assert sorted(map(repr, turned)) == sorted(map(repr, rows))
    assert len({row["esbmc_violation"] for row in turned[:23]}) == 23
    assert {row["esbmc_violation"] for row in rows} >= set(bench.MATCH)


def test_what_is_wanted_exists_in_the_taxonomy():
    # kills: a misspelt category that no tool could ever meet
    text = taxonomy.FILE.read_text("utf-8")
    for wanted in {word for words in bench.MATCH.values() for word in words}:
        assert (f"cwe: {wanted.removeprefix('CWE-')}," if wanted.startswith("CWE-") else f"category: {wanted}") in text
