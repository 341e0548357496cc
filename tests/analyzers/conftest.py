"""Analyzer tests never read the user's cache."""
from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
