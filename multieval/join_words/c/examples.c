// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *join_words(const char *const *words, size_t count);
static void expect(const char *const *words, size_t count, const char *expected)
{
    char *found = join_words(words, count);
    if (expected == NULL)
        SECGEN_CHECK(found == NULL, "%zu words, one of which is none, give no line", count);
    else
        SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "%zu words give the line \"%.200s\"", count, expected);
    free(found);
}
SECGEN_TEST {
    expect((const char *[]){"a", "bc", "d"}, 3, "a bc d");
    expect((const char *[]){"one"}, 1, "one");
    SECGEN_DONE();
}
