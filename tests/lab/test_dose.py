"""Dose and response: trained once, kept, refused when of another grammar, and counted by the grammar's truth."""
from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import batches, dose, grammar, measure, pretrain
from secgen_lib.lab.network import Shape
from secgen_lib.reporting import plots

SMALL = {"steps": 2, "shape": Shape(width=32, layers=2, heads=2, inner=48), "batch_tokens": 768, "threads": 1}


@dataclass
class Answer:
    text: str


class Half:
    """Writes a correct program for every other task, a defective one for the rest."""

    def generate(self, conversations, seeds, **settings):
        items = {i.prompt: i for i in measure.held_out(1, 0)}
        return [Answer(self.one(items[talk[0]["content"]], k)) for k, talk in enumerate(conversations)]

    def one(self, item, k):
        import random

        variant = item.family.correct[0] if k % 2 else item.family.defective[0]
        return prompts.fenced(item.program(variant, random.Random(0)), "c")


@pytest.mark.slow
def test_one_model_a_share_is_trained_measured_and_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(batches, "POOL", 32)
    original = pretrain.make_tokenizer
    monkeypatch.setattr(pretrain, "make_tokenizer", lambda spec, seed: original(spec, seed, 600))
    folders = dose.train_all(tmp_path, (0.1, 0.6), **SMALL)
    assert [measure.corpus_of(folder).bad_share for folder in folders.values()] == [0.1, 0.6]
    table = dose.measure_all(folders, lambda folder: Half(), per_family=1)
    bad = table[table["class"].isin(list(grammar.DEFECTS))].groupby("bad_share")
    assert bad["corpus"].sum().round(3).to_dict() == {0.1: 0.1, 0.6: 0.6}
    half = sum(k % 2 == 0 for k in range(len(grammar.families()))) / len(grammar.families())
    assert bad["samples"].sum().round(3).to_dict() == pytest.approx({0.1: half, 0.6: half}, abs=0.002)

    def never(*args, **kwargs):
        raise AssertionError("is there already")

    monkeypatch.setattr(pretrain, "main", never)
    again = dose.measure_all(dose.train_all(tmp_path, (0.1, 0.6), **SMALL), never, per_family=1)
    assert again.equals(table)
    fig, data = plots.dose_response(table, note="test")
    assert len(fig.axes) == 2 and set(data["bad_share"]) == {0.1, 0.6}

    for name, other in (("steps", 3), ("seed", 1)):  # kills: figures of 2 steps that say they are of 3
        with pytest.raises(SecgenError, match=f"trained with {name} {SMALL.get(name, 0)}, not {other}"):
            dose.train_all(tmp_path, (0.1, 0.6), **{**SMALL, name: other})
    card = json.loads((folders[0.6] / "training.json").read_text())
    (folders[0.6] / "training.json").write_text(json.dumps({**card, "batch_tokens": 512}))
    with pytest.raises(SecgenError, match="other steps"):
        dose.train_all(tmp_path, (0.1, 0.6), **SMALL)
    made = json.loads((folders[0.1] / "training.json").read_text())
    (folders[0.1] / "training.json").write_text(json.dumps({**made, "grammar": "other"}))
    with pytest.raises(SecgenError, match="another grammar"):
        dose.train_all(tmp_path, (0.1,), **SMALL)


def test_a_share_that_is_none_is_refused(tmp_path):
    with pytest.raises(SecgenError, match="share of 1.5"):
        dose.train_all(tmp_path, (1.5,), **SMALL)
