// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *expand_names(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit);
static int becomes(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit,
                   const char *expected)
{
    char *found = expand_names(text, names, definitions, count, limit);
    int same = expected ? found && strcmp(found, expected) == 0 : !found;
    free(found);
    return same;
}
SECGEN_TEST {
    const char *dear[] = {"who", "title"}, *dears[] = {"{title} Poe", "Mr"};
    SECGEN_CHECK(becomes("Dear {who},", dear, dears, 2, 100, "Dear Mr Poe,"), "Dear {who},");
    const char *a[] = {"a"}, *x[] = {"x"}, *b[] = {"{b}"}, *xyz[] = {"xyz"};
    SECGEN_CHECK(becomes("{a} {A} {{a}}", a, x, 1, 100, "x {A} {x}"), "{a} {A} {{a}}");
    SECGEN_CHECK(becomes("{a}", a, b, 1, 100, NULL), "b has no definition");
    SECGEN_CHECK(becomes("{a}{a}", a, xyz, 1, 6, "xyzxyz"), "the limit 6");
    SECGEN_CHECK(becomes("{a}{a}", a, xyz, 1, 5, NULL), "the limit 5");
    SECGEN_DONE();
}
