// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int border_sum(const int *cells, size_t count, int columns);
SECGEN_TEST {
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 5, 6, 7, 8, 9}, 9, 3) == 40, "1 2 3 4 5 6 7 8 9; 3 must give 40");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4}, 4, 2) == 10, "1 2 3 4; 2 must give 10");
    SECGEN_DONE();
}
