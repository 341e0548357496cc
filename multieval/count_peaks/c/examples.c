// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int count_peaks(const int *heights, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(count_peaks((const int[]){1, 5, 2, 6, 3}, 5) == 2, "1 5 2 6 3 must give 2");
    SECGEN_CHECK(count_peaks((const int[]){9, 4, 7}, 3) == 0, "9 4 7 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){0, 3, 2, 2, 1}, 5) == 1, "0 3 2 2 1 must give 1");
    SECGEN_DONE();
}
