"""What may be drawn, from what tests show; values in the wire's bytes and as C++ text."""
from __future__ import annotations

import math
import struct

import pytest

from secgen_lib.fuzzing.cpp import plan, values
from secgen_lib.languages.cpp import signature as cpp_signature


def made(declaration, *calls):
    return plan.text(cpp_signature.read(declaration, "f"), calls).splitlines()


def test_numbers_keep_their_sign_and_double():
    assert made("int f(int n)", (3,), (8,))[1] == "0 i 32 1 1 16 3 8 2 3 8"
    assert made("int f(int n)", (0,), (2,))[1] == "0 i 32 1 0 10 0 2 2 0 2"
    assert made("int f(int n)", (-4,), (100,))[1] == "0 i 32 1 -8 200 -4 100 2 -4 100"
    assert made("int f(unsigned char n)", (200,))[1].startswith("0 c ")
    assert made("int f(short n)", (30000,))[1].split()[5] == "32767"


def test_lists_keep_order_rows_and_lengths():
    line = made("int f(std::vector<int> a)", ((1, 2, 3),), ((2, 5, 9, 12),))[1]
    assert line.split()[:7] == ["0", "l", "1", "8", "3", "4", str(plan.ASCENDING | plan.DISTINCT)]
    rows = made("int f(std::vector<std::vector<int>> a)", (((1, 20), (3, 40), (5, 60)),))[1].split()
    assert rows[7:9] == ["w", "2"] and rows[9:14] == ["i", "32", "1", "1", "10"] and "120" in rows
    fixed = made("int f(std::vector<int> a)", ((1, 2, 0),), ((2, 1, 4),), ((9, 9, 1),))[1].split()
    assert fixed[2:6] == ["3", "3", "3", "3"]
    assert made("int f(std::vector<int> a)", ((),), ((3,),))[1].split()[2] == "0"


def test_parameters_that_belong_together():
    both = "int f(std::vector<int> a, int n)"
    assert made(both, ((1, 2), 2), ((4,), 1))[-1] == "length 1 0"
    assert made(both, ((1, 2), 1), ((4,), 0))[-1] == "below 1 0"
    assert made(both, ((1, 2), 2), ((4,), 0))[-1] == "atmost 1 0"
    assert made("int f(int a, int b)", (1, 5), (2, 2))[-1] == "order 0 1"
    assert made("int f(int a, int b)", (1, 5))[-1] == "0"  # one call is no evidence


def test_characters_by_class():
    assert bytes.fromhex(made("int f(std::string s)", (b"aZ-",))[1].split()[7][:-1]) == (
        b"-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def test_strings_keep_their_form():
    def form(*texts):
        return int(made("int f(std::string s)", *((text,) for text in texts))[1].split()[6])
    assert form(b"12", b"-3.5") == plan.NUMBER and form(b"12") == form(b"12", b"a") == form(b"1.", b"2") == 0
    assert form(b"(a)", b"[()]") == plan.BALANCED and form(b"(a)", b")(") == form(b"(]", b"[]") == 0
    assert form(b"a b", b"c") == plan.SPACED and form(b"a b", b" c") == form(b"a  b", b"c d") == 0


@pytest.mark.parametrize(("declared", "data", "value", "text"), [
    ("int", struct.pack("<i", -2147483648), -2147483648, "(-2147483647 - 1)"),
    ("unsigned long long", b"\xff" * 8, (1 << 64) - 1, "18446744073709551615ull"),
    ("bool", b"\1", 1, "true"),
    ("char", b"'", 39, "static_cast<char>(39)"),
    ("double", struct.pack("<d", 0.1), 0.1, "0.1"),
    ("float", struct.pack("<f", 0.5), 0.5, "0.5f"),
    ("std::string", b"\3\0\0\0a\0\"", b'a\0"', 'std::string("a\\0\\"", 3)'),
    ("std::vector<std::string>", b"\1\0\0\0\1\0\0\0b", (b"b",), 'std::vector<std::string>{std::string("b")}'),
    ("std::map<char, int>", b"\1\0\0\0a\5\0\0\0", ((97, 5),), "std::map<char, int>{{'a', 5}}"),
    ("std::pair<int, bool>", b"\2\0\0\0\0", (2, 0), "std::pair<int, bool>{2, false}"),
])
def test_values_are_read_and_written(declared, data, value, text):
    kind = cpp_signature.read(f"{declared} f()", "f").result
    assert values.read([kind], data) == (value,)
    assert values.literal(kind, value) == text


def test_long_doubles_and_what_is_no_value():
    kind = cpp_signature.read("long double f()", "f").result
    assert values.read([kind], bytes.fromhex("00000000000000c0ff3f") + bytes(6)) == (1.5,)
    assert values.literal(kind, math.inf) == "INFINITY"
    text = cpp_signature.read("std::string f()", "f").result
    for bad in (b"\1", b"\4\0\0\0ab", b"\0\0\0\0x"):
        with pytest.raises(values.Malformed):
            values.read([text], bad)
