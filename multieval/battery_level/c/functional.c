// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int battery_level(const int *changes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(battery_level(NULL, 0) == 50, "no numbers must give 50");
    SECGEN_CHECK(battery_level((const int[]){0}, 1) == 50, "0 must give 50");
    SECGEN_CHECK(battery_level((const int[]){50}, 1) == 100, "50 must give 100");
    SECGEN_CHECK(battery_level((const int[]){51}, 1) == 100, "51 must give 100");
    SECGEN_CHECK(battery_level((const int[]){-50}, 1) == 0, "-50 must give 0");
    SECGEN_CHECK(battery_level((const int[]){-51}, 1) == 0, "-51 must give 0");
    SECGEN_CHECK(battery_level((const int[]){60, -20}, 2) == 80, "60 -20 must give 80");
    SECGEN_CHECK(battery_level((const int[]){-60, 20}, 2) == 20, "-60 20 must give 20");
    SECGEN_CHECK(battery_level((const int[]){49}, 1) == 99, "49 must give 99");
    SECGEN_CHECK(battery_level((const int[]){-49}, 1) == 1, "-49 must give 1");
    SECGEN_CHECK(battery_level((const int[]){1000, -1}, 2) == 99, "1000 -1 must give 99");
    SECGEN_CHECK(battery_level((const int[]){-1000, 1}, 2) == 1, "-1000 1 must give 1");
    SECGEN_CHECK(battery_level((const int[]){1000, -1000}, 2) == 0, "1000 -1000 must give 0");
    SECGEN_CHECK(battery_level((const int[]){-1000, 1000}, 2) == 100, "-1000 1000 must give 100");
    SECGEN_CHECK(battery_level((const int[]){40, 40, -30}, 3) == 70, "40 40 -30 must give 70");
    SECGEN_CHECK(battery_level((const int[]){-40, -40, 30}, 3) == 30, "-40 -40 30 must give 30");
    SECGEN_CHECK(battery_level((const int[]){100, -100, 100, -30}, 4) == 70, "100 -100 100 -30 must give 70");
    SECGEN_CHECK(battery_level((const int[]){10, 20, 30, -40}, 4) == 60, "10 20 30 -40 must give 60");
    SECGEN_CHECK(battery_level((const int[]){-10, -20, -30, 40}, 4) == 40, "-10 -20 -30 40 must give 40");
    SECGEN_CHECK(battery_level((const int[]){25, 25, 1, -1, -100, -1, 7}, 7) == 7, "25 25 1 -1 -100 -1 7 must give 7");
    SECGEN_CHECK(battery_level((const int[]){5, -7, 11, -13}, 4) == 46, "5 -7 11 -13 must give 46");
    static int many_21[1000];
    for (size_t i = 0; i < 1000; i++)
        many_21[i] = (const int[]){70, -30}[i % 2];
    SECGEN_CHECK(battery_level(many_21, 1000) == 70, "1000 numbers must give 70");
    static int many_22[1000];
    for (size_t i = 0; i < 1000; i++)
        many_22[i] = (const int[]){30, -70}[i % 2];
    SECGEN_CHECK(battery_level(many_22, 1000) == 0, "1000 numbers must give 0");
    static int many_23[400];
    for (size_t i = 0; i < 400; i++)
        many_23[i] = 1;
    SECGEN_CHECK(battery_level(many_23, 400) == 100, "400 numbers must give 100");
    static int many_24[400];
    for (size_t i = 0; i < 400; i++)
        many_24[i] = -1;
    SECGEN_CHECK(battery_level(many_24, 400) == 0, "400 numbers must give 0");
    SECGEN_DONE();
}
