"""`secgen compare`: rates side by side; a change that is not there says why, and a model that is not has none."""
from __future__ import annotations

import pytest

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import run_of
from secgen_lib.reporting import compare
from tests import simulated_run


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Two runs: one whole, one whose tuned model is not there."""
    monkeypatch.setenv("SECGEN_FIGURES", str(tmp_path / "figures"))
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    for name, tuned in (("whole", "dpo"), ("lost", "sft")):
        tables = simulated_run.tables(families=6, tasks=2, samples=1, cycles=0)
        write_json(tmp_path / "figures" / name / "summary.json",
                   metrics.summary(tables, name, (0,), tuned=tuned, replicates=100))
    return tmp_path / "figures"


def test_two_runs_stand_in_columns_that_do_not_run_into_one_another(folders):
    # kills: heads wider than their columns; three changes of a model that was not measured, all "unscored"
    said = compare.render(str(folders / "whole"), str(folders / "lost")).splitlines()
    heads = said[0].split("  ")
    assert [head.strip() for head in heads if head.strip()] == [
        f"{folders / 'whole'} original", f"{folders / 'whole'} tuned", f"{folders / 'lost'} original"]
    assert len({len(line) for line in said[:8]}) == 1, "heads, six rates and the counts end in one column"
    assert f"{folders / 'lost'}: no tuned model was measured" in said
    assert sum("change" in line for line in said) == 3 and "unscored," not in "".join(said)


def test_a_change_without_a_number_or_an_interval_says_why(folders):
    # kills: "unscored" for a relative change from zero; "[-, -]"
    _, found = compare.find("whole")
    found |= {"findings_relative_change": [None] * 3, "efr_change": [0.0, None, None],
              "findings_relative_change_about": {"note": "relative change from zero"},
              "efr_change_about": {"note": "all families agree: no interval"}}
    write_json(folders / "whole" / "summary.json", found)
    said = compare.render("whole", None)
    assert "findings_relative_change none (relative change from zero), p" in said
    assert "0.0 points (all families agree: no interval), p" in said and "Published" in said


def test_a_profile_is_its_run_here_and_only_else_what_was_promoted(folders):
    # kills: the committed numbers shown as those of the run that was just made; numbers of which nothing says whose
    write_json(folders / "smoke" / "summary.json", compare.find("whole")[1])
    assert compare.find("smoke")[0] == folders / "smoke" / "summary.json"
    run = run_of("smoke").make()
    write_json(run.folder / "figures" / "summary.json", compare.find("lost")[1])
    assert compare.find("smoke") == compare.find(run.run_id) == (
        run.folder / "figures" / "summary.json", compare.find("lost")[1])
    assert compare.render("smoke", None).splitlines()[-1] == f"smoke: from {run.folder / 'figures' / 'summary.json'}"


def test_a_run_that_is_not_there_is_named(folders):
    # kills: a hint to run what is no profile; a near miss that is not named
    with pytest.raises(SecgenError, match="nothing: no summary.json of that name; there are "):
        compare.find("nothing")
    with pytest.raises(SecgenError, match="`secgen run paper` makes it"):
        compare.find("paper")
    run = run_of("smoke").make()
    for near, meant in ((run.run_id[:-1], run.run_id), ("whol", "whole")):
        with pytest.raises(SecgenError, match=f"did you mean '{meant}'"):
            compare.find(near)


def test_figures_without_a_run_say_how_one_is_made(folders):
    # kills: "`secgen restore lab`", which holds no shipped run
    assert compare.render("whole", "lost").count("there are figures and no run") == 1
    write_json(folders / "lab" / "summary.json", compare.find("whole")[1])
    assert "of lab there are figures and no run: `secgen run lab` makes one" in compare.render("lab", "whole")
    write_json(folders / "lab" / "data" / "bundle.json", {})
    assert "no run: `secgen restore lab` makes one of its shipped answers" in compare.render("lab", "whole")


def test_what_was_named_before_is_said_first(folders):
    # kills: endpoints below the numbers, or the secondary ones first; a line for a profile that named none
    from tests.metrics.test_endpoints import PLAN

    made = metrics.summary(simulated_run.several(), "named", [0], plan=PLAN, replicates=100)
    write_json(folders / "named" / "summary.json", made)
    said = compare.render("named", "whole").splitlines()
    row = made["endpoints"]["rows"][0]
    assert said[0].startswith(f"named: primary (primary): {100 * row['value']:+.1f} %".replace("-", "\u2212"))
    assert [line.split(": ")[1] for line in said[1:7]] == [one.name for one in PLAN.secondary] and said[7] == ""
    assert "no value: this run has no such programs of SFT on chosen answers" in said[6]
    assert "published" not in compare.render("whole", "lost")
