// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void shift_clock(const char *time, int minutes, char *reached);
static void expect(const char *time, int minutes, const char *expected, const char *what)
{
    size_t room = 6;
    char *out = malloc(room);
    memset(out, 'x', room);
    shift_clock(time, minutes, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("09:05", 70, "10:15", "\"09:05\"; 70 must give \"10:15\"");
    expect("23:50", 15, "00:05", "\"23:50\"; 15 must give \"00:05\"");
    expect("12:30", -45, "11:45", "\"12:30\"; -45 must give \"11:45\"");
    SECGEN_DONE();
}
