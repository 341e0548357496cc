// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int elevator_seconds(const int *floors, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(elevator_seconds((const int[]){0}, 1) == 5, "0 must give 5");
    SECGEN_CHECK(elevator_seconds((const int[]){1}, 1) == 7, "1 must give 7");
    SECGEN_CHECK(elevator_seconds((const int[]){-1}, 1) == 7, "-1 must give 7");
    SECGEN_CHECK(elevator_seconds((const int[]){0, 0, 0}, 3) == 15, "0 0 0 must give 15");
    SECGEN_CHECK(elevator_seconds((const int[]){2, 2}, 2) == 14, "2 2 must give 14");
    SECGEN_CHECK(elevator_seconds((const int[]){3, 1}, 2) == 20, "3 1 must give 20");
    SECGEN_CHECK(elevator_seconds((const int[]){1, -1}, 2) == 16, "1 -1 must give 16");
    SECGEN_CHECK(elevator_seconds((const int[]){-10}, 1) == 25, "-10 must give 25");
    SECGEN_CHECK(elevator_seconds((const int[]){50}, 1) == 105, "50 must give 105");
    SECGEN_CHECK(elevator_seconds((const int[]){50, -10}, 2) == 230, "50 -10 must give 230");
    SECGEN_CHECK(elevator_seconds((const int[]){-10, 50}, 2) == 150, "-10 50 must give 150");
    SECGEN_CHECK(elevator_seconds((const int[]){5, 5, 5, 5}, 4) == 30, "5 5 5 5 must give 30");
    SECGEN_CHECK(elevator_seconds((const int[]){1, 0, 1, 0}, 4) == 28, "1 0 1 0 must give 28");
    SECGEN_CHECK(elevator_seconds((const int[]){10, 9, 8}, 3) == 39, "10 9 8 must give 39");
    SECGEN_CHECK(elevator_seconds((const int[]){-3, -5}, 2) == 20, "-3 -5 must give 20");
    SECGEN_CHECK(elevator_seconds((const int[]){-5, -3}, 2) == 24, "-5 -3 must give 24");
    SECGEN_CHECK(elevator_seconds((const int[]){7, 2, 9}, 3) == 53, "7 2 9 must give 53");
    SECGEN_CHECK(elevator_seconds((const int[]){0, 4}, 2) == 18, "0 4 must give 18");
    SECGEN_CHECK(elevator_seconds((const int[]){4, 0}, 2) == 26, "4 0 must give 26");
    static int many_19[200];
    for (size_t i = 0; i < 200; i++)
        many_19[i] = (const int[]){1, 2}[i % 2];
    SECGEN_CHECK(elevator_seconds(many_19, 200) == 1400, "200 numbers must give 1400");
    static int many_20[100];
    for (size_t i = 0; i < 100; i++)
        many_20[i] = 0;
    SECGEN_CHECK(elevator_seconds(many_20, 100) == 500, "100 numbers must give 500");
    static int many_21[100];
    for (size_t i = 0; i < 100; i++)
        many_21[i] = (const int[]){-10, 50}[i % 2];
    SECGEN_CHECK(elevator_seconds(many_21, 100) == 12400, "100 numbers must give 12400");
    SECGEN_DONE();
}
