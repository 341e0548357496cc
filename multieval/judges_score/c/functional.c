// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int judges_score(const int *marks, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(judges_score((const int[]){5, 5, 5}, 3) == 5, "5 5 5 must give 5");
    SECGEN_CHECK(judges_score((const int[]){0, 0, 0}, 3) == 0, "0 0 0 must give 0");
    SECGEN_CHECK(judges_score((const int[]){9, 9, 5}, 3) == 9, "9 9 5 must give 9");
    SECGEN_CHECK(judges_score((const int[]){5, 5, 9}, 3) == 5, "5 5 9 must give 5");
    SECGEN_CHECK(judges_score((const int[]){9, 9, 5, 5}, 4) == 14, "9 9 5 5 must give 14");
    SECGEN_CHECK(judges_score((const int[]){1, 2, 2}, 3) == 2, "1 2 2 must give 2");
    SECGEN_CHECK(judges_score((const int[]){-5, -3, -9}, 3) == -5, "-5 -3 -9 must give -5");
    SECGEN_CHECK(judges_score((const int[]){-5, -5, -5, -5}, 4) == -10, "-5 -5 -5 -5 must give -10");
    SECGEN_CHECK(judges_score((const int[]){100, -100, 100, -100}, 4) == 0, "100 -100 100 -100 must give 0");
    SECGEN_CHECK(judges_score((const int[]){-100, 0, 100}, 3) == 0, "-100 0 100 must give 0");
    SECGEN_CHECK(judges_score((const int[]){10, 10, 10, 1, 1, 1}, 6) == 22, "10 10 10 1 1 1 must give 22");
    SECGEN_CHECK(judges_score((const int[]){3, 2, 1}, 3) == 2, "3 2 1 must give 2");
    SECGEN_CHECK(judges_score((const int[]){1, 2, 3}, 3) == 2, "1 2 3 must give 2");
    SECGEN_CHECK(judges_score((const int[]){2, 3, 1}, 3) == 2, "2 3 1 must give 2");
    SECGEN_CHECK(judges_score((const int[]){-1, -2, -3, -4}, 4) == -5, "-1 -2 -3 -4 must give -5");
    SECGEN_CHECK(judges_score((const int[]){4, 8, 8, 2, 6}, 5) == 18, "4 8 8 2 6 must give 18");
    SECGEN_CHECK(judges_score((const int[]){100, 100, 100}, 3) == 100, "100 100 100 must give 100");
    SECGEN_CHECK(judges_score((const int[]){-100, -100, -100}, 3) == -100, "-100 -100 -100 must give -100");
    SECGEN_CHECK(judges_score((const int[]){-7, 6, -7, 6, 0}, 5) == -1, "-7 6 -7 6 0 must give -1");
    SECGEN_CHECK(judges_score((const int[]){50, -50, 1, 2, 3}, 5) == 6, "50 -50 1 2 3 must give 6");
    static int many_20[50];
    for (size_t i = 0; i < 50; i++)
        many_20[i] = (const int[]){10, 20}[i % 2];
    SECGEN_CHECK(judges_score(many_20, 50) == 720, "50 numbers must give 720");
    static int many_21[50];
    for (size_t i = 0; i < 50; i++)
        many_21[i] = -3;
    SECGEN_CHECK(judges_score(many_21, 50) == -144, "50 numbers must give -144");
    SECGEN_DONE();
}
