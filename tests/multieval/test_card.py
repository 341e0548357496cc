"""The data card's counts are those of the set, and the export is what ``datasets`` reads."""
from __future__ import annotations

import json

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.multieval import card, export
from secgen_lib.tasks import multieval


def test_the_card_is_what_the_command_makes():
    text = (multieval.folder() / "README.md").read_text()
    assert card.render() in text, "secgen multieval card --write"


def test_the_export_is_read_by_datasets_with_every_task(tmp_path):
    import datasets

    counts = export.export(tmp_path / "out")
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))
    assert {split: loaded[split].num_rows for split in loaded} == {k: n for k, n in counts.items() if n}
    rows = {row["task_id"]: row for split in loaded for row in loaded[split]}
    for name in multieval.problems():
        for item in multieval.instances(name):
            row = rows[item.task.task_id]
            assert (row["prompt"], row["security_test"]) == (item.task.prompt, item.task.security_test)
            assert row["reference"] == item.task.reference and row["canary"] == multieval.CANARY
    croissant = json.loads((tmp_path / "out" / "croissant.json").read_text())
    assert {file["name"] for file in croissant["distribution"]} == {
        path.name for path in (tmp_path / "out" / "data").iterdir()}


def test_a_folder_that_is_there_is_not_written_over(tmp_path):
    with pytest.raises(SecgenError, match="is there"):
        export.export(tmp_path)
