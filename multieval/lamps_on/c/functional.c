// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int lamps_on(int last, const int *pressed, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(lamps_on(1, (const int[]){1}, 1) == 1, "1; 1 must give 1");
    SECGEN_CHECK(lamps_on(1, (const int[]){1, 1}, 2) == 0, "1; 1 1 must give 0");
    SECGEN_CHECK(lamps_on(1, (const int[]){2}, 1) == 0, "1; 2 must give 0");
    SECGEN_CHECK(lamps_on(1, (const int[]){0}, 1) == 0, "1; 0 must give 0");
    SECGEN_CHECK(lamps_on(1, (const int[]){-1}, 1) == 0, "1; -1 must give 0");
    SECGEN_CHECK(lamps_on(3, (const int[]){3}, 1) == 1, "3; 3 must give 1");
    SECGEN_CHECK(lamps_on(3, (const int[]){1, 2, 3}, 3) == 3, "3; 1 2 3 must give 3");
    SECGEN_CHECK(lamps_on(3, (const int[]){3, 3, 3}, 3) == 1, "3; 3 3 3 must give 1");
    SECGEN_CHECK(lamps_on(3, (const int[]){1, 1, 2, 2}, 4) == 0, "3; 1 1 2 2 must give 0");
    SECGEN_CHECK(lamps_on(3, (const int[]){1, 2, 1, 2}, 4) == 0, "3; 1 2 1 2 must give 0");
    SECGEN_CHECK(lamps_on(3, (const int[]){0, 4, -1, 1}, 4) == 1, "3; 0 4 -1 1 must give 1");
    SECGEN_CHECK(lamps_on(3, (const int[]){4, 4, 4}, 3) == 0, "3; 4 4 4 must give 0");
    SECGEN_CHECK(lamps_on(3, (const int[]){0}, 1) == 0, "3; 0 must give 0");
    SECGEN_CHECK(lamps_on(5, (const int[]){5, 4, 5, 3, 5}, 5) == 3, "5; 5 4 5 3 5 must give 3");
    SECGEN_CHECK(lamps_on(100, (const int[]){100, 101, 99}, 3) == 2, "100; 100 101 99 must give 2");
    SECGEN_CHECK(lamps_on(100, (const int[]){1000, -1000, 50}, 3) == 1, "100; 1000 -1000 50 must give 1");
    SECGEN_CHECK(lamps_on(10, (const int[]){1, 3, 5, 7, 9, 1, 3}, 7) == 3, "10; 1 3 5 7 9 1 3 must give 3");
    SECGEN_CHECK(lamps_on(2, (const int[]){1, 1, 1, 2, 2, 2, 2}, 7) == 1, "2; 1 1 1 2 2 2 2 must give 1");
    SECGEN_CHECK(lamps_on(7, (const int[]){-7, 7, -7}, 3) == 1, "7; -7 7 -7 must give 1");
    SECGEN_CHECK(lamps_on(10, (const int[]){10, 10, 1}, 3) == 1, "10; 10 10 1 must give 1");
    static int many_20[1000];
    for (size_t i = 0; i < 1000; i++)
        many_20[i] = (const int[]){1, 2, 3, 3}[i % 4];
    SECGEN_CHECK(lamps_on(3, many_20, 1000) == 0, "3; 1000 numbers must give 0");
    static int many_21[999];
    for (size_t i = 0; i < 999; i++)
        many_21[i] = 2;
    SECGEN_CHECK(lamps_on(3, many_21, 999) == 1, "3; 999 numbers must give 1");
    static int many_22[999];
    for (size_t i = 0; i < 999; i++)
        many_22[i] = (const int[]){100, 1, 100}[i % 3];
    SECGEN_CHECK(lamps_on(100, many_22, 999) == 1, "100; 999 numbers must give 1");
    SECGEN_DONE();
}
