// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int shift_minutes(const char *start, const char *end);
SECGEN_TEST {
    SECGEN_CHECK(shift_minutes("06:30", "14:00") == 450, "\"06:30\"; \"14:00\" must give 450");
    SECGEN_CHECK(shift_minutes("22:00", "06:15") == 495, "\"22:00\"; \"06:15\" must give 495");
    SECGEN_DONE();
}
