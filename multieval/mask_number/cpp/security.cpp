// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &number, const std::string &expected)
{
    assert(mask_number(number) == expected);
}
int main()
{
    expect("1234"s, "****"s);
    expect("123"s, "***"s);
    expect("12"s, "**"s);
    expect("1"s, "*"s);
    expect(""s, ""s);
    expect("AB1Z"s, "****"s);
    expect("0000"s, "****"s);
    expect("Z"s, "*"s);
    expect("12345"s, "*2345"s);
}
