"""The labelled programs are what they say: shown defective where something can show it, their twins sound."""
from __future__ import annotations

from collections import Counter

import pytest

from secgen_lib import analyzers, languages, sandbox
from secgen_lib.analyzers import suppression
from secgen_lib.calibration import examine, load_suite, read
from secgen_lib.core.errors import SecgenError
from tests.analyzers.present import skip_if_absent
from tests.calibration.shown import all_said

SUITE = load_suite()
SHOWN = {"c": 20, "cpp": 22, "python": 9, "java": 11, "javascript": 17, "go": 21, "rust": 36}
"""So many bad programs at least are shown to be defective; the others (injections, weak keys ...) nothing can show."""
RELEASES = {"bandit": "1.9.4", "clang_analyzer": "19.1.7", "clang_tidy": "23.1.4", "clippy": "clippy 0.1.95",
            "cppcheck": "2.22.0", "ecj": "3.32.0", "eslint": "eslint 10.15.0, eslint-plugin-security 4.1.0",
            "flawfinder": "2.0.20", "gcc_analyzer": "12.2.0", "go_vet": "go1.19.8", "javac": "17.", "mypy": "2.4.1",
            "ruff": "0.17.6", "rustc": "rustc 1.95.0", "semgrep": "1.182.0", "staticcheck": "staticcheck 2023.1"}
"""What ``missed by all`` and ``flagged though sound`` were measured with: the beginning of what each tool says it is.
The rules of semgrep and the options of eslint are ours: who changes them measures anew.
"""
MEASURED = {"c": ("clang_analyzer", "clang_tidy", "cppcheck", "flawfinder", "gcc_analyzer", "semgrep"),
            "go": ("go_vet", "semgrep", "staticcheck"), "java": ("ecj", "javac", "semgrep"),
            "javascript": ("eslint", "semgrep"), "python": ("bandit", "mypy", "ruff", "semgrep"),
            "rust": ("clippy", "rustc", "semgrep")}
MEASURED["cpp"] = MEASURED["c"]
LONG = (pytest.mark.slow, pytest.mark.timeout(1200))  # Go's standard library is built, once with its race detector
ALL = [pytest.param(language, marks=() if language in ("c", "python") else LONG) for language in SHOWN]


def test_every_language_of_the_suite_is_looked_at():
    assert {one.program.language for one in SUITE} == set(SHOWN) == set(MEASURED)


@pytest.mark.parametrize("language", SHOWN)
def test_fifteen_kinds_and_each_with_its_twin(language):
    mine = [one for one in SUITE if one.program.language == language]
    kinds = {one.kind for one in mine if one.defective}
    counted = Counter(one.claim for one in mine)
    assert len(kinds) >= 15 and len({one.category for one in mine}) >= 10
    assert counted["missed by all"] >= 5 and counted["flagged though sound"] >= 3
    assert sum(one.defective and one.shown != "nothing" for one in mine) >= SHOWN[language]
    twins = {one.kind: one for one in mine if not one.defective}
    assert kinds <= set(twins)
    assert all(twins[one.kind].category == one.category for one in mine if one.defective)


def test_no_program_hides_anything():
    for one in SUITE:
        code, counted = suppression.neutralise(one.program.code, one.program.language)
        assert not counted and code == one.program.code, one.program.completion_id


@pytest.mark.parametrize("language", ALL)
def test_defects_are_shown_and_twins_are_clean(language):
    # kills: a "bad" program without a defect, a "good" one that still has it
    if sandbox.level() == 0:
        pytest.skip("no sandbox")
    if absent := languages.get(language).available():
        pytest.skip(f"not here: {absent}")
    some = [one for one in SUITE if one.program.language == language]
    said = all_said([one for one in some if not one.defective or one.shown != "nothing"])
    wrong = {name: found for one in some if (name := one.program.completion_id) in said
             for found in [said[name]] if found[0] != ("shown" if one.defective else "clean")}
    assert not wrong


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("language", SHOWN)
def test_claims_hold(language):
    """With the releases that they were measured with. A claim that more is found than was claimed can be refuted by any
    tool; that something is found at all only with every tool there."""
    tools = [tool for tool, version in analyzers.versions(MEASURED[language]).items()
             if version and version.startswith(RELEASES[tool])]
    if not tools:
        for tool in MEASURED[language]:
            skip_if_absent(tool)
        pytest.skip(f"none of {', '.join(MEASURED[language])} in the release that the claims were measured with")
    some = [one for one in SUITE if one.program.language == language]
    table = examine(some, tools)
    assert not table["flagged"].isna().any()
    seen = table.groupby("name")[["found", "flagged"]].max() == 1
    names = {one.program.completion_id: one for one in some}
    missed = {name for name, one in names.items() if one.defective and not seen.loc[name, "found"]}
    flagged = {name for name, one in names.items() if not one.defective and seen.loc[name, "flagged"]}
    claimed = [{name for name, one in names.items() if one.claim == claim}
               for claim in ("missed by all", "flagged though sound")]
    assert claimed[0] <= missed and flagged <= claimed[1]
    if len(tools) == len(MEASURED[language]):
        assert [missed, flagged] == claimed


def test_a_suite_with_faults_is_refused(tmp_path):
    folder = tmp_path / "c"
    folder.mkdir()
    with pytest.raises(SecgenError, match="no labelled programs"):
        load_suite(folder=tmp_path)
    head, mark = "// calibration: leak; run: -; shown by: nothing\n", "int x;  // ! CWE-401 thing\n"
    bad, good = folder / "thing_bad.c", folder / "thing_good.c"
    bad.write_text(head + mark)
    with pytest.raises(SecgenError, match="no repaired twin"):
        load_suite(folder=tmp_path)
    good.write_text(head + "int x;\n")
    assert [one.lines for one in load_suite(folder=tmp_path)] == [(2,), ()]
    for text in (mark, head + "int x;\n", head.replace("leak", "nonsense") + mark, head + mark.replace("thing", "it")):
        bad.write_text(text)
        with pytest.raises(SecgenError):
            read(bad)
    good.write_text(head + mark)
    with pytest.raises(SecgenError, match="1 marks"):
        read(good)
