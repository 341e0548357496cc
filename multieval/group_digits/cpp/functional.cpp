// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(group_digits(0) == "0");
    assert(group_digits(5) == "5");
    assert(group_digits(-5) == "-5");
    assert(group_digits(999) == "999");
    assert(group_digits(-999) == "-999");
    assert(group_digits(1000) == "1000");
    assert(group_digits(-1000) == "-1000");
    assert(group_digits(9999) == "9999");
    assert(group_digits(-9999) == "-9999");
    assert(group_digits(10000) == "10.000");
    assert(group_digits(-10000) == "-10.000");
    assert(group_digits(99999) == "99.999");
    assert(group_digits(100000) == "100.000");
    assert(group_digits(-100000) == "-100.000");
    assert(group_digits(-123456) == "-123.456");
    assert(group_digits(999999) == "999.999");
    assert(group_digits(1000000) == "1.000.000");
    assert(group_digits(1000001) == "1.000.001");
    assert(group_digits(50060070) == "50.060.070");
    assert(group_digits(123456789) == "123.456.789");
    assert(group_digits(-123456789) == "-123.456.789");
    assert(group_digits(2147483647) == "2.147.483.647");
    assert(group_digits(2147483648LL) == "2.147.483.648");
    assert(group_digits(-2147483649LL) == "-2.147.483.649");
    assert(group_digits(1000000000000000LL) == "1.000.000.000.000.000");
    assert(group_digits(-1000000000000000LL) == "-1.000.000.000.000.000");
    assert(group_digits(999999999999999LL) == "999.999.999.999.999");
    assert(group_digits(-100200300400500LL) == "-100.200.300.400.500");
}
