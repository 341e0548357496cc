// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <string.h>
int wildcard_match(const char *pattern, const char *text);
static const struct { const char *pattern, *text; int matches; } cases[] = {
    {"", "", 1},
    {"a", "", 0},
    {"\?", "", 0},
    {"**", "", 1},
    {"abc", "abc", 1},
    {"abc", "abcd", 0},
    {"abcd", "abc", 0},
    {"abc", "abC", 0},
    {"\?\?\?", "abc", 1},
    {"\?\?", "abc", 0},
    {"*\?", "a", 1},
    {"\?*\?", "a", 0},
    {"*.txt", "notes.txt", 1},
    {"*.txt", "notesxtxt", 0},
    {"a*", "ba", 0},
    {"*ab*", "xxaabyy", 1},
    {"*aab", "aaaab", 1},
    {"a*b*c", "a-b-b-c", 1},
    {"a*b*c", "a-c-b", 0},
    {"[ab]", "a", 0},
    {"[ab]", "[ab]", 1},
    {"a+", "aa", 0},
    {"(x|y)$", "(x|y)$", 1},
    {"^{2}\\", "^{2}\\", 1},
    {"\?", "*", 1},
    {"a*", "a*\?", 1},
    {"b", "*", 0},
    {"*b\?", "abbb", 1},
    {"*ab\?", "abab", 0},
    {"a**b", "ab", 1},
    {"* *", "a b", 1},
    {"*issip*", "mississippi", 1},
    {"*issi", "mississippi", 0},
};
SECGEN_TEST {
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++)
        SECGEN_CHECK(wildcard_match(cases[i].pattern, cases[i].text) == cases[i].matches, cases[i].pattern);
    char text[301];
    memset(text, 'a', 300);
    text[300] = '\0';
    SECGEN_CHECK(wildcard_match(text, text) == 1, "300 characters that stand for themselves");
    SECGEN_CHECK(wildcard_match("*", text) == 1, "a star for 300 characters");
    SECGEN_CHECK(wildcard_match("a*b", text) == 0, "no b among 300 characters");
    SECGEN_DONE();
}
