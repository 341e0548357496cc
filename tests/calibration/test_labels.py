"""Programs judged by hand: the draw, and the labels read. Each test names the mutation it kills."""
from __future__ import annotations

import json
import re

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from secgen_lib import metrics
from secgen_lib.calibration import labelling
from secgen_lib.calibration.labelling import CANNOT_SAY, CLEAN, DEFECTIVE
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from tests import small_run
from tests.calibration.by_hand import TRUTH, labelled, truth, written

# -- the draw ---------------------------------------------------------------------------------------------------------

def test_the_draw_is_of_each_arm_in_an_order_that_does_not_tell_it(samples):
    # kills: one arm after the other; the order of the file; another order for the same seed; unbuilt programs shown
    frame = labelling.population(samples, judge=False)
    drawn = labelling.sample(frame, 25, 3)
    assert drawn.frame["arm"].value_counts().to_dict() == {"original": 25, "dpo": 25}
    arms = drawn.frame["arm"].tolist()
    assert 15 < sum(a != b for a, b in zip(arms, arms[1:], strict=False)) < 40
    again = labelling.sample(frame.sample(frac=1, random_state=1), 25, 3)
    assert again.name == drawn.name and again.frame["completion_id"].tolist() == drawn.frame["completion_id"].tolist()
    assert labelling.sample(frame, 25, 4).name != drawn.name
    assert len(labelling.sample(frame, 1000).frame) == len(frame)
    assert drawn.shown()["code"].notna().all() and (drawn.shown()["builds"] != 0).all()
    assert 0 < len(drawn.shown()) < 50
    changed = frame.assign(code=[f"{c} " if i == drawn.frame.loc[0, "completion_id"] else c
                                 for i, c in zip(frame["completion_id"], frame["code"], strict=True)])
    assert labelling.sample(changed, 25, 3).name != drawn.name


def test_the_population_of_a_run_is_what_efr_is_made_of(tmp_path, monkeypatch):
    # kills: programs of other cycles or splits; the teacher's answer instead of the judges'
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    run = small_run.make(tmp_path)
    frame = labelling.population(run.run_id)
    assert len(frame) == 12 and set(frame["split"]) == {"test"}
    original = frame[frame["arm"] == "original"].set_index("task_id")
    assert original["judge"].tolist() == [0, 0, 1, 0, 0, 1] and original["builds"].tolist() == [1, 1, 1, 0, 1, 1]
    assert labelling.population(run.folder, cycle=1).set_index("arm").loc["original", "judge"].sum() > 2
    with pytest.raises(SecgenError, match=run.run_id):
        labelling.population("lab-nothing")
    with pytest.raises(SecgenError, match="no programs of split 'train'"):
        labelling.population(run.run_id, split="train")


@pytest.mark.parametrize(("row", "said"), [
    ({"language": "c"}, "without `code`"), ({"code": 3, "language": "c"}, "without `code`"),
    ({"code": "int x;"}, "without `language`")])
def test_a_broken_row_is_named(tmp_path, row, said):
    with pytest.raises(SecgenError, match=f"rows.jsonl:1: a row {said}"):
        labelling.population(written(tmp_path / "rows.jsonl", [row]), judge=False)


def test_a_row_that_is_no_object_is_named(tmp_path):
    with pytest.raises(SecgenError, match=r"rows.jsonl: line 1 is not a JSON object"):
        labelling.population(written(tmp_path / "rows.jsonl", [[1]]), judge=False)


def test_rows_without_a_verdict_are_judged_by_the_analyzers(tmp_path, monkeypatch):
    # kills: a program that no tool reads counted as clean; the union taken for the intersection
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    bad = "void f(void) { char a[4]; a[9] = 1; }\n"
    path = written(tmp_path / "rows.jsonl", [{"code": "int x;\n", "language": "c"}, {"code": bad, "language": "c"},
                                             {"code": "fun f() {}\n", "language": "kotlin"}, {"code": None}])
    judge = labelling.population(path, tools=["cppcheck"])["judge"].tolist()
    assert judge[:2] == [1, 0] and np.isnan(judge[2]) and judge[3] == 0


# -- what the labels say ----------------------------------------------------------------------------------------------

