// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &value, bool expected)
{
    assert(login_required(value) == expected);
}
int main()
{
    expect("on"s, true);
    expect("ON"s, true);
    expect("On"s, true);
    expect("oN"s, true);
    expect("YES"s, true);
    expect("Yes"s, true);
    expect("true"s, true);
    expect("TRUE"s, true);
    expect("True"s, true);
    expect("OFF"s, false);
    expect("Off"s, false);
    expect("oFf"s, false);
    expect("no"s, false);
    expect("NO"s, false);
    expect("No"s, false);
    expect("false"s, false);
    expect("FALSE"s, false);
    expect("fAlSe"s, false);
}
