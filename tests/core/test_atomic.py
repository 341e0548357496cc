"""Mutations that turn these red: a scratch file that stays, a folder that is replaced before it is whole."""
from __future__ import annotations

import errno
import os

import pytest

from secgen_lib.core.atomic import replacing, replacing_folder
from secgen_lib.core.errors import SecgenError


def test_a_file_appears_when_the_block_has_ended(tmp_path):
    path = tmp_path / "new" / "x.txt"
    for text in ("old", "new"):
        with replacing(path, durable=text == "new") as scratch:
            scratch.write_text(text)
            assert scratch.parent == path.parent and (not path.exists() if text == "old" else path.read_text() == "old")
        assert path.read_text() == text and os.listdir(path.parent) == ["x.txt"]


def test_an_error_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(path) as scratch:
        scratch.write_text("half")
        raise ZeroDivisionError
    with pytest.raises(SecgenError, match=r"x.txt: cannot write \(No space left on device\); free some space"), \
            replacing(path) as scratch:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert path.read_text() == "old" and os.listdir(tmp_path) == ["x.txt"]


def test_a_folder_is_replaced_whole(tmp_path):
    path = tmp_path / "f"
    for name in ("a", "b"):
        with replacing_folder(path) as scratch:
            (scratch / name).write_text(name)
            assert not (path / name).exists()
        assert os.listdir(path) == [name]
    with pytest.raises(ZeroDivisionError), replacing_folder(path) as scratch:
        (scratch / "c").write_text("c")
        raise ZeroDivisionError
    assert os.listdir(path) == ["b"] and os.listdir(tmp_path) == ["f"]
