// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int battery_level(const int *changes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(battery_level((const int[]){30, -20}, 2) == 60, "30 -20 must give 60");
    SECGEN_CHECK(battery_level((const int[]){60}, 1) == 100, "60 must give 100");
    SECGEN_CHECK(battery_level((const int[]){10, -90}, 2) == 0, "10 -90 must give 0");
    SECGEN_DONE();
}
