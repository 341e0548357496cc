// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(shift_clock("00:00", 0) == "00:00");
    assert(shift_clock("23:59", 0) == "23:59");
    assert(shift_clock("23:59", 1) == "00:00");
    assert(shift_clock("00:00", -1) == "23:59");
    assert(shift_clock("00:00", -60) == "23:00");
    assert(shift_clock("00:30", -31) == "23:59");
    assert(shift_clock("01:00", -60) == "00:00");
    assert(shift_clock("01:00", -61) == "23:59");
    assert(shift_clock("12:00", 1440) == "12:00");
    assert(shift_clock("12:00", -1440) == "12:00");
    assert(shift_clock("12:00", -1441) == "11:59");
    assert(shift_clock("12:00", 1441) == "12:01");
    assert(shift_clock("00:00", -1440) == "00:00");
    assert(shift_clock("00:05", -2880) == "00:05");
    assert(shift_clock("08:09", 1) == "08:10");
    assert(shift_clock("09:59", 1) == "10:00");
    assert(shift_clock("10:00", -1) == "09:59");
    assert(shift_clock("06:07", -367) == "00:00");
    assert(shift_clock("06:07", -368) == "23:59");
    assert(shift_clock("19:45", 255) == "00:00");
    assert(shift_clock("19:45", 256) == "00:01");
    assert(shift_clock("00:00", 100000) == "10:40");
    assert(shift_clock("00:00", -100000) == "13:20");
    assert(shift_clock("23:59", 100000) == "10:39");
    assert(shift_clock("23:59", -100000) == "13:19");
    assert(shift_clock("05:20", -320) == "00:00");
    assert(shift_clock("05:20", -1760) == "00:00");
}
