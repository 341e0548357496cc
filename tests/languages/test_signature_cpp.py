"""The typed signature of a C++ function. Mutations that turn these red: a spelling (order of words, spaces, ``const``,
``std::``) that makes another type; ``const T &`` taken for a reference that the function changes; a type that no
message carries taken for one of the algebra.
"""
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.languages.cpp import signature as cpp_signature
from secgen_lib.languages.signature import CannotCross, Parameter, Signature, Type


def integer(text, bits, signed):
    return Type("int", text, bits=bits, signed=signed)


PLAIN = [
    (Type("bool", "bool"), ["bool"]), (Type("string", "std::string"), ["string", "std::string", "std :: string"]),
    (Type("char", "char", bits=8, signed=True), ["char"]),
    (Type("char", "signed char", bits=8, signed=True), ["signed char", "char signed"]),
    (Type("char", "unsigned char", bits=8), ["unsigned char", "char  unsigned"]),
    (Type("float", "float", bits=32, signed=True), ["float"]),
    (Type("float", "double", bits=64, signed=True), ["double"]),
    (Type("float", "long double", bits=128, signed=True), ["long double", "double long"]),
    (integer("short", 16, True), ["short", "short int", "signed short", "int short"]),
    (integer("int", 32, True), ["int", "signed", "signed int", "int signed"]),
    (integer("long", 64, True), ["long", "long int", "signed long int", "int long"]),
    (integer("long long", 64, True), ["long long", "long long int", "long int long", "long\tlong"]),
    (integer("unsigned short", 16, False), ["unsigned short", "short unsigned int"]),
    (integer("unsigned int", 32, False), ["unsigned", "unsigned int", "int unsigned"]),
    (integer("unsigned long", 64, False), ["unsigned long", "long unsigned int", "unsigned long int"]),
    (integer("unsigned long long", 64, False), ["unsigned long long", "long unsigned long", "long long unsigned int"]),
    (integer("size_t", 64, False), ["size_t", "std::size_t"]), (integer("uint8_t", 8, False), ["uint8_t"]),
    (integer("int64_t", 64, True), ["int64_t", "std::int64_t"]), (integer("ssize_t", 64, True), ["ssize_t"]),
]
KINDS = {"vector": "list", "deque": "list", "list": "list", "set": "set", "unordered_set": "set", "map": "map",
         "unordered_map": "map", "pair": "tuple", "tuple": "tuple", "optional": "option", "array": "array"}
PARTS = {"map": 2, "unordered_map": 2, "pair": 2}
spaces = st.sampled_from(["", " ", "  ", "\t"])


@st.composite
def spelled(draw, depth=3):
    """(a type, one of its spellings)"""
    if depth == 0 or draw(st.booleans()):
        record, spellings = draw(st.sampled_from(PLAIN))
        return record, draw(st.sampled_from(spellings))
    name = draw(st.sampled_from(sorted(KINDS)))
    n = draw(st.integers(1, 4)) if name == "tuple" else PARTS.get(name, 1)
    parts = [draw(spelled(depth=depth - 1)) for _ in range(n)]
    length = draw(st.integers(1, 99)) if name == "array" else 0
    shown = [record.text for record, _ in parts] + [str(length)] * bool(length)
    texts = [text for _, text in parts] + [str(length)] * bool(length)
    gap = draw(spaces)
    text = f"{draw(st.sampled_from(['', 'std::']))}{name}{gap}<{gap}{f'{gap},{gap}'.join(texts)}{gap}>"
    return Type(KINDS[name], f"std::{name}<{', '.join(shown)}>", tuple(record for record, _ in parts),
                length=length), text


@st.composite
def parameters(draw):
    record, text = draw(spelled())
    constant, reference = draw(st.booleans()), draw(st.booleans())
    if constant:
        text = f"const {text}" if draw(st.booleans()) else f"{text} const"
    if reference:
        text += draw(st.sampled_from(["&", " &", "& ", " & "]))
        record = Type(record.kind, f"const {record.text}" if constant else record.text, record.of, record.bits,
                      record.signed, record.length, mutable=not constant)
    return record, reference, text


