// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int pick_server(int r, const int *up, size_t count);
static void expect(int r, const int *up, size_t count, int expected)
{
    int *block = count ? malloc(count * sizeof *block) : NULL;
    if (count)
        memcpy(block, up, count * sizeof *block);
    int found = pick_server(r, block, count);
    SECGEN_CHECK(found == expected, "request %d, %zu servers: the result is %d, not %d", r, count, expected, found);
    free(block);
}
SECGEN_TEST {
    expect(0, (int[]){0}, 1, -1);
    expect(1, (int[]){0}, 1, -1);
    expect(0, NULL, 0, -1);
    expect(5, NULL, 0, -1);
    expect(0, (int[]){0, 0, 0}, 3, -1);
    expect(7, (int[]){0, 0, 0, 0, 0}, 5, -1);
    expect(2147483647, (int[]){0, 0}, 2, -1);
    expect(2147483647, NULL, 0, -1);
    expect(3, (int[]){0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 20, -1);
    expect(1, (int[]){1, 0}, 2, 0);
    expect(0, (int[]){0, 1}, 2, 1);
    static const int down[1000];
    expect(999, down, 1000, -1);
    SECGEN_DONE();
}
