// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void duration_text(int duration, char *text);
static void expect(int duration, const char *expected, const char *what)
{
    size_t room = 64;
    char *out = malloc(room);
    memset(out, 'x', room);
    duration_text(duration, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(7384, "2 hours 3 minutes 4 seconds", "7384 must give \"2 hours 3 minutes 4 seconds\"");
    expect(150, "2 minutes 30 seconds", "150 must give \"2 minutes 30 seconds\"");
    expect(61, "1 minute 1 second", "61 must give \"1 minute 1 second\"");
    SECGEN_DONE();
}
