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
    expect((int[]){10, 40, 30}, 3, 10, -1);
    expect((int[]){10, 40, 30}, 3, 0, -1);
    expect((int[]){10, 40, 30}, 3, 5, -1);
    expect(NULL, 0, 0, -1);
    expect(NULL, 0, 1000000, -1);
    expect((int[]){0}, 1, 0, -1);
    expect((int[]){1000000}, 1, 1000000, -1);
    expect((int[]){7, 7, 7}, 3, 7, -1);
    expect((int[]){0}, 1, 1, 0);
    expect((int[]){0, 9}, 2, 9, 0);
    SECGEN_DONE();
}
