"""What :class:`Model` promises, held against the answers of every backend: a scan of the folder sees names alone.

``openai_chat`` is asked over a real connection, of a server with the same tiny model behind it.
"""
from __future__ import annotations

import re
from contextlib import contextmanager, nullcontext

import pytest

from secgen_lib.generation import models
from tests.generation import chat_server, scribe, tiny_qwen


@contextmanager
def _server(folder, knows_stop=True, **changes):
    local = models.load(tiny_qwen.spec(folder, **changes))
    with chat_server.serving(local, knows_stop=knows_stop) as url:
        yield models.load(tiny_qwen.spec(folder, backend="openai_chat", base_url=url, batch_size=4))


WAYS = {
    "transformers_local": lambda folder, **changes: nullcontext(
        models.load(tiny_qwen.spec(folder, **{"batch_size": 4, **changes}))),
    "openai_chat": _server,
}
"""How each backend is run here: a context with its model over the weights of a folder."""
ENDING = {**WAYS, "a server that knows no stop": lambda folder: _server(folder, knows_stop=False)}


def talk(text):
    return [{"role": "user", "content": text}]


ASKED = [talk("add " * (1 + i % 3) + str(i)) for i in range(9)]
SAMPLED = dict(temperature=1.2, top_p=0.95, max_new_tokens=16)
GREEDY = dict(temperature=0.0, top_p=1.0, max_new_tokens=16)


@pytest.fixture(scope="module", params=WAYS)
def way(request):
    return WAYS[request.param]


@pytest.fixture(scope="module")
def model(way, folder):
    with way(folder) as made:
        yield made


@pytest.fixture(scope="module", params=ENDING)
def ending(request, folder):
    with ENDING[request.param](folder) as made:
        yield made


@pytest.fixture(scope="module")
def scribe_folder(tmp_path_factory):
    return scribe.make(tmp_path_factory.mktemp("scribe"))


@pytest.fixture(scope="module", params=ENDING)
def reciting(request, scribe_folder):
    with ENDING[request.param](scribe_folder) as made:
        yield made


def test_every_backend_is_held_to_the_contract():
    assert set(WAYS) == set(models.names()), "say in WAYS how the new one is run here"


def test_one_answer_a_conversation_in_order(model):
    answers = model.generate(ASKED, range(9), **SAMPLED)
    assert [type(answer) for answer in answers] == [models.Answer] * 9
    assert len({answer.text for answer in answers}) > 6, "the test needs answers that differ"
    assert answers == [model.generate([asked], [seed], **SAMPLED)[0] for seed, asked in enumerate(ASKED)]
    assert answers[::-1] == model.generate(ASKED[::-1], range(8, -1, -1), **SAMPLED)
    assert model.generate([], [], **SAMPLED) == []


def test_the_seed_decides_and_nothing_at_temperature_0(model):
    one = model.generate([ASKED[0]] * 6, [7, 8, 9, 7, 8, 9], **SAMPLED)
    assert one[:3] == one[3:] and len({answer.text for answer in one}) == 3
    assert len({answer.text for answer in model.generate([ASKED[0]] * 3, [7, 8, 9], **GREEDY)}) == 1


def test_the_finish_reason_is_one_of_three(way, folder, model):
    answers = model.generate(ASKED, range(9), temperature=1.5, top_p=1.0, max_new_tokens=40)
    assert {answer.finish_reason for answer in answers} == {"stop", "length"}
    for answer in answers:
        assert answer.n_tokens is None or answer.n_tokens == 40 or answer.finish_reason == "stop"
        assert answer.n_tokens is None or 1 <= answer.n_tokens <= 40
    with way(folder, context_length=64) as small:
        long, short = small.generate([talk("x " * 100), talk("x")], [0, 1], **SAMPLED)
    assert (long.text, long.finish_reason) == ("", "error") and "context" in long.detail
    assert short.finish_reason in ("stop", "length") and short.text


def test_on_answer_is_called_once_for_each(model):
    heard, tokens = [], []
    answers = model.generate([*ASKED, talk("x " * 600)], range(10), **SAMPLED, on_tokens=tokens.append,
                             on_answer=lambda place, answer: heard.append((place, answer)))
    assert sorted(place for place, _ in heard) == list(range(10))
    assert [answer for _, answer in sorted(heard, key=lambda each: each[0])] == answers
    assert answers[9].finish_reason == "error"
    assert sum(tokens) == sum(answer.n_tokens or 0 for answer in answers)


def test_an_answer_ends_before_the_first_stop(ending):
    whole = ending.generate(ASKED, range(9), **SAMPLED)
    stops = [max(answer.text[3:5] for answer in whole), whole[0].text[2:4], "never said"]
    assert all(stops)
    cut = ending.generate(ASKED, range(9), **SAMPLED, stop=stops)
    assert any(answer != before for answer, before in zip(cut, whole, strict=True))
    for answer, before in zip(cut, whole, strict=True):
        ends = [before.text.find(stop) for stop in stops if stop in before.text]
        assert answer.text == (before.text[:min(ends)] if ends else before.text)
        assert answer.finish_reason == ("stop" if ends else before.finish_reason)


def test_an_answer_ends_behind_its_first_program_where_that_is_asked_for(reciting):
    program, closed, rest = scribe.PIECES
    said = reciting.generate([talk("hi")], [0], **GREEDY)[0]
    assert (said.text, said.finish_reason) == (program + closed + rest, "stop")
    fenced = reciting.generate([talk("hi")], [0], **GREEDY, stop_at_fence=True)[0]
    assert (fenced.text, fenced.finish_reason) == (program + closed.strip(), "stop")
    cut = reciting.generate([talk("hi")], [0], **{**GREEDY, "max_new_tokens": 1}, stop_at_fence=True)[0]
    assert (cut.text, cut.finish_reason) == (program, "length")


def test_an_answer_that_was_begun_is_gone_on_with(reciting):
    begun = [*talk("hi"), {"role": "assistant", "content": scribe.PIECES[0]}]
    assert reciting.generate([begun], [0], **GREEDY)[0].text == "".join(scribe.PIECES[1:])


def test_a_request_that_nothing_can_mean_is_refused(model):
    for seeds, changes in (([1, 2], {}), ([1], {"temperature": -1}), ([1], {"top_p": 0}), ([1], {"max_new_tokens": 0})):
        with pytest.raises(ValueError, match="seed|cannot sample"):
            model.generate([ASKED[0]], seeds, **{**SAMPLED, **changes})


def test_its_name_is_16_hex_digits(model):
    assert re.fullmatch("[0-9a-f]{16}", model.identity)
