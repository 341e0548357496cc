// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <string.h>
int nesting_depth(const char *text);
static const struct { const char *text; int depth; } cases[] = {
    {"no brackets <at> all", 0},
    {"a(b)c", 1},
    {"()", 1},
    {"(())()", 2},
    {"([{}])", 3},
    {"{[()][{()}]}", 4},
    {"([)]", -1},
    {"(()", -1},
    {"())", -1},
    {"]", -1},
    {"{", -1},
    {"[}", -1},
    {"()]", -1},
    {"x]y[", -1},
    {"((((((((((a))))))))))", 10},
    {"({}[()])[[[[]]]]()", 4},
    {"(\n[\t]\n)", 2},
    {"<(>)", 1},
    {"(a", -1},
    {"([", -1},
    {"[[]", -1},
    {"{)", -1},
    {"}{", -1},
    {"\x7f(\x01)", 1},
};
SECGEN_TEST {
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++)
        SECGEN_CHECK(nesting_depth(cases[i].text) == cases[i].depth, cases[i].text);
    char text[20001];
    memset(text, 'a', 20000), text[20000] = '\0';
    SECGEN_CHECK(nesting_depth(text) == 0, "20,000 letters");
    for (int i = 0; i < 20000; i += 2)
        text[i] = '(', text[i + 1] = ')';
    SECGEN_CHECK(nesting_depth(text) == 1, "10,000 groups side by side");
    memset(text, '[', 100), memset(text + 100, ']', 100), text[200] = '\0';
    SECGEN_CHECK(nesting_depth(text) == 100, "100 groups");
    text[199] = ')';
    SECGEN_CHECK(nesting_depth(text) == -1, "100 groups, the last one wrong");
    SECGEN_DONE();
}
