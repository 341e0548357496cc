// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
void letter_counts(const char *text, int *counts);
SECGEN_TEST {
    int counts[26];
    letter_counts("The quick brown fox jumps over the lazy dog", counts);
    int expected[26] = {1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1};
    SECGEN_CHECK(memcmp(counts, expected, sizeof counts) == 0, "all letters");
    char all[128];
    for (int i = 1; i < 128; i++)
        all[i - 1] = (char)i;
    all[127] = 0;
    letter_counts(all, counts);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == 2, "each letter, small and capital: number %d is %d", i, counts[i]);
    letter_counts("@[`{/:09 \t\n\x7f", counts);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == 0, "no letters: number %d is %d", i, counts[i]);
    char *many = malloc(100001);
    memset(many, 'q', 100000);
    many[100000] = 0;
    memset(many, 'Q', 50000);
    letter_counts(many, counts);
    free(many);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == (i == 16 ? 100000 : 0), "a long text: number %d is %d", i, counts[i]);
    SECGEN_DONE();
}
