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
    expect(4, 4, "1D", "4; 4 must give \"1D\"");
    expect(5, 4, "2A", "5; 4 must give \"2A\"");
    expect(8, 4, "2D", "8; 4 must give \"2D\"");
    expect(9, 4, "3A", "9; 4 must give \"3A\"");
    expect(1, 1, "1A", "1; 1 must give \"1A\"");
    expect(2, 1, "2A", "2; 1 must give \"2A\"");
    expect(999, 1, "999A", "999; 1 must give \"999A\"");
    expect(2, 2, "1B", "2; 2 must give \"1B\"");
    expect(3, 2, "2A", "3; 2 must give \"2A\"");
    expect(100, 2, "50B", "100; 2 must give \"50B\"");
    expect(26, 26, "1Z", "26; 26 must give \"1Z\"");
    expect(27, 26, "2A", "27; 26 must give \"2A\"");
    expect(25, 26, "1Y", "25; 26 must give \"1Y\"");
    expect(52, 26, "2Z", "52; 26 must give \"2Z\"");
    expect(53, 26, "3A", "53; 26 must give \"3A\"");
    expect(6, 6, "1F", "6; 6 must give \"1F\"");
    expect(12, 6, "2F", "12; 6 must give \"2F\"");
    expect(60, 6, "10F", "60; 6 must give \"10F\"");
    expect(10, 3, "4A", "10; 3 must give \"4A\"");
    expect(300, 3, "100C", "300; 3 must give \"100C\"");
    expect(1000000, 1, "1000000A", "1000000; 1 must give \"1000000A\"");
    expect(1000000, 26, "38462N", "1000000; 26 must give \"38462N\"");
    expect(1000000, 10, "100000J", "1000000; 10 must give \"100000J\"");
    expect(999991, 10, "100000A", "999991; 10 must give \"100000A\"");
    SECGEN_DONE();
}
