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
    expect(0, "0 seconds", "0 must give \"0 seconds\"");
    expect(1, "1 second", "1 must give \"1 second\"");
    expect(2, "2 seconds", "2 must give \"2 seconds\"");
    expect(59, "59 seconds", "59 must give \"59 seconds\"");
    expect(60, "1 minute", "60 must give \"1 minute\"");
    expect(62, "1 minute 2 seconds", "62 must give \"1 minute 2 seconds\"");
    expect(120, "2 minutes", "120 must give \"2 minutes\"");
    expect(121, "2 minutes 1 second", "121 must give \"2 minutes 1 second\"");
    expect(3599, "59 minutes 59 seconds", "3599 must give \"59 minutes 59 seconds\"");
    expect(3600, "1 hour", "3600 must give \"1 hour\"");
    expect(3601, "1 hour 1 second", "3601 must give \"1 hour 1 second\"");
    expect(3602, "1 hour 2 seconds", "3602 must give \"1 hour 2 seconds\"");
    expect(3660, "1 hour 1 minute", "3660 must give \"1 hour 1 minute\"");
    expect(3661, "1 hour 1 minute 1 second", "3661 must give \"1 hour 1 minute 1 second\"");
    expect(3720, "1 hour 2 minutes", "3720 must give \"1 hour 2 minutes\"");
    expect(7200, "2 hours", "7200 must give \"2 hours\"");
    expect(7201, "2 hours 1 second", "7201 must give \"2 hours 1 second\"");
    expect(7260, "2 hours 1 minute", "7260 must give \"2 hours 1 minute\"");
    expect(36000, "10 hours", "36000 must give \"10 hours\"");
    expect(39600, "11 hours", "39600 must give \"11 hours\"");
    expect(75660, "21 hours 1 minute", "75660 must give \"21 hours 1 minute\"");
    expect(40320, "11 hours 12 minutes", "40320 must give \"11 hours 12 minutes\"");
    expect(86399, "23 hours 59 minutes 59 seconds", "86399 must give \"23 hours 59 minutes 59 seconds\"");
    expect(86340, "23 hours 59 minutes", "86340 must give \"23 hours 59 minutes\"");
    expect(11, "11 seconds", "11 must give \"11 seconds\"");
    expect(660, "11 minutes", "660 must give \"11 minutes\"");
    expect(36610, "10 hours 10 minutes 10 seconds", "36610 must give \"10 hours 10 minutes 10 seconds\"");
    SECGEN_DONE();
}
