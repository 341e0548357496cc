"""A run behind servers: what is counted, what a kill costs, a tuned model beside the original, where a key goes.

Mutations that turn these red: an answer that is paid for twice after a kill; one that is counted twice, or not at all
when it is found in the cache; an arm that is asked by the original's name; a key in a file of the run.
"""
from __future__ import annotations

import collections
import json
import subprocess
import sys
import time

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import Tables
from secgen_lib.experiment import spent, stages
from secgen_lib.experiment.run import run_of
from secgen_lib.experiment.stages import comparison, tuning
from secgen_lib.generation.models.servers import pace
from secgen_lib.reporting import report
from secgen_lib.shipping import answers
from tests.generation import misbehaving
from tests.generation.misbehaving import KEY, answer, echo

PLAIN = {
    "model.backend": "openai_chat", "model.name": "base", "model.batch_size": 2, "model.temperature": 0.8,
    "model.price_in": 2.0, "model.price_out": 10.0, "loop.n_samples": 2, "loop.cycles": 1, "loop.controls": [],
    "arms": {"dpo": {"served": "tuned", "cycles": 0}, "drawn": {"method": "best_of_n", "n": 2, "cycles": 0}},
    "tasks": [{"dataset": "lab", "split": "test", "n": 3}, {"dataset": "lab", "split": "mining", "n": 1, "samples": 1}],
}
ROAD = ("01_tasks", "02_generate", "03_analyze", "04_repair", "05_preferences", "06_train_dpo", "07_evaluate")


def wrong(body, n):
    """A program that does not build, another one for each request; what the probe asks is answered as it should be."""
    if body["messages"][0]["content"].startswith("Write ten different words"):
        return echo(body)
    return answer(f"```c\nint {body['model']}_{body['seed']}(;\n```")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Folders of this test's own, and a first pause of no length."""
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setattr(pace, "LONGEST_PAUSE_S", 0.01)
    return tmp_path


def asked_of(*servers):
    """How often each request of the work was sent."""
    return collections.Counter(
        (body["model"], str(body["messages"]), body["seed"]) for server in servers for body in server.asked
        if not body["messages"][0]["content"].startswith("Write ten"))


def test_a_whole_run_behind_two_servers(home):
    with misbehaving.serving(wrong, wrong, key=KEY) as servers:
        run = run_of("smoke", {**PLAIN, "model.base_url": [server.url for server in servers]})
        assert tuning.not_run(run.config) == ""
        for name in ROAD:
            stages.complete(run, name)
        asked = asked_of(*servers)
    assert set(asked.values()) == {1}, "a request was paid for twice"
    assert comparison.models(run) == [("dpo", None, None), ("drawn", None, None)]
    by_arm = run.table("completions").groupby("arm")["model"].unique()
    assert list(by_arm["dpo"]) == ["tuned"] and list(by_arm["original"]) == ["base"]
    assert {model for model, _, _ in asked} == {"base", "tuned"}
    manifest = run.manifest()
    made = manifest["generation"]
    assert made["requests"] == len(asked) == sum(made["answers_by_server"].values())
    assert (made["prompt_tokens"], made["answer_tokens"]) == (5 * len(asked), 3 * len(asked))
    assert made["money"] == pytest.approx(len(asked) * (5 * 2 + 3 * 10) / 1e6)
    assert manifest["servers"].keys() == {server.url for server in servers}
    for known in manifest["servers"].values():
        assert (known["seed"], known["stop"], known["unanswered_requests"]) == ("kept", "kept", 0)
    assert all(turn.key for turn in answers.turns(run)), "an answer that could not be shipped with its key"
    page = report.build(run).read_text()
    assert "prompt_tokens" in page and "seed kept; stop kept; n kept; served_as m" in page
    for path in [*home.rglob("*")]:
        assert path.is_dir() or KEY.encode() not in path.read_bytes(), f"{path} holds the key"


def test_a_killed_run_asks_for_what_is_missing_and_counts_all(home):
    overrides = {**PLAIN, "arms": {"dpo": {"served": "tuned"}}}
    with misbehaving.serving(lambda body, n: wrong(body, n) if n < 9 else (400, "no more")) as (server,):
        run = run_of("smoke", {**overrides, "model.base_url": server.url})
        stages.complete(run, "01_tasks")
        with pytest.raises(SecgenError, match=r"no answer \(HTTP 400: no more\); . of 6 answers are there and kept"):
            stages.complete(run, "02_generate")
        before = asked_of(server)
        kept = run.tables.count("completions", "02_generate")
        server.rule = wrong
        run.tables.folder.joinpath("02_generate", "completions.jsonl").unlink()  # what a kill between two writes costs
        stages.complete(run, "02_generate")
        after = asked_of(server)
        assert kept > 0 and sum(after.values()) == sum(before.values()) + 7 - kept
    assert spent.spent(run)["requests"] == 7 == run.tables.count("completions", "02_generate")


