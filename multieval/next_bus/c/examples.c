// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int next_bus(const int *departures, size_t count, int now);
SECGEN_TEST {
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 410) == 20, "400 430 460; 410 must give 20");
    SECGEN_CHECK(next_bus((const int[]){0, 700}, 2, 650) == 50, "0 700; 650 must give 50");
    SECGEN_CHECK(next_bus((const int[]){0, 700}, 2, 1400) == 40, "0 700; 1400 must give 40");
    SECGEN_DONE();
}
