"""Mutations that turn these red: a piece that is put back one character off, a line end that is withheld, a filler of
another length."""
from __future__ import annotations

import typing

from hypothesis import given
from hypothesis import strategies as st

from secgen_lib.core.records import Task
from secgen_lib.shipping.quoting import FILLER, KEPT, MIN, QUOTED, Quoting, sources
from tests.shipping import toy

LINES = st.lists(st.text("ab \n'\\é", max_size=30), max_size=6).map("\n".join)
PIECES = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 120), st.text("ab\nX", max_size=30)), max_size=5)


@given(LINES, LINES, PIECES)
def test_what_was_told_is_read_again(one, other, pieces):
    quoting = Quoting({"one": one, "other": other})
    text = "".join((one + other)[at:at + size] + own for at, size, own in pieces)
    quoted = quoting.quote(text)
    assert quoting.read(quoted) == text
    blind = Quoting({}).read(quoted)
    assert [len(line) for line in blind.split("\n")] == [len(line) for line in text.split("\n")]
    row = {"detail": text, "deep": [{"message": text}, 3, None]}
    assert quoting.read_row(quoting.quote_row(row)) == row


def test_a_quotation_is_a_reference_and_reads_as_filler_without_its_text():
    source = "x = 1\nassert candidate([1, 2, 3]) == 6  # told to nobody\n"
    quoted = Quoting({"test": source}).quote("AssertionError: assert candidate([1, 2, 3]) == 6; got 7")
    assert quoted == {QUOTED: ["AssertionError: ", ["test", 6, 32], "; got 7"]}
    assert Quoting({}).read(quoted) == f"AssertionError: {FILLER * 32}; got 7"
    short = source[:MIN - 1]
    assert Quoting({"test": source}).quote(short) == short


def test_a_task_is_quoted_as_tools_write_it_too():
    quoting = Quoting(sources(toy.task("twice", "test")))
    for said in ("candidate('1000000') == 2 * 1000000", "The whole number that the text holds, times 2: the secret "
                 "wording of twice. >>> twice"):
        assert list(map(type, quoting.quote(said)[QUOTED])) == [list], "in other quotes or blanks it is shipped"


def test_every_text_of_a_task_is_either_kept_or_withheld():
    """A new field that holds texts in a list or a mapping would pass both by: give ``own_texts`` a rule for it."""
    plain = (str, int, bool, float, int | None)
    kinds = {name: hint for name, hint in typing.get_type_hints(Task).items() if name not in (*KEPT, "cwe_ids")}
    assert [name for name, hint in kinds.items() if hint not in plain] == []
