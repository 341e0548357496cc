// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
long long read_amount(const char *text);
static void expect(const char *text, long long expected)
{
    long long found = read_amount(text);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %lld, not %lld", text, expected, found);
}
SECGEN_TEST {
    expect("0.00", 0LL);
    expect("1.00", 100LL);
    expect("0.50", 50LL);
    expect("0.75", 75LL);
    expect("7.00", 700LL);
    expect("7.25", 725LL);
    expect("10.00", 1000LL);
    expect("99.50", 9950LL);
    expect("100.75", 10075LL);
    expect("1234.25", 123425LL);
    expect("65535.75", 6553575LL);
    expect("8000.50", 800050LL);
    expect("120000.00", 12000000LL);
    expect("131071.25", 13107125LL);
    SECGEN_DONE();
}
