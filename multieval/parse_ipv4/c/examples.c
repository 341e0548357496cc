// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
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
    check("10.0.0.1", 167772161);
    check("255.255.255.255", 4294967295);
    check("1.2.3", -1);
    check("1.2.3.256", -1);
    SECGEN_DONE();
}
