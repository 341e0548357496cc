// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int till_time(const int *times, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(till_time((const int[]){4, 5, 6, 5}, 4) == 10, "4 5 6 5 must give 10");
    SECGEN_CHECK(till_time((const int[]){6, 6}, 2) == 6, "6 6 must give 6");
    SECGEN_CHECK(till_time(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_DONE();
}
