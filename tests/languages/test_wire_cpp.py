"""What crosses between the process of a C++ program and that of its test. Mutations that turn these red: a kind of
value that arrives as another one; a table walked in another order; an in-place change that is lost; an exception of
another class; in an answer a length that is believed, a byte that is no ``bool``, a rest that is not looked at.
"""
from __future__ import annotations

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import apart as cpp_apart
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import signature as cpp_signature
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.runtime.relay import relay
from secgen_lib.languages.runtime.tests import Asking, taken

pytestmark = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()} (make languages)")
HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n"


def run(head, code, test, before="", suite="functional"):
    task = Task("t", "d", "cpp", "", "f", declaration=f"{HEAD}{before}{head} {{", test=f"#include <cassert>\n{test}")
    seen = cpp.execute(HEAD + code, task, (suite,))
    assert seen.builds and not seen.shared_process, seen
    return seen.suites[suite]


NUMBERS = "tuple<bool, char, signed char, unsigned char, short, unsigned short, int, unsigned, long, unsigned long, " \
          "long long, unsigned long long, int8_t, uint8_t, int64_t, uint64_t, size_t, float, double, long double>"
HOLDERS = "tuple<string, vector<string>, vector<vector<int>>, vector<bool>, vector<vector<bool>>, deque<int>, " \
          "list<string>, set<string>, map<string, vector<int>>, pair<int, string>, tuple<int>, array<bool, 3>, " \
          "array<array<string, 2>, 2>, optional<string>, optional<optional<int>>, " \
          "vector<optional<pair<int, double>>>, map<pair<int, int>, set<char>>, unordered_map<string, int>, " \
          "unordered_set<int>, vector<char>>"
NUMBERS_TEST = """
template <class T> bool same(T a, T b) { return a == b && signbit((long double)a) == signbit((long double)b); }
template <class... T> void extremes(bool top, tuple<T...> &all) {
    all = {(top ? numeric_limits<T>::max() : numeric_limits<T>::lowest())...};
}
int main() {
    NUMBERS all;
    for (bool top : {true, false}) {
        extremes(top, all);
        assert (f(all) == all);
    }
    for (double value : {-0.0, 0.0, 1e-320, (double)INFINITY, -(double)INFINITY}) {
        get<18>(all) = value;
        get<17>(all) = value;
        get<19>(all) = value;
        NUMBERS back = f(all);
        assert (same(get<17>(back), get<17>(all)));
        assert (same(get<18>(back), value));
        assert (same(get<19>(back), get<19>(all)));
    }
    unsigned long bits = 0xfff8000000000abcul;
    memcpy(&get<18>(all), &bits, 8);
    NUMBERS back = f(all);
    assert (memcmp(&get<18>(back), &bits, 8) == 0);
    for (int c = -128; c < 128; c++) {
        get<1>(all) = c, get<2>(all) = c, get<3>(all) = c, get<18>(all) = 0;
        assert (f(all) == all);
    }
}
""".replace("NUMBERS", NUMBERS)
HOLDERS_TEST = """
int main() {
    HOLDERS all, empty;
    assert (f(empty) == empty);
    get<0>(all) = string("a\\0b\\0", 4) + "\\xff\\n\\r" + string(70000, 'x');
    get<1>(all) = {"", "one", string(1, 0)};
    get<2>(all) = {{}, {1, -2}, {}, {INT_MIN}};
    for (int i = 0; i < 77; i++) get<3>(all).push_back(i % 3 == 0);
    get<4>(all) = {{true}, {}, {false, true}};
    get<5>(all) = {3, 1, 2};
    get<6>(all) = {"z", "a"};
    get<7>(all) = {"z", "a", ""};
    get<8>(all) = {{"k", {1}}, {"", {}}};
    get<9>(all) = {-1, "pair"};
    get<10>(all) = make_tuple(9);
    get<11>(all) = {true, false, true};
    get<12>(all)[1][0] = "inner";
    get<13>(all) = "";
    get<14>(all) = optional<int>();
    get<15>(all) = {nullopt, pair<int, double>(1, -0.5)};
    get<16>(all) = {{{1, 2}, {'b', 'a'}}, {{0, 0}, {}}};
    for (int i = 0; i < 300; i++) get<17>(all)[to_string(i * 7919 % 1000)] = i;
    for (int i = 0; i < 300; i++) get<18>(all).insert(i * 7919);
    get<19>(all) = {0, 10, 13, -128, 127};
    HOLDERS back = f(all);
    assert (back == all);
    assert (back != empty);
    auto walked = [](const auto &table) { return vector(table.begin(), table.end()); };
    assert (walked(get<17>(back)) == walked(get<17>(all)));
    assert (walked(get<18>(back)) == walked(get<18>(all)));
    assert (get<18>(back).bucket_count() == get<18>(all).bucket_count());
}
""".replace("HOLDERS", HOLDERS)


