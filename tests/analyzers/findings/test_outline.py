"""Functions of programs in several languages, with and without a parser."""
from __future__ import annotations

from secgen_lib.analyzers.findings.outline import c_functions, python_functions

C = """#include <stdlib.h>
struct s { int x; };
int a[] = { 1, 2 };
/* a brace in a comment: { */
char *copy(const char *s)
{
    char *p = malloc(4);
    strcpy(p, s);   // copies
    return p;
}

int sum(int n) {
    int b[8];
    for (int i = 0; i <= 8; i++) b[i] = n;
    return b[n];
}
"""


def test_functions_are_found_by_braces():
    assert [(f.name, f.first, f.last) for f in c_functions(C)] == [("copy", 5, 10), ("sum", 12, 16)]


def test_c_functions_with_macros_strings_and_old_heads():
    code = ("#define M(x) do { x; } while (0)\nint f(void) { puts(\"}{\"); return '{'; }\n"
            "static int\ng(int a,\n  int b)\n{ }\n")
    assert [(f.name, f.first, f.last) for f in c_functions(code)] == [("f", 2, 2), ("g", 3, 6)]


CPP = """namespace a::b {
template <class T>
class queue final : public base<T> {
public:
    queue() : n(0), m{1} { }
    int size() const noexcept { return n; }
private:
    bool operator==(const queue &o) const
    {
        return n == o.n;
    }
    int n = 0, m;
};
}  // a::b
extern "C" {
int plain(int x = 1) { return x; }
}
auto typed(int x) -> decltype(x) {
    return x;
}
struct point make(int x) { return {x}; }
enum class colour { red };
int table[] = { 1, 2 };
int main() { }
"""


def test_functions_of_cpp_stand_in_namespaces_and_classes():
    """All but a constructor with braces before its body."""
    found = [(f.name, f.first, f.last) for f in c_functions(CPP)]
    assert found == [("size", 6, 6), ("operator", 8, 11), ("plain", 16, 16), ("typed", 18, 20), ("make", 21, 21),
                     ("main", 24, 24)]


def test_other_languages_classes():
    code = "public class Main {\n    static int f(int x) throws Exception {\n        return x;\n    }\n}\n"
    assert [(f.name, f.first, f.last) for f in c_functions(code)] == [("f", 2, 4)]
    code = "impl Stack {\n    pub fn pop(&mut self) -> Option<i32> {\n        None\n    }\n}\nfn main() {}\n"
    assert [(f.name, f.first, f.last) for f in c_functions(code)] == [("pop", 2, 4), ("main", 6, 6)]


PYTHON = """import os

class A:
    def run(self, x):
        os.system("ls # " + x)  # shell
        return x

def g(y):
    return eval(y)
"""


def test_python_functions_with_and_without_a_parse():
    assert [(f.name, f.first, f.last) for f in python_functions(PYTHON)] == [("A", 3, 6), ("A.run", 4, 6), ("g", 8, 9)]
    assert ("g", 8, 9) in [(f.name, f.first, f.last) for f in python_functions(PYTHON + "def (\n")]
