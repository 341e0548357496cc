"""Mutations that turn these red: a folder that is no run taken for one, a profile not tried."""
from __future__ import annotations

import pytest

from secgen_lib.core import runs
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    folder = tmp_path / "runs" / load_config("smoke").run_id
    folder.mkdir(parents=True)
    (folder / runs.MANIFEST).write_text("{}")
    return folder


def test_by_folder_name_and_profile(made):
    for where in (made, str(made), made.name, "smoke"):
        assert runs.find(where) == made
    assert runs.names() == [made.name]


def test_a_folder_of_that_name_that_is_no_run_hides_none(made, tmp_path, monkeypatch):
    (tmp_path / "smoke").mkdir()
    monkeypatch.chdir(tmp_path)
    assert runs.find("smoke") == made


def test_what_is_not_there_is_said_with_what_is(made, tmp_path):
    for where in ("lab", "nobody", tmp_path):
        with pytest.raises(SecgenError, match=f"no such run; there are: {made.name}"):
            runs.find(where)
