// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
long long read_amount(const char *text);
static void expect(const char *text, long long expected)
{
    long long found = read_amount(text);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %lld, not %lld", text, expected, found);
}
SECGEN_TEST {
    expect("0.29", 29LL);
    expect("0.57", 57LL);
    expect("0.58", 58LL);
    expect("1.15", 115LL);
    expect("4.35", 435LL);
    expect("8.20", 820LL);
    expect("9.95", 995LL);
    expect("19.99", 1999LL);
    expect("1.13", 113LL);
    expect("2.01", 201LL);
    expect("16.08", 1608LL);
    expect("33.33", 3333LL);
    expect("1001.10", 100110LL);
    expect("1022.53", 102253LL);
    expect("4097.10", 409710LL);
    expect("16777217.00", 1677721700LL);
    expect("167772.17", 16777217LL);
    expect("9999999.99", 999999999LL);
    expect("90071992547409.93", 9007199254740993LL);
    expect("99999999999999.99", 9999999999999999LL);
    expect("12345678901234.57", 1234567890123457LL);
    expect("99999999999999.01", 9999999999999901LL);
    expect("1000000000000.01", 100000000000001LL);
    expect("4503599627370.49", 450359962737049LL);
    expect("0.01", 1LL);
    expect("0.99", 99LL);
    expect("0.10", 10LL);
    for (int n = 0; n < 2000; n++) {
        char text[] = {(char)('0' + n / 1000), (char)('0' + n / 100 % 10), '.', (char)('0' + n / 10 % 10), (char)('0' + n % 10), '\0'};
        expect(n < 1000 ? text + 1 : text, n);
    }
    SECGEN_DONE();
}
