// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
int *resize_table(const int *cells, int rows, int columns, int new_rows, int new_columns);
static void none(const int *cells, int new_rows, int new_columns)
{
    SECGEN_CHECK(resize_table(cells, 3, 4, new_rows, new_columns) == NULL, "%d x %d: no result", new_rows, new_columns);
    SECGEN_CHECK(resize_table(cells, 3, 4, new_columns, new_rows) == NULL, "%d x %d: no result", new_columns, new_rows);
}
SECGEN_TEST {
    int *cells = malloc(12 * sizeof *cells);
    for (int i = 0; i < 12; i++)
        cells[i] = i + 1;
    int *made = resize_table(cells, 3, 4, 2, 5);
    SECGEN_CHECK(made != NULL, "2 x 5");
    SECGEN_CHECK(memcmp(made, (int[]){1, 2, 3, 4, 0, 5, 6, 7, 8, 0}, 10 * sizeof *made) == 0, "2 x 5");
    free(made);
    none(cells, 65536, 65536);
    none(cells, 65536, 65537);
    none(cells, 65536, 32768);
    none(cells, 46341, 92682);
    none(cells, 3, 1431655766);
    none(cells, 5, 858993460);
    none(cells, 1 << 30, 4);
    none(cells, 1 << 30, 1 << 30);
    none(cells, INT_MAX, INT_MAX);
    none(cells, INT_MAX, 2);
    none(cells, INT_MAX, 1);
    none(cells, -1, -1);
    none(cells, -2, -3);
    none(cells, -1000, -1000);
    none(cells, -1, -1000000);
    none(cells, INT_MIN, -1);
    none(cells, INT_MIN, 2);
    none(cells, INT_MIN, INT_MIN);
    none(cells, INT_MIN, INT_MAX);
    none(cells, -65535, 65537);
    none(cells, -1, -65536);
    free(cells);
    SECGEN_DONE();
}
