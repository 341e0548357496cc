// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, long long expected)
{
    assert(read_amount(text) == expected);
}
int main()
{
    expect("0.00"s, 0LL);
    expect("1.00"s, 100LL);
    expect("0.50"s, 50LL);
    expect("0.75"s, 75LL);
    expect("7.00"s, 700LL);
    expect("7.25"s, 725LL);
    expect("10.00"s, 1000LL);
    expect("99.50"s, 9950LL);
    expect("100.75"s, 10075LL);
    expect("1234.25"s, 123425LL);
    expect("65535.75"s, 6553575LL);
    expect("8000.50"s, 800050LL);
    expect("120000.00"s, 12000000LL);
    expect("131071.25"s, 13107125LL);
}