def test_sigkill_costs_the_requests_that_were_on_their_way(home):
    def rule(body, n):
        time.sleep(0.2)
        return wrong(body, n)

    overrides = {**PLAIN, "arms": {"dpo": {"served": "tuned"}}, "tasks": [{"dataset": "lab", "split": "test", "n": 8}]}
    with misbehaving.serving(rule) as (server,):
        run = run_of("smoke", {**overrides, "model.base_url": server.url})
        stages.complete(run, "01_tasks")
        work = ("import json, sys; from secgen_lib.experiment import stages\n"
                "from secgen_lib.experiment.run import run_of\n"
                "stages.complete(run_of('smoke', json.loads(sys.argv[1])), '02_generate')")
        with subprocess.Popen([sys.executable, "-c", work, json.dumps(
                {**overrides, "model.base_url": server.url})], stderr=subprocess.DEVNULL) as process:
            while len(asked_of(server)) < 6 and process.poll() is None:
                time.sleep(0.02)
            assert process.poll() is None
            process.kill()
        killed_after = sum(asked_of(server).values())
        stages.complete(run, "02_generate")
        asked = asked_of(server)
    assert len(asked) == 16 == run.tables.count("completions", "02_generate")
    assert killed_after < 16 and sum(asked.values()) - 16 <= 2, "more than was on its way is asked twice"
    assert spent.spent(run)["requests"] == 16


def test_answers_from_the_cache_cost_what_they_cost(home):
    with misbehaving.serving(wrong) as (server,):
        overrides = {**PLAIN, "arms": {"dpo": {"served": "tuned"}}, "model.base_url": server.url}
        first = run_of("smoke", overrides)
        second = run_of("smoke", {**overrides, "note": "another run"})
        for run in (first, second):
            stages.complete(run, "01_tasks")
            stages.complete(run, "02_generate")
        assert set(asked_of(server).values()) == {1}
    assert spent.spent(first) == spent.spent(second) and first.run_id != second.run_id


def test_prices_may_change_when_all_is_done(home):
    with misbehaving.serving(wrong) as (server,):
        overrides = {**PLAIN, "model.base_url": server.url}
        run = run_of("smoke", overrides)
        stages.complete(run, "01_tasks")
        stages.complete(run, "02_generate")
    cheaper = run_of("smoke", {**overrides, "model.price_in": 0, "model.price_out": 1})
    assert cheaper.run_id == run.run_id
    stages.complete(cheaper, "02_generate")  # the server has gone: it is not asked
    made = cheaper.manifest()["generation"]
    assert made["money"] == pytest.approx(made["answer_tokens"] / 1e6)


def test_answers_without_a_count_are_counted_as_such(tmp_path):
    run = run_of("smoke", {"model.backend": "openai_chat", "model.name": "m", "model.base_url": "http://x/v1"})
    run.tables = Tables(tmp_path)
    row = {"server": "http://x/v1", "prompt_tokens": 7, "answer_tokens": 2, "seconds": 1.0}
    run.tables.append("02_generate", "requests", [
        {"request": "a", **row}, {"request": "b", **row, "prompt_tokens": None}])
    run.tables.append("07_evaluate", "candidate_requests", [{"request": "a", **row}, {"request": "c", **row}])
    made = spent.spent(run)
    assert (made["requests"], made["requests_without_usage"], made["prompt_tokens"]) == (3, 1, 14)
    assert made["money"] == "no price given"


def test_facts_of_several_stages_are_added(tmp_path):
    run = run_of("smoke", {"note": "facts"})
    run.folder = tmp_path / "run"
    facts = {"http://x/v1": {"seed": "kept", "stop": "kept", "n": "ignored", "served_as": ["m"],
                             "refused_parameters": [], "asked_no_more": "", "unanswered_requests": 2,
                             "answers_without_usage": 1}}
    run.describe("servers", spent.together(run, facts))
    later = {"http://x/v1": {**facts["http://x/v1"], "seed": "not asked", "served_as": ["tuned"]}}
    run.describe("servers", spent.together(run, later))
    known = run.manifest()["servers"]["http://x/v1"]
    assert (known["seed"], known["served_as"], known["unanswered_requests"]) == ("kept", ["m", "tuned"], 4)


@pytest.mark.parametrize("arm, said", [
    ({"served": "t", "train": {"beta": 1.0}}, "served: trained elsewhere, it has no train"),
    ({"served": "t", "method": "best_of_n"}, "best_of_n draws from the original"),
    ({"served": "t", "seeds": [1]}, "has no train, seeds"), ({"served": "t", "n": 9}, "n is of best_of_n alone")])
def test_a_served_arm_is_trained_elsewhere(arm, said):
    with pytest.raises(SecgenError, match=said):
        run_of("smoke", {**PLAIN, "arms": {"dpo": arm}})


def test_a_served_arm_needs_a_server():
    with pytest.raises(SecgenError, match="arm 'dpo': served is a name on a server: it needs model.backend"):
        run_of("smoke", {"arms": {"dpo": {"served": "t"}}})
