"""The contract language of C tasks: what is read, and where a line that cannot be read is said to be wrong."""
from __future__ import annotations

import pytest

from secgen_lib.fuzzing.c import contract
from secgen_lib.fuzzing.c.contract import Shape
from secgen_lib.fuzzing.c.words import BadContract
from secgen_lib.languages.c import signature

COPY = "int f(char *d, size_t cap, const char *s)"
GROW = "int f(int **a, size_t *n, int v)"
TWO = "int put(int v); int *get(int k)"


def shapes(declaration: str, text: str) -> dict[str, Shape]:
    read = contract.parse(text, signature.read(declaration))
    return {p.name: shape for p, shape in zip(read.functions[0].signature.parameters, read.functions[0].shapes,
                                              strict=True)}


def test_a_contract_says_what_each_name_stands_for():
    """Kills: a word that is read and forgotten."""
    read = shapes(COPY, "d: room cap\ncap: from 0 to 9 near 4, 5\ns: text of \"ab\\n\" ',' near cap - 1 or null\n"
                        "after d: text when result == 0\n")
    assert read["d"] == Shape("room", "cap", after="text", after_when="result == 0")
    assert read["cap"] == Shape("number", low="0", high="9", near=("4", "5"))
    assert read["s"] == Shape("text", of="ab\\n,", near=("cap - 1",), null=True)


def test_what_is_behind_a_pointer_and_what_a_function_frees():
    read = contract.parse("n: cell from 0 to 8\n*a: items *n or null heap\nafter *a: items *n\n"
                          "freed: a when result < 0\nallocations: may fail, then result == -1 unchanged\n",
                          signature.read(GROW))
    a, n, v = read.functions[0].shapes
    assert a == Shape("items", "*n", null=True, heap=True, deep=True, after="items", after_length="*n",
                      freed="result < 0")
    assert n == Shape("cell", low="0", high="8") and v == Shape("number")
    assert read.may_fail and (read.functions[0].failed, read.functions[0].unchanged) == ("result == -1", True)


def test_functions_with_state_are_called_in_turn():
    read = contract.parse("calls: put, get up to 7\nput.v: near 3\nget.result: items k kept placed\n",
                          signature.read(TWO))
    assert (read.calls, read.up_to) == (("put", "get"), 7)
    assert read.functions[1].result == Shape("items", after_length="k", kept=True, placed=True)


@pytest.mark.parametrize("name", ["room", "text", "items", "kept", "sorted", "near"])
def test_a_parameter_may_be_called_like_a_word(name):
    """Kills: the end of an expression at each word of the language, wherever it stands."""
    declaration = f"int f(int *a, size_t {name})"
    assert shapes(declaration, f"a: items {name} sorted\n")["a"] == Shape("items", name, sorted=True)
    assert shapes(declaration, f"a: items 2 * {name} or null\n")["a"] == Shape("items", f"2 * {name}", null=True)


def test_an_expression_is_c_as_it_was_written():
    text = "n - 3 > 0 ? n-3 : g(n, 'x') << 1"
    assert shapes("int f(int *a, int n)", f"a: room {text} or null\n")["a"].length == text


@pytest.mark.parametrize(("declaration", "text", "said"), [
    (COPY, "d: room cap\ns: text\ncap: form 1 to 3", "line 3 (cap): of a number: from A to B, near, huge or large, at "
                                                      "'form'"),
    (COPY, "d: room\ns: text", "line 1 (d): a length is missing or broken, at 'the end'"),
    (COPY, "d: room (cap\ns: text", "line 1 (d): a length is missing or broken, at 'the end'"),
    (COPY, "d: room cap sorting\ns: text", "line 1 (d): no word of room, at 'sorting'"),
    (COPY, "d: room cap\ns: text or nil", "line 2 (s): no word of text, at 'or'"),
    (COPY, "d: room cap\ns: text\ncap: from 1", "line 3 (cap): 'to' is missing, at 'the end'"),
    (COPY, "d: room cap\ns: text\nt: text", "line 3 (t): there is no parameter 't'"),
    (COPY, "d: room cap\nd: room 3\ns: text", "line 2 (d): 'd' has a line already"),
    (COPY, "after d: text\nd: room cap\ns: text", "line 1 (after d): no line before this one says what 'd' is"),
    (COPY, "d: room cap\ns: text\nresult: text", "line 3 (result): of a result: value, at 'text'"),
    (COPY, "d: room cap", "no line says what 's' of f points to"),
    (COPY, "s: text\nroom cap", "line 2: no 'NAME: WORDS', at 'room cap'"),
    (TWO, "get.result: items k", "there are several functions and no line 'calls: ... up to N'"),
    (TWO, "calls: put, get up to 3\nv: near 3", "line 2 (v): which function? Write FUNCTION.NAME"),
    (TWO, "calls: put, take up to 3", "line 1 (calls): there is no function 'take'"),
])
def test_what_cannot_be_read_is_named(declaration, text, said):
    """Kills: a line that is passed over, an error that does not say which."""
    with pytest.raises(BadContract) as error:
        contract.parse(text, signature.read(declaration))
    assert str(error.value) == said