@settings(max_examples=300, deadline=None)
@given(st.lists(parameters(), max_size=4), st.one_of(spelled(), st.just((Type("void", "void"), "void"))),
       st.sampled_from(["", "static ", "inline ", "static  inline ", "constexpr "]),
       st.sampled_from([";", "{", "", " {\n"]))
def test_every_spelling_is_read_into_one_record(given_parameters, result, before, after):
    wanted = Signature("f", tuple(Parameter(f"a{i}", record, reference)
                                  for i, (record, reference, _) in enumerate(given_parameters)), result[0])
    heads = ", ".join(f"{text} a{i}" for i, (_, _, text) in enumerate(given_parameters))
    known = cpp_signature.read(f"#include <map>\nusing namespace std;\n{before}{result[1]} f({heads}){after}", "f")
    assert known == wanted
    plain = ", ".join(f"{p.type.text}{' &' * p.reference} {p.name}" for p in wanted.parameters)
    assert cpp_signature.read(f"{known.result.text} f({plain});", "f") == wanted, "its own words are read again"
    assert cpp_signature.pointer(known).count("(*)") == 1 and "a0" not in cpp_signature.pointer(known)


@pytest.mark.parametrize("head", [
    "int *f(int a)", "int f(int *a)", "int f(int a[])", "int f(char const *a)", "int f(int (*g)(int))", "int &f(int a)",
    "const string &f(int a)", "int f(int &&a)", "int f(int **a)", "int f(int (&a)[3])", "int f(void *a)",
    "boost::any f(boost::any a)", "int f(std::any a)", "int f(function<int(int)> g)", "int f(Node a)", "Node f(int a)",
    "int f(struct node a)", "int f(vector<Node> a)", "int f(vector<int *> a)", "int f(vector<const int> a)",
    "int f(map<int, int, greater<int>> a)", "int f(set<int, greater<int>> a)", "int f(unordered_set<int, Hash> a)",
    "int f(vector<int, Mine<int>> a)", "int f(multiset<int> a)", "int f(multimap<int, int> a)", "int f(queue<int> a)",
    "int f(unique_ptr<int> a)", "int f(shared_ptr<int> a)", "int f(string_view a)", "int f(initializer_list<int> a)",
    "int f(array<int, 0> a)", "int f(array<int, N> a)", "int f(array<int, 2 + 3> a)", "int f(array<int, 010> a)",
    "int f(array<int, 0x3> a)", "int f(wchar_t a)", "int f(wstring a)", "int f(__int128 a)", "int f(volatile int a)",
    "int f(complex<double> a)", "int f(int a = 3)", "int f(vector a)", "int f(map<int> a)",
    "int f(pair<const int, int> a)", "auto f(int a) -> int", "T f(T a)", "int f(variant<int, string> a)",
    "int f(bitset<8> a)", "FILE *f(int a)", "int f(tuple<> a)", "int f(pair<int> a)", "int f(pair<int, int, int> a)",
    "int f(vector<void> a)", "int f(long short a)", "int f(unsigned double a)",
])
def test_what_cannot_be_carried_cannot_cross(head):
    with pytest.raises(CannotCross):
        cpp_signature.read(f"#include <bits/stdc++.h>\nusing namespace std;\nstruct Node {{ int x; }};\n{head};", "f")


def test_a_declaration_without_the_function_is_the_tasks_fault():
    for declaration in ("int other(int a);", "int f(vector<int>);", ""):
        with pytest.raises(ValueError, match="head|name") as wrong:
            cpp_signature.read(declaration, "f")
        assert not isinstance(wrong.value, CannotCross)


def test_the_last_head_counts_and_the_types_of_all_parts_are_told():
    known = cpp_signature.read("#include <map>\nint f(int a) { return a; }\n"
                               "std::map<int, std::string> f(const std::vector<bool> &a, double &b) {", "f")
    assert [kind.text for kind in known.types()] == ["const std::vector<bool>", "bool", "double",
                                                     "std::map<int, std::string>", "int", "std::string"]
    assert [p.type.mutable for p in known.parameters] == [False, True]
