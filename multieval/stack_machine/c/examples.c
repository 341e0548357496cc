// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int run_program(const int *code, size_t size, int *top);
SECGEN_TEST {
    int a[] = {0, 7, 0, 5, 1}, b[] = {0, -7, 0, 2, 3}, c[] = {0, 6, 4, 2, 0, 1, 5}, d[] = {0, 6, 9}, top = 0;
    SECGEN_CHECK(run_program(a, 5, &top) == 0 && top == 12, "0, 7, 0, 5, 1");
    SECGEN_CHECK(run_program(b, 5, &top) == 0 && top == -3, "0, -7, 0, 2, 3");
    SECGEN_CHECK(run_program(c, 7, &top) == 0 && top == 36, "0, 6, 4, 2, 0, 1, 5");
    SECGEN_CHECK(run_program(d, 3, &top) == -1, "9 is no instruction");
    SECGEN_DONE();
}