def test_the_corrected_rate_is_that_of_metrics(samples, tmp_path):
    # kills: labels of the one arm used for the other; programs that do not build left out; raw taken for corrected
    frame = labelling.population(samples)
    drawn = labelling.sample(frame, 45)
    read = labelling.read_labels([written(tmp_path / "l.jsonl", labelled(drawn, truth))])
    found = labelling.judged(frame, read, replicates=100).set_index(["arm", "kind"])
    for arm, some in frame.groupby("arm"):
        mask = some["completion_id"].isin(drawn.frame["completion_id"]).to_numpy()
        oracle = np.array([float(TRUTH[name]) for name in some["completion_id"]])
        wanted = metrics.correct(some["judge"], oracle, mask, some["task_id"], some["family"], replicates=100)
        assert found.loc[(arm, "corrected"), ["value", "low", "high"]].tolist() == wanted.triple()
        assert found.loc[(arm, "labelled"), "value"] == wanted.labelled_value
        assert found.loc[(arm, "raw"), "value"] == pytest.approx(some["judge"].mean())
        assert abs(wanted.value - oracle.mean()) < abs(some["judge"].mean() - oracle.mean())
        assert found.loc[(arm, "raw"), "labelled"] == 45 and found.loc[(arm, "raw"), "by_rule"] > 0


def test_who_stops_early_has_labelled_a_smaller_sample_and_who_picks_has_not(samples, tmp_path):
    # kills: unlabelled programs at the end counted as failures; programs passed over left out in silence
    frame = labelling.population(samples)
    drawn = labelling.sample(frame, 60)
    order = drawn.shown()["completion_id"].tolist()
    first = set(order[:80])
    read = labelling.read_labels([written(tmp_path / "l.jsonl", labelled(
        drawn, lambda name: truth(name) if name in first else None))])
    found = labelling.judged(frame, read, replicates=50)
    raw = found[found["kind"] == "raw"]
    assert found["value"].notna().all() and raw["passed_over"].sum() == 0
    assert raw["labelled"].sum() - raw["by_rule"].sum() == 80
    picked = set(order[::2])
    read = labelling.read_labels([written(tmp_path / "l.jsonl", labelled(
        drawn, lambda name: truth(name) if name in picked else None))])
    found = labelling.judged(frame, read, replicates=50).set_index("kind")
    assert found.loc["corrected", "value"].isna().all() and found.loc["raw", "value"].notna().all()
    assert found.loc["corrected", "note"].str.contains("no random sample").all()
    assert found.loc["raw", "passed_over"].sum() == len(order[::2]) - 1


def test_cannot_say_is_unscored(samples, tmp_path):
    # kills: "cannot say" counted as clean, or as defective
    frame = labelling.population(samples)
    drawn = labelling.sample(frame, 40)
    doubt = [name for name in drawn.shown()["completion_id"] if name.startswith("original")][:3]
    read = labelling.read_labels([written(tmp_path / "l.jsonl", labelled(
        drawn, lambda name: CANNOT_SAY if name in doubt else truth(name)))])
    found = labelling.judged(frame, read, replicates=50).set_index(["arm", "kind"])
    original = frame[frame["arm"] == "original"]
    sure = original["completion_id"].isin(set(drawn.frame["completion_id"]) - set(doubt))
    assert found.loc[("original", "labelled"), "value"] == pytest.approx(
        np.mean([TRUTH[name] for name in original.loc[sure, "completion_id"]]))
    assert found.loc[("original", "raw"), ["cannot_say", "labelled"]].tolist() == [3, 37]
    assert found.loc[("dpo", "raw"), "cannot_say"] == 0
    assert "no answer for 3 of the drawn" in found.loc[("original", "corrected"), "note"]


def test_labels_of_other_programs_are_refused(samples, tmp_path):
    # kills: joining by completion_id alone
    frame = labelling.population(samples)
    found = labelled(labelling.sample(frame, 30), truth)
    read = labelling.read_labels([written(tmp_path / "l.jsonl", found)])
    other = frame.assign(code=frame["code"] + "\n")
    with pytest.raises(SecgenError, match="the labels are of the sample"):
        labelling.judged(other, read)
    strange = labelling.read_labels([written(tmp_path / "l.jsonl", [*found, {**found[0], "completion_id": "x"}])])
    with pytest.raises(SecgenError, match="x was not shown"):
        labelling.judged(frame, strange)


GOOD = {"completion_id": "a", "label": CLEAN, "class": "", "note": "", "labeller": "ann", "seconds": 2, "blind": True,
        "sample": "0", "n": 60, "seed": 0, "cycle": 0, "split": "test"}


@pytest.mark.parametrize(("found", "said"), [
    ([{**GOOD, "label": "perhaps"}], "not one that there is"), ([{**GOOD, "class": "bad luck"}], "not one that there"),
    ([{**GOOD, "labeller": " "}], "not one that there"), ([{**GOOD, "n": "60"}], "n is missing or of another type"),
    ([{k: v for k, v in GOOD.items() if k != "sample"}], "sample is missing"), ([[1]], "not a JSON object"),
    ([GOOD, {**GOOD, "completion_id": "b", "sample": "1"}], "more than one sample"), ([], "no label"),
    ([GOOD, {**GOOD, "label": DEFECTIVE}], "ann labelled a twice")])
