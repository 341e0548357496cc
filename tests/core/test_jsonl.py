"""Mutations that turn these red: a write that is not atomic, half a line read as a row, blank lines not counted."""
from __future__ import annotations

import gzip
import json
import os
import resource

import pytest

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Finding

ROWS = [{"b": 1, "a": "\u00e9\u2028"}, {"a": 2}]


def test_what_is_written_is_read(tmp_path):
    for name in ("x.jsonl", "x.jsonl.gz"):
        assert jsonl.write(tmp_path / "new" / name, iter(ROWS)) == 2
        assert list(jsonl.rows(tmp_path / "new" / name)) == ROWS
    assert (tmp_path / "new" / "x.jsonl").read_bytes() == b'{"a": "\\u00e9\\u2028", "b": 1}\n{"a": 2}\n'
    assert sorted(os.listdir(tmp_path / "new")) == ["x.jsonl", "x.jsonl.gz"]


def test_the_form_of_a_line():
    assert jsonl.dump(ROWS[0], sort_keys=False) == b'{"b": 1, "a": "\\u00e9\\u2028"}\n'
    assert jsonl.dump({"b": [1, 2], "a": 1}, compact=True) == b'{"a":1,"b":[1,2]}\n'
    finding = Finding("r", "tool", ("CWE-1",), "leak", "error", "m", 1, 2, 3, "f")
    assert json.loads(jsonl.dump(finding))["cwe_ids"] == ["CWE-1"], "a record is its fields"


def test_the_same_rows_are_the_same_compressed_bytes(tmp_path):
    """Those of ``gzip.compress``: shipped files are compared byte by byte."""
    jsonl.write(tmp_path / "a.gz", ROWS, compact=True)
    plain = b"".join(jsonl.dump(row, compact=True) for row in ROWS)
    assert (tmp_path / "a.gz").read_bytes() == gzip.compress(plain, compresslevel=9, mtime=0)


def test_an_error_while_rows_are_made_leaves_the_old_file(tmp_path):
    path = tmp_path / "x.jsonl"
    jsonl.write(path, ROWS)

    def broken():
        yield {"a": 3}
        raise SecgenError("no more")
    with pytest.raises(SecgenError, match="no more"):
        jsonl.write(path, broken())
    assert list(jsonl.rows(path)) == ROWS and os.listdir(tmp_path) == ["x.jsonl"]


@pytest.mark.parametrize(("text", "message"), [
    (b'{"a": 1}\n{"a": \n', "x.jsonl: line 2 is not JSON .*; do this"),
    (b'{"a": 1}\n\n{"a": ', "line 3 is not JSON"),
    (b"[1]\n", "line 1 is not a JSON object"), (b'{"a": "\xff"}', r"line 1 is not UTF-8 \(byte 7\)"),
    (b"[" * 100_000, "line 1 is not JSON"), (b'{"a": ' + b"1" * 5000 + b"}\n", "line 1 is not JSON"),
    (gzip.compress(b'{"a": 1}\n' * 9999, mtime=0)[:60], "the compressed file is broken after line .*; do this")])
def test_a_broken_file_is_one_line(tmp_path, text, message):
    path = tmp_path / "x.jsonl"
    path.write_bytes(text)
    with pytest.raises(SecgenError, match=message) as error:
        list(jsonl.rows(path, "do this"))
    assert "\n" not in str(error.value)


def test_the_advice_may_be_made_when_it_is_needed(tmp_path):
    (tmp_path / "x.jsonl").write_bytes(b'{"a": 1}\n')
    assert len(list(jsonl.rows(tmp_path / "x.jsonl", lambda: pytest.fail("needed by nobody")))) == 1
    (tmp_path / "x.jsonl").write_bytes(b"{\n")
    with pytest.raises(SecgenError, match="; do this"):
        list(jsonl.rows(tmp_path / "x.jsonl", lambda: "do this"))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(SecgenError, match=r"none: cannot be read \(No such file or directory\); make it"):
        list(jsonl.rows(tmp_path / "none", "make it"))


def test_lines_go_on_after_a_broken_one_and_count_blank_ones(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}\r\n\n{\n{"a": 2}')
    assert [number for number, _ in jsonl.lines(path)] == [1, 3, 4]
    assert jsonl.parse(next(jsonl.lines(path))[1]) == {"a": 1}


def test_half_a_last_line_is_passed_over_and_cut_off(tmp_path):
    path = tmp_path / "x.jsonl"
    jsonl.append(path, ROWS)
    whole = path.read_bytes()
    for end in range(1, len(whole)):
        path.write_bytes(whole[:end])
        n = whole[:end].count(b"\n")
        assert list(jsonl.rows(path, growing=True)) == ROWS[:n]
        assert jsonl.mend(path) == (not whole[:end].endswith(b"\n")) and path.read_bytes().count(b"\n") == n
        assert list(jsonl.rows(path)) == ROWS[:n] and not jsonl.mend(path)
    path.write_bytes(b'{"a": 1}\n{"a": 2}')
    assert len(list(jsonl.rows(path))) == 2, "a file of a person's may end without a line end"


def test_an_append_that_finds_no_room_leaves_nothing_of_it(tmp_path):
    path = tmp_path / "x.jsonl"
    assert jsonl.append(path, []) == 0 and not path.exists()
    assert jsonl.append(path, ROWS) == 2
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 10, limits[1]))
    try:
        with pytest.raises(SecgenError, match="x.jsonl: cannot write .*free some space"):
            jsonl.append(path, [{"a": "x" * 100}])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before
