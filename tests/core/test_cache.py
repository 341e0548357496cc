"""Mutations that turn these red: a broken cache that raises, or that answers with something else than it was given."""
from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import secgen_lib
from secgen_lib.cli import main
from secgen_lib.core.cache import Cache, cache, files_digest, folder, in_folder, sources
from secgen_lib.core.errors import SecgenError, SecgenWarning


def test_what_is_put_is_got_and_nothing_else(tmp_path):
    one = Cache(tmp_path / "c.sqlite")
    assert one.get("a", "k") is None
    one.put("a", "k", {"x": [1, None, "\ud800"]})
    assert one.get("a", "k") == {"x": [1, None, "\ud800"]}
    assert one.get("b", "k") is None
    assert Cache(tmp_path / "c.sqlite").get("a", "k") == {"x": [1, None, "\ud800"]}
    assert one.info()["kinds"]["a"]["entries"] == 1
    one.clear()
    assert one.get("a", "k") is None


def test_a_broken_file_costs_time_and_no_result(tmp_path):
    path = tmp_path / "c.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with pytest.warns(UserWarning, match="the cache is off"):
        broken = Cache(path)
    broken.put("a", "k", 1)
    assert broken.get("a", "k") is None


def test_who_asks_about_a_cache_that_cannot_be_used_is_told(tmp_path):
    # kills: "clear" that says nothing, and "info" that shows no entries, where the file cannot be opened
    (tmp_path / "file").touch()
    with pytest.warns(SecgenWarning, match="the cache is off"):
        off = Cache(tmp_path / "file" / "c.sqlite")
    for ask in (off.info, off.clear):
        with pytest.raises(SecgenError, match="c.sqlite: the cache cannot be used .*; set SECGEN_CACHE"):
            ask()
    there = Cache(tmp_path / "c.sqlite")
    there.put("a", "k", 1)
    assert (there.clear(), there.clear()) == (1, 0)


def test_the_command_says_what_it_deleted(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))
    cache().put("a", "k", 1)
    (tmp_path / "adapters" / "one").mkdir(parents=True)
    assert CliRunner().invoke(main, ["cache", "clear"]).output == f"{tmp_path}: 1 results and 1 adapters deleted\n"
    assert cache().get("a", "k") is None and not (tmp_path / "adapters").exists()
    monkeypatch.setenv("SECGEN_CACHE", "/dev/null/x")
    done = CliRunner().invoke(main, ["cache", "clear"])
    assert done.exit_code == 2 and len(done.stderr.splitlines()) == 1 and "cannot be used" in done.stderr


def _write(path, start):
    own = Cache(path)
    for n in range(start, start + 50):
        own.put("n", str(n), n)


def test_several_processes_write_at_once(tmp_path):
    path = tmp_path / "c.sqlite"
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_write, args=(path, start)) for start in (0, 50, 100)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert Cache(path).info()["kinds"]["n"]["entries"] == 150


def test_the_folder_is_the_one_that_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))
    assert folder() == tmp_path
    assert cache().path == tmp_path / "results.sqlite"


OPENERS = """
from concurrent.futures import ThreadPoolExecutor
from secgen_lib.core.cache import cache
with ThreadPoolExecutor(8) as threads:
    list(threads.map(lambda n: cache().put("n", str(n), n), range(8)))
assert [cache().get("n", str(n)) for n in range(8)] == list(range(8))
"""


def test_processes_and_threads_that_open_a_new_cache_at_once_wait_for_each_other(tmp_path):
    for turn in range(3):
        env = {**os.environ, "SECGEN_CACHE": str(tmp_path / str(turn))}
        started = [subprocess.Popen([sys.executable, "-W", "error", "-c", OPENERS], env=env) for _ in range(4)]
        assert [process.wait(60) for process in started] == [0] * 4


def test_a_result_is_named_by_all_files_of_a_package(tmp_path):
    """A list of suffixes had forgotten Rust: a changed labelled program was not seen."""
    for name in ("a.py", "rules/b.rs", "c.jinja", "__pycache__/a.cpython-311.pyc", ".a.py.swp"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [str(path.relative_to(tmp_path)) for path in in_folder(tmp_path)] == ["a.py", "c.jinja", "rules/b.rs"]


def test_files_are_hashed_by_path_and_content(tmp_path):
    """Mutations that turn this red: the path or the content is left out, two files read as one."""
    (tmp_path / "a").write_bytes(b"xy")
    (tmp_path / "b").write_bytes(b"z")
    first = files_digest([tmp_path / "a", tmp_path / "b"], tmp_path)
    assert first == files_digest([tmp_path / "a", tmp_path / "b"], tmp_path)
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "b").write_bytes(b"yz")
    moved = files_digest([tmp_path / "a", tmp_path / "b"], tmp_path)
    (tmp_path / "b").rename(tmp_path / "c")
    assert len({first, moved, files_digest([tmp_path / "a", tmp_path / "c"], tmp_path)}) == 3


def test_modules_are_hashed_as_their_files_are():
    library = Path(secgen_lib.__file__).parent
    assert sources("core/jsonl", "judging") == files_digest(
        [library / "core" / "jsonl.py", *in_folder(library / "judging")], library)