def test_what_is_no_label_is_refused(tmp_path, found, said):
    with pytest.raises(SecgenError, match=said):
        labelling.read_labels([written(tmp_path / "l.jsonl", found)])


def test_a_file_that_is_no_json_is_refused(tmp_path):
    (tmp_path / "l.jsonl").write_text("{oops\n")
    with pytest.raises(SecgenError, match="l.jsonl:1: not JSON"):
        labelling.read_labels([tmp_path / "l.jsonl"])
    with pytest.raises(SecgenError, match="no such file"):
        labelling.read_labels([tmp_path / "none.jsonl"])


def test_kappa_of_two_labellers_by_hand():
    # kills: "cannot say" taken as an answer; programs of one labeller only
    both = [(DEFECTIVE, DEFECTIVE)] * 20 + [(DEFECTIVE, CLEAN)] * 5 + [(CLEAN, DEFECTIVE)] * 10 + [(CLEAN, CLEAN)] * 15
    both += [(CANNOT_SAY, CLEAN)] * 4
    labels = [{**GOOD, "completion_id": str(i), "labeller": who, "label": pair[k]}
              for i, pair in enumerate(both) for k, who in enumerate("ab")]
    labels.append({**GOOD, "completion_id": "only a", "labeller": "a"})
    (row,) = labelling.agreement(pd.DataFrame(labels)).to_dict("records")
    assert (row["first"], row["second"], row["n"], row["open"]) == ("a", "b", 50, 4)
    assert row["kappa"] == pytest.approx(0.4) and row["agree"] == pytest.approx(0.7)
    assert len(labelling.agreement(pd.DataFrame(labels[::2]))) == 0


def test_the_commands(samples, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = CliRunner().invoke(main, ["calibrate", "label", str(samples), "--n", "40", "--out", "hand.jsonl"])
    assert made.exit_code == 0 and "hand.html" in made.output and (tmp_path / "hand.html").is_file()
    drawn = labelling.sample(labelling.population(samples, judge=False), 40)
    a = written(tmp_path / "a.jsonl", labelled(drawn, truth, "ann"))
    b = written(tmp_path / "b.jsonl", labelled(drawn, truth, "bob", blind=False))
    said = CliRunner().invoke(main, ["calibrate", "labels", str(a), str(b), str(samples)])
    assert said.exit_code == 0 and "ann and bob: kappa 1.00" in said.output and "NOT BLIND" in said.output
    assert said.output.count("EFR corrected") == 4
    asked = json.loads(CliRunner().invoke(main, ["calibrate", "labels", str(a), str(samples), "--json"]).output)
    assert len(asked["rates"]) == 6 and asked["agreement"] == []
    lost = CliRunner().invoke(main, ["calibrate", "labels", str(a), str(tmp_path / "none")])
    assert lost.exit_code == 2 and "no such run or file" in lost.output


@pytest.mark.parametrize(("more", "said"), [
    ({"clean": "false"}, "`builds` and `clean` are true, false or null, not 'false'"), ({"builds": "no"}, "not 'no'"),
    ({"language": ["c"]}, "`language` is no text"), ({"prompt": {}}, "`prompt` is no text"), ({"split": 3}, "`split`"),
    ({"prompt": "\ud800"}, "half a character")])
def test_a_row_of_odd_values_is_named(tmp_path, more, said):
    # kills: "false" counted as true
    path = written(tmp_path / "rows.jsonl", [{"code": "int x;", "language": "c", "clean": True}])
    assert labelling.population(path, judge=False)["judge"].tolist() == [1.0]
    with pytest.raises(SecgenError, match=f"rows.jsonl:1: .*{re.escape(said)}"):
        labelling.population(written(path, [{"code": "int x;", "language": "c", **more}]), judge=False)


def test_labels_as_browsers_and_editors_write_them(samples, tmp_path):
    # kills: a pasted note that ends its line for Python alone; a byte order mark; two labellers "a" and "a "
    drawn = labelling.sample(labelling.population(samples, judge=False), 25)
    mine = labelled(drawn, truth, note="left\u2028right\x85\x0b")
    mine[0]["labeller"] = " a "
    path = tmp_path / "labels.jsonl"
    text = "".join(json.dumps(row, ensure_ascii=False) + "\r\n" for row in mine)
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    said = labelling.read_labels([path])
    assert len(said) == len(mine) and set(said["labeller"]) == {"a"} and said["note"][0] == mine[0]["note"]
    path.write_bytes(text.encode("latin-1", "replace").replace(b"left", b"\xff"))
    with pytest.raises(SecgenError, match=r"labels.jsonl:1: not UTF-8"):
        labelling.read_labels([path])