@pytest.mark.parametrize(("kind", "test"), [(NUMBERS, NUMBERS_TEST), (HOLDERS, HOLDERS_TEST)], ids=["plain", "holders"])
def test_every_value_comes_back_as_it_went(kind, test):
    assert run(f"{kind} f({kind} a)", f"{kind} f({kind} a) {{ return a; }}", test) == ("passed", "")


def test_a_table_is_walked_by_the_program_in_the_order_of_the_test():
    head = "vector<string> f(unordered_map<string, int> a, const unordered_set<int> &b)"
    body = """ {
        vector<string> v;
        for (auto &p : a) v.push_back(p.first);
        unordered_set<int> more = b;
        for (int i = 0; i < 9; i++) more.insert(100 + i);
        for (int x : more) v.push_back(to_string(x));
        return v;
    }"""
    test = "static " + head.replace(" f(", " mine(") + body + """int main() {
        unordered_map<string, int> a;
        unordered_set<int> b;
        for (int i = 0; i < 60; i++) {
            assert (f(a, b) == mine(a, b));
            a["k" + to_string(i * i)] = i;
            b.insert(i * 31 % 17 * 1000);
            if (i % 7 == 0) a.erase(a.begin());
        }
    }"""
    assert run(head, head + body, test) == ("passed", "")


def test_what_the_program_changes_in_place_is_changed_and_nothing_else():
    head = "void f(vector<int> &a, string& b, const map<int, int> &c, int d, unordered_map<int, string> &e, bool &g)"
    code = head + " { a.push_back(d); b += '\\0'; d = 9; e.erase(1); e[2] = b; g = !g; }"
    test = r"""int main() {
        vector<int> a; string b = "x"; map<int, int> c{{1, 1}}; int d = 4; bool g = true;
        unordered_map<int, string> e{{1, "one"}};
        for (int i = 1; i < 4; i++) {
            f(a, b, c, d, e, g);
            assert (a == vector<int>(i, 4));
            assert (b.size() == i + 1u);
            assert (d == 4 && c.size() == 1 && e.size() == 1 && e[2] == b && g == (i % 2 == 0));
        }
        f(a, b, {{1, 2}}, 5, e, g);
        assert (a.back() == 5);
    }"""
    assert run(head, code, test) == ("passed", "")
    assert run(head, code.replace("a.push_back(d);", ""), test) == (
        "failed", "assertion failed: a == vector<int>(i, 4)")


STANDARD = ("out_of_range", "invalid_argument", "length_error", "domain_error", "logic_error", "range_error",
            "overflow_error", "underflow_error", "runtime_error")


def test_an_exception_keeps_its_standard_class_and_its_text():
    cases = "".join(f'case {i}: throw std::{name}("text of {name}");\n' for i, name in enumerate(STANDARD))
    code = ("struct Own : std::out_of_range { using std::out_of_range::out_of_range; };\n"
            "namespace mine { struct Plain { int x; }; }\n"
            f"int f(int which) {{ switch (which) {{\n{cases}case 20: throw std::bad_alloc();\n"
            'case 21: throw Own("of its own");\ncase 22: throw 3;\ncase 23: throw mine::Plain{1};\n'
            "case 24: std::vector<int>().at(1);\ncase 25: std::stoi(\"x\");\n"
            'case 26: throw std::runtime_error(std::string("a\\0b", 3));\n}\nreturn which; }')
    caught = "".join(f'try {{ f({i}); return 1; }} catch (const std::exception &e) {{ assert (typeid(e) == '
                     f'typeid(std::{name})); assert (e.what() == string("text of {name}")); }}\n'
                     for i, name in enumerate(STANDARD))
    own = {21: "Own: of its own", 22: "uncaught: int", 23: "uncaught: mine::Plain"}
    others = "".join(f'try {{ f({i}); return 2; }} catch (const std::exception &e) {{ assert (e.what() == '
                     f'string("{text}")); }}\n' for i, text in own.items())
    test = f"""int main() {{
        {caught}
        try {{ f(20); return 3; }} catch (const std::bad_alloc &) {{}}
        {others}
        try {{ f(24); return 4; }} catch (const std::out_of_range &) {{}}
        try {{ f(25); return 5; }} catch (const std::invalid_argument &e) {{ assert (e.what() == string("stoi")); }}
        assert (f(99) == 99);
    }}"""
    assert run("int f(int which)", code, test) == ("passed", "")
    for which, said in ((0, "std::out_of_range: text of out_of_range"), (20, "std::bad_alloc: std::bad_alloc"),
                        (21, "Own: of its own"), (22, "uncaught: int")):
        assert run("int f(int which)", code, f"int main() {{ f({which}); }}") == ("failed", said)


