// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(int month, const std::string &expected)
{
    assert(month_name(month) == expected);
}
int main()
{
    expect(0, ""s);
    expect(13, ""s);
    expect(-1, ""s);
    expect(-2, ""s);
    expect(-3, ""s);
    expect(-11, ""s);
    expect(-12, ""s);
    expect(-13, ""s);
    expect(-24, ""s);
    expect(-100, ""s);
    expect(-1000000, ""s);
    expect(-2147483647, ""s);
    expect((-2147483647 - 1), ""s);
    expect(2147483647, ""s);
    expect(1, "Jan"s);
    expect(12, "Dec"s);
}
