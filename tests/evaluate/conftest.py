"""What the tests of recorded programs share."""
from __future__ import annotations

import pytest

from tests.evaluate.recorded import TASKS


@pytest.fixture
def small(monkeypatch, tmp_path):
    """Four small tasks in the place of HumanEval's; a cache of the test's own."""
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: TASKS)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