class Said:
    """A program that says what it is told to, whatever it is asked."""

    def __init__(self, body):
        self.body = body

    def send(self, body):
        assert body[:1] == b"c"
        return True

    def receive(self):
        return self.body

    def check(self):
        pass


def verdict(head, test, body):
    """What the test says when the program answers so."""
    declaration = f"{HEAD}{head} {{"
    made = cpp_apart.test(f"#include <cassert>\n{test}", declaration, cpp_signature.read(declaration, "f"))
    sides = cpp_tools.sides("plain")
    asking = Asking((sides / "ask", made / "program.so"), ("ask", "@1"))
    with taken(asking) as process:
        process.begin(30, 60)
        process.start(asking)
        said = relay(process, Said(body))
        assert process.settle()
    return said and said.decode()


UNREAD = "failed the program's answer cannot be read"
BOOL = ("bool f(bool a)", "int main() { assert (f(true)); }")
TEXTS = ("void f(vector<string> &a)", 'int main() { vector<string> a; f(a); assert (a == vector<string>{"x"}); }')
TABLE = ("unordered_map<int, bool> f(int a)", "int main() { assert (f(1).size() == 1); }")


def number(n, size=4):
    return n.to_bytes(size, "little")


ONE = number(1) + number(7) + b"\1"


@pytest.mark.parametrize(("asked", "body", "said"), [
    (BOOL, b"r\1", "passed"), (BOOL, b"r\0", "failed assertion failed: f(true)"), (BOOL, b"r", UNREAD),
    (BOOL, b"", UNREAD), (BOOL, b"r\2", UNREAD), (BOOL, b"r\xff", UNREAD), (BOOL, b"r\1\1", UNREAD),
    (BOOL, b"r\1" + b"\0" * 100000, UNREAD), (BOOL, b"q\1", UNREAD), (BOOL, b"v\1", UNREAD), (BOOL, b"passed", UNREAD),
    (BOOL, None, "gone"), (BOOL, b"e", UNREAD), (BOOL, b"e" + number(2) + b"x", UNREAD), (BOOL, b"\0\1", UNREAD),
    (BOOL, b"e" + number(1) + b"X" + number(0), "failed uncaught: X"),
    (BOOL, b"e" + number(1) + b"X" + number(0) + b"more", UNREAD),
    (BOOL, b"e" + number(13) + b"std::bad_cast" + number(3) + b"%s\n", "failed std::bad_cast: %s"),
    (BOOL, b"xlib%n", "failed the program cannot be loaded: lib%n"),
    (TEXTS, b"r" + number(1) + number(1) + b"x", "passed"), (TEXTS, b"r" + number(1) + number(2) + b"x", UNREAD),
    (TEXTS, b"r" + number(2) + number(1) + b"x", UNREAD), (TEXTS, b"r" + number(2**32 - 1), UNREAD),
    (TEXTS, b"r" + number(1) + number(2**32 - 1) + b"x", UNREAD), (TEXTS, b"r" + number(1) + b"\1\0\0", UNREAD),
    (TEXTS, b"r" + number(1) + number(1) + b"x\0", UNREAD), (TEXTS, b"r", UNREAD), (TEXTS, b"r\0\0", UNREAD),
    (TABLE, b"r" + ONE + number(13, 8), "passed"), (TABLE, b"r" + ONE + number(2**63, 8), "passed"),
    (TABLE, b"r" + ONE + number(0, 8), "passed"), (TABLE, b"r" + ONE + number(13), UNREAD),
    (TABLE, b"r" + number(1) + number(7) + b"\2" + number(13, 8), UNREAD),
])
def test_an_answer_that_is_none_fails_the_test_and_nothing_else(asked, body, said):
    assert (verdict(*asked, body) or "").strip() == said
