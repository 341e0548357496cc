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
    expect((int[]){10, 40, 30}, 3, 35, 30);
    expect((int[]){10, 40, 30}, 3, 100, 40);
    SECGEN_DONE();
}
