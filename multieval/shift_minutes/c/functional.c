// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int shift_minutes(const char *start, const char *end);
SECGEN_TEST {
    SECGEN_CHECK(shift_minutes("00:00", "00:01") == 1, "\"00:00\"; \"00:01\" must give 1");
    SECGEN_CHECK(shift_minutes("00:01", "00:00") == 1439, "\"00:01\"; \"00:00\" must give 1439");
    SECGEN_CHECK(shift_minutes("00:00", "00:00") == 1440, "\"00:00\"; \"00:00\" must give 1440");
    SECGEN_CHECK(shift_minutes("12:00", "12:00") == 1440, "\"12:00\"; \"12:00\" must give 1440");
    SECGEN_CHECK(shift_minutes("23:59", "23:59") == 1440, "\"23:59\"; \"23:59\" must give 1440");
    SECGEN_CHECK(shift_minutes("23:59", "00:00") == 1, "\"23:59\"; \"00:00\" must give 1");
    SECGEN_CHECK(shift_minutes("00:00", "23:59") == 1439, "\"00:00\"; \"23:59\" must give 1439");
    SECGEN_CHECK(shift_minutes("08:45", "09:15") == 30, "\"08:45\"; \"09:15\" must give 30");
    SECGEN_CHECK(shift_minutes("09:15", "08:45") == 1410, "\"09:15\"; \"08:45\" must give 1410");
    SECGEN_CHECK(shift_minutes("10:00", "10:59") == 59, "\"10:00\"; \"10:59\" must give 59");
    SECGEN_CHECK(shift_minutes("10:59", "10:00") == 1381, "\"10:59\"; \"10:00\" must give 1381");
    SECGEN_CHECK(shift_minutes("09:08", "10:09") == 61, "\"09:08\"; \"10:09\" must give 61");
    SECGEN_CHECK(shift_minutes("08:09", "09:08") == 59, "\"08:09\"; \"09:08\" must give 59");
    SECGEN_CHECK(shift_minutes("20:10", "10:20") == 850, "\"20:10\"; \"10:20\" must give 850");
    SECGEN_CHECK(shift_minutes("13:37", "13:38") == 1, "\"13:37\"; \"13:38\" must give 1");
    SECGEN_CHECK(shift_minutes("13:38", "13:37") == 1439, "\"13:38\"; \"13:37\" must give 1439");
    SECGEN_CHECK(shift_minutes("07:00", "19:00") == 720, "\"07:00\"; \"19:00\" must give 720");
    SECGEN_CHECK(shift_minutes("19:00", "07:00") == 720, "\"19:00\"; \"07:00\" must give 720");
    SECGEN_CHECK(shift_minutes("23:30", "00:15") == 45, "\"23:30\"; \"00:15\" must give 45");
    SECGEN_CHECK(shift_minutes("01:50", "02:05") == 15, "\"01:50\"; \"02:05\" must give 15");
    SECGEN_CHECK(shift_minutes("18:00", "00:00") == 360, "\"18:00\"; \"00:00\" must give 360");
    SECGEN_CHECK(shift_minutes("00:00", "12:34") == 754, "\"00:00\"; \"12:34\" must give 754");
    SECGEN_DONE();
}
