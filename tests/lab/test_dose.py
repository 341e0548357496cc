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
    folders = dose.train_all(tmp_path, (0.1, 0.6), (0, 1), **SMALL)
    assert [folder.name for folder in folders.values()] == ["bad0.1", "bad0.6", "bad0.1-seed1", "bad0.6-seed1"]
    folders = {key: folder for key, folder in folders.items() if key[1] == 0}
    assert [measure.corpus_of(folder).bad_share for folder in folders.values()] == [0.1, 0.6]
    table = dose.measure_all(folders, lambda folder: Half(), per_family=1)
    bad, families = table[table["class"].isin(list(grammar.DEFECTS))].groupby("bad_share"), len(grammar.families())
    assert (bad["corpus"].sum() / families).round(3).to_dict() == {0.1: 0.1, 0.6: 0.6}
    half = sum(k % 2 == 0 for k in range(families))
    assert bad["samples"].sum().to_dict() == {0.1: half, 0.6: half}

    def never(*args, **kwargs):
        raise AssertionError("is there already")

    monkeypatch.setattr(pretrain, "main", never)
    again = dose.measure_all(dose.train_all(tmp_path, (0.1, 0.6), (0,), **SMALL), never, per_family=1)
    assert again.equals(table)
    fig, data = plots.dose_response(table, note="test")
    assert len(fig.axes) == 2 and set(data["bad_share"]) == {0.1, 0.6}
    any_defect = data[data["class"] == "any defect"]
    assert any_defect["samples"].round(3).tolist() == [round(half / families, 3)] * 2
    assert (any_defect["low"] < any_defect["samples"]).all() and (any_defect["samples"] < any_defect["high"]).all()

    with pytest.raises(SecgenError, match="trained with steps 2, not 3"):  # kills: 2 steps that are said to be 3
        dose.train_all(tmp_path, (0.1, 0.6), (0,), **{**SMALL, "steps": 3})
    (tmp_path / "bad0.1-seed1").rename(tmp_path / "bad0.1-seed2")
    with pytest.raises(SecgenError, match="trained with seed 1, not 2"):
        dose.train_all(tmp_path, (0.1,), (2,), **SMALL)
    card = json.loads((folders[0.6, 0] / "training.json").read_text())
    (folders[0.6, 0] / "training.json").write_text(json.dumps({**card, "batch_tokens": 512}))
    with pytest.raises(SecgenError, match="other steps"):
        dose.train_all(tmp_path, (0.1, 0.6), (0,), **SMALL)
    made = json.loads((folders[0.1, 0] / "training.json").read_text())
    (folders[0.1, 0] / "training.json").write_text(json.dumps({**made, "grammar": "other"}))
    with pytest.raises(SecgenError, match="another grammar"):
        dose.train_all(tmp_path, (0.1,), **SMALL)


def test_a_share_that_is_none_is_refused(tmp_path):
    with pytest.raises(SecgenError, match="share of 1.5"):
        dose.train_all(tmp_path, (1.5,), **SMALL)
