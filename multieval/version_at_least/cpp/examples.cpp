// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &version, const std::string &needed, bool expected)
{
    assert(version_at_least(version, needed) == expected);
}
int main()
{
    expect("2.0.1"s, "1.9.9"s, true);
    expect("1.2.3"s, "1.2.3"s, true);
    expect("1.2.3"s, "1.3.0"s, false);
}
