// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, int n, const std::optional<std::string> &expected)
{
    assert(repeat_text(text, n) == expected);
}
int main()
{
    expect("ab"s, 3, "ababab"s);
    expect("x"s, 0, ""s);
    expect("abc"s, 4000, std::nullopt);
}
