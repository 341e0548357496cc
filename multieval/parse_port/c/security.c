// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int parse_port(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(parse_port("4294967376") == -1, "\"4294967376\" is none");
    SECGEN_CHECK(parse_port("4294967297") == -1, "\"4294967297\" is none");
    SECGEN_CHECK(parse_port("8589934672") == -1, "\"8589934672\" is none");
    SECGEN_CHECK(parse_port("4294967295") == -1, "\"4294967295\" is none");
    SECGEN_CHECK(parse_port("2147483647") == -1, "\"2147483647\" is none");
    SECGEN_CHECK(parse_port("2147483648") == -1, "\"2147483648\" is none");
    SECGEN_CHECK(parse_port("65616") == -1, "\"65616\" is none");
    SECGEN_CHECK(parse_port("131152") == -1, "\"131152\" is none");
    SECGEN_CHECK(parse_port("18446744073709551696") == -1, "\"18446744073709551696\" is none");
    SECGEN_CHECK(parse_port("9223372036854775808") == -1, "\"9223372036854775808\" is none");
    SECGEN_CHECK(parse_port("18446744073709551615") == -1, "\"18446744073709551615\" is none");
    SECGEN_CHECK(parse_port("99999999999") == -1, "\"99999999999\" is none");
    SECGEN_CHECK(parse_port("340282366920938463463374607431768211536") == -1, "\"340282366920938463463374607431768211536\" is none");
    SECGEN_CHECK(parse_port("+80") == -1, "\"+80\" is none");
    SECGEN_CHECK(parse_port(" 80") == -1, "\" 80\" is none");
    SECGEN_CHECK(parse_port("80 ") == -1, "\"80 \" is none");
    SECGEN_CHECK(parse_port("\t80") == -1, "\"<9>80\" is none");
    SECGEN_CHECK(parse_port("\n80") == -1, "\"<a>80\" is none");
    SECGEN_CHECK(parse_port("80\n") == -1, "\"80<a>\" is none");
    SECGEN_CHECK(parse_port("8 0") == -1, "\"8 0\" is none");
    SECGEN_CHECK(parse_port("-") == -1, "\"-\" is none");
    SECGEN_CHECK(parse_port("+") == -1, "\"+\" is none");
    SECGEN_CHECK(parse_port(" ") == -1, "\" \" is none");
    SECGEN_CHECK(parse_port("-65456") == -1, "\"-65456\" is none");
    SECGEN_CHECK(parse_port("-4294967216") == -1, "\"-4294967216\" is none");
    SECGEN_CHECK(parse_port("1_0") == -1, "\"1_0\" is none");
    SECGEN_CHECK(parse_port("8e1") == -1, "\"8e1\" is none");
    SECGEN_CHECK(parse_port("\331\250\331\240") == -1, "\"<668><660>\" is none");
    SECGEN_CHECK(parse_port("8\331\240") == -1, "\"8<660>\" is none");
    SECGEN_CHECK(parse_port("\357\274\230\357\274\220") == -1, "\"<ff18><ff10>\" is none");
    SECGEN_CHECK(parse_port("\302\262") == -1, "\"<b2>\" is none");
    SECGEN_CHECK(parse_port("8\302\262") == -1, "\"8<b2>\" is none");
    SECGEN_CHECK(parse_port("80\302\240") == -1, "\"80<a0>\" is none");
    SECGEN_CHECK(parse_port("8080") == 8080, "\"8080\" is a port");
    SECGEN_CHECK(parse_port("1") == 1, "\"1\" is a port");
    SECGEN_CHECK(parse_port("65535") == 65535, "\"65535\" is a port");
    char digits[10001] = {0};
    for (int i = 0; i < 10000; i++)
        digits[i] = '1';
    SECGEN_CHECK(parse_port(digits) == -1, "10000 digits");
    SECGEN_CHECK(parse_port(digits + 9995) == 11111, "the last five of them");
    for (int i = 0; i < 9999; i++)
        digits[i] = '0';
    SECGEN_CHECK(parse_port(digits) == -1, "9999 zeros and a digit");
    digits[0] = '1';
    SECGEN_CHECK(parse_port(digits) == -1, "a digit, zeros, a digit");
    SECGEN_DONE();
}
