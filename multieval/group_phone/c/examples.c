// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void group_phone(const char *digits, char *grouped);
static void expect(const char *digits, const char *expected, const char *what)
{
    size_t room = 2 * strlen(digits) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    group_phone(digits, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("123456", "12 34 56", "\"123456\" must give \"12 34 56\"");
    expect("0049", "00 49", "\"0049\" must give \"00 49\"");
    SECGEN_DONE();
}
