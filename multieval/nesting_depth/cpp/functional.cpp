// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    struct { const char *text; int depth; } cases[] = {
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
    for (const auto &one : cases)
        assert(nesting_depth(one.text) == one.depth);
    assert(nesting_depth(std::string(20000, 'a')) == 0);
    std::string beside;
    for (int i = 0; i < 10000; i++)
        beside += "()";
    assert(nesting_depth(beside) == 1);
    assert(nesting_depth(std::string(100, '[') + std::string(100, ']')) == 100);
    assert(nesting_depth(std::string(100, '[') + std::string(99, ']') + ")") == -1);
}
