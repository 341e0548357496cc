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
    expect(12345, "12.345", "12345 must give \"12.345\"");
    expect(-9876543, "-9.876.543", "-9876543 must give \"-9.876.543\"");
    expect(70, "70", "70 must give \"70\"");
    SECGEN_DONE();
}
