// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int best_below(const int *offers, size_t count, int limit);
static void expect(const int *offers, size_t count, int limit, int expected)
{
    int found = best_below(offers, count, limit);
    SECGEN_CHECK(found == expected, "%zu offers, limit %d: the result is %d, not %d", count, limit, expected, found);
}
SECGEN_TEST {
    expect((int[]){10, 40, 30}, 3, 40, 30);
    expect((int[]){10, 40, 30}, 3, 30, 10);
    expect((int[]){10, 40, 30}, 3, 11, 10);
    expect((int[]){0}, 1, 1, 0);
    expect((int[]){0, 0, 5}, 3, 5, 0);
    expect((int[]){999999, 1000000}, 2, 1000000, 999999);
    expect((int[]){5, 5, 5}, 3, 6, 5);
    expect((int[]){9, 8, 7, 6}, 4, 8, 7);
    expect((int[]){1, 2, 3, 4, 5, 6}, 6, 4, 3);
    expect((int[]){100, 1, 100}, 3, 50, 1);
    expect((int[]){0, 1}, 2, 1, 0);
    SECGEN_DONE();
}
