// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int ferry_trips(const int *cars, size_t count, int deck);
SECGEN_TEST {
    SECGEN_CHECK(ferry_trips((const int[]){4, 5, 3}, 3, 10) == 2, "4 5 3; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){2, 2, 3}, 3, 8) == 1, "2 2 3; 8 must give 1");
    SECGEN_CHECK(ferry_trips(NULL, 0, 8) == 0, "no numbers; 8 must give 0");
    SECGEN_DONE();
}
