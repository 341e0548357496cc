// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int longest_chain(const int *parents, size_t count);
static int of(const int *values, size_t count)
{
    int *block = malloc(count * sizeof *block);
    memcpy(block, values, count * sizeof *block);
    int found = longest_chain(block, count);
    free(block);
    return found;
}
#define CHAIN(...) of((const int[]){__VA_ARGS__}, sizeof((const int[]){__VA_ARGS__}) / sizeof(int))
SECGEN_TEST {
    SECGEN_CHECK(CHAIN(1) == -1, "one element, the index 1");
    SECGEN_CHECK(CHAIN(-2) == -1, "one element, the index -2");
    SECGEN_CHECK(CHAIN(-1, 0, 1, 4) == -1, "an index behind the list");
    SECGEN_CHECK(CHAIN(4, -1, 1, 1) == -1, "an index behind the list, at the begin");
    SECGEN_CHECK(CHAIN(-1, -2, 1, 1) == -1, "the index -2");
    SECGEN_CHECK(CHAIN(-1, 0, INT_MAX) == -1, "the largest number");
    SECGEN_CHECK(CHAIN(INT_MIN, 0, 1) == -1, "the smallest number");
    SECGEN_CHECK(CHAIN(-1, 1) == -1, "a circle of one");
    SECGEN_CHECK(CHAIN(1, 0, -1) == -1, "a circle of two");
    SECGEN_CHECK(CHAIN(-1, 0, 3, 4, 2) == -1, "a circle at the end");
    SECGEN_CHECK(CHAIN(1, 2, 3, 1) == -1, "a tail into a circle");
    SECGEN_CHECK(CHAIN(2, 0, 2, -1) == -1, "two tails into a circle of one");
    SECGEN_CHECK(CHAIN(2, 0, 3, -1) == 4, "no circle");
    const int n = 300000;
    int *many = malloc(n * sizeof *many);
    for (int i = 0; i < n; i++)
        many[i] = i - 1;
    SECGEN_CHECK(longest_chain(many, n) == n, "a long chain");
    many[0] = n - 1;
    SECGEN_CHECK(longest_chain(many, n) == -1, "a long circle");
    many[0] = n;
    SECGEN_CHECK(longest_chain(many, n) == -1, "a long chain to nowhere");
    for (int i = 0; i < n; i++)
        many[i] = i == n - 1 ? -1 : i + 1;
    SECGEN_CHECK(longest_chain(many, n) == n, "a long chain the other way");
    many[n - 1] = n - 2;
    SECGEN_CHECK(longest_chain(many, n) == -1, "a long tail into a circle of two");
    for (int i = 0; i < n; i++)
        many[i] = i <= n / 2 ? i - 1 : n / 2;
    SECGEN_CHECK(longest_chain(many, n) == n / 2 + 2, "half of the elements share a long chain");
    free(many);
    SECGEN_DONE();
}
