// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void seat_label(int seat, int width, char *label);
static void expect(int seat, int width, const char *expected, const char *what)
{
    size_t room = 16;
    char *out = malloc(room);
    memset(out, 'x', room);
    seat_label(seat, width, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(1, 4, "1A", "1; 4 must give \"1A\"");
    expect(7, 4, "2C", "7; 4 must give \"2C\"");
    expect(61, 6, "11A", "61; 6 must give \"11A\"");
    SECGEN_DONE();
}
