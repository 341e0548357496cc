"""A library or profile that is edited while a run goes on. Mutations that turn these red: a stage that was made by two
versions of the library and counts as done; rows that are lost though the edit was taken back; "needs 01_tasks first"
of a stage that was made; a driver that goes on with the next notebook.
"""
from __future__ import annotations

import pytest

from secgen_lib.core import cache
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment import notebook as executing
from secgen_lib.experiment import pipeline, stages
from secgen_lib.experiment.plan import Spec
from secgen_lib.experiment.run import open_run
from tests.experiment.test_pipeline import OPEN, checkout, notebook

assert checkout  # a fixture


@pytest.fixture
def edit(monkeypatch):
    """Call it to edit ``judge.py``, as all that reads the library sees it; again with False to take it back."""
    read = cache._read

    def edited(*modules):
        return tuple((name, f"{sha}!" if state["edited"] and name == "judging/judge.py" else sha) for name, sha in
                     read(*modules))

    state = {"edited": False}
    monkeypatch.setattr(cache, "_read", edited)
    for cached in (cache._first_read, cache.sources):
        cached.cache_clear()
    yield lambda on=True: state.update(edited=on)
    for cached in (cache._first_read, cache.sources):
        cached.cache_clear()


def test_files_that_changed_are_named(edit):
    cache.sources("judging/judge", "core/prompts")
    assert cache.edited("judging/judge", "core/prompts") == ""
    edit()
    assert cache.edited("judging/judge", "core/prompts") == "judging/judge.py" and cache.edited("core/prompts") == ""


def test_a_stage_made_by_two_versions_is_not_done_and_loses_nothing(edit, tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    made = []
    spec = Spec(lambda run, stage: made.append(1), modules=("judging/judge",))
    monkeypatch.setitem(stages.STAGES, "03_analyze", spec)
    run = open_run("smoke")
    planned = stages.plan(run)["03_analyze"]
    with pytest.raises(SecgenError, match=r"03_analyze: the library was edited .*judge.py.; put it back to keep"):
        with planned.entered() as stage:
            stage.append("verdicts", [{"n": 1}])
            edit()
    assert run.stage_key("03_analyze") is None
    edit(False)
    stages.complete(run, "03_analyze")
    assert made == [1] and [row["n"] for row in run.tables.rows("verdicts")] == [1] and planned.finished


def test_a_stage_of_another_version_is_not_said_to_be_missing(edit, tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    run = open_run("smoke")
    with pytest.raises(SecgenError, match="needs 01_tasks first; run notebook 01_tasks"):
        stages.complete(run, "02_generate")
    run._record("01_tasks", {"key": "another", "done": True})
    with pytest.raises(SecgenError, match="needs 01_tasks, which was made with other settings, tools or library"):
        stages.complete(run, "02_generate")


def test_the_driver_stops_before_the_next_notebook(edit, checkout, monkeypatch):
    execute = executing.execute

    def executed(run, path, *rest):
        execute(run, path, *rest)
        edit()

    monkeypatch.setattr(executing, "execute", executed)
    with pytest.raises(SecgenError, match=r"21_two: the library was edited while the run went on .*judge.py.; put it"):
        pipeline.execute("mine.yaml")


def test_a_profile_that_now_names_another_run_stops_the_driver(checkout):
    notebook(checkout / "notebooks" / "20_one.ipynb", OPEN, "from pathlib import Path\n"
             "Path('mine.yaml').write_text(Path('mine.yaml').read_text() + 'seed: 5\\n')")
    with pytest.raises(SecgenError, match="21_two: the profile was edited .*: it names mine-.* now; put it back"):
        pipeline.execute("mine.yaml")
