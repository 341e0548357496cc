// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int run_program(const int *code, size_t size, int *top);

static int ran(const int *code, size_t size, int *top)
{
    int *block = malloc(size ? size * sizeof *block : 1);
    if (size)
        memcpy(block, code, size * sizeof *block);
    int done = run_program(block, size, top);
    free(block);
    return done;
}

#define GIVES(expected, ...) \
    do { \
        int code[] = {__VA_ARGS__}, top = 77; \
        SECGEN_CHECK(ran(code, sizeof code / sizeof *code, &top) == 0 && top == (expected), #__VA_ARGS__); \
    } while (0)
#define NONE(...) \
    do { \
        int code[] = {__VA_ARGS__}, top = 77; \
        SECGEN_CHECK(ran(code, sizeof code / sizeof *code, &top) == -1, #__VA_ARGS__); \
    } while (0)

static int repeated(int even, int odd)
{
    int top = 0, *code = malloc(100000 * sizeof *code);
    for (int i = 2; i < 100000; i++)
        code[i] = i % 2 ? odd : even;
    code[0] = 0, code[1] = 3;
    int done = run_program(code, 100000, &top);
    free(code);
    return done;
}

SECGEN_TEST {
    int top = 0;
    SECGEN_CHECK(run_program(NULL, 0, &top) == -1, "the empty program");
    NONE(1);
    NONE(2);
    NONE(3);
    NONE(4);
    NONE(5);
    NONE(0, 1, 1);
    NONE(0, 1, 2);
    NONE(0, 1, 3);
    NONE(0, 1, 5);
    NONE(0, 1, 5, 4);
    NONE(0, 1, 5, 5, 0, 1);
    NONE(5, 0, 1);
    NONE(5, 5, 5, 0, 1, 0, 1, 0, 1, 0, 1);
    NONE(4, 0, 1);
    NONE(0, 1, 1, 0, 1, 0, 1);
    NONE(0);
    NONE(0, 1, 0);
    NONE(0, 1, 0, 1, 1, 0);
    GIVES(2, 0, 1, 0, 1, 1);
    NONE(0, 1, 0, 0, 3);
    NONE(0, 0, 0, 0, 3);
    NONE(0, INT_MIN, 0, 0, 3);
    NONE(0, 1, 0, 0, 3, 5, 0, 1);
    GIVES(0, 0, 0, 0, 1, 3);
    NONE(0, INT_MAX, 0, 1, 1);
    NONE(0, INT_MIN, 0, -1, 1);
    NONE(0, INT_MAX, 0, INT_MAX, 1);
    NONE(0, INT_MIN, 0, INT_MIN, 1);
    NONE(0, INT_MAX, 0, 1, 1, 0, -1, 1);
    NONE(0, INT_MAX, 0, 1, 1, 5, 0, 1);
    NONE(0, 65536, 0, 32768, 2);
    NONE(0, 65536, 4, 2);
    NONE(0, INT_MIN, 4, 2);
    NONE(0, INT_MIN, 0, -1, 2);
    NONE(0, INT_MIN, 0, -1, 3);
    NONE(0, INT_MIN, 0, -1, 3, 5, 0, 1);
    GIVES(INT_MAX, 0, -INT_MAX, 0, -1, 3);
    GIVES(2147395600, 0, 46340, 4, 2);
    NONE(0, 46341, 4, 2);
    NONE(0, 65536, 4, 2, 0, 65536, 3);
    NONE(0, 65536, 4, 2, 5, 0, 1);
    NONE(0, 1, 0, 65536, 4, 2, 5);
    NONE(0, INT_MIN, 0, -1, 3, 0, -1, 1);
    int code[40];
    for (int i = 0; i < 20; i++)
        code[2 * i] = 0, code[2 * i + 1] = i;
    SECGEN_CHECK(ran(code, 32, &top) == 0 && top == 15, "sixteen numbers");
    SECGEN_CHECK(ran(code, 34, &top) == -1, "seventeen numbers");
    SECGEN_CHECK(ran(code, 40, &top) == -1, "twenty numbers");
    code[34] = code[35] = code[36] = 5;
    SECGEN_CHECK(ran(code, 37, &top) == -1, "seventeen numbers, of which some are taken away");
    code[32] = 4, code[33] = 1;
    SECGEN_CHECK(ran(code, 33, &top) == -1, "a seventeenth by a copy");
    SECGEN_CHECK(ran(code, 34, &top) == -1, "a seventeenth by a copy, and a sum");
    code[32] = 5, code[33] = 4;
    SECGEN_CHECK(ran(code, 34, &top) == 0 && top == 14, "sixteen numbers again");
    SECGEN_CHECK(repeated(4, 4) == -1, "very many copies");
    SECGEN_CHECK(repeated(4, 2) == -1, "squared again and again");
    SECGEN_CHECK(repeated(5, 5) == -1, "very many taken away");
    SECGEN_DONE();
}
