"""Mutations that turn these red: ``mend`` that keeps a half line, ``rows`` that passes over a broken middle line,
``append`` that leaves half of a row on a full disk, ``replace`` that writes in place."""
from __future__ import annotations

import subprocess
import sys

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import Tables, read_json, write_json


@pytest.fixture
def tables(tmp_path):
    return Tables(tmp_path / "tables")


def test_rows_come_back_in_order_and_stage_by_stage(tables):
    tables.append("02_b", "rows", [{"n": 3}])
    tables.append("01_a", "rows", [{"n": 1}, {"n": 2}])
    assert [row["n"] for row in tables.rows("rows")] == [1, 2, 3]
    assert [row["n"] for row in tables.rows("rows", "01_a")] == [1, 2]
    assert tables.count("rows") == 3
    assert tables.frame("rows")["n"].tolist() == [1, 2, 3]
    assert tables.frame("nothing").empty
    assert "completion_id" in tables.frame("analyses").columns


def test_a_table_cut_at_any_byte_loses_only_its_last_row(tables):
    """What SIGKILL can leave: every prefix of the file."""
    tables.append("s", "rows", [{"n": 1}, {"n": 2}, {"text": "ä\ud800\n"}])
    [path] = tables.paths("rows")
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        complete = whole[:cut].count(b"\n")
        assert len(list(tables.rows("rows"))) in (complete, complete + 1)
        mended = tables.mend()
        assert bool(mended) == (cut > 0 and not whole[:cut].endswith(b"\n"))
        assert len(list(tables.rows("rows"))) == complete
        tables.append("s", "rows", [{"n": 9}])
        assert list(tables.rows("rows"))[-1] == {"n": 9}


def test_a_broken_line_in_the_middle_is_named(tables):
    tables.append("s", "rows", [{"n": 1}])
    [path] = tables.paths("rows")
    path.write_bytes(b'{"n": 1}\n{"n": \n{"n": 3}\n')
    with pytest.raises(SecgenError, match=r"rows.jsonl: line 2 is not JSON .*; delete .*tables and run the same"):
        list(tables.rows("rows"))


def test_a_full_disk_is_one_line_and_costs_only_the_new_rows(tmp_path):
    """A file-size limit stands in for the disk: the kernel refuses the write at the same call."""
    code = """
import resource, signal, sys
from pathlib import Path
from secgen_lib.core.store import Tables
from secgen_lib.core.errors import SecgenError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
tables = Tables(Path(sys.argv[1]))
tables.append("s", "rows", [{"n": 1}])
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    tables.append("s", "rows", [{"n": 2, "text": "x" * 500}])
except SecgenError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert "cannot write (File too large); free some space" in said.stdout
    assert list(Tables(tmp_path).rows("rows")) == [{"n": 1}]


def test_a_state_file_that_does_not_fit_is_named_and_leaves_the_old_one(tmp_path):
    # kills: "No space left on device" without a path; a scratch file that stays and fills the disk further
    code = """
import resource, signal, sys
from pathlib import Path
from secgen_lib.core.store import write_json
from secgen_lib.core.errors import SecgenError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1]) / "state.json"
write_json(path, {"n": 1})
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    write_json(path, {"n": "x" * 500})
except SecgenError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert said.stdout.startswith(f"{tmp_path}/state.json: cannot write (File too large); free some space")
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]
    assert read_json(tmp_path / "state.json", "x") == {"n": 1}


def test_replace_and_drop(tables):
    tables.append("s", "rows", [{"n": 1}])
    tables.replace("s", "rows", [{"n": 5}])
    assert list(tables.rows("rows")) == [{"n": 5}]
    tables.replace("s", "rows", [])
    assert not tables.paths("rows")
    tables.append("s", "rows", [{"n": 1}])
    tables.drop("s")
    assert not list(tables.rows("rows"))
    assert [p.name for p in tables.folder.iterdir()] == []


def test_json_files_are_replaced_whole_and_their_absence_names_the_maker(tmp_path):
    path = tmp_path / "folder" / "state.json"
    with pytest.raises(SecgenError, match="is not there; step X makes it"):
        read_json(path, "step X")
    write_json(path, {"a": 1})
    assert read_json(path, "step X") == {"a": 1}
    assert [p.name for p in path.parent.iterdir()] == ["state.json"]
    path.write_text("{")
    with pytest.raises(SecgenError, match="is not JSON"):
        read_json(path, "step X")
