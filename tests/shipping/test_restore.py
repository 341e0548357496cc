"""A run from shipped files. Mutations that turn these red: a row that differs from the run's, a restored run that is
computed, a changed file that is believed, a run of one's own that is overwritten."""
from __future__ import annotations

import json
import shutil

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion
from secgen_lib.core.store import write_json
from secgen_lib.experiment import plan, stages
from secgen_lib.experiment.run import open_run
from secgen_lib.judging import judge
from secgen_lib.reporting import report, views
from secgen_lib.shipping import files, restore
from secgen_lib.shipping.quoting import FILLER
from tests.shipping import toy

TEXTS = {"tasks": {"prompt", "examples", "test", "reference"}, "completions": {"code"}, "executions": {"detail"},
         "pairs": {"prompt", "chosen", "rejected"}}
"""What of each table may be withheld."""


def tables(run):
    return {path.relative_to(run.tables.folder).as_posix(): [json.loads(line) for line in path.open()]
            for path in sorted(run.tables.folder.glob("*/*.jsonl"))}


def test_with_the_data_sets_every_table_is_the_same(made, elsewhere, data):
    run = restore.restore(made.profile)
    assert tables(run) == tables(made.run)
    assert run.restored["without_text"] == 0


def test_without_them_texts_are_withheld_and_nothing_else(made, elsewhere):
    run = restore.restore(made.profile)
    assert run.restored["without_text"] == run.restored["tasks"] == 4
    then, now = tables(made.run), tables(run)
    assert then.keys() == now.keys()
    withheld = 0
    for name, rows in then.items():
        for was, is_now in zip(rows, now[name], strict=True):
            other = {field for field in was if was[field] != is_now[field]}
            assert other <= TEXTS.get(name.split("/")[1].removesuffix(".jsonl"), set())
            withheld += bool(other)
            if "code" in was and was["code"]:
                assert list(map(len, was["code"].split("\n"))) == list(map(len, is_now["code"].split("\n")))
                assert FILLER in is_now["code"] or was["code"] == is_now["code"]
    assert withheld > 8


def test_it_is_drawn_without_tools_or_model_and_has_the_same_numbers(made, elsewhere, monkeypatch):
    def never(*args, **kwargs):
        raise AssertionError("a restored run was computed")

    run = restore.restore(made.profile)
    for module, name in ((stages.inputs, "check_tools"), (stages.tasks, "check_tools"), (plan.sandbox, "require"),
                         (judge.programs, "execute_all"), (toy, "Scripted")):
        monkeypatch.setattr(module, name, never)
    toy.script(monkeypatch)
    before = tables(run)
    run = toy.run_all(made.profile)
    assert run.summary() == made.run.summary()
    assert tables(run) == before
    then, now = (r.manifest()["stages"] for r in (made.run, run))
    assert {name: (s["key"], s["done"]) for name, s in now.items()} == {
        name: (s["key"], s["done"]) for name, s in then.items()}
    page = report.build(run).read_text()
    assert "not shipped" in page and "hidden words" not in page
    flagged = next(c for c in run.records("completions", Completion) if "eval(" in c.code)
    assert "S307" in str(views.show(run, flagged.completion_id))
    assert run.manifest()["tools"] == made.run.manifest()["tools"]


def test_restored_again_it_stays_until_the_texts_come(made, elsewhere, monkeypatch):
    run = restore.restore(made.profile)
    stamp = (run.folder / "manifest.json").stat().st_mtime_ns
    restore.restore(made.profile)
    assert (run.folder / "manifest.json").stat().st_mtime_ns == stamp
    monkeypatch.setenv("SECGEN_DATA", str(run.folder))
    (run.folder / "replay.json").write_text("{}")
    assert restore.restore(made.profile).restored["without_text"] == 0
    assert (run.folder / "replay.json").is_file(), "what a replay left is gone"
    assert [path.name for path in run.folder.parent.iterdir()] == [run.run_id]


def test_one_whose_tables_differ_or_have_no_record_is_laid_anew(made, elsewhere):
    # kills: a restored run that stays cut; the record of the run that was shipped, whose texts are other bytes
    run = restore.restore(made.profile)
    whole = tables(run)
    [path] = run.tables.paths("verdicts", "03_analyze")
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(SecgenError, match="verdicts.jsonl: holds .* and a half, and 03_analyze left .*; "
                                          "`secgen restore toy` makes it again"):
        stages.complete(run, "03_analyze")
    restore.restore(made.profile)
    assert tables(run) == whole and not run.check()
    manifest = run.manifest()
    old = {name: {key: value for key, value in state.items() if key != "tables"}
           for name, state in manifest["stages"].items()}
    write_json(run.folder / "manifest.json", {**manifest, "stages": old})
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[1:]))
    restore.restore(made.profile)
    assert tables(run) == whole and run.manifest() == manifest


