"""Bodies in chunks: whole tasks, every text visible, the same bytes again."""
from __future__ import annotations

import base64
import gzip
import json

import pytest

from secgen_lib.reporting.explorer import bodies, chunks, index
from secgen_lib.reporting.views import Samples
from tests import small_run


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    return Samples(small_run.make(tmp_path_factory.mktemp("run")))


def opened(packed):
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def test_rows_lie_where_the_index_says(known, monkeypatch):
    # kills: a task in two chunks; a first row that is off by one
    monkeypatch.setattr(bodies, "CHUNK", 600)
    listed = index(known)
    made = chunks(known, listed)
    assert len(made.packed) > 2 and made.packed == chunks(known, listed).packed
    for row, sample in enumerate(listed.programs):
        at = listed.columns["programs"]["task"][row]
        chunk = opened(made.packed[made.of_task[at]])
        assert chunk["programs"][row - chunk["first"]]["code"] == sample.completion.code
        assert chunk["tasks"][str(at)][-1][1].startswith(listed.tasks[at].prompt[:20])


def test_a_body_says_what_is_known(known):
    # kills: a finding on another line, without who says it; the turn that was sent; what stood around the program
    body = bodies.body(known, known.judged["original-0"])
    assert [(f[0], f[1], f[2], f[3], f[4]) for f in body["findings"] if f[8] == "error"] == [
        (7, "clang_tidy", "teacher", "null dereference", ["CWE-476"]),
        (8, "gcc_analyzer", "judge", "buffer overflow", ["CWE-787"])]
    assert body["answer"] == ["```c\n", "```"] and "said" not in body
    assert body["suites"][-1][:2] == ["security", "violation"]
    repaired = bodies.body(known, known.judged["original-0-1"])
    assert "Null pointer passed" in repaired["said"] and repaired["fates"] == "findings: 1 fixed"
    assert "overflow" not in repaired["said"], "a judge's finding is not said to the model"


def test_long_text_is_cut_and_said(known, monkeypatch):
    monkeypatch.setattr(bodies, "LONGEST", 10)
    assert bodies._text("x" * 30, 10) == f"{'x' * 10} … 20 more characters" and bodies._text("a\u202eb") == "a‹U+202E›b"
