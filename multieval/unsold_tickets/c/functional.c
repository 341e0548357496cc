// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
size_t unsold_tickets(int last, const int *sold, size_t count, int *unsold);
static void expect(int last, const int *sold, size_t count, const int *expected, size_t expected_count, const char *what)
{
    size_t room = (size_t)last;
    int *out = malloc(room > 0 ? room * sizeof *out : 1);
    for (size_t i = 0; i < room; i++)
        out[i] = -77;
    size_t found = unsold_tickets(last, sold, count, out);
    SECGEN_CHECK(found == expected_count && memcmp(out, expected, found * sizeof *out) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(0, NULL, 0, (const int[]){0}, 0, "0; no numbers must give no numbers");
    expect(0, (const int[]){1, 2}, 2, (const int[]){0}, 0, "0; 1 2 must give no numbers");
    expect(1, NULL, 0, (const int[]){1}, 1, "1; no numbers must give 1");
    expect(1, (const int[]){1}, 1, (const int[]){0}, 0, "1; 1 must give no numbers");
    expect(4, NULL, 0, (const int[]){1, 2, 3, 4}, 4, "4; no numbers must give 1 2 3 4");
    expect(4, (const int[]){4}, 1, (const int[]){1, 2, 3}, 3, "4; 4 must give 1 2 3");
    expect(4, (const int[]){1}, 1, (const int[]){2, 3, 4}, 3, "4; 1 must give 2 3 4");
    expect(4, (const int[]){9, 2}, 2, (const int[]){1, 3, 4}, 3, "4; 9 2 must give 1 3 4");
    expect(4, (const int[]){0, -1, 5}, 3, (const int[]){1, 2, 3, 4}, 4, "4; 0 -1 5 must give 1 2 3 4");
    expect(4, (const int[]){2, 2, 2, 2, 2}, 5, (const int[]){1, 3, 4}, 3, "4; 2 2 2 2 2 must give 1 3 4");
    expect(6, (const int[]){6, 5, 4}, 3, (const int[]){1, 2, 3}, 3, "6; 6 5 4 must give 1 2 3");
    expect(6, (const int[]){3, 1, 3, 1}, 4, (const int[]){2, 4, 5, 6}, 4, "6; 3 1 3 1 must give 2 4 5 6");
    expect(5, (const int[]){7, 5, 6, 4, 0, 3}, 6, (const int[]){1, 2}, 2, "5; 7 5 6 4 0 3 must give 1 2");
    expect(3, (const int[]){1, 2, 3, 4, 5}, 5, (const int[]){0}, 0, "3; 1 2 3 4 5 must give no numbers");
    expect(7, (const int[]){-3, 3, -7, 7}, 4, (const int[]){1, 2, 4, 5, 6}, 5, "7; -3 3 -7 7 must give 1 2 4 5 6");
    expect(8, (const int[]){8, 8, 1, 1}, 4, (const int[]){2, 3, 4, 5, 6, 7}, 6, "8; 8 8 1 1 must give 2 3 4 5 6 7");
    expect(2, (const int[]){2147483647, -2147483648}, 2, (const int[]){1, 2}, 2, "2; 2147483647 -2147483648 must give 1 2");
    expect(10, (const int[]){10, 9, 8, 7, 6, 5, 4, 3, 1}, 9, (const int[]){2}, 1, "10; 10 9 8 7 6 5 4 3 1 must give 2");
    static int many_18[600];
    for (size_t i = 0; i < 600; i++)
        many_18[i] = (const int[]){12, 11, 3}[i % 3];
    expect(12, many_18, 600, (const int[]){1, 2, 4, 5, 6, 7, 8, 9, 10}, 9, "600 numbers sold");
    SECGEN_DONE();
}
