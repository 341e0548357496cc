// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    struct { const char *pattern, *text; bool matches; } cases[] = {
        {"", "", true},
        {"a", "", false},
        {"\?", "", false},
        {"**", "", true},
        {"abc", "abc", true},
        {"abc", "abcd", false},
        {"abcd", "abc", false},
        {"abc", "abC", false},
        {"\?\?\?", "abc", true},
        {"\?\?", "abc", false},
        {"*\?", "a", true},
        {"\?*\?", "a", false},
        {"*.txt", "notes.txt", true},
        {"*.txt", "notesxtxt", false},
        {"a*", "ba", false},
        {"*ab*", "xxaabyy", true},
        {"*aab", "aaaab", true},
        {"a*b*c", "a-b-b-c", true},
        {"a*b*c", "a-c-b", false},
        {"[ab]", "a", false},
        {"[ab]", "[ab]", true},
        {"a+", "aa", false},
        {"(x|y)$", "(x|y)$", true},
        {"^{2}\\", "^{2}\\", true},
        {"\?", "*", true},
        {"a*", "a*\?", true},
        {"b", "*", false},
        {"*b\?", "abbb", true},
        {"*ab\?", "abab", false},
        {"a**b", "ab", true},
        {"* *", "a b", true},
        {"*issip*", "mississippi", true},
        {"*issi", "mississippi", false},
    };
    for (const auto &one : cases)
        assert(wildcard_match(one.pattern, one.text) == one.matches);
    std::string text(300, 'a');
    assert(wildcard_match(text, text));
    assert(wildcard_match("*", text));
    assert(!wildcard_match("a*b", text));
}