def test_a_run_of_ones_own_is_not_replaced(made, elsewhere):
    own = toy.run_all(made.profile, "02_generate")
    before = tables(own)
    with pytest.raises(SecgenError, match="is a run that was computed here: it is not replaced"):
        restore.restore(made.profile)
    assert not restore.drop(made.profile)
    assert tables(own) == before


def test_a_dropped_one_is_computed(made, elsewhere):
    restore.restore(made.profile)
    assert restore.drop(made.profile)
    toy.Scripted.asked = 0
    toy.run_all(made.profile, "02_generate")
    assert toy.Scripted.asked > 0 and open_run(made.profile).restored is None


def test_an_unfinished_stage_is_neither_drawn_nor_computed(made, elsewhere, tmp_path):
    from secgen_lib.experiment import pipeline
    from secgen_lib.shipping import ship

    half = toy.run_all(made.profile, "03_analyze")
    shutil.rmtree(elsewhere)
    ship.ship(str(half.folder))
    shutil.rmtree(half.folder)
    run = restore.restore(made.profile)
    with pytest.raises(SecgenError, match="04_repair: was not finished when the run was shipped; .* continue"):
        stages.complete(run, "04_repair")
    assert [path.stem for path in pipeline.notebooks(run)] == ["01_tasks", "02_generate", "03_analyze"]


def test_the_whole_run_is_drawn_but_for_what_measures_the_tools(made, elsewhere):
    from secgen_lib.experiment import pipeline

    names = [path.stem for path in pipeline.notebooks(restore.restore(made.profile))]
    assert {"04_repair", "07_evaluate", "08_error_distributions", "11_report", "13_arms"} <= set(names)
    assert "12_calibration" not in names


def change(path, old, new):
    path.write_bytes(path.read_bytes().replace(old, new, 1))


@pytest.mark.parametrize(("harm", "said"), [
    (lambda data: (data / "verdicts.jsonl.gz").write_bytes(b"x"), r"verdicts.jsonl.gz: is not what was shipped"),
    (lambda data: (data / "verdicts.jsonl.gz").unlink(), r"verdicts.jsonl.gz: is missing"),
    (lambda data: (data / "more.jsonl").write_text("x"), r"more.jsonl: is not in SHA256SUMS"),
    (lambda data: (data / files.SUMS).unlink(), r"SHA256SUMS: is missing"),
    (lambda data: (data / files.SUMS).write_text("0  ../../x\n"), r"SHA256SUMS: has a line that is none"),
    (lambda data: shutil.rmtree(data), r"data: holds no shipped run; `secgen ship RUN` makes one"),
    (lambda data: change(data / files.INDEX, b'"format": 1', b'"format": 9'), r"is of version 9, this library reads 1"),
    (lambda data: (data / files.INDEX).write_text("["), r"bundle.json: is not JSON"),
])
def test_files_that_are_not_what_was_shipped_are_one_line(made, elsewhere, harm, said):
    harm(elsewhere)
    with pytest.raises(SecgenError, match=said) as caught:
        restore.restore(made.profile)
    assert "\n" not in str(caught.value)
    assert not list(elsewhere.parents[2].glob("SECGEN_RUNS/*"))


def test_answers_of_another_model_or_of_other_settings(made, elsewhere):
    with pytest.raises(SecgenError, match="was shipped by run toy-.*, these settings are those of toy-"):
        restore.restore(made.profile, {"loop.cycles": 1})
    index = json.loads((elsewhere / files.INDEX).read_text())
    change(elsewhere / files.INDEX, index["model"]["weights"].encode(), b"0123456789abcdef")
    files.seal(elsewhere)
    with pytest.raises(SecgenError, match=r"was answered by other weights \(0123456789abcdef; lab is "):
        restore.restore(made.profile)


def test_rows_that_do_not_fit_each_other(made, elsewhere):
    files.write_rows(elsewhere / "tasks.jsonl.gz", list(files.rows(elsewhere / "tasks.jsonl.gz"))[:2])
    files.seal(elsewhere)
    with pytest.raises(SecgenError, match=r"tasks.jsonl.gz: has another number of rows"):
        restore.restore(made.profile)


def test_rows_of_another_version(made, elsewhere):
    rows = [{**row, "later": True} for row in files.rows(elsewhere / "verdicts.jsonl.gz")]
    files.write_rows(elsewhere / "verdicts.jsonl.gz", rows)
    files.seal(elsewhere)
    with pytest.raises(SecgenError, match=r"verdicts.jsonl.gz: has a row that does not fit .*no field 'later'"):
        restore.restore(made.profile)
