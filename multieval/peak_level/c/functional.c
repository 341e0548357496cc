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
    expect(NULL, 0, 0);
    expect((int[]){0}, 1, 0);
    expect((int[]){1}, 1, 1);
    expect((int[]){-1}, 1, 1);
    expect((int[]){5, 5, 5}, 3, 5);
    expect((int[]){-5, -5}, 2, 5);
    expect((int[]){-3, 3}, 2, 3);
    expect((int[]){100, -99, 98}, 3, 100);
    expect((int[]){99, -100, 98}, 3, 100);
    expect((int[]){2147483647}, 1, 2147483647);
    expect((int[]){-2147483647}, 1, 2147483647);
    expect((int[]){2147483647, -2147483647, 0}, 3, 2147483647);
    expect((int[]){1, 2, 3, 4, -5, 6, -7}, 7, 7);
    expect((int[]){-32768, 32767}, 2, 32768);
    expect((int[]){-2000000000, 1999999999}, 2, 2000000000);
    expect((int[]){-1, -2, -3}, 3, 3);
    expect((int[]){-8, -1}, 2, 8);
    SECGEN_DONE();
}
