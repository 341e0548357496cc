"""What is shipped. Mutations that turn these red: a data set's text in the files, bytes that depend on the clock, a
table or an adapter that is forgotten, an answer's key that another clone does not make."""
from __future__ import annotations

import gzip
import hashlib
import json

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion
from secgen_lib.shipping import files, restore, ship
from secgen_lib.shipping.quoting import unquoted
from tests.shipping import toy


def rows(made, name):
    with gzip.open(made.shipped.folder / f"{name}.jsonl.gz", "rt") as file:
        return [json.loads(line) for line in file]


def test_the_run_holds_what_is_to_be_shipped(made):
    """Else the tests below show nothing."""
    found = {(c.arm, c.mode) for c in made.run.records("completions", Completion)}
    assert {("original", "generate"), ("original", "feedback"), ("original", "fresh"), ("dpo", "generate"),
            ("dpo", "feedback")} <= found
    assert len(made.run.table("pairs")) >= 2 and len(made.run.table("transitions")) >= 1
    completed = [c for c in made.run.records("completions", Completion) if c.code and c.code not in c.text]
    assert completed, "no program whose head is the prompt's"
    assert made.run.table("executions")["detail"].str.contains("hidden words|1000000").any()


def test_no_text_of_a_data_set_but_what_an_answer_quotes(made):
    secrets = ("the secret wording of", "hidden words about", "assert candidate")
    for path in made.shipped.folder.glob("*.jsonl.gz"):
        for row in rows(made, path.name.removesuffix(".jsonl.gz")):
            told = " ".join(unquoted({name: value for name, value in row.items() if name != "text"}))
            assert not [secret for secret in secrets if secret in told], path.name
    assert {row["prompt"] for row in rows(made, "tasks")} == {None}


def test_the_same_run_gives_the_same_bytes(made, tmp_path):
    again = ship.ship(str(made.run.folder), tmp_path / "again")
    for path in sorted(made.shipped.folder.rglob("*")):
        if path.is_file():
            assert (again.folder / path.relative_to(made.shipped.folder)).read_bytes() == path.read_bytes(), path.name


def test_every_file_is_named_with_its_hash(made):
    lines = (made.shipped.folder / files.SUMS).read_text().splitlines()
    named = {line[66:]: line[:64] for line in lines}
    there = {path.relative_to(made.shipped.folder).as_posix(): path for path in made.shipped.folder.rglob("*")
             if path.is_file() and path.name != files.SUMS}
    assert named == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()}
    assert "adapters/seed0/adapter/adapter_model.safetensors" in named


def test_the_adapter_is_in_bfloat16_and_stands_for_the_exact_one(made, tmp_path):
    import torch
    from safetensors.torch import load_file

    from secgen_lib.experiment.arms.loops import adapter_digest

    exact, small = (folder / "adapters" / "seed0" / "adapter" for folder in (made.run.folder, made.shipped.folder))
    for name, tensor in load_file(small / "adapter_model.safetensors").items():
        assert tensor.dtype == torch.bfloat16
        assert torch.equal(tensor, load_file(exact / "adapter_model.safetensors")[name].to(torch.bfloat16))
    assert adapter_digest(small) == adapter_digest(exact)
    assert "pid" not in json.loads((small.parent / "state.json").read_text())
    (tmp_path / "adapter").mkdir()
    for path in small.iterdir():
        (tmp_path / "adapter" / path.name).write_bytes(path.read_bytes() + b"x" * (path.suffix == ".safetensors"))
    assert adapter_digest(tmp_path / "adapter") != adapter_digest(exact), "any file beside the mark is taken for it"


def test_every_answer_has_the_key_under_which_the_loop_caches_it(made, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(made.home / "SECGEN_CACHE"))
    from secgen_lib.core.store import cache

    text = {row["completion_id"]: row["text"] for row in rows(made, "completions")}
    turns = rows(made, "conversations")
    assert {turn["completion_id"] for turn in turns} == text.keys()
    assert all(cache().get("answer", turn["key"])[0] == text[turn["completion_id"]] for turn in turns)
    assert sum(turn["said"] is not None for turn in turns) == sum(
        row["mode"] == "feedback" for row in rows(made, "completions"))


def test_the_card_says_whose_it_is(made):
    card = (made.shipped.folder / files.CARD).read_text()
    for word in ("a toy", made.run.run_id, "ruff", "Apache-2.0", "rounded from float32", "completions.jsonl.gz"):
        assert word in card


def test_what_cannot_be_shipped_is_one_line(made, elsewhere, tmp_path):
    with pytest.raises(SecgenError, match="nobody: no such run; there are: none"):
        ship.ship("nobody")
    run = restore.restore(made.profile)
    with pytest.raises(SecgenError, match="was itself restored"):
        ship.ship(str(run.folder))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("x")
    with pytest.raises(SecgenError, match="mine: holds other files"):
        ship.ship(str(made.run.folder), tmp_path / "mine")
    restore.drop(made.profile)
    run = toy.run_all(made.profile, "01_tasks")
    with pytest.raises(SecgenError, match="has no answers yet; `secgen run toy` makes them"):
        ship.ship(str(run.folder))
