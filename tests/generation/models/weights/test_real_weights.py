"""Qwen2.5-Coder-0.5B-Instruct itself: fetched, converted, asked, tuned. Only with SECGEN_REAL=1 (under ten minutes on
two cores, 2.5 GB of disk; SECGEN_MODELS keeps what was fetched).

Mutations that turn these red: a layer in another's place, a template or stop that is not Qwen's, the repetition penalty
of the checkpoint's generation settings.
"""
from __future__ import annotations

import json
import os

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.evaluate import conformance
from secgen_lib.generation import models
from secgen_lib.generation.models import weights
from secgen_lib.training import dpo
from tests.generation import tiny_qwen

NAME = "qwen2.5-coder-0.5b"
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def folder():
    if os.environ.get("SECGEN_REAL") != "1":
        pytest.skip("real weights are fetched and asked only with SECGEN_REAL=1")
    try:
        return weights.local(NAME)
    except SecgenError as error:
        pytest.skip(f"SECGEN_REAL: {error}")


@pytest.fixture(scope="module")
def model(folder):
    return models.load(tiny_qwen.spec(folder, dtype="auto", batch_size=8, context_length=1536))


def test_it_is_qwens_model(model):
    assert model.network.num_parameters() == 630_167_424, "494 M, and the output head that the file has of its own"
    assert not model.network.config.tie_word_embeddings
    assert model.network.config.max_position_embeddings == 32768
    assert {model.tokenizer.decode([i]) for i in model.stops} == {"<|im_end|>", "<|endoftext|>"}
    talk = [{"role": "user", "content": "hi"}]
    template = tiny_qwen.chat_template()
    assert model.encode(talk) == model.tokenizer.apply_chat_template(
        talk, chat_template=template, add_generation_prompt=True, return_dict=True)["input_ids"]


@pytest.mark.parametrize("text", ["def f(x):\n\treturn x\r\n", "  é – 汉字 🙂 12345\n\n\n",
                                  "<|fim_prefix|>a<|im_end|>"])
def test_tokens_are_the_text(model, text):
    ids = model.tokenizer(text)["input_ids"]
    assert model.tokenizer.decode(ids, clean_up_tokenization_spaces=False) == text
    assert len(ids) < len(text.encode()) and max(ids) < 151_665


def test_it_answers_tasks_of_humaneval(model, data, tmp_path):
    summary = conformance.check(model, NAME, tmp_path / "check.jsonl", n=8, progress=False)
    assert summary["protocols"]["maker"]["passed"] >= 4
    assert all(row["unscored"] == 0 for row in summary["protocols"].values())


def test_it_is_tuned_two_steps(folder, tmp_path):
    prompt = [{"role": "user", "content": "Write a C function int twice(int a) that returns 2 * a."}]
    good, bad = (f"```c\nint twice(int a)\n{{\n    return {value};\n}}\n```" for value in ("2 * a", "a"))
    rows = [{"prompt": prompt, "chosen": [{"role": "assistant", "content": good}],
             "rejected": [{"role": "assistant", "content": bad}]}] * 4
    (tmp_path / "pairs.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    settings = dpo.DpoConfig(model=vars(tiny_qwen.spec(folder, dtype="auto")), out=str(tmp_path / "out"), max_steps=2,
                             pairs=str(tmp_path / "pairs.jsonl"), batch_size=2, max_length=256, r=4, alpha=8,
                             learning_rate=1e-4, save_steps=100)
    adapter = dpo.train(settings, log=tmp_path / "log")
    steps = dpo.log_rows(tmp_path / "out")
    assert [row["step"] for row in steps] == [1, 2]
    assert steps[1]["margin"] > steps[0]["margin"]
    assert models.load(tiny_qwen.spec(folder, dtype="auto", adapter=str(adapter)))
