// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
int write_cells(int *cells, int rows, int columns, const int *writes, size_t count);
SECGEN_TEST {
    int a[6] = {0}, b[4] = {1, 2, 3, 4};
    int to_a[] = {0, 1, 5, 1, 2, 7}, to_b[] = {2, 0, 9, 1, 0, 8};
    SECGEN_CHECK(write_cells(a, 2, 3, to_a, 2) == 0, "two writes inside");
    SECGEN_CHECK(memcmp(a, (int[]){0, 5, 0, 0, 0, 7}, sizeof a) == 0, "the cells after two writes inside");
    SECGEN_CHECK(write_cells(b, 2, 2, to_b, 2) == 1, "one of two writes inside");
    SECGEN_CHECK(memcmp(b, (int[]){1, 2, 8, 4}, sizeof b) == 0, "the cells after one write inside");
    SECGEN_CHECK(write_cells(b, 2, 2, NULL, 0) == 0, "no writes");
    SECGEN_CHECK(memcmp(b, (int[]){1, 2, 8, 4}, sizeof b) == 0, "the cells after no writes");
    SECGEN_DONE();
}
