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
    expect((const int[]){1, 5, 9, 2}, 4, 2, (const int[]){2, 1}, "1 5 9 2; 2 must give 2 1");
    expect((const int[]){3, 8, 2, 4, 1, 7}, 6, 3, (const int[]){2, 1, 2}, "3 8 2 4 1 7; 3 must give 2 1 2");
    SECGEN_DONE();
}
