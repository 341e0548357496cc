"""Mutations that turn these red: a name by time, a hash that outlives a change, a file that is read at every start."""
from __future__ import annotations

import hashlib
import os
import time

import pytest

from secgen_lib.generation.models import weights
from secgen_lib.generation.models.weights import hashes


@pytest.fixture()
def large(tmp_path, monkeypatch):
    monkeypatch.setattr(hashes, "REMEMBERED", 10)
    monkeypatch.setattr(hashes, "SETTLED_S", 0.05)
    path = tmp_path / "weights.safetensors"
    path.write_bytes(b"x" * 100)
    time.sleep(0.1)
    return path


def test_a_hash_is_computed_once(large, monkeypatch):
    found = hashes.sha256(large)
    assert found == hashlib.sha256(b"x" * 100).hexdigest()
    monkeypatch.setattr(hashes, "file_sha256", None)
    assert hashes.sha256(large) == found


def test_a_change_is_seen_though_size_and_time_are_as_before(large):
    before = large.stat()
    assert hashes.sha256(large) == hashlib.sha256(b"x" * 100).hexdigest()
    with open(large, "r+b") as file:
        file.write(b"y")
    os.utime(large, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert hashes.sha256(large) == hashlib.sha256(b"y" + b"x" * 99).hexdigest()


def test_a_file_that_just_changed_is_not_remembered(large, monkeypatch):
    monkeypatch.setattr(hashes, "SETTLED_S", 60.0)
    hashes.sha256(large)
    monkeypatch.setattr(hashes, "file_sha256", lambda _: "read again")
    assert hashes.sha256(large) == "read again"


def test_a_folder_of_large_files_is_named_by_content(tmp_path, monkeypatch):
    """Above 256 MiB, too; small files are named as they always were."""
    monkeypatch.setattr(weights, "SMALL", 50)
    names = []
    for place, when in (("one", 1), ("two", 2)):
        (tmp_path / place).mkdir()
        path = tmp_path / place / "model.safetensors"
        path.write_bytes(b"w" * 100)
        os.utime(path, (when, when))
        names.append(weights.folder_identity(tmp_path / place))
    assert names[0] == names[1]
    path.write_bytes(b"w" * 99 + b"v")
    os.utime(path, (1, 1))
    assert weights.folder_identity(tmp_path / "two") != names[0]
