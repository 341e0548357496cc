// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
void letter_counts(const char *text, int *counts);
SECGEN_TEST {
    int counts[26];
    letter_counts("Abba", counts);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == (i < 2 ? 2 : 0), "Abba: number %d is %d", i, counts[i]);
    letter_counts("10 Zz!", counts);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == (i == 25 ? 2 : 0), "10 Zz!: number %d is %d", i, counts[i]);
    letter_counts("", counts);
    for (int i = 0; i < 26; i++)
        SECGEN_CHECK(counts[i] == 0, "empty text: number %d is %d", i, counts[i]);
    SECGEN_DONE();
}
