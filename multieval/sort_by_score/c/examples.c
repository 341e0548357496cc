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
    check((const char *[]){"ann", "bob", "cy"}, (int[]){5, 9, 7},
          (const char *[]){"bob", "cy", "ann"}, (int[]){9, 7, 5}, 3, "ann 5, bob 9, cy 7");
    check((const char *[]){"eve", "dan", "Zoe"}, (int[]){3, 3, 3},
          (const char *[]){"Zoe", "dan", "eve"}, (int[]){3, 3, 3}, 3, "eve 3, dan 3, Zoe 3");
    check((const char *[]){"a", "b", "c"}, (int[]){-1, 0, 1},
          (const char *[]){"c", "b", "a"}, (int[]){1, 0, -1}, 3, "a -1, b 0, c 1");
    SECGEN_DONE();
}
