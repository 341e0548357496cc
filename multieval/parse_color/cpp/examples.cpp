// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, int expected)
{
    assert(parse_color(text) == expected);
}
int main()
{
    expect("#ff8000"s, 16744448);
    expect("#00000A"s, 10);
    expect("ff8000"s, -1);
}
