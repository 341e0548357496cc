"""Analyzer tests never read the user's cache; tools' own answers are recorded once for all tests that spoil them."""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch
from tests.analyzers.present import skip_if_absent
from tests.analyzers.replay import Recorded, record
from tests.analyzers.test_contract import CLEAN
from tests.analyzers.tools.test_svace import BAD, stand_in

__all__ = ["stand_in"]


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def plain_names(monkeypatch):
    """For answers of tools that are written out in a test: programs are ``p0.c``, ``p1.c`` ..."""
    monkeypatch.setattr(batch, "salt", lambda: "")


@pytest.fixture(scope="session")
def answers_kept():
    return {}


@pytest.fixture(params=analyzers.names())
def recorded(request, monkeypatch, answers_kept) -> tuple[str, list[Recorded]]:
    """A tool and its answers to a defective and a sound program in one batch, to the first alone, to the second alone.
    Svace is a stand-in.
    """
    tool = request.param
    if tool == "svace":
        request.getfixturevalue("stand_in")
    skip_if_absent(tool)
    if tool not in answers_kept:
        language = analyzers.load(tool).LANGUAGES[0]
        bad = BAD if tool == "svace" else analyzers.load(tool).CANARY[language][0]
        two = [Program("bad", language, bad), Program("good", language, CLEAN[language])]
        answers_kept[tool] = [record(monkeypatch, tool, some) for some in (two, two[:1], two[1:])]
    return tool, answers_kept[tool]
