// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int refused_sales(const int *changes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(refused_sales((const int[]){0}, 1) == 0, "0 must give 0");
    SECGEN_CHECK(refused_sales((const int[]){1}, 1) == 0, "1 must give 0");
    SECGEN_CHECK(refused_sales((const int[]){-1}, 1) == 1, "-1 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){1, -1}, 2) == 0, "1 -1 must give 0");
    SECGEN_CHECK(refused_sales((const int[]){1, -1, -1}, 3) == 1, "1 -1 -1 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){5, -5}, 2) == 0, "5 -5 must give 0");
    SECGEN_CHECK(refused_sales((const int[]){5, -6}, 2) == 1, "5 -6 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){5, -6, -5}, 3) == 1, "5 -6 -5 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){5, -6, -5, -1}, 4) == 2, "5 -6 -5 -1 must give 2");
    SECGEN_CHECK(refused_sales((const int[]){-5, 5, -5}, 3) == 1, "-5 5 -5 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){-5, 3, -3}, 3) == 1, "-5 3 -3 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){3, -4, 1, -4}, 4) == 1, "3 -4 1 -4 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){10, -11, -11, -10}, 4) == 2, "10 -11 -11 -10 must give 2");
    SECGEN_CHECK(refused_sales((const int[]){2, 2, -4, -1}, 4) == 1, "2 2 -4 -1 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){0, 0, -1, 0}, 4) == 1, "0 0 -1 0 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){-1, -1, -1}, 3) == 3, "-1 -1 -1 must give 3");
    SECGEN_CHECK(refused_sales((const int[]){4, -5, 1, -5, -1}, 5) == 2, "4 -5 1 -5 -1 must give 2");
    SECGEN_CHECK(refused_sales((const int[]){1000, -1000, -1}, 3) == 1, "1000 -1000 -1 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){1000, 1000, -1000, -1000, -1000}, 5) == 1, "1000 1000 -1000 -1000 -1000 must give 1");
    SECGEN_CHECK(refused_sales((const int[]){7, -8, -7, 8, -8, -1}, 6) == 2, "7 -8 -7 8 -8 -1 must give 2");
    SECGEN_CHECK(refused_sales((const int[]){6, -4, -4, -2}, 4) == 1, "6 -4 -4 -2 must give 1");
    static int many_21[1000];
    for (size_t i = 0; i < 1000; i++)
        many_21[i] = (const int[]){2, -3}[i % 2];
    SECGEN_CHECK(refused_sales(many_21, 1000) == 167, "1000 numbers must give 167");
    static int many_22[1000];
    for (size_t i = 0; i < 1000; i++)
        many_22[i] = 1000;
    SECGEN_CHECK(refused_sales(many_22, 1000) == 0, "1000 numbers must give 0");
    static int many_23[1000];
    for (size_t i = 0; i < 1000; i++)
        many_23[i] = -1;
    SECGEN_CHECK(refused_sales(many_23, 1000) == 1000, "1000 numbers must give 1000");
    SECGEN_DONE();
}
