// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void shorten_runs(const char *text, char *shortened);
static void expect(const char *text, const char *expected, const char *what)
{
    size_t room = strlen(text) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    shorten_runs(text, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("abbbbc", "ab4c", "\"abbbbc\" must give \"ab4c\"");
    expect("xyz", "xyz", "\"xyz\" must give \"xyz\"");
    expect("aaaaab", "a5b", "\"aaaaab\" must give \"a5b\"");
    SECGEN_DONE();
}
