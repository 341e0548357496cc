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
    sort_by_score(NULL, NULL, 0);
    check((const char *[]){"solo"}, (int[]){12},
          (const char *[]){"solo"}, (int[]){12}, 1, "solo 12");
    check((const char *[]){"a", "b"}, (int[]){1, 2},
          (const char *[]){"b", "a"}, (int[]){2, 1}, 2, "a 1, b 2");
    check((const char *[]){"b", "a"}, (int[]){2, 1},
          (const char *[]){"b", "a"}, (int[]){2, 1}, 2, "b 2, a 1");
    check((const char *[]){"b", "a"}, (int[]){2, 2},
          (const char *[]){"a", "b"}, (int[]){2, 2}, 2, "b 2, a 2");
    check((const char *[]){"a", "b"}, (int[]){2, 2},
          (const char *[]){"a", "b"}, (int[]){2, 2}, 2, "a 2, b 2");
    check((const char *[]){"ab", "a", "abc", ""}, (int[]){4, 4, 4, 4},
          (const char *[]){"", "a", "ab", "abc"}, (int[]){4, 4, 4, 4}, 4, "ab 4, a 4, abc 4, empty 4");
    check((const char *[]){"x", "x", "x", "x"}, (int[]){-5, 7, 0, -5},
          (const char *[]){"x", "x", "x", "x"}, (int[]){7, 0, -5, -5}, 4, "x -5, x 7, x 0, x -5");
    check((const char *[]){"b", "a", "B", "10", "9", "1"}, (int[]){1, 1, 1, 1, 1, 1},
          (const char *[]){"1", "10", "9", "B", "a", "b"}, (int[]){1, 1, 1, 1, 1, 1}, 6, "b 1, a 1, B 1, 10 1, 9 1, 1 1");
    check((const char *[]){"low", "high", "mid"}, (int[]){-1000000000, 1000000000, 0},
          (const char *[]){"high", "mid", "low"}, (int[]){1000000000, 0, -1000000000}, 3, "low -1000000000, high 1000000000, mid 0");
    check((const char *[]){"n", "m", "k", "z", "y", "y", "l"}, (int[]){5, 5, 6, -6, -5, -6, 0},
          (const char *[]){"k", "m", "n", "l", "y", "y", "z"}, (int[]){6, 5, 5, 0, -5, -6, -6}, 7, "n 5, m 5, k 6, z -6, y -5, y -6, l 0");
    check((const char *[]){"a1", "a10", "a2", "a"}, (int[]){100, 100, 100, -100},
          (const char *[]){"a1", "a10", "a2", "a"}, (int[]){100, 100, 100, -100}, 4, "a1 100, a10 100, a2 100, a -100");
    static char texts[1000][5];
    const char *names[1000];
    int scores[1000];
    for (int i = 0; i < 1000; i++) {
        int number = i * 7 % 1000;
        for (int at = 3, rest = number; at >= 0; at--, rest /= 10)
            texts[i][at] = (char)('0' + rest % 10);
        names[i] = texts[i];
        scores[i] = number / 2 * -1;
    }
    sort_by_score(names, scores, 1000);
    for (int i = 0; i < 1000; i++)
        SECGEN_CHECK(atoi(names[i]) == i && scores[i] == -(i / 2), "1000 entries");
    SECGEN_DONE();
}
