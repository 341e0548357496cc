// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int fuel_stops(const int *stretches, size_t count, int distance);
SECGEN_TEST {
    SECGEN_CHECK(fuel_stops((const int[]){4, 3, 5, 3}, 4, 9) == 1, "4 3 5 3; 9 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){2, 2}, 2, 9) == 0, "2 2; 9 must give 0");
    SECGEN_CHECK(fuel_stops((const int[]){8, 2}, 2, 5) == -1, "8 2; 5 must give -1");
    SECGEN_DONE();
}
