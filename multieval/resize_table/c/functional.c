// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int *resize_table(const int *cells, int rows, int columns, int new_rows, int new_columns);
static int value(const int *cells, int rows, int columns, int row, int column)
{
    return row < rows && column < columns ? cells[row * columns + column] : 0;
}
static void made(const int *cells, int rows, int columns, int new_rows, int new_columns)
{
    int *got = resize_table(cells, rows, columns, new_rows, new_columns);
    SECGEN_CHECK(got != NULL, "%d x %d: there is a result", new_rows, new_columns);
    for (int i = 0; i < new_rows; i++)
        for (int j = 0; j < new_columns; j++)
            SECGEN_CHECK(got[i * new_columns + j] == value(cells, rows, columns, i, j), "%d x %d: row %d, column %d",
                         new_rows, new_columns, i, j);
    free(got);
}
SECGEN_TEST {
    int cells[12], kept[12];
    for (int i = 0; i < 12; i++)
        cells[i] = kept[i] = i * i - 20;
    for (int rows = 1; rows < 6; rows++)
        for (int columns = 1; columns < 6; columns++) {
            made(cells, 3, 4, rows, columns);
            made(cells, 1, 1, rows, columns);
            made(cells, 1, 12, rows, columns);
            made(cells, 12, 1, rows, columns);
        }
    made(cells, 3, 4, 1000000, 1);
    made(cells, 3, 4, 1, 1000000);
    made(cells, 3, 4, 1000, 1000);
    SECGEN_CHECK(memcmp(cells, kept, sizeof cells) == 0, "the given table stays");
    int none[][2] = {{0, 0}, {0, 4}, {3, 0}, {-1, 4}, {3, -1}, {-3, 4}, {0, -4}, {1000001, 1}, {1, 1000001}, {1001, 1000},
                     {1000, 1001}, {30000, 30000}};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        SECGEN_CHECK(resize_table(cells, 3, 4, none[i][0], none[i][1]) == NULL, "%d x %d: there is no result", none[i][0],
                     none[i][1]);
    int *large = malloc(1000000 * sizeof *large);
    for (int i = 0; i < 1000000; i++)
        large[i] = i;
    made(large, 1000, 1000, 999, 1001);
    made(large, 1000, 1000, 2, 500000);
    free(large);
    SECGEN_DONE();
}
