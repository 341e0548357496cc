// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int border_sum(const int *cells, size_t count, int columns);
SECGEN_TEST {
    SECGEN_CHECK(border_sum((const int[]){5}, 1, 1) == 5, "5; 1 must give 5");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3}, 3, 3) == 6, "1 2 3; 3 must give 6");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3}, 3, 1) == 6, "1 2 3; 1 must give 6");
    SECGEN_CHECK(border_sum((const int[]){1, 2}, 2, 2) == 3, "1 2; 2 must give 3");
    SECGEN_CHECK(border_sum((const int[]){1, 2}, 2, 1) == 3, "1 2; 1 must give 3");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 5, 6}, 6, 3) == 21, "1 2 3 4 5 6; 3 must give 21");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 5, 6}, 6, 2) == 21, "1 2 3 4 5 6; 2 must give 21");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 5, 6}, 6, 6) == 21, "1 2 3 4 5 6; 6 must give 21");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 5, 6}, 6, 1) == 21, "1 2 3 4 5 6; 1 must give 21");
    SECGEN_CHECK(border_sum((const int[]){0, 0, 0, 0, 9, 0, 0, 0, 0}, 9, 3) == 0, "0 0 0 0 9 0 0 0 0; 3 must give 0");
    SECGEN_CHECK(border_sum((const int[]){1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 12, 3) == 10, "1 1 1 1 1 1 1 1 1 1 1 1; 3 must give 10");
    SECGEN_CHECK(border_sum((const int[]){1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 12, 4) == 10, "1 1 1 1 1 1 1 1 1 1 1 1; 4 must give 10");
    SECGEN_CHECK(border_sum((const int[]){1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 16, 4) == 12, "16 numbers; 4 must give 12");
    SECGEN_CHECK(border_sum((const int[]){1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 25, 5) == 16, "25 numbers; 5 must give 16");
    SECGEN_CHECK(border_sum((const int[]){-1, 2, -3, 4, -5, 6, -7, 8, -9}, 9, 3) == 0, "-1 2 -3 4 -5 6 -7 8 -9; 3 must give 0");
    SECGEN_CHECK(border_sum((const int[]){1, 2, 3, 4, 100, 200, 5, 6, 7, 8, 9, 10}, 12, 4) == 150, "1 2 3 4 100 200 5 6 7 8 9 10; 4 must give 150");
    SECGEN_CHECK(border_sum((const int[]){1000, 1, 1000, 1, 1, 1, 1000, 1, 1000}, 9, 3) == 4004, "1000 1 1000 1 1 1 1000 1 1000; 3 must give 4004");
    SECGEN_CHECK(border_sum((const int[]){-1000, -1000, -1000, -1000}, 4, 2) == -4000, "-1000 -1000 -1000 -1000; 2 must give -4000");
    SECGEN_CHECK(border_sum((const int[]){10, 20, 30, 40, 50, 60, 70, 80}, 8, 4) == 360, "10 20 30 40 50 60 70 80; 4 must give 360");
    SECGEN_CHECK(border_sum((const int[]){10, 20, 30, 40, 50, 60, 70, 80}, 8, 2) == 360, "10 20 30 40 50 60 70 80; 2 must give 360");
    SECGEN_CHECK(border_sum((const int[]){7, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0}, 12, 3) == 10, "7 0 0 0 5 0 0 0 3 0 0 0; 3 must give 10");
    static int many_21[10000];
    for (size_t i = 0; i < 10000; i++)
        many_21[i] = 1;
    SECGEN_CHECK(border_sum(many_21, 10000, 100) == 396, "10000 numbers; 100 must give 396");
    static int many_22[10000];
    for (size_t i = 0; i < 10000; i++)
        many_22[i] = 2;
    SECGEN_CHECK(border_sum(many_22, 10000, 10000) == 20000, "10000 numbers; 10000 must give 20000");
    static int many_23[10000];
    for (size_t i = 0; i < 10000; i++)
        many_23[i] = 2;
    SECGEN_CHECK(border_sum(many_23, 10000, 1) == 20000, "10000 numbers; 1 must give 20000");
    static int many_24[10000];
    for (size_t i = 0; i < 10000; i++)
        many_24[i] = 3;
    SECGEN_CHECK(border_sum(many_24, 10000, 5000) == 30000, "10000 numbers; 5000 must give 30000");
    SECGEN_DONE();
}
