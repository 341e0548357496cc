// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void join_names(const char *const *names, size_t count, char *text);
static void expect(const char *const *names, size_t count, const char *expected, const char *what)
{
    size_t room = 500;
    char *out = malloc(room);
    memset(out, 'x', room);
    join_names(names, count, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect((const char *const[]){"Ann", "Bob", "Cy"}, 3, "Ann, Bob and Cy", "\"Ann\" \"Bob\" \"Cy\" must give \"Ann, Bob and Cy\"");
    expect((const char *const[]){"Ann", "Bob"}, 2, "Ann and Bob", "\"Ann\" \"Bob\" must give \"Ann and Bob\"");
    SECGEN_DONE();
}
