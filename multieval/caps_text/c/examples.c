// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void caps_text(const char *keys, char *text);
static void expect(const char *keys, const char *expected, const char *what)
{
    size_t room = strlen(keys) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    caps_text(keys, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("x^y", "xY", "\"x^y\" must give \"xY\"");
    expect("no keys", "no keys", "\"no keys\" must give \"no keys\"");
    expect("^x", "X", "\"^x\" must give \"X\"");
    SECGEN_DONE();
}
