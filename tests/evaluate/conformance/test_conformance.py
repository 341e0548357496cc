"""The check of a model against its maker's count, with a model object that answers as it is told.

Mutations that turn these red: a stop that is missing, a prompt that is another by one line end, an answer that is
asked for twice, a failure that counts as an answer, a program that is taken out in another way than evalplus does.
"""
from __future__ import annotations

import json

import pytest

from secgen_lib import tasks
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import PromptSpec
from secgen_lib.evaluate import conformance
from secgen_lib.evaluate.conformance import protocols
from tests.evaluate.conformance.fake import Fake


@pytest.fixture(scope="module")
def known(data):
    return tasks.load("humaneval")


@pytest.fixture()
def right(known):
    """Answers with the reference, in a fence where the conversation asks for one, with prose behind it."""
    def say(conversation):
        asked = next(m["content"] for m in conversation if m["role"] == "user")
        task = next(t for t in known if t.prompt.strip() in asked)
        begun = conversation[-1]["role"] == "assistant"
        return f"{'' if begun else '```python' + chr(10)}{task.reference}\n```\nThis function is right."
    return say


def test_both_protocols_are_asked_judged_and_counted(known, right, tmp_path):
    def say(conversation):
        text = right(conversation)
        wrong = any(known[1].prompt.strip() in message["content"] for message in conversation)
        return text.replace("\n    return ", "\n    return None and ") if wrong else text

    fake, out = Fake(say), tmp_path / "check.jsonl"
    summary = conformance.check(fake, "toy", out, published=101, n=3, progress=False)
    for key in ("maker", "suite"):
        row = summary["protocols"][key]
        assert (row["passed"], row["n"], row["asked"], row["unscored"]) == (2, 3, 3, 0)
        assert row["low"] < 2 / 3 < row["high"]
    assert summary["published"] is None, "three tasks are not the published 164"
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(row["protocol"], row["task_id"]) for row in rows] == [
        (key, task.task_id) for key in ("maker", "suite") for task in known[:3]]
    judged = [json.loads(line) for line in (tmp_path / "check_results.jsonl").read_text().splitlines()]
    assert [row["passed"] for row in judged] == [True, False, True] * 2
    assert all(row["solution"] for row in judged)
    assert json.loads((tmp_path / "check_summary.json").read_text()) == summary
    assert "maker's protocol, here         2 of 3, 66.7 % [20.8, 93.9]; unscored 0" in conformance.render(summary)
    assert {ask["temperature"] for ask in fake.asked} == {0.0}
    assert {ask["max_new_tokens"] for ask in fake.asked} == {2048}


def test_the_makers_prompt_is_the_raw_string_of_its_script(known):
    """Rendered with Qwen2.5's own template, as the model is asked."""
    from jinja2 import Environment

    from tests.generation import tiny_qwen

    task = known[0]
    *before, prefill = protocols.MAKER.ask(task)
    assert prefill == {"role": "assistant", "content": "```python\n"}
    rendered = Environment().from_string(tiny_qwen.chat_template()).render(
        messages=before, add_generation_prompt=True) + prefill["content"]
    assert rendered == f"""<|im_start|>system
You are an intelligent programming assistant to produce Python algorithmic solutions<|im_end|>
<|im_start|>user
Can you complete the following Python function?
```python
{task.prompt.strip()}
```
<|im_end|>
<|im_start|>assistant
```python
"""
    assert protocols.MAKER.stops == ("<|endoftext|>", "<|endofmask|>", "</s>", "\nif __name__", "\ndef main(",
                                     "\nprint(", "\n#", "\n```")
    assert protocols.SUITE.ask(task) == prompts.ask(task, PromptSpec(form="chat")) != prompts.ask(task)
    assert protocols.SUITE.stops == () and protocols.SUITE.fence


