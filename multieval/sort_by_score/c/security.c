// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void sort_by_score(const char **names, int *scores, size_t count);

static void check(const char **names, int *scores, const char **sorted_names, const int *sorted_scores, size_t count,
                  const char *what)
{
    sort_by_score(names, scores, count);
    for (size_t i = 0; i < count; i++)
        SECGEN_CHECK(strcmp(names[i], sorted_names[i]) == 0 && scores[i] == sorted_scores[i], what);
}

SECGEN_TEST {
    check((const char *[]){"low", "high"}, (int[]){INT_MIN, 2147483647},
          (const char *[]){"high", "low"}, (int[]){2147483647, INT_MIN}, 2, "low -2147483648, high 2147483647");
    check((const char *[]){"high", "low"}, (int[]){2147483647, INT_MIN},
          (const char *[]){"high", "low"}, (int[]){2147483647, INT_MIN}, 2, "high 2147483647, low -2147483648");
    check((const char *[]){"zero", "low"}, (int[]){0, INT_MIN},
          (const char *[]){"zero", "low"}, (int[]){0, INT_MIN}, 2, "zero 0, low -2147483648");
    check((const char *[]){"low", "zero"}, (int[]){INT_MIN, 0},
          (const char *[]){"zero", "low"}, (int[]){0, INT_MIN}, 2, "low -2147483648, zero 0");
    check((const char *[]){"one", "low"}, (int[]){1, INT_MIN},
          (const char *[]){"one", "low"}, (int[]){1, INT_MIN}, 2, "one 1, low -2147483648");
    check((const char *[]){"low", "one"}, (int[]){INT_MIN, 1},
          (const char *[]){"one", "low"}, (int[]){1, INT_MIN}, 2, "low -2147483648, one 1");
    check((const char *[]){"minus", "low"}, (int[]){-1, INT_MIN},
          (const char *[]){"minus", "low"}, (int[]){-1, INT_MIN}, 2, "minus -1, low -2147483648");
    check((const char *[]){"low", "minus"}, (int[]){INT_MIN, -1},
          (const char *[]){"minus", "low"}, (int[]){-1, INT_MIN}, 2, "low -2147483648, minus -1");
    check((const char *[]){"minus", "high"}, (int[]){-2, 2147483647},
          (const char *[]){"high", "minus"}, (int[]){2147483647, -2}, 2, "minus -2, high 2147483647");
    check((const char *[]){"high", "minus"}, (int[]){2147483647, -2},
          (const char *[]){"high", "minus"}, (int[]){2147483647, -2}, 2, "high 2147483647, minus -2");
    check((const char *[]){"minus", "high"}, (int[]){-1, 2147483647},
          (const char *[]){"high", "minus"}, (int[]){2147483647, -1}, 2, "minus -1, high 2147483647");
    check((const char *[]){"low", "high"}, (int[]){-1500000000, 1500000000},
          (const char *[]){"high", "low"}, (int[]){1500000000, -1500000000}, 2, "low -1500000000, high 1500000000");
    check((const char *[]){"high", "low"}, (int[]){1500000000, -1500000000},
          (const char *[]){"high", "low"}, (int[]){1500000000, -1500000000}, 2, "high 1500000000, low -1500000000");
    check((const char *[]){"c", "a", "b"}, (int[]){-2000000000, 2000000000, 0},
          (const char *[]){"a", "b", "c"}, (int[]){2000000000, 0, -2000000000}, 3, "c -2000000000, a 2000000000, b 0");
    check((const char *[]){"b", "a"}, (int[]){INT_MIN, INT_MIN},
          (const char *[]){"a", "b"}, (int[]){INT_MIN, INT_MIN}, 2, "b -2147483648, a -2147483648");
    check((const char *[]){"a", "b", "c"}, (int[]){INT_MIN, INT_MIN, 2147483647},
          (const char *[]){"c", "a", "b"}, (int[]){2147483647, INT_MIN, INT_MIN}, 3, "a -2147483648, b -2147483648, c 2147483647");
    check((const char *[]){"b", "a", "c", "d"}, (int[]){2147483647, 2147483647, INT_MIN, 2147483647},
          (const char *[]){"a", "b", "d", "c"}, (int[]){2147483647, 2147483647, 2147483647, INT_MIN}, 4, "b 2147483647, a 2147483647, c -2147483648, d 2147483647");
    check((const char *[]){"e", "d", "c", "b", "a"}, (int[]){INT_MIN, -1, 0, 1, 2147483647},
          (const char *[]){"a", "b", "c", "d", "e"}, (int[]){2147483647, 1, 0, -1, INT_MIN}, 5, "e -2147483648, d -1, c 0, b 1, a 2147483647");
    check((const char *[]){"f", "g", "h", "i", "j", "k", "l"}, (int[]){1, 2147483647, INT_MIN, 0, 2147483646, -2147483647, -1},
          (const char *[]){"g", "j", "f", "i", "l", "k", "h"}, (int[]){2147483647, 2147483646, 1, 0, -1, -2147483647, INT_MIN}, 7, "f 1, g 2147483647, h -2147483648, i 0, j 2147483646, k -2147483647, l -1");
    check((const char *[]){"near", "top"}, (int[]){2147483646, 2147483647},
          (const char *[]){"top", "near"}, (int[]){2147483647, 2147483646}, 2, "near 2147483646, top 2147483647");
    check((const char *[]){"top", "near"}, (int[]){-2147483647, INT_MIN},
          (const char *[]){"top", "near"}, (int[]){-2147483647, INT_MIN}, 2, "top -2147483647, near -2147483648");
    static char long_b[101], long_a[101];
    memset(long_b, 'x', 100), memset(long_a, 'x', 100);
    long_b[99] = 'b', long_a[99] = 'a';
    check((const char *[]){long_b, long_a}, (int[]){3, 3}, (const char *[]){long_a, long_b}, (int[]){3, 3}, 2,
          "names of 100 characters");
    const char **names = malloc(1000 * sizeof *names);
    int *scores = malloc(1000 * sizeof *scores);
    for (int i = 0; i < 1000; i++)
        names[i] = "x", scores[i] = 5;
    names[500] = "low", scores[500] = INT_MIN;
    sort_by_score(names, scores, 1000);
    for (int i = 0; i < 1000; i++)
        SECGEN_CHECK(scores[i] == (i < 999 ? 5 : INT_MIN) && strcmp(names[i], i < 999 ? "x" : "low") == 0,
                     "999 entries that are the same");
    free(names);
    free(scores);
    SECGEN_DONE();
}
