// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
void month_name(int month, char *name);
static void expect(int month, const char *expected)
{
    char *name = malloc(4);
    memset(name, '?', 4);
    month_name(month, name);
    SECGEN_CHECK(memchr(name, 0, 4) != NULL && strcmp(name, expected) == 0, "month %d is \"%s\"", month, expected);
    free(name);
}
SECGEN_TEST {
    expect(1, "Jan");
    expect(12, "Dec");
    expect(20, "");
    SECGEN_DONE();
}