def test_the_makers_program_is_cut_at_a_fence_and_has_no_tabs(known):
    task = known[0]
    answer = f"{task.prompt}\treturn sorted(numbers) == 3\n``` and prose\ndef has_close_elements(): return 1"
    program = protocols.MAKER.program(task, answer)
    assert program.startswith("from typing import List\ndef has_close_elements(") and "prose" not in program
    assert "\t" not in program and program.endswith("    return sorted(numbers) == 3")


def test_a_check_that_was_cut_goes_on(known, right, tmp_path):
    out = tmp_path / "check.jsonl"
    with pytest.raises(KeyboardInterrupt):
        conformance.check(Fake(right, dies_after=2), "toy", out, n=3, progress=False)
    with open(out, "ab") as file:
        file.write(b'{"protocol": "maker", "task_')
    fake = Fake(right)
    summary = conformance.check(fake, "toy", out, n=3, progress=False)
    assert len(fake.asked) == 4, "two of six were answered before"
    assert [summary["protocols"][key]["passed"] for key in ("maker", "suite")] == [3, 3]
    again = Fake(right)
    assert conformance.check(again, "toy", out, n=3, progress=False) == summary and not again.asked


def test_an_error_is_no_answer(known, right, tmp_path):
    def say(conversation):
        text = right(conversation)
        return "ERROR" if "below_zero" in text else text

    out = tmp_path / "check.jsonl"
    with pytest.raises(SecgenError, match="maker: 1 tasks have no answer .HumanEval/3: the prompt has 9 tokens"):
        conformance.check(Fake(say), "toy", out, n=4, progress=False)
    assert len(out.read_text().splitlines()) == 3
    assert not (tmp_path / "check_summary.json").exists()


def test_answers_of_another_model_or_question_are_refused(known, right, tmp_path, monkeypatch):
    out = tmp_path / "check.jsonl"
    conformance.check(Fake(right), "toy", out, n=1, progress=False)
    with pytest.raises(SecgenError, match="holds answers of another model or dtype .0123456789abcdef, this is ffff"):
        conformance.check(Fake(right, identity="ffff"), "toy", out, n=1, progress=False)
    monkeypatch.setattr(protocols, "SYSTEM", "Another system turn")
    with pytest.raises(SecgenError, match="HumanEval/0 was asked in another way"):
        conformance.check(Fake(right), "toy", out, n=1, progress=False)
    out.write_text("not json\n")
    with pytest.raises(SecgenError, match="line 1 is not JSON"):
        conformance.check(Fake(right), "toy", out, n=1, progress=False)
    with pytest.raises(SecgenError, match="no such folder"):
        conformance.check(Fake(right), "toy", tmp_path / "no" / "check.jsonl", n=1, progress=False)


def test_a_second_process_on_the_same_file_is_refused(known, right, tmp_path):
    from secgen_lib.evaluate.conformance import answers

    out = tmp_path / "check.jsonl"
    with answers.opened(out, "x"), pytest.raises(SecgenError, match="another process writes its answers there"):
        conformance.check(Fake(right), "toy", out, n=1, progress=False)


def test_the_published_count_stands_beside_with_its_interval():
    row = {"passed": 91, "n": 164, "rate": 91 / 164, "low": 0.478, "high": 0.629, "unscored": 1, "cut": 2}
    published = conformance._rate(101, 164)
    assert published["low"] == pytest.approx(0.540, abs=1e-3) and published["high"] == pytest.approx(0.687, abs=1e-3)
    text = conformance.render({"model": "toy", "dataset": "humaneval", "identity": "x", "published": published,
                               "protocols": {"maker": row, "suite": {**row, "rate": None, "passed": 0, "n": 0}}})
    assert text.splitlines()[1:] == [
        "  maker's protocol, here         91 of 164, 55.5 % [47.8, 62.9]; unscored 1, cut at the limit 2",
        "  published                      101 of 164, 61.6 % [54.0, 68.7]",
        "  the suite's own prompt, here   0 of 0, -; unscored 1, cut at the limit 2"]
