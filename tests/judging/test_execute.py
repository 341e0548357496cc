"""The one executor and its cache. Mutations that turn these red: a name that leaves out the suites or the limit; an
outage that is kept; a data set's limit that is not asked."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import evaluate, languages
from secgen_lib.core.records import Task
from secgen_lib.judging.execute import execute

TASK = Task("t", "mbpp_plus", "python", "", "f", examples="def check(candidate):\n    assert candidate() == 1\n",
            test="def check(candidate):\n    assert candidate() == 1\n")
CODE = "def f():\n    return 1\n"


@pytest.fixture
def ran(monkeypatch, tmp_path):
    """(suites, seconds) of every run, in a cache of the test's own."""
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))
    asked, real = [], languages.get("python").execute

    def timed(code, task, suites, cpu_s=3.0):
        asked.append((tuple(suites), cpu_s))
        return real(code, task, suites, cpu_s=cpu_s)

    monkeypatch.setattr(languages.get("python"), "execute", timed)
    return asked


@pytest.mark.parametrize("dataset, seconds", [("mbpp_plus", 10.0), ("lab", 3.0), ("tasks_of_a_file", 3.0)])
def test_a_program_has_the_time_that_its_data_set_gives(ran, dataset, seconds):
    assert execute(CODE, replace(TASK, dataset=dataset, examples="")).suites == {"functional": ("passed", "")}
    assert ran == [(("functional",), seconds)]


def test_a_program_is_run_once_for_all_that_ask(ran):
    whole = execute(CODE, TASK)
    assert execute(CODE, TASK) == whole == execute(CODE, TASK, ("examples", "functional"), cpu_s=10.0)
    assert ran == [(("examples", "functional"), 10.0)]
    execute(CODE, TASK, ("functional",), cpu_s=10.0)
    assert evaluate.outcome(TASK, CODE, 10.0).passed is True
    assert len(ran) == 2, "evaluate finds what a run has executed"
    execute(CODE, TASK, ("functional",), cpu_s=9.0)
    assert ran[1:] == [(("functional",), 10.0), (("functional",), 9.0)]


@pytest.mark.parametrize("outcome", [languages.Executed(None, "gone"), languages.Executed(True, "", {
    "functional": ("unscored", "gone")})])
def test_what_was_not_scored_is_run_again(monkeypatch, ran, outcome):
    real = languages.get("python").execute
    monkeypatch.setattr(languages.get("python"), "execute", lambda *a, **k: outcome)
    assert execute(CODE, TASK) == outcome
    monkeypatch.setattr(languages.get("python"), "execute", real)
    assert execute(CODE, TASK).suites["functional"] == ("passed", "")


def test_an_answer_without_a_program_does_not_build(ran):
    found = execute(None, TASK)
    assert found.builds is False and found.suites == {} and ran == []
