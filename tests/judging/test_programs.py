"""The same verdicts, findings and faults on Dask's workers as here. Mutations that turn these red: a result that comes
back and is not kept, one that is asked for though the cache has it, one that is of another code than its name says, a
program that is left out where a worker dies, one whose worker died kept as a result."""
from __future__ import annotations

import pytest

from secgen_lib import sandbox
from secgen_lib.core.cache import cache
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import FUZZERS, Task, to_row
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.fuzzing.canaries import CANARIES
from secgen_lib.judging import dynamic, execute, programs
from secgen_lib.judging.execute import Job
from secgen_lib.judging.judge import judge, require_workers
from secgen_lib.parallel import SCHEDULER, cluster
from tests.c_task import GOOD, TASK, completion
from tests.dask_cluster import DaskCluster
from tests.judging.programs import PROGRAMS

SPEC = AnalyzerSpec(sanitized=True)
DOUBLE = Task("double", "none", "python", "", "f", test="def check(f):\n    assert f(2) == 4\n")
COMPLETIONS = [completion(code, name) for name, code in PROGRAMS.items()]


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    started = DaskCluster(tmp_path_factory.mktemp("dask"))
    yield started
    started.close()


@pytest.fixture
def elsewhere(dask, monkeypatch, tmp_path):
    """Judging goes to the workers, with an empty cache here."""
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv(SCHEDULER, dask.address)
    yield dask
    cluster.at(dask.address).members.close()


def tables(judged):
    """The rows that a run would have, sorted by their keys."""
    return [sorted((to_row(row) for row in rows), key=str) for rows in (
        [sample.verdict for sample in judged], [run for sample in judged for run in sample.analyses],
        [each for sample in judged for each in sample.executions])]


def doubles(n):
    return [(i, Job(f"def f(x):\n    return 2 * x  # {i}\n" if i % 2 else f"def f(x):\n    return {-i}\n", DOUBLE))
            for i in range(n)]


def test_the_tables_are_those_of_a_run_here(elsewhere, monkeypatch, tmp_path):
    require_workers(SPEC, ["c"])
    there = tables(judge(COMPLETIONS, {TASK.task_id: TASK}, SPEC))
    assert len(there[1]) >= 4 * 3 and any(row["suite"] == "sanitized" for row in there[2])
    monkeypatch.setenv(SCHEDULER, "tcp://127.0.0.1:1")  # what came back is kept here, and nobody is asked again
    assert tables(judge(COMPLETIONS, {TASK.task_id: TASK}, SPEC)) == there
    monkeypatch.delenv(SCHEDULER)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "another"))
    assert tables(judge(COMPLETIONS, {TASK.task_id: TASK}, SPEC)) == there


def test_fuzzing_finds_the_same(elsewhere, monkeypatch, tmp_path):
    canary = CANARIES["python"]
    works = [dynamic.Work("sound", canary.sound, canary.task), dynamic.Work("defect", canary.defect, canary.task)]
    there = dynamic.run(FUZZERS["judge"], works, canary.executions)
    assert [(run.status, bool(run.findings)) for run in there] == [("ok", False), ("ok", True)]
    monkeypatch.delenv(SCHEDULER)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "another"))
    assert dynamic.run(FUZZERS["judge"], works, canary.executions) == there


def test_a_worker_that_is_killed_leaves_no_gap(elsewhere):
    stream = programs.execute_all(doubles(120))
    first = next(stream)
    elsewhere.kill("two")
    done = dict([first, *stream])
    assert [done[i].suites["functional"][0] for i in range(120)] == ["failed", "passed"] * 60
    elsewhere.await_worker("two")


def test_a_run_whose_scheduler_died_goes_on(elsewhere, tmp_path, monkeypatch):
    own = DaskCluster(tmp_path, workers=("alone",))
    monkeypatch.setenv(SCHEDULER, own.address)
    done = []
    with pytest.raises(SecgenError, match="the Dask scheduler does not answer any more"):
        for name, outcome in programs.execute_all(doubles(200)):
            done.append((name, outcome))
            if len(done) == 40:
                own.kill("scheduler", whole=True)
    own.close()
    monkeypatch.setenv(SCHEDULER, elsewhere.address)
    jobs = doubles(200)
    assert all(execute.recall(execute.name(jobs[i][1])) == outcome for i, outcome in done)
    again = dict(programs.execute_all(jobs))
    assert len(again) == 200 and all(again[i] == outcome for i, outcome in done)


def test_a_program_that_is_given_up_is_unscored_and_not_kept():
    item = (1, programs._Todo(Job(GOOD, TASK), "key"))
    lost = programs._lost(item, "its worker died")
    assert programs._kept(item[1], lost).builds is None and cache().get("execution", "key") is None
    assert {status for status, _ in lost.executed.suites.values()} == {"unscored"}
    run = dynamic._lost(FUZZERS["judge"], ("key", dynamic.Work("a", GOOD, TASK)), "its worker died")
    assert run.status == "outage" and run.detail == "its worker died"


def test_a_worker_that_would_give_another_result_gives_none(monkeypatch):
    todo = programs._todo(Job(GOOD, TASK, cpu_s=2.5))
    monkeypatch.setenv("SECGEN_SANDBOX_LEVEL", "1")
    assert sandbox.level() <= 1
    with pytest.raises(SecgenError, match=f"{TASK.task_id}: the result here would be of other tools"):
        programs._run(True, [("one", todo)])
    work = dynamic.Work("a", GOOD, TASK)
    with pytest.raises(SecgenError, match="the result here would be of other tools"):
        dynamic._analyses(FUZZERS["judge"], dynamic.fuzzing.Budget(), True, [("another name", work)])
