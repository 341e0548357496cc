// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int refused_sales(const int *changes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(refused_sales((const int[]){5, -3, -4}, 3) == 1, "5 -3 -4 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){-2, 10, -6}, 3) == 1, "-2 10 -6 must give 1");
    SECGEN_CHECK(refused_sales(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_DONE();
}
