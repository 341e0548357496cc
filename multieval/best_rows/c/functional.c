// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void best_rows(const int *cells, size_t count, int columns, int *rows);
static void expect(const int *cells, size_t count, int columns, const int *expected, const char *what)
{
    size_t room = (size_t)columns;
    int *out = malloc(room > 0 ? room * sizeof *out : 1);
    for (size_t i = 0; i < room; i++)
        out[i] = -77;
    best_rows(cells, count, columns, out);
    SECGEN_CHECK(memcmp(out, expected, room * sizeof *out) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect((const int[]){5}, 1, 1, (const int[]){1}, "5; 1 must give 1");
    expect((const int[]){0}, 1, 1, (const int[]){1}, "0; 1 must give 1");
    expect((const int[]){-5}, 1, 1, (const int[]){1}, "-5; 1 must give 1");
    expect((const int[]){1, 2, 3}, 3, 1, (const int[]){3}, "1 2 3; 1 must give 3");
    expect((const int[]){3, 2, 1}, 3, 1, (const int[]){1}, "3 2 1; 1 must give 1");
    expect((const int[]){1, 2, 3}, 3, 3, (const int[]){1, 1, 1}, "1 2 3; 3 must give 1 1 1");
    expect((const int[]){-1, -2, -3}, 3, 3, (const int[]){1, 1, 1}, "-1 -2 -3; 3 must give 1 1 1");
    expect((const int[]){-3, -2, -1}, 3, 1, (const int[]){3}, "-3 -2 -1; 1 must give 3");
    expect((const int[]){-1, -2, -3, -4}, 4, 2, (const int[]){1, 1}, "-1 -2 -3 -4; 2 must give 1 1");
    expect((const int[]){-3, -4, -1, -2}, 4, 2, (const int[]){2, 2}, "-3 -4 -1 -2; 2 must give 2 2");
    expect((const int[]){7, 7, 7, 7}, 4, 2, (const int[]){1, 1}, "7 7 7 7; 2 must give 1 1");
    expect((const int[]){7, 7, 7}, 3, 1, (const int[]){1}, "7 7 7; 1 must give 1");
    expect((const int[]){0, 0, 0, 0, 0, 0}, 6, 3, (const int[]){1, 1, 1}, "0 0 0 0 0 0; 3 must give 1 1 1");
    expect((const int[]){1, 9, 9, 1, 9, 9}, 6, 2, (const int[]){2, 1}, "1 9 9 1 9 9; 2 must give 2 1");
    expect((const int[]){2, 1, 2, 3, 1, 3}, 6, 2, (const int[]){1, 2}, "2 1 2 3 1 3; 2 must give 1 2");
    expect((const int[]){5, 1, 4, 2, 5, 3, 1, 5, 5}, 9, 3, (const int[]){1, 2, 3}, "5 1 4 2 5 3 1 5 5; 3 must give 1 2 3");
    expect((const int[]){-1000, 1000, 1000, -1000}, 4, 2, (const int[]){2, 1}, "-1000 1000 1000 -1000; 2 must give 2 1");
    expect((const int[]){-1, 0, 1, 0, -1, 0, 1, 0, -1}, 9, 3, (const int[]){3, 1, 1}, "-1 0 1 0 -1 0 1 0 -1; 3 must give 3 1 1");
    expect((const int[]){4, 3, 2, 1, 1, 2, 3, 4}, 8, 4, (const int[]){1, 1, 2, 2}, "4 3 2 1 1 2 3 4; 4 must give 1 1 2 2");
    expect((const int[]){4, 3, 2, 1, 1, 2, 3, 4}, 8, 2, (const int[]){1, 4}, "4 3 2 1 1 2 3 4; 2 must give 1 4");
    expect((const int[]){-9, -9, -8, -9}, 4, 2, (const int[]){2, 1}, "-9 -9 -8 -9; 2 must give 2 1");
    static int many_21[200];
    for (size_t i = 0; i < 200; i++)
        many_21[i] = (const int[]){3, 5}[i % 2];
    expect(many_21, 200, 2, (const int[]){1, 1}, "200 cells, all rows alike");
    static int many_22[900];
    for (size_t i = 0; i < 900; i++)
        many_22[i] = (const int[]){1, 2, 3}[i % 3];
    expect(many_22, 900, 1, (const int[]){3}, "900 cells in one column");
    static int many_23[300];
    for (size_t i = 0; i < 300; i++)
        many_23[i] = (const int[]){1, 2, 3}[i % 3];
    expect(many_23, 300, 4, (const int[]){3, 2, 1, 3}, "300 cells in four columns");
    SECGEN_DONE();
}
