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
    expect("0.0.0"s, "0.0.0"s, true);
    expect("0.0.1"s, "0.0.0"s, true);
    expect("0.0.0"s, "0.0.1"s, false);
    expect("1.0.0"s, "0.9.9"s, true);
    expect("0.9.9"s, "1.0.0"s, false);
    expect("3.2.1"s, "3.1.9"s, true);
    expect("3.1.9"s, "3.2.1"s, false);
    expect("5.5.5"s, "5.5.4"s, true);
    expect("5.5.4"s, "5.5.5"s, false);
    expect("9.0.0"s, "8.9.9"s, true);
    expect("2.3.4"s, "2.3.4"s, true);
    expect("1.9.0"s, "2.0.0"s, false);
    expect("2.10.3"s, "2.10.3"s, true);
    expect("11.0.0"s, "10.9.9"s, true);
    expect("10.20.30"s, "10.20.31"s, false);
    expect("10.20.31"s, "10.20.30"s, true);
    expect("21.10.11"s, "21.11.10"s, false);
}
