"""The tokenizer: lossless, the same when it is loaded by AutoTokenizer, and one token a name."""
from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.lab import batches, corpus, pretrain, tokenizer
from secgen_lib.lab.corpus import CorpusSpec

EXAMPLES = list(islice(corpus.stream(CorpusSpec(), 9), 200))


@pytest.fixture(scope="module")
def made():
    return pretrain.make_tokenizer(CorpusSpec(), seed=0, n=1500)


@pytest.fixture(scope="module")
def loaded(made, tmp_path_factory):
    """The tokenizer as every user of transformers gets it, from a folder with a Qwen2 config."""
    from transformers import AutoTokenizer

    from secgen_lib.lab.network import Shape, build

    folder = tmp_path_factory.mktemp("tokenizer")
    build(Shape(width=32, layers=1, heads=1, inner=32), made, 0).config.save_pretrained(folder)
    tokenizer.save(made, folder)
    return AutoTokenizer.from_pretrained(folder)


def test_a_conversation_is_encoded_alike_in_training_and_by_the_chat_template(made, loaded):
    for e in EXAMPLES:
        ids, weights = batches.encode(e, made)
        talk = list(e.messages)
        full = loaded.apply_chat_template(talk, return_dict=True)["input_ids"]
        asked = loaded.apply_chat_template(talk[:-1], add_generation_prompt=True, return_dict=True)["input_ids"]
        assert full[:len(ids)] == ids and full[:len(asked)] == asked
        answer = [i for i, w in zip(ids, weights, strict=True) if w >= 1.0]
        assert loaded.decode(answer, skip_special_tokens=True) == talk[-1]["content"]
        assert answer[-1] == loaded.eos_token_id


def test_every_name_and_constant_is_one_token_wherever_it_stands(loaded):
    for word in corpus.closed_words():
        ids = loaded(word.lstrip("-") or word)["input_ids"]
        assert len(ids) == 1, word
        if word.isidentifier():
            assert ids[0] in loaded(f"(const int *{word}, x); return {word};")["input_ids"]


@given(st.text())
@settings(max_examples=150, deadline=None)
def test_any_text_survives(loaded, text):
    import unicodedata

    plain = text.encode("utf-8", "ignore").decode()
    # Qwen's tokenizer brings text into NFC; the marks of turns are tokens of their own
    ids = loaded(plain)["input_ids"]
    assert loaded.decode(ids, clean_up_tokenization_spaces=False) == unicodedata.normalize("NFC", plain)


def test_pieces_join_to_the_text():
    for e in EXAMPLES[:50]:
        for m in e.messages:
            assert "".join(tokenizer.pieces(m["content"])) == m["content"]
