// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *repeat_text(const char *text, int n);
static void expect(const char *text, int n, const char *expected)
{
    char *found = repeat_text(text, n);
    if (expected == NULL)
        SECGEN_CHECK(found == NULL, "\"%.20s\" %d times has no result", text, n);
    else
        SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "\"%.20s\" %d times is \"%.40s\"", text, n, expected);
    free(found);
}
SECGEN_TEST {
    expect("ab", 3, "ababab");
    expect("x", 0, "");
    expect("abc", 4000, NULL);
    SECGEN_DONE();
}
