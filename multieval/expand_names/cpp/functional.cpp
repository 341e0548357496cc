// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <map>
#include <optional>
#include <string>
static std::string repeat(const std::string &part, int times)
{
    std::string made;
    for (int i = 0; i < times; i++)
        made += part;
    return made;
}
int main()
{
    auto is = [](const std::optional<std::string> &found, const std::string &expected) {
        return found.has_value() && *found == expected;
    };
    assert(is(expand_names("", {}, 0), ""));
    assert(is(expand_names("plain", {}, 5), "plain"));
    assert(!expand_names("plain", {}, 4));
    assert(!expand_names("{a}", {}, 9));
    assert(is(expand_names("{} {1} {a-b} { a } }{ {", {}, 99), "{} {1} {a-b} { a } }{ {"));
    std::map<std::string, std::string> t = {
        {"ab", "AB"}, {"a", "A"}, {"abc", "{a}{ab}C"}, {"empty", ""}, {"open", "{"}, {"close", "}"},
        {"two", "{abc}{abc}"}, {"bad", "{none}"}, {"verylongnameofaletter", "!"}};
    assert(is(expand_names("{a}{ab}{abc}", t, 99), "AABAABC"));
    assert(!expand_names("{abcd}", t, 99));
    assert(is(expand_names("{empty}", t, 0), ""));
    assert(is(expand_names("{{empty}a}", t, 99), "{a}"));
    assert(is(expand_names("{open}a{close}", t, 99), "{a}"));
    assert(is(expand_names("{two}{two}", t, 16), "AABCAABCAABCAABC"));
    assert(!expand_names("{two}{two}", t, 15));
    assert(!expand_names("{a}{bad}", t, 99));
    assert(is(expand_names("{verylongnameofaletter}", t, 1), "!"));
    assert(is(expand_names("{a{a}}", t, 99), "{aA}"));
    assert(is(expand_names(repeat("{x}", 100), {{"x", std::string(300, 'x')}}, 100000), std::string(30000, 'x')));
    assert(!expand_names(repeat("{x}", 100), {{"x", std::string(300, 'x')}}, 29999));
}
