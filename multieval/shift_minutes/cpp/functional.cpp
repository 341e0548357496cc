// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(shift_minutes("00:00", "00:01") == 1);
    assert(shift_minutes("00:01", "00:00") == 1439);
    assert(shift_minutes("00:00", "00:00") == 1440);
    assert(shift_minutes("12:00", "12:00") == 1440);
    assert(shift_minutes("23:59", "23:59") == 1440);
    assert(shift_minutes("23:59", "00:00") == 1);
    assert(shift_minutes("00:00", "23:59") == 1439);
    assert(shift_minutes("08:45", "09:15") == 30);
    assert(shift_minutes("09:15", "08:45") == 1410);
    assert(shift_minutes("10:00", "10:59") == 59);
    assert(shift_minutes("10:59", "10:00") == 1381);
    assert(shift_minutes("09:08", "10:09") == 61);
    assert(shift_minutes("08:09", "09:08") == 59);
    assert(shift_minutes("20:10", "10:20") == 850);
    assert(shift_minutes("13:37", "13:38") == 1);
    assert(shift_minutes("13:38", "13:37") == 1439);
    assert(shift_minutes("07:00", "19:00") == 720);
    assert(shift_minutes("19:00", "07:00") == 720);
    assert(shift_minutes("23:30", "00:15") == 45);
    assert(shift_minutes("01:50", "02:05") == 15);
    assert(shift_minutes("18:00", "00:00") == 360);
    assert(shift_minutes("00:00", "12:34") == 754);
}
