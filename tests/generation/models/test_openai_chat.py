"""The server backend when servers misbehave, over real connections. What works is in ``test_openai_server.py``.

Mutations that turn these red: an answer that was cut off taken for whole; a failure of one request that ends the work;
a request sent again though it was answered; work of a dead server that nobody takes over.
"""
from __future__ import annotations

import json
import threading
import time

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from secgen_lib.generation.models.servers import fleet, pace
from tests.generation import misbehaving, tiny_qwen
from tests.generation.misbehaving import answer, echo

SETTINGS = dict(temperature=0.5, top_p=0.9, max_new_tokens=7)


def talk(n):
    return [[{"role": "user", "content": f"task {i}"}] for i in range(n)]


def model(*servers, probed=True, **changes):
    """The backend over these servers; ``probed``: it need not look what they keep to."""
    urls = tuple(getattr(server, "url", server) + "/" for server in servers)
    changes = {"batch_size": 1, "timeout_s": 5.0, **changes}
    made = models.load(tiny_qwen.spec("m", backend="openai_chat", base_url=urls, **changes))
    made.pause_s = 0.01
    for server in made.servers:
        server.probed = probed
    return made


def ask(made, n=1, **more):
    return made.generate(talk(n), range(n), **{**SETTINGS, **more})


def after(failure, times, then=echo):
    """``failure`` to the first requests."""
    return lambda body, n: failure if n < times else then(body, n) if callable(then) else then


@pytest.mark.parametrize("failure", [
    (503, "loading"), (429, "slow down"), (500, "boom"), "cut", (200, "<html>"), (200, '{"choices": []}'),
    (200, '{"error": {"code": 502, "message": "upstream"}}'), answer("int x", "abort"), (529, "overloaded")], ids=str)
def test_what_may_pass_is_asked_again_with_the_same_request(failure):
    with misbehaving.serving(after(failure, 2, answer())) as (server,):
        made = model(server)
        assert ask(made) == [models.Answer("int x;", "stop", 3)]
    assert len(server.asked) == 3 and server.asked[0] == server.asked[2] == {
        "model": "m", "messages": talk(1)[0], "seed": 0, "temperature": 0.5, "top_p": 0.9, "max_tokens": 7}


@pytest.mark.parametrize("stuck", ["hang", "trickle"])
def test_a_server_that_hangs_is_waited_for_no_longer_than_said(stuck):
    with misbehaving.serving(after(stuck, 1, answer())) as (server,):
        assert ask(model(server, timeout_s=0.4))[0].text == "int x;"
    assert len(server.asked) == 2


@pytest.mark.parametrize("reply, said, tries", [
    ((404, "no model m"), "HTTP 404: no model m", 1), ((401, "key?"), r"HTTP 401.*OPENAI_API_KEY holds no key", 1),
    ((307, "elsewhere"), "HTTP 307", 1), ((402, "pay"), "HTTP 402", 1),
    ((429, '{"error": {"message": "You exceeded", "code": "insufficient_quota"}}'), "HTTP 429: You exceeded", 1),
    ((429, "later", {"Retry_After": "86400"}), "asks to wait 1440 min", 1),
    ((400, "no such parameter"), r"1 request of 1 got no answer \(HTTP 400: no such parameter", 1),
    ((500, "boom"), "HTTP 500: boom", 5), ((200, "<html>"), "not the chat protocol's", 5),
    ("cut", "RemoteProtocolError", 5)], ids=str)
