// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
long long parse_ipv4(const char *text);
static void check(const char *text, long long expected)
{
    size_t size = strlen(text) + 1;
    char *copy = memcpy(malloc(size), text, size);
    SECGEN_CHECK(parse_ipv4(copy) == expected, size < 99 ? text : "a long text");
    free(copy);
}
SECGEN_TEST {
    check("0.0.0.0", 0);
    check("1.2.3.4", 16909060);
    check("127.0.0.1", 2130706433);
    check("128.0.0.0", 2147483648);
    check("127.255.255.255", 2147483647);
    check("192.168.100.200", 3232261320);
    check("100.10.1.0", 1678377216);
    check("9.99.199.249", 157534201);
    check("250.205.20.2", 4207744002);
    check("0.0.0.255", 255);
    check("255.0.0.0", 4278190080);
    check("", -1);
    check("1", -1);
    check("1.2", -1);
    check("256.0.0.0", -1);
    check("0.256.0.0", -1);
    check("0.0.300.0", -1);
    check("0.0.0.999", -1);
    check("1000.0.0.1", -1);
    check("example", -1);
    check("a.b.c.d", -1);
    check("192.168.1.x", -1);
    check("192,168,1,1", -1);
    for (int i = 0; i < 300; i++) {
        char text[32];
        snprintf(text, sizeof text, "%d.1.%d.2", i, i);
        check(text, i < 256 ? (i * 256LL + 1) * 65536 + i * 256 + 2 : -1);
    }
    SECGEN_DONE();
}
