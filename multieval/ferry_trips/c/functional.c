// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int ferry_trips(const int *cars, size_t count, int deck);
SECGEN_TEST {
    SECGEN_CHECK(ferry_trips((const int[]){1}, 1, 1) == 1, "1; 1 must give 1");
    SECGEN_CHECK(ferry_trips((const int[]){1, 1}, 2, 1) == 2, "1 1; 1 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){1, 1, 1}, 3, 2) == 2, "1 1 1; 2 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){5, 5}, 2, 10) == 1, "5 5; 10 must give 1");
    SECGEN_CHECK(ferry_trips((const int[]){5, 5, 5}, 3, 10) == 2, "5 5 5; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){6, 5, 4}, 3, 10) == 2, "6 5 4; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){4, 6, 5}, 3, 10) == 2, "4 6 5; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){6, 6, 6}, 3, 10) == 3, "6 6 6; 10 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){3, 8, 3}, 3, 10) == 3, "3 8 3; 10 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){8, 3, 2}, 3, 10) == 2, "8 3 2; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){7, 7, 3, 3}, 4, 10) == 3, "7 7 3 3; 10 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){9, 2, 1, 8}, 4, 10) == 3, "9 2 1 8; 10 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){10, 10, 10}, 3, 10) == 3, "10 10 10; 10 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){1, 10, 1, 10}, 4, 10) == 4, "1 10 1 10; 10 must give 4");
    SECGEN_CHECK(ferry_trips((const int[]){2, 3, 5, 7, 11}, 5, 12) == 3, "2 3 5 7 11; 12 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){1000, 1000}, 2, 1000) == 2, "1000 1000; 1000 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){999, 1, 1}, 3, 1000) == 2, "999 1 1; 1000 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){4, 4, 4, 4, 4}, 5, 12) == 2, "4 4 4 4 4; 12 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){4, 4, 4, 4, 4}, 5, 11) == 3, "4 4 4 4 4; 11 must give 3");
    SECGEN_CHECK(ferry_trips((const int[]){6, 4, 6, 4}, 4, 10) == 2, "6 4 6 4; 10 must give 2");
    SECGEN_CHECK(ferry_trips((const int[]){7, 4, 7, 4}, 4, 10) == 4, "7 4 7 4; 10 must give 4");
    static int many_21[1000];
    for (size_t i = 0; i < 1000; i++)
        many_21[i] = 3;
    SECGEN_CHECK(ferry_trips(many_21, 1000, 10) == 334, "1000 numbers; 10 must give 334");
    static int many_22[1000];
    for (size_t i = 0; i < 1000; i++)
        many_22[i] = (const int[]){6, 5}[i % 2];
    SECGEN_CHECK(ferry_trips(many_22, 1000, 10) == 1000, "1000 numbers; 10 must give 1000");
    static int many_23[1000];
    for (size_t i = 0; i < 1000; i++)
        many_23[i] = 1;
    SECGEN_CHECK(ferry_trips(many_23, 1000, 1000) == 1, "1000 numbers; 1000 must give 1");
    SECGEN_DONE();
}
