// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int heating_hours(const int *temperatures, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(heating_hours((const int[]){17, 19, 20, 23}, 4) == 3, "17 19 20 23 must give 3");
    SECGEN_CHECK(heating_hours((const int[]){15, 25, 15, 25}, 4) == 2, "15 25 15 25 must give 2");
    SECGEN_CHECK(heating_hours(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_DONE();
}
