"""One small run, made once and shipped once; each test restores or replays it in folders of its own."""
from __future__ import annotations

import os
import shutil
from types import SimpleNamespace

import pytest

from secgen_lib.shipping import ship
from tests.shipping import toy

FOLDERS = ("SECGEN_RUNS", "SECGEN_FIGURES", "SECGEN_CACHE", "SECGEN_DATA")


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The run, where it was shipped to, and its profile."""
    home = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        for name in FOLDERS:
            patch.setenv(name, str(home / name))
        toy.script(patch)
        path = toy.profile(home)
        run = toy.run_all(path)
        shipped = ship.ship(path)
    return SimpleNamespace(run=run, shipped=shipped, profile=path, home=home)


@pytest.fixture
def elsewhere(made, tmp_path, monkeypatch):
    """Another clone: the shipped files are there, no run, no cache, no data set."""
    for name in FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.delenv("SECGEN_DATA")
    toy.script(monkeypatch)
    shutil.copytree(made.shipped.folder, tmp_path / "SECGEN_FIGURES" / "toy" / "data")
    return tmp_path / "SECGEN_FIGURES" / "toy" / "data"


@pytest.fixture
def data(monkeypatch):
    """The data sets are at hand, too."""
    monkeypatch.setenv("SECGEN_DATA", os.environ["SECGEN_RUNS"])
