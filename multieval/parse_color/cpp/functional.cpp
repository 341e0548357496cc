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
    expect("#000000"s, 0);
    expect("#ffffff"s, 16777215);
    expect("#FFFFFF"s, 16777215);
    expect("#123456"s, 1193046);
    expect("#789abc"s, 7903932);
    expect("#DEF012"s, 14610450);
    expect("#aBcDeF"s, 11259375);
    expect("#a0b1c2"s, 10531266);
    expect("#000001"s, 1);
    expect("#800000"s, 8388608);
    expect("#00ff00"s, 65280);
    expect("#10000f"s, 1048591);
    expect(""s, -1);
    expect("#"s, -1);
    expect("#fff"s, -1);
    expect("#12345"s, -1);
    expect("#1234567"s, -1);
    expect("1234567"s, -1);
    expect("#12345g"s, -1);
    expect("#gggggg"s, -1);
    expect("##12345"s, -1);
    expect("#12#456"s, -1);
    expect("x123456"s, -1);
    expect("red"s, -1);
    expect("#123456#"s, -1);
    expect("#ffffff00"s, -1);
    expect("#zz0000"s, -1);
    expect("#00zz00"s, -1);
    expect("#12,456"s, -1);
    expect("#1234567890"s, -1);
}
