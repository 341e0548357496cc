// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int nesting_depth(const char *text);
SECGEN_TEST {
    const int n = 500000;
    char *text = malloc(2 * n + 1);
    text[2 * n] = '\0';
    for (int i = 0; i < n; i++)
        text[2 * i] = '(', text[2 * i + 1] = ')';
    SECGEN_CHECK(nesting_depth(text) == 1, "side by side");
    memset(text, '(', n), memset(text + n, ')', n);
    SECGEN_CHECK(nesting_depth(text) == n, "one kind");
    for (int i = 0; i < n; i++)
        text[i] = "([{"[i % 3], text[2 * n - 1 - i] = ")]}"[i % 3];
    SECGEN_CHECK(nesting_depth(text) == n, "three kinds");
    text[2 * n - 1] = ']';
    SECGEN_CHECK(nesting_depth(text) == -1, "three kinds, the last one wrong");
    text[2 * n - 1] = 'x';
    SECGEN_CHECK(nesting_depth(text) == -1, "three kinds, one is open");
    memset(text, '{', 2 * n);
    SECGEN_CHECK(nesting_depth(text) == -1, "all open");
    memset(text, ']', 2 * n);
    SECGEN_CHECK(nesting_depth(text) == -1, "all closing");
    free(text);
    SECGEN_DONE();
}
