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
    expect("1.9.0"s, "1.10.0"s, false);
    expect("9.0.0"s, "10.0.0"s, false);
    expect("1.2.9"s, "1.2.10"s, false);
    expect("1.10.0"s, "1.9.0"s, true);
    expect("10.0.0"s, "9.9.9"s, true);
    expect("2.9.9"s, "2.11.0"s, false);
    expect("9.9.9"s, "10.10.10"s, false);
    expect("99.0.0"s, "100.0.0"s, false);
    expect("1.2.99"s, "1.2.100"s, false);
    expect("2.0.9"s, "2.0.21"s, false);
    expect("1.0.100"s, "1.1.0"s, false);
    expect("1.0.101"s, "1.1.0"s, false);
    expect("1.0.10000"s, "2.0.0"s, false);
    expect("1.100.0"s, "2.0.0"s, false);
    expect("1.0.1000"s, "1.1.0"s, false);
    expect("1.0.1001"s, "1.1.0"s, false);
    expect("1.1000.0"s, "2.0.0"s, false);
    expect("1.0.999999"s, "1.1.0"s, false);
    expect("1.999999.0"s, "2.0.0"s, false);
    expect("1.999999.999999"s, "2.0.0"s, false);
    expect("0.0.999999"s, "0.1.0"s, false);
    expect("1.0.10001"s, "1.1.0"s, false);
    expect("1.0.100001"s, "1.1.0"s, false);
    expect("2.0.0"s, "1.999999.999999"s, true);
    expect("1.1.0"s, "1.0.999999"s, true);
    expect("999999.999999.999999"s, "999999.999999.999999"s, true);
    expect("999999.999999.999998"s, "999999.999999.999999"s, false);
    expect("999999.0.0"s, "999998.999999.999999"s, true);
    expect("214749.0.0"s, "1.0.0"s, true);
    expect("429497.0.0"s, "429496.0.0"s, true);
    expect("1.1.0"s, "1.0.1000"s, true);
    expect("9.0.0"s, "10.0.0"s, false);
    expect("10.0.0"s, "9.0.0"s, true);
    expect("1.9.0"s, "1.10.0"s, false);
    expect("1.10.0"s, "1.9.0"s, true);
    expect("1.2.9"s, "1.2.10"s, false);
    expect("1.2.10"s, "1.2.9"s, true);
    expect("99.0.0"s, "100.0.0"s, false);
    expect("100.0.0"s, "99.0.0"s, true);
    expect("1.99.0"s, "1.100.0"s, false);
    expect("1.100.0"s, "1.99.0"s, true);
    expect("1.2.99"s, "1.2.100"s, false);
    expect("1.2.100"s, "1.2.99"s, true);
    expect("999.0.0"s, "1000.0.0"s, false);
    expect("1000.0.0"s, "999.0.0"s, true);
    expect("1.999.0"s, "1.1000.0"s, false);
    expect("1.1000.0"s, "1.999.0"s, true);
    expect("1.2.999"s, "1.2.1000"s, false);
    expect("1.2.1000"s, "1.2.999"s, true);
    expect("9999.0.0"s, "10000.0.0"s, false);
    expect("10000.0.0"s, "9999.0.0"s, true);
    expect("1.9999.0"s, "1.10000.0"s, false);
    expect("1.10000.0"s, "1.9999.0"s, true);
    expect("1.2.9999"s, "1.2.10000"s, false);
    expect("1.2.10000"s, "1.2.9999"s, true);
    expect("99999.0.0"s, "100000.0.0"s, false);
    expect("100000.0.0"s, "99999.0.0"s, true);
    expect("1.99999.0"s, "1.100000.0"s, false);
    expect("1.100000.0"s, "1.99999.0"s, true);
    expect("1.2.99999"s, "1.2.100000"s, false);
    expect("1.2.100000"s, "1.2.99999"s, true);
}
