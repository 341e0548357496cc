// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void group_digits(long long number, char *text);
static void expect(long long number, const char *expected, const char *what)
{
    size_t room = 24;
    char *out = malloc(room);
    memset(out, 'x', room);
    group_digits(number, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(0, "0", "0 must give \"0\"");
    expect(5, "5", "5 must give \"5\"");
    expect(-5, "-5", "-5 must give \"-5\"");
    expect(999, "999", "999 must give \"999\"");
    expect(-999, "-999", "-999 must give \"-999\"");
    expect(1000, "1000", "1000 must give \"1000\"");
    expect(-1000, "-1000", "-1000 must give \"-1000\"");
    expect(9999, "9999", "9999 must give \"9999\"");
    expect(-9999, "-9999", "-9999 must give \"-9999\"");
    expect(10000, "10.000", "10000 must give \"10.000\"");
    expect(-10000, "-10.000", "-10000 must give \"-10.000\"");
    expect(99999, "99.999", "99999 must give \"99.999\"");
    expect(100000, "100.000", "100000 must give \"100.000\"");
    expect(-100000, "-100.000", "-100000 must give \"-100.000\"");
    expect(-123456, "-123.456", "-123456 must give \"-123.456\"");
    expect(999999, "999.999", "999999 must give \"999.999\"");
    expect(1000000, "1.000.000", "1000000 must give \"1.000.000\"");
    expect(1000001, "1.000.001", "1000001 must give \"1.000.001\"");
    expect(50060070, "50.060.070", "50060070 must give \"50.060.070\"");
    expect(123456789, "123.456.789", "123456789 must give \"123.456.789\"");
    expect(-123456789, "-123.456.789", "-123456789 must give \"-123.456.789\"");
    expect(2147483647, "2.147.483.647", "2147483647 must give \"2.147.483.647\"");
    expect(2147483648LL, "2.147.483.648", "2147483648 must give \"2.147.483.648\"");
    expect(-2147483649LL, "-2.147.483.649", "-2147483649 must give \"-2.147.483.649\"");
    expect(1000000000000000LL, "1.000.000.000.000.000", "1000000000000000 must give \"1.000.000.000.000.000\"");
    expect(-1000000000000000LL, "-1.000.000.000.000.000", "-1000000000000000 must give \"-1.000.000.000.000.000\"");
    expect(999999999999999LL, "999.999.999.999.999", "999999999999999 must give \"999.999.999.999.999\"");
    expect(-100200300400500LL, "-100.200.300.400.500", "-100200300400500 must give \"-100.200.300.400.500\"");
    SECGEN_DONE();
}
