// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int write_cells(int *cells, int rows, int columns, const int *writes, size_t count);
SECGEN_TEST {
    int a[6] = {0};
    int twice[] = {1, 1, 5, 0, 0, INT_MIN, 1, 1, -6, 0, 0, INT_MAX};
    SECGEN_CHECK(write_cells(a, 2, 3, twice, 4) == 0, "the same cells twice");
    SECGEN_CHECK(memcmp(a, (int[]){INT_MAX, 0, 0, 0, -6, 0}, sizeof a) == 0, "the later value stays");
    int below[] = {2, 0, 1, 1, 3, 2, 3, 1, 3, 2, 2, 4, 9, 9, 5};
    SECGEN_CHECK(write_cells(a, 2, 3, below, 5) == 5, "below the grid and right of it");
    SECGEN_CHECK(memcmp(a, (int[]){INT_MAX, 0, 0, 0, -6, 0}, sizeof a) == 0, "nothing is changed");
    int one = 3;
    SECGEN_CHECK(write_cells(&one, 1, 1, (int[]){0, 0, 4, 1, 0, 5, 1, 1, 6, 0, 1, 7}, 4) == 3, "a grid of one cell");
    SECGEN_CHECK(one == 4, "the only cell");
    int *large = calloc(1000000, sizeof *large), *writes = malloc(30000 * sizeof *writes);
    for (int i = 0; i < 10000; i++)
        writes[3 * i] = i % 1000, writes[3 * i + 1] = 999 - i / 10, writes[3 * i + 2] = i;
    SECGEN_CHECK(write_cells(large, 1000, 1000, writes, 10000) == 0, "10,000 writes");
    long long sum = 0;
    for (int i = 0; i < 1000000; i++)
        sum += large[i];
    SECGEN_CHECK(sum == 49995000, "the sum of what was written");
    SECGEN_CHECK(large[7 * 1000 + 999] == 7, "row 7, column 999");
    free(large);
    free(writes);
    SECGEN_DONE();
}
