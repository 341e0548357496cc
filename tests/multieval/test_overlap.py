"""What MultiEval shares with other sets. Each test names its mutation."""
from __future__ import annotations

from dataclasses import replace

from secgen_lib.core.errors import SecgenError
from secgen_lib.multieval import overlap
from secgen_lib.tasks import multieval


def test_a_copied_statement_is_found_and_a_set_that_is_not_here_is_said(monkeypatch):
    # kills: a split of MultiEval that is not looked at; an absent set that reads as one without overlap
    mine = multieval.load()
    copied = [replace(next(task for task in mine if task.split == split), task_id=f"other/{split}", dataset="other",
                      split="test") for split in ("mining", "test")]

    def load(name, **options):
        if name == "away":
            raise SecgenError("is not here", name)
        return copied

    monkeypatch.setattr("secgen_lib.multieval.overlap.tasks.load", load)
    found, away = overlap.report(("other", "away"), sizes=(13,))
    families = {task.family for task in mine if task.prompt in {copy.prompt for copy in copied}}
    assert found["tasks"] == 2 and found["n13"] >= len(families) == 2
    assert away["tasks"] is None and "n13" not in away
    assert "not here: " in overlap.lines([found | {"n10": 0}, away])[1]
