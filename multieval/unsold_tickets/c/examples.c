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
    expect(5, (const int[]){2, 5}, 2, (const int[]){1, 3, 4}, 3, "5; 2 5 must give 1 3 4");
    expect(3, (const int[]){1, 3, 3}, 3, (const int[]){2}, 1, "3; 1 3 3 must give 2");
    expect(2, (const int[]){1, 2}, 2, (const int[]){0}, 0, "2; 1 2 must give no numbers");
    SECGEN_DONE();
}
