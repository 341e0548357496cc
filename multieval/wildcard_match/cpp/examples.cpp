// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(wildcard_match("a*c", "abbc"));
    assert(wildcard_match("a*c", "ac"));
    assert(!wildcard_match("a*c", "abcd"));
    assert(wildcard_match("?at", "cat"));
    assert(!wildcard_match("?at", "at"));
    assert(wildcard_match("*", ""));
    assert(!wildcard_match("", "a"));
}