def test_a_refusal_is_one_clear_line(reply, said, tries, monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with misbehaving.serving(reply) as (server,), pytest.raises(SecgenError, match=said) as raised:
        ask(model(server))
    assert len(server.asked) == tries and "\n" not in str(raised.value)


def test_a_request_that_fails_everywhere_ends_nothing_else():
    heard = []
    bad = lambda body, n: (500, "boom") if body["messages"][-1]["content"] == "task 3" else echo(body)  # noqa: E731
    with misbehaving.serving(bad) as (server,), pytest.raises(SecgenError, match=(
            r"1 request of 30 got no answer \(HTTP 500: boom\); 29 of 30 answers are there and kept")):
        ask(model(server, batch_size=4), 30, on_answer=lambda place, said: heard.append((place, said.text)))
    assert sorted(heard) == [(i, f"answer to task {i}") for i in range(30) if i != 3]
    assert server.places().count("task 3") == fleet.TRIES and len(server.asked) == 29 + fleet.TRIES


def test_requests_that_are_all_refused_end_the_work_early():
    with misbehaving.serving((400, "unknown parameter")) as (server,):
        with pytest.raises(SecgenError, match="8 requests in a row"):
            ask(model(server), 200)
    assert len(server.asked) == fleet.GIVEN_UP


def test_what_is_on_its_way_when_the_work_ends_early_is_kept():
    heard, refused = [], threading.Event()

    def rule(body, n):
        if body["messages"][-1]["content"] != "task 0":
            if n >= fleet.GIVEN_UP:
                threading.Timer(0.3, refused.set).start()
            return (400, "unknown parameter")
        refused.wait(10)
        return echo(body)

    with misbehaving.serving(rule) as (server,):
        with pytest.raises(SecgenError, match="requests in a row got no answer.*; 1 of 200 answers are there and kept"):
            ask(model(server, batch_size=2), 200, on_answer=lambda place, said: heard.append((place, said.text)))
    assert heard == [(0, "answer to task 0")]


def test_answers_that_are_none_and_answers_that_are_odd():
    replies = [(400, "maximum context length is 512"), answer(None), answer("half", "content_filter"),
               answer(None, choices=[{"message": {"content": None, "refusal": "I cannot."}, "finish_reason": "stop"}]),
               answer(""), answer([{"type": "text", "text": "int y;"}]), answer("int x", "length"), answer(usage=None)]
    with misbehaving.serving(lambda body, n: replies[n]) as (server,):
        said = ask(model(server), len(replies))
    assert [(a.text, a.finish_reason) for a in said] == [
        ("", "error"), ("", "error"), ("", "error"), ("I cannot.", "stop"), ("", "stop"), ("int y;", "stop"),
        ("int x", "length"), ("int x;", "stop")]
    assert "context" in said[0].detail and said[1].usage.prompt_tokens == 5
    assert said[7].n_tokens is None and said[7].usage.answer_tokens is None


def test_an_answer_gets_the_room_that_a_long_prompt_leaves():
    def vllm(body, n):
        if body["max_tokens"] > 4:
            return (400, "'max_tokens' or 'max_completion_tokens' is too large: 7. This model's maximum context length "
                         "is 100 tokens and your request has 96 input tokens")
        return answer("int x", "length")

    with misbehaving.serving(vllm) as (server,):
        assert ask(model(server)) == [models.Answer("int x", "length", 3)]
    assert [body["max_tokens"] for body in server.asked] == [7, 4]


def test_a_parameter_that_a_server_does_not_take_is_left_out():
    def strict(body, n):
        for name in ("seed", "max_tokens"):
            if name in body:
                return (400, json.dumps({"error": {"message": f"Unsupported parameter: '{name}'. Use "
                                                   "'max_completion_tokens' instead." if name == "max_tokens" else
                                                   f"unknown field '{name}'"}}))
        return answer()

    with misbehaving.serving(strict) as (server,):
        made = model(server)
        assert ask(made, 3)[0].text == "int x;"
    assert len(server.asked) == 3 + 2
    assert made.servers[0].known.refused == {"seed", "max_tokens"}
    assert server.asked[-1]["max_completion_tokens"] == 7 and "max_tokens" not in server.asked[-1]


def test_a_server_is_given_the_time_that_it_asks_for():
    with misbehaving.serving(after((429, "", {"Retry_After": "1"}), 1)) as (server,):
        began = time.monotonic()
        assert ask(model(server))[0].text == "answer to task 0"
    assert 1 <= time.monotonic() - began and len(server.asked) == 2


def test_a_long_wait_is_said_once(capsys, monkeypatch):
    monkeypatch.setattr(pace, "LONG_S", 0.2)
    with misbehaving.serving(after((429, "", {"retry_after_ms": "250"}), 2)) as (server,):
        assert ask(model(server))[0].text == "answer to task 0"
    assert capsys.readouterr().err.count("asks to wait") == 1 and len(server.asked) == 3


def test_a_server_that_asks_to_wait_gets_fewer_requests_at_once():
    busy = threading.Semaphore(2)

    def limited(body, n):
        if not busy.acquire(blocking=False):
            return (429, "too many")
        try:
            return misbehaving.slow(0.01)(body, n)
        finally:
            busy.release()

    with misbehaving.serving(limited) as (server,):
        assert len(ask(model(server, batch_size=8), 60)) == 60


def test_as_many_at_once_as_was_said():
    together = threading.Barrier(6)

    def rule(body, n):
        together.wait(10)  # until six are there
        return echo(body)

    with misbehaving.serving(rule) as (server,):
        ask(model(server, batch_size=6), 36)
    assert server.most == 6


def test_one_server_of_four_goes_away_and_its_work_goes_to_the_others(capsys):
    with misbehaving.serving(*[misbehaving.slow(0.005)] * 4) as servers:
        made, heard = model(*servers, batch_size=4), []

        def on_answer(place, said):
            heard.append(place)
            if len(heard) == 40:
                servers[1].close()

        said = ask(made, 160, on_answer=on_answer)
        shares = {server.url: sum(a.usage.server == server.url for a in said) for server in servers}
        assert [a.text for a in said] == [f"answer to task {i}" for i in range(160)]
        assert sorted(heard) == list(range(160))
        assert 0 < shares[servers[1].url] < 50 and sum(shares.values()) == 160
        ask(made, 8)  # and at the next cycle
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1 and lines[0].startswith(f"{servers[1].url}: does not answer (")


def test_a_server_that_comes_back_is_used_again(capsys, monkeypatch):
    monkeypatch.setattr(pace, "LONGEST_PAUSE_S", 0.05)
    down = threading.Event()
    rule = lambda body, n: (500, "restarting") if down.is_set() else misbehaving.slow(0.005)(body, n)  # noqa: E731
    with misbehaving.serving(misbehaving.slow(0.005), rule) as servers:
        made, heard = model(*servers, batch_size=2), []

        def on_answer(place, said):
            heard.append(said.usage.server)
            (down.set if len(heard) == 20 else down.clear if len(heard) == 60 else lambda: None)()

        ask(made, 160, on_answer=on_answer)
    assert servers[1].url in heard[70:]
    assert [line.split(": ")[1].split(" (")[0] for line in capsys.readouterr().err.splitlines()] == [
        "does not answer", "answers again"]


def test_a_server_without_the_model_is_said_and_left_out(capsys):
    missing = (404, '{"message": "The model `m` does not exist."}')
    with misbehaving.serving(echo, missing, names=["base", "other"]) as both:
        both[0].names = ["m"]
        assert len(ask(model(*both, probed=False), 9)) == 9
    err = capsys.readouterr().err
    assert f"{both[1].url}: the server answers nothing (HTTP 404: The model `m` does not exist.); it is asked" in err
    assert "it has no 'm'; give one of its own as model.name: base, other" in err


def test_no_server_at_all(capsys):
    with pytest.raises(SecgenError, match=r"gave no answer \(ConnectError.*check model.base_url"):
        ask(model(misbehaving.dead_port(), misbehaving.dead_port()), 3)
    with pytest.raises(SecgenError, match=r"gave no answer \(ConnectError"):
        ask(model(misbehaving.dead_port(), probed=False))
    assert capsys.readouterr().err.splitlines()[-2].split(" (")[0].endswith("no answer to the first request")


def test_all_servers_go_away_and_what_was_done_is_kept(monkeypatch):
    monkeypatch.setattr(pace, "PATIENCE_S", 0.3)
    heard = []

    def on_answer(place, said):
        heard.append(place)
        if len(heard) == 20:
            server.close()

    with misbehaving.serving(echo) as (server,):
        with pytest.raises(SecgenError, match=r"gave no answer \(.*(20|21|22) of 50 answers are there and kept"):
            ask(model(server), 50, on_answer=on_answer)
    assert 20 <= len(heard) <= 22


def test_interrupted_it_hands_on_what_is_on_its_way():
    heard, released = [], threading.Event()

    def rule(body, n):
        if n:
            released.wait(5)
        return echo(body)

    def on_answer(place, said):
        heard.append(place)
        if len(heard) == 1:
            threading.Timer(0.2, released.set).start()
            time.sleep(0.05)  # the others are sent meanwhile
            raise KeyboardInterrupt

    with misbehaving.serving(rule) as (server,):
        with pytest.raises(KeyboardInterrupt):
            ask(model(server, batch_size=3), 50, on_answer=on_answer)
        time.sleep(0.1)
        assert len(heard) == len(server.asked) and 1 < len(heard) <= 4


def test_a_lone_surrogate_can_be_sent():
    with misbehaving.serving(answer()) as (server,):
        made = model(server)
        made.generate([[{"role": "user", "content": "task \ud800"}]], [0], **SETTINGS)
    assert server.asked[0]["messages"][0]["content"] == "task \ud800"


def test_no_address_no_adapter(monkeypatch):
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(SecgenError, match="set model.base_url"):
        models.load(tiny_qwen.spec("m", backend="openai_chat"))
    with pytest.raises(SecgenError, match="serve the adapter there"):
        models.load(tiny_qwen.spec("m", backend="openai_chat", base_url="http://x/v1", adapter="a"))
