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
    expect("00:00", 0, "00:00", "\"00:00\"; 0 must give \"00:00\"");
    expect("23:59", 0, "23:59", "\"23:59\"; 0 must give \"23:59\"");
    expect("23:59", 1, "00:00", "\"23:59\"; 1 must give \"00:00\"");
    expect("00:00", -1, "23:59", "\"00:00\"; -1 must give \"23:59\"");
    expect("00:00", -60, "23:00", "\"00:00\"; -60 must give \"23:00\"");
    expect("00:30", -31, "23:59", "\"00:30\"; -31 must give \"23:59\"");
    expect("01:00", -60, "00:00", "\"01:00\"; -60 must give \"00:00\"");
    expect("01:00", -61, "23:59", "\"01:00\"; -61 must give \"23:59\"");
    expect("12:00", 1440, "12:00", "\"12:00\"; 1440 must give \"12:00\"");
    expect("12:00", -1440, "12:00", "\"12:00\"; -1440 must give \"12:00\"");
    expect("12:00", -1441, "11:59", "\"12:00\"; -1441 must give \"11:59\"");
    expect("12:00", 1441, "12:01", "\"12:00\"; 1441 must give \"12:01\"");
    expect("00:00", -1440, "00:00", "\"00:00\"; -1440 must give \"00:00\"");
    expect("00:05", -2880, "00:05", "\"00:05\"; -2880 must give \"00:05\"");
    expect("08:09", 1, "08:10", "\"08:09\"; 1 must give \"08:10\"");
    expect("09:59", 1, "10:00", "\"09:59\"; 1 must give \"10:00\"");
    expect("10:00", -1, "09:59", "\"10:00\"; -1 must give \"09:59\"");
    expect("06:07", -367, "00:00", "\"06:07\"; -367 must give \"00:00\"");
    expect("06:07", -368, "23:59", "\"06:07\"; -368 must give \"23:59\"");
    expect("19:45", 255, "00:00", "\"19:45\"; 255 must give \"00:00\"");
    expect("19:45", 256, "00:01", "\"19:45\"; 256 must give \"00:01\"");
    expect("00:00", 100000, "10:40", "\"00:00\"; 100000 must give \"10:40\"");
    expect("00:00", -100000, "13:20", "\"00:00\"; -100000 must give \"13:20\"");
    expect("23:59", 100000, "10:39", "\"23:59\"; 100000 must give \"10:39\"");
    expect("23:59", -100000, "13:19", "\"23:59\"; -100000 must give \"13:19\"");
    expect("05:20", -320, "00:00", "\"05:20\"; -320 must give \"00:00\"");
    expect("05:20", -1760, "00:00", "\"05:20\"; -1760 must give \"00:00\"");
    SECGEN_DONE();
}
