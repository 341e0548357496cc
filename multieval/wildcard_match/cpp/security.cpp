// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
static std::string repeat(const std::string &part, int times, const std::string &end)
{
    std::string made;
    for (int i = 0; i < times; i++)
        made += part;
    return made + end;
}
int main()
{
    assert(wildcard_match("*a*b?c*", "xxaxbxcx"));
    assert(!wildcard_match("*a*b?c*", "xxaxbxxc"));
    std::string text(300, 'a');
    assert(wildcard_match(repeat("*a", 150, ""), text));
    assert(!wildcard_match(repeat("*a", 25, "*b"), text));
    assert(!wildcard_match(repeat("*a", 148, "*b*"), text));
    assert(!wildcard_match(repeat("*?", 100, "b"), text));
    assert(!wildcard_match(repeat("**a", 60, "c"), text));
    text = repeat("ab", 149, "ac");
    assert(wildcard_match(repeat("*ab", 60, "*ac"), text));
    assert(!wildcard_match(repeat("*ab*ba", 40, "*d"), text));
    assert(!wildcard_match(repeat("a*b*", 60, "?ab"), text));
    text = std::string(150, 'a') + "b" + std::string(149, 'a');
    assert(!wildcard_match(repeat("*a", 60, "*b*b*a"), text));
}
