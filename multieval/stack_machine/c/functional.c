// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
int run_program(const int *code, size_t size, int *top);

#define GIVES(expected, ...) \
    do { \
        int code[] = {__VA_ARGS__}, top = 77; \
        SECGEN_CHECK(run_program(code, sizeof code / sizeof *code, &top) == 0 && top == (expected), #__VA_ARGS__); \
    } while (0)
#define NONE(...) \
    do { \
        int code[] = {__VA_ARGS__}, top = 77; \
        SECGEN_CHECK(run_program(code, sizeof code / sizeof *code, &top) == -1, #__VA_ARGS__); \
    } while (0)

SECGEN_TEST {
    GIVES(0, 0, 0);
    GIVES(5, 0, 5);
    GIVES(INT_MIN, 0, INT_MIN);
    GIVES(INT_MAX, 0, INT_MAX);
    GIVES(-1, 0, INT_MIN, 0, INT_MAX, 1);
    GIVES(INT_MAX, 0, INT_MAX - 1, 0, 1, 1);
    GIVES(INT_MIN, 0, -65536, 0, 32768, 2);
    GIVES(3, 0, 7, 0, 2, 3);
    GIVES(-3, 0, 7, 0, -2, 3);
    GIVES(3, 0, -7, 0, -2, 3);
    GIVES(0, 0, -1, 0, 2, 3);
    GIVES(-INT_MAX, 0, INT_MAX, 0, -1, 3);
    GIVES(INT_MIN, 0, INT_MIN, 0, 1, 3);
    GIVES(4, 0, 4, 0, 5, 5);
    GIVES(8, 0, 4, 4, 1);
    GIVES(14, 0, 2, 0, 3, 0, 4, 2, 1);
    GIVES(20, 0, 2, 0, 3, 1, 0, 4, 2);
    GIVES(9, 0, 1, 5, 0, 9);
    NONE(6);
    NONE(-1);
    NONE(0, 1, 6, 0, 2);
    NONE(0, 1, INT_MAX);
    int full[47], top = 0;
    for (int i = 0; i < 16; i++)
        full[2 * i] = 0, full[2 * i + 1] = i;
    for (int i = 32; i < 47; i++)
        full[i] = 1;
    SECGEN_CHECK(run_program(full, 32, &top) == 0 && top == 15, "sixteen numbers");
    SECGEN_CHECK(run_program(full, 47, &top) == 0 && top == 120, "their sum");
    int *large = malloc(100000 * sizeof *large);
    large[0] = 0, large[1] = 1, large[99999] = 4;
    for (int i = 2; i < 99999; i++)
        large[i] = i % 2 ? 2 : 4;
    large[99998] = 4;
    SECGEN_CHECK(run_program(large, 99999, &top) == 0 && top == 1, "a long program");
    free(large);
    SECGEN_DONE();
}
