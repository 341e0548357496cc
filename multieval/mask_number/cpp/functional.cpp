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
    expect("123456"s, "**3456"s);
    expect("ABCDEFGH"s, "****EFGH"s);
    expect("00000"s, "*0000"s);
    expect("1234567890123456"s, "************3456"s);
    expect("GB29NWBK60161331926819"s, "******************6819"s);
    expect("AAAAA"s, "*AAAA"s);
    expect("7777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777"s, "************************************************************************************************7777"s);
}
