"""What a server keeps to, found out before the work."""
from __future__ import annotations

import itertools
import threading

import pytest

from secgen_lib.core.errors import SecgenError
from tests.generation import misbehaving
from tests.generation.misbehaving import answer, echo
from tests.generation.models.test_openai_chat import ask, model

count = itertools.count()


def without(*names):
    """A server that passes over these parameters."""
    return lambda body, n: echo({name: value for name, value in body.items() if name not in names})


def refusing(name):
    return lambda body, n: (422, f'{{"detail": "unknown field \\"{name}\\""}}') if name in body else echo(body)


def facts(rule, capsys, **more):
    with misbehaving.serving(rule) as (server,):
        made = model(server, probed=False)
        ask(made, 3, **more)
        assert ask(made, 2, **more) and len(server.places()) == 5
        known = made.facts()[server.url]
    return known, capsys.readouterr().err


def test_a_server_that_keeps_to_all_is_not_spoken_of(capsys):
    known, err = facts(echo, capsys)
    assert (known["seed"], known["stop"], known["n"], err) == ("kept", "kept", "kept", "")
    assert known["served_as"] == ["m"] and known["refused_parameters"] == []


def test_seed_passed_over(capsys):
    known, err = facts(lambda body, n: echo({**body, "seed": next(count)}), capsys)
    assert known["seed"] == "ignored" and "seed is ignored" in err and err.count("\n") == 1


def test_a_server_that_does_not_sample(capsys):
    known, err = facts(lambda body, n: echo({**body, "seed": 1}), capsys)
    assert known["seed"] == "makes no difference" and "do_sample" in err


def test_where_nothing_is_sampled_the_seed_is_not_asked(capsys):
    known, err = facts(without("seed"), capsys, temperature=0)
    assert known["seed"] == "not asked" and err == ""


def test_a_server_that_stops_behind_the_string_is_not_spoken_of(capsys):
    def behind(body, n):
        whole, stops = echo({**body, "stop": []}), body.get("stop")
        text = whole["choices"][0]["message"]["content"]
        return echo(body) if not stops else answer(text[:text.find(stops[0]) + len(stops[0]) + 2])

    known, err = facts(behind, capsys, stop=["task"])
    assert known["stop"] == "kept, with the string in the answer" and err == ""


def test_a_server_with_one_seed_for_all_that_it_writes_is_found_out():
    together, seed = threading.Barrier(3), [0]

    def rule(body, n):
        if body["temperature"] != 1.0:
            return echo(body)
        seed[0] = body["seed"]
        together.wait(5)
        return echo({**body, "seed": seed[0]})

    with misbehaving.serving(rule) as (server,):
        made = model(server, probed=False, batch_size=3)
        ask(made)
        assert made.facts()[server.url]["seed"] == "makes no difference"


def test_stop_and_n_passed_over(capsys):
    known, err = facts(without("stop", "n"), capsys)
    assert (known["stop"], known["n"]) == ("ignored", "ignored") and "stop is ignored" in err


@pytest.mark.parametrize("name", ["seed", "stop", "n"])
def test_a_parameter_that_is_refused(capsys, name):
    known, err = facts(refusing(name), capsys)
    assert known[name] == "refused" and known["refused_parameters"] == [name]
    assert (f"{name} is refused" in err) == (name != "n")


def test_a_stop_that_is_kept_when_asked_and_passed_over_at_work_is_said(capsys):
    def rule(body, n):
        return answer("int x; // END int y; and much more of it") if "task" in str(body["messages"]) else echo(body)

    known, err = facts(rule, capsys, stop=["END"])
    assert known["stop"] == "ignored" and err.count("stop is ignored") == 1


def test_a_server_that_answers_to_any_name_has_another_model():
    with misbehaving.serving(echo, names=["qwen.gguf"]) as (server,):
        with pytest.raises(SecgenError, match="does not list 'm' and answers to any name.*model.name: qwen.gguf"):
            ask(model(server, probed=False))
        assert server.places() == []


def test_a_model_that_is_not_listed_is_taken_where_names_count():
    rule = lambda body, n: echo(body) if body["model"] == "m" else (404, "no such model")  # noqa: E731
    with misbehaving.serving(rule, names=["other"]) as (server,):
        assert ask(model(server, probed=False))[0].text == "answer to task 0"


def test_a_server_that_is_busy_at_first_is_not_lost():
    rule = lambda body, n: (503, "loading") if n == 0 else echo(body)  # noqa: E731
    with misbehaving.serving(rule) as (server,):
        assert ask(model(server, probed=False))[0].text == "answer to task 0"
