// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void typed_text(const char *keys, char *text);
static void expect(const char *keys, const char *expected, const char *what)
{
    size_t room = strlen(keys) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    typed_text(keys, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("cat<r", "car", "\"cat<r\" must give \"car\"");
    expect("no!yes", "yes", "\"no!yes\" must give \"yes\"");
    expect("hi<", "h", "\"hi<\" must give \"h\"");
    SECGEN_DONE();
}
