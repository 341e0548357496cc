"""Measurement: known programs are judged as what they are, rates add up, and the card says the hashes."""
from __future__ import annotations

import functools
import json
import random
from dataclasses import dataclass

import pytest

from secgen_lib import languages
from secgen_lib.analyzers.program import result
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import file_sha256
from secgen_lib.experiment.arms.loops import model_folder
from secgen_lib.generation.models.weights import folder_identity
from secgen_lib.generation.models.weights.loading import base_identity
from secgen_lib.lab import card, grammar, measure, splits

held_out = functools.cache(functools.partial(measure.held_out, 1, 0))


@dataclass
class Answer:
    text: str


class Scripted:
    """A model of known quality: writes the first bad variant of a family, and mends it when it sees a finding."""

    def generate(self, conversations, seeds, *, temperature, top_p, max_new_tokens):
        return [Answer(self.one(talk)) for talk in conversations]

    def one(self, talk):
        item = next(i for i in held_out() if i.prompt == talk[0]["content"])
        mended = len(talk) > 1 and "A static analyzer reports" in talk[-1]["content"]
        variant = item.family.correct[0] if mended else item.family.defective[-1]
        return prompts.fenced(item.program(variant, random.Random(0)), "c")


def test_known_programs_are_judged_as_what_they_are():
    items = average, repeat = splits.of_families([grammar.family("average"), grammar.family("repeat_char")], 2, "0")
    texts = [
        prompts.fenced(average.program(average.family.variant("forward"), random.Random(0)), "c"),
        prompts.fenced(repeat.program(repeat.family.variant("loop_short"), random.Random(0)), "c"),
    ]
    good, short = measure.judge(items, texts)
    assert good.good and good.builds and good.variant == "forward" and good.defect == ""
    assert short.builds and not short.safe and short.findings and short.defect == "out-of-bounds write"
    nothing, broken = measure.judge(items, ["I cannot.", texts[1].replace("return", "retrun")])
    assert nothing.builds is False and nothing.findings is None and not nothing.passed
    assert broken.builds is False and broken.variant is None and broken.defect == measure.OUTSIDE


def test_a_teacher_that_broke_leaves_the_program_unscored(monkeypatch):
    (item,) = splits.of_families([grammar.family("average")], 1, "0")
    text = prompts.fenced(item.program(item.family.variant("forward"), random.Random(0)), "c")
    monkeypatch.setattr(measure.analyzers, "run", lambda tool, programs, jobs: [
        result(program, tool, "1", "timeout", (), "too slow") for program in programs])
    (sample,) = measure.judge([item], [text])
    assert sample.unscored and sample.findings is None and not sample.good and sample.passed
    rates = measure._rates([sample])
    assert rates["unscored"] == 1 and rates["flagged"] == rates["good"] == 0


@pytest.mark.slow
def test_a_scripted_model_gets_the_numbers_it_must(tmp_path, monkeypatch):
    c = languages.get("c")
    monkeypatch.setattr(c, "execute", functools.cache(c.execute))  # what the controls write once more is run once
    said = []
    got = measure.measure(Scripted(), per_family=1, say=said.append)
    n = len(grammar.families())
    assert got["n"] == n and got["build"] == 1.0 and got["in_grammar"] == 1.0 and said
    assert sum(row["samples"] for row in got["classes"].values()) == pytest.approx(1, abs=0.002)
    assert sum(row["corpus"] for row in got["classes"].values()) == pytest.approx(1, abs=0.002)
    assert got["repair"]["flagged"] > 0
    # the controls cannot repair, feedback can: all but false alarms are accepted
    assert got["repair"]["feedback"]["good"] >= 0.9
    assert got["repair"]["revise"]["good"] == got["repair"]["fresh"]["good"] == 0.0

    (tmp_path / card.WEIGHTS).write_bytes(b"weights")
    made = {"grammar": "g" * 16, "corpus": "c" * 16, "corpus_spec": {"bad_share": 0.4, "wrong_share": 0.05,
            "flagged_weight": 2.0, "repaired_share": 0.7, "revised_share": 0.25}, "seed": 0, "steps": 1, "examples": 1,
            "tokens": 1, "batch_tokens": 1, "training_s": 60, "threads": 1,
            "shape": {"parameters": 5, "layers": 1, "width": 1, "heads": 1, "inner": 1}}
    (tmp_path / "training.json").write_text(json.dumps(made))
    measure.write(tmp_path, got)
    assert json.loads((tmp_path / "training.json").read_text()) == made, "its name would change"
    text = (tmp_path / "README.md").read_text()
    assert "g" * 16 in text and file_sha256(tmp_path / card.WEIGHTS) in text
    assert all(f"| {f.name} |" in text for f in grammar.families())


def test_measuring_a_model_does_not_rename_it(tmp_path):
    # kills: numbers that are written into a file by which the model is named, so that its adapters fit it no more
    for name in ("config.json", "training.json", "model.safetensors"):
        (tmp_path / name).write_text("{}")
    before = folder_identity(tmp_path), base_identity(tmp_path, "float32")
    card.keep(tmp_path, "measured", {"z": 1, "a": 2})
    card.keep(tmp_path, "classes", {"n": 3})
    assert (folder_identity(tmp_path), base_identity(tmp_path, "float32")) == before
    assert json.dumps(card.measured(tmp_path)) == '{"measured": {"z": 1, "a": 2}, "classes": {"n": 3}}'
    (tmp_path / "training.json").write_text('{"steps": 1}')
    assert folder_identity(tmp_path) != before[0]


def test_the_shipped_weights_keep_their_name():
    # kills: ids of all the lab's completions that change, with the runs that were committed
    assert folder_identity(model_folder("lab")) == "819e3484b9421ec9"


def test_a_folder_of_another_model_is_refused(tmp_path):
    # kills: a bare "No such file" after the sampling
    with pytest.raises(SecgenError, match="is no lab model"):
        measure.corpus_of(tmp_path)
