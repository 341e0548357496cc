"""The shipped weights: small, whole, made from this grammar and corpus, and able to do their job."""
from __future__ import annotations

import json

from secgen_lib.core.records import file_sha256
from secgen_lib.generation.models import transformers_local
from secgen_lib.lab import card, corpus, grammar, probing, splits
from secgen_lib.lab.corpus import CorpusSpec

FOLDER = transformers_local.LAB
MADE = json.loads((FOLDER / "training.json").read_text("utf-8"))
CARD = (FOLDER / "README.md").read_text("utf-8")


def test_the_card_names_this_grammar_corpus_and_weights():
    assert MADE["grammar"] == grammar.grammar_hash()
    assert MADE["corpus"] == corpus.corpus_hash(CorpusSpec(**MADE["corpus_spec"]), MADE["seed"])
    for name in (MADE["grammar"], MADE["corpus"], file_sha256(FOLDER / card.WEIGHTS)):
        assert f"`{name}`" in CARD
    assert CARD == card.card(FOLDER)


def test_the_weights_are_small_and_the_folder_whole():
    assert (FOLDER / card.WEIGHTS).stat().st_size <= 16 << 20
    for name in ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json",
                 "chat_template.jinja"):
        assert (FOLDER / name).is_file()


def test_what_the_card_says_is_good_enough_to_work_with():
    """Build, pass and repair reach their targets; the share of defects comes near (docs/lab.md)."""
    got = MADE["measured"]
    assert got["build"] >= 0.95 and 0.5 < got["pass"] < 0.9 and got["per_family"] >= 25
    assert all(row["pass"] > 0 for row in got["families"].values())
    bad = sum(row["samples"] for name, row in got["classes"].items() if name in grammar.DEFECTS)
    share = MADE["corpus_spec"]["bad_share"]
    assert 0.7 * share < bad < 1.2 * share  # docs/lab.md says why it is below
    assert all(row["samples"] > 0.5 * row["corpus"] for name, row in got["classes"].items() if name in grammar.DEFECTS)
    repair = got["repair"]
    assert repair["feedback"]["accepted"] >= 0.4
    assert repair["feedback"]["good"] > max(repair["revise"]["good"], repair["fresh"]["good"])


def test_a_few_answers_are_programs_of_the_grammar():
    """Sampled today: 28 held-out tasks, of which the model writes most word for word."""
    from secgen_lib.core.settings import ModelSpec

    model = transformers_local.load(ModelSpec(name="lab"))
    items = splits.instances("validation", 28, 5)
    talks = [[{"role": "user", "content": item.prompt}] for item in items]
    answers = model.generate(talks, list(range(28)), temperature=0.8, top_p=1.0, max_new_tokens=224)
    exact = [probing.recognised(i, a.text) is not None for i, a in zip(items, answers, strict=True)]
    assert sum(exact) / len(exact) >= 0.7
    assert all(a.finish_reason == "stop" for a in answers)


def test_the_chat_template_says_only_what_is_said():
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(FOLDER)
    talk = [{"role": "user", "content": " a\n"}, {"role": "assistant", "content": "b"}]
    assert tokenizer.apply_chat_template(talk, tokenize=False) == (
        "<|im_start|>user\n a\n<|im_end|>\n<|im_start|>assistant\nb<|im_end|>\n")
