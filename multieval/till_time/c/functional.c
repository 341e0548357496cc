// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int till_time(const int *times, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(till_time((const int[]){1}, 1) == 1, "1 must give 1");
    SECGEN_CHECK(till_time((const int[]){9}, 1) == 9, "9 must give 9");
    SECGEN_CHECK(till_time((const int[]){5, 4, 3}, 3) == 7, "5 4 3 must give 7");
    SECGEN_CHECK(till_time((const int[]){3, 4, 5}, 3) == 8, "3 4 5 must give 8");
    SECGEN_CHECK(till_time((const int[]){10, 1, 1, 1}, 4) == 10, "10 1 1 1 must give 10");
    SECGEN_CHECK(till_time((const int[]){1, 10, 1, 1}, 4) == 10, "1 10 1 1 must give 10");
    SECGEN_CHECK(till_time((const int[]){10, 1, 1, 1, 8}, 5) == 11, "10 1 1 1 8 must give 11");
    SECGEN_CHECK(till_time((const int[]){1, 1, 1, 1}, 4) == 2, "1 1 1 1 must give 2");
    SECGEN_CHECK(till_time((const int[]){1, 1, 1}, 3) == 2, "1 1 1 must give 2");
    SECGEN_CHECK(till_time((const int[]){2, 2, 2, 2, 2}, 5) == 6, "2 2 2 2 2 must give 6");
    SECGEN_CHECK(till_time((const int[]){1, 2, 3, 4, 5}, 5) == 9, "1 2 3 4 5 must give 9");
    SECGEN_CHECK(till_time((const int[]){5, 4, 3, 2, 1}, 5) == 8, "5 4 3 2 1 must give 8");
    SECGEN_CHECK(till_time((const int[]){100, 1, 99}, 3) == 100, "100 1 99 must give 100");
    SECGEN_CHECK(till_time((const int[]){100, 1, 100}, 3) == 101, "100 1 100 must give 101");
    SECGEN_CHECK(till_time((const int[]){1, 1, 100}, 3) == 101, "1 1 100 must give 101");
    SECGEN_CHECK(till_time((const int[]){7, 3, 4, 1, 1}, 5) == 8, "7 3 4 1 1 must give 8");
    SECGEN_CHECK(till_time((const int[]){3, 3, 6, 1, 1, 1}, 6) == 9, "3 3 6 1 1 1 must give 9");
    SECGEN_CHECK(till_time((const int[]){1000, 1000, 1}, 3) == 1001, "1000 1000 1 must give 1001");
    SECGEN_CHECK(till_time((const int[]){6, 2, 2, 2, 2}, 5) == 8, "6 2 2 2 2 must give 8");
    SECGEN_CHECK(till_time((const int[]){4, 1, 1, 1, 1, 4}, 6) == 8, "4 1 1 1 1 4 must give 8");
    static int many_20[1000];
    for (size_t i = 0; i < 1000; i++)
        many_20[i] = 1;
    SECGEN_CHECK(till_time(many_20, 1000) == 500, "1000 numbers must give 500");
    static int many_21[400];
    for (size_t i = 0; i < 400; i++)
        many_21[i] = (const int[]){3, 1}[i % 2];
    SECGEN_CHECK(till_time(many_21, 400) == 400, "400 numbers must give 400");
    static int many_22[999];
    for (size_t i = 0; i < 999; i++)
        many_22[i] = 1000;
    SECGEN_CHECK(till_time(many_22, 999) == 500000, "999 numbers must give 500000");
    SECGEN_DONE();
}
