// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int write_cells(int *cells, int rows, int columns, const int *writes, size_t count);
static void outside(int row, int column)
{
    int *cells = malloc(12 * sizeof *cells), *writes = malloc(9 * sizeof *writes), expected[12];
    for (int i = 0; i < 12; i++)
        cells[i] = expected[i] = i;
    memcpy(writes, (int[]){1, 2, 70, row, column, 71, 2, 3, 72}, 9 * sizeof *writes);
    expected[6] = 70, expected[11] = 72;
    SECGEN_CHECK(write_cells(cells, 3, 4, writes, 3) == 1, "row %d, column %d is outside", row, column);
    SECGEN_CHECK(memcmp(cells, expected, sizeof expected) == 0, "row %d, column %d changes nothing", row, column);
    free(cells);
    free(writes);
}
SECGEN_TEST {
    int rows[] = {-1, INT_MIN, INT_MIN + 1, -65536, -4, -3, -2, 3, 4, 65536, 1 << 30, INT_MAX};
    int columns[] = {-1, INT_MIN, INT_MIN + 1, -65536, -5, -4, -3, 4, 5, 8, 65536, 1 << 30, INT_MAX};
    size_t some_rows = sizeof rows / sizeof *rows, some_columns = sizeof columns / sizeof *columns;
    for (size_t i = 0; i < some_rows; i++)
        for (int column = 0; column < 4; column++)
            outside(rows[i], column);
    for (size_t i = 0; i < some_columns; i++)
        for (int row = 0; row < 3; row++)
            outside(row, columns[i]);
    for (size_t i = 0; i < some_rows; i++)
        for (size_t j = 0; j < some_columns; j++)
            outside(rows[i], columns[j]);
    SECGEN_DONE();
}
