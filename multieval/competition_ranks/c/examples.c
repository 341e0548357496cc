// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void competition_ranks(const int *times, size_t count, int *ranks);
static void expect(const int *times, size_t count, const int *expected, const char *what)
{
    size_t room = count;
    int *out = malloc(room > 0 ? room * sizeof *out : 1);
    for (size_t i = 0; i < room; i++)
        out[i] = -77;
    competition_ranks(times, count, out);
    SECGEN_CHECK(memcmp(out, expected, room * sizeof *out) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect((const int[]){50, 40, 60}, 3, (const int[]){2, 1, 3}, "50 40 60 must give 2 1 3");
    expect((const int[]){45, 30, 45}, 3, (const int[]){2, 1, 2}, "45 30 45 must give 2 1 2");
    expect((const int[]){9}, 1, (const int[]){1}, "9 must give 1");
    SECGEN_DONE();
}
