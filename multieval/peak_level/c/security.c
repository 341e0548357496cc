// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int peak_level(const int *samples, size_t count);
static void expect(const int *samples, size_t count, int expected)
{
    int found = peak_level(samples, count);
    SECGEN_CHECK(found == expected, "%zu samples: the result is %d, not %d", count, expected, found);
}
SECGEN_TEST {
    expect((int[]){(-2147483647 - 1)}, 1, 2147483647);
    expect((int[]){(-2147483647 - 1), 0}, 2, 2147483647);
    expect((int[]){0, (-2147483647 - 1)}, 2, 2147483647);
    expect((int[]){5, (-2147483647 - 1), 7}, 3, 2147483647);
    expect((int[]){(-2147483647 - 1), (-2147483647 - 1)}, 2, 2147483647);
    expect((int[]){(-2147483647 - 1), 2147483647}, 2, 2147483647);
    expect((int[]){2147483647, (-2147483647 - 1)}, 2, 2147483647);
    expect((int[]){-1, (-2147483647 - 1), 1}, 3, 2147483647);
    expect((int[]){-2147483647, (-2147483647 - 1)}, 2, 2147483647);
    expect((int[]){-2147483647}, 1, 2147483647);
    expect((int[]){1, 2, 3, (-2147483647 - 1), 4, 5}, 6, 2147483647);
    expect((int[]){(-2147483647 - 1), -2147483647}, 2, 2147483647);
    expect((int[]){3, -7, 5}, 3, 7);
    SECGEN_DONE();
}
