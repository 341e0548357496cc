// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int vote_majority(const int *votes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(vote_majority((const int[]){0}, 1) == 0, "0 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){0, 0, 0}, 3) == 0, "0 0 0 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){7}, 1) == 7, "7 must give 7");
    SECGEN_CHECK(vote_majority((const int[]){9, 0}, 2) == 9, "9 0 must give 9");
    SECGEN_CHECK(vote_majority((const int[]){0, 0, 1}, 3) == 1, "0 0 1 must give 1");
    SECGEN_CHECK(vote_majority((const int[]){1, 1, 2, 2}, 4) == 0, "1 1 2 2 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){1, 2}, 2) == 0, "1 2 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){1, 1, 2}, 3) == 1, "1 1 2 must give 1");
    SECGEN_CHECK(vote_majority((const int[]){2, 1, 1}, 3) == 1, "2 1 1 must give 1");
    SECGEN_CHECK(vote_majority((const int[]){1, 2, 1, 2, 1}, 5) == 1, "1 2 1 2 1 must give 1");
    SECGEN_CHECK(vote_majority((const int[]){1, 1, 1, 2, 2, 3}, 6) == 0, "1 1 1 2 2 3 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){1, 1, 1, 2, 2, 3, 0, 0}, 8) == 0, "1 1 1 2 2 3 0 0 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){4, 4, 4, 2, 2}, 5) == 4, "4 4 4 2 2 must give 4");
    SECGEN_CHECK(vote_majority((const int[]){4, 0, 4, 0, 5, 0}, 6) == 4, "4 0 4 0 5 0 must give 4");
    SECGEN_CHECK(vote_majority((const int[]){4, 0, 5, 0, 0}, 5) == 0, "4 0 5 0 0 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){8, 8, 1, 2, 3}, 5) == 0, "8 8 1 2 3 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){8, 8, 8, 1, 2}, 5) == 8, "8 8 8 1 2 must give 8");
    SECGEN_CHECK(vote_majority((const int[]){6, 6, 6, 6, 1, 1, 1, 1}, 8) == 0, "6 6 6 6 1 1 1 1 must give 0");
    SECGEN_CHECK(vote_majority((const int[]){6, 6, 6, 6, 6, 1, 1, 1, 1}, 9) == 6, "6 6 6 6 6 1 1 1 1 must give 6");
    SECGEN_CHECK(vote_majority((const int[]){9, 9, 9, 1, 1, 0}, 6) == 9, "9 9 9 1 1 0 must give 9");
    SECGEN_CHECK(vote_majority((const int[]){0, 0, 0, 0, 5, 5, 4}, 7) == 5, "0 0 0 0 5 5 4 must give 5");
    SECGEN_CHECK(vote_majority((const int[]){1, 1, 2, 3}, 4) == 0, "1 1 2 3 must give 0");
    static int many_22[1000];
    for (size_t i = 0; i < 1000; i++)
        many_22[i] = (const int[]){1, 2}[i % 2];
    SECGEN_CHECK(vote_majority(many_22, 1000) == 0, "1000 numbers must give 0");
    static int many_23[1000];
    for (size_t i = 0; i < 1000; i++)
        many_23[i] = (const int[]){5, 0}[i % 2];
    SECGEN_CHECK(vote_majority(many_23, 1000) == 5, "1000 numbers must give 5");
    static int many_24[900];
    for (size_t i = 0; i < 900; i++)
        many_24[i] = (const int[]){3, 3, 2}[i % 3];
    SECGEN_CHECK(vote_majority(many_24, 900) == 3, "900 numbers must give 3");
    static int many_25[1000];
    for (size_t i = 0; i < 1000; i++)
        many_25[i] = 0;
    SECGEN_CHECK(vote_majority(many_25, 1000) == 0, "1000 numbers must give 0");
    SECGEN_DONE();
}
