"""Continuous batching on a tiny random Qwen2: the same tokens whatever the slots, the neighbours and the prefixes."""
from __future__ import annotations

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from secgen_lib.generation.decoding import decode
from secgen_lib.generation.decoding.prefixes import Prefixes
from tests.generation import tiny_qwen

SAMPLED = dict(temperature=1.2, top_p=0.95, max_new_tokens=40)


def talk(text):
    return [{"role": "user", "content": text}]


TALKS = [talk("Write a function. " * (1 + i % 5) + str(i // 3)) for i in range(30)]


def texts(model, conversations, seeds, **changes):
    return [a.text for a in model.generate(conversations, seeds, **{**SAMPLED, **changes})]


def test_answers_do_not_depend_on_the_number_of_slots(folder):
    """1 slot: one after the other; 4: slots are handed on; 64: all at once; three samples of each conversation."""
    found = {rows: texts(models.load(tiny_qwen.spec(folder, batch_size=rows)), TALKS, range(30)) for rows in (1, 4, 64)}
    assert found[1] == found[4] == found[64]
    assert len(set(found[1])) > 20


def test_samples_of_one_conversation_share_its_reading(model, monkeypatch):
    read = []
    monkeypatch.setattr(decode.Decoder, "_read", lambda self, slots, group, then=decode.Decoder._read: (
        read.extend(len(head) - known for _, head, known in group), then(self, slots, group)))
    model.prefixes = Prefixes(0)
    shared = texts(model, [talk("Write it. " * 9)] * 6, range(6))
    assert read == [len(model.encode(talk("Write it. " * 9))) - 1]
    assert shared == [texts(model, [talk("Write it. " * 9)], [seed])[0] for seed in range(6)]


def test_a_repair_turn_reads_only_what_is_new(model, monkeypatch):
    """The parent's task and answer are taken from what was read for them; the answer is that of one who read all."""
    read = []
    monkeypatch.setattr(decode.Decoder, "_read", lambda self, slots, group, then=decode.Decoder._read: (
        read.extend((len(head), known) for _, head, known in group), then(self, slots, group)))
    model.prefixes = Prefixes(10**8)
    first = model.generate([talk("Write a function int add(int a, int b).")], [5], temperature=0, top_p=1.0,
                           max_new_tokens=40)[0]
    turn = [*talk("Write a function int add(int a, int b)."), {"role": "assistant", "content": first.text},
            {"role": "user", "content": "Correct the program."}]
    read.clear()
    with_known = texts(model, [turn] * 2, [1, 2])
    assert len(read) == 1 and read[0][1] > len(model.encode(talk("Write a function int add(int a, int b).")))
    model.prefixes = Prefixes(0)
    assert texts(model, [turn] * 2, [1, 2]) == with_known


def test_an_answer_is_said_when_it_is_there(model):
    """A short answer behind long ones does not wait for them, and every answer is said once."""
    said, tokens = [], []
    answers = model.generate(TALKS, range(30), **SAMPLED, on_answer=lambda place, answer: said.append((place, answer)),
                             on_tokens=tokens.append)
    assert sorted(said, key=lambda pair: pair[0]) == list(enumerate(answers))
    assert [place for place, _ in said] != sorted(place for place, _ in said)
    assert sum(tokens) == sum(a.n_tokens for a in answers)


def test_a_listener_that_fails_loses_nothing_that_was_said(model):
    said = []

    def full(place, answer):
        if len(said) == 3:
            raise OSError("disk full")
        said.append(answer)

    with pytest.raises(OSError, match="disk full"):
        model.generate(TALKS, range(30), **SAMPLED, on_answer=full)
    assert len(said) == 3
    assert model.network.config._attn_implementation == "sdpa", "the network attends as before"


def test_a_stop_string_ends_an_answer_and_is_no_part_of_it(model):
    whole = texts(model, TALKS, range(30))
    cut = model.generate(TALKS, range(30), **SAMPLED, stop=("e", "return"))
    assert [a.text for a in cut] == [text.partition("e")[0] for text in whole]
    assert all(a.finish_reason == "stop" for a, text in zip(cut, whole, strict=True) if "e" in text)
    assert sum(a.n_tokens for a in cut) < 30 * 40


def test_a_begun_answer_is_gone_on_with(model):
    """The ids are those of one text, so that what follows is what would have followed had the model begun so."""
    begun = [*talk("Write it."), {"role": "assistant", "content": "```c\nint "}]
    ids = model.encode(begun)
    text = model.tokenizer.decode(ids)
    assert text.endswith("<|im_start|>assistant\n```c\nint ") and ids[:5] == model.encode(talk("Write it."))[:5]


def test_a_network_with_sliding_windows_is_refused(model, monkeypatch):
    monkeypatch.setattr(model.network.config, "layer_types", ["full_attention", "sliding_attention"])
    with pytest.raises(SecgenError, match="sliding_attention"):
        model.generate(TALKS[:1], [0], **SAMPLED)
