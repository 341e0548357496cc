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
    expect("0.29"s, 29LL);
    expect("0.57"s, 57LL);
    expect("0.58"s, 58LL);
    expect("1.15"s, 115LL);
    expect("4.35"s, 435LL);
    expect("8.20"s, 820LL);
    expect("9.95"s, 995LL);
    expect("19.99"s, 1999LL);
    expect("1.13"s, 113LL);
    expect("2.01"s, 201LL);
    expect("16.08"s, 1608LL);
    expect("33.33"s, 3333LL);
    expect("1001.10"s, 100110LL);
    expect("1022.53"s, 102253LL);
    expect("4097.10"s, 409710LL);
    expect("16777217.00"s, 1677721700LL);
    expect("167772.17"s, 16777217LL);
    expect("9999999.99"s, 999999999LL);
    expect("90071992547409.93"s, 9007199254740993LL);
    expect("99999999999999.99"s, 9999999999999999LL);
    expect("12345678901234.57"s, 1234567890123457LL);
    expect("99999999999999.01"s, 9999999999999901LL);
    expect("1000000000000.01"s, 100000000000001LL);
    expect("4503599627370.49"s, 450359962737049LL);
    expect("0.01"s, 1LL);
    expect("0.99"s, 99LL);
    expect("0.10"s, 10LL);
    for (int n = 0; n < 2000; n++) {
        std::string cents = std::to_string(100 + n % 100).substr(1);
        expect(std::to_string(n / 100) + "." + cents, n);
    }
}
