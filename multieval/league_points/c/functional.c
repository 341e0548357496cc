// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int league_points(const int *own, const int *other, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(league_points(NULL, NULL, 0) == 0, "no numbers; no numbers must give 0");
    SECGEN_CHECK(league_points((const int[]){1}, (const int[]){0}, 1) == 3, "1; 0 must give 3");
    SECGEN_CHECK(league_points((const int[]){2}, (const int[]){0}, 1) == 3, "2; 0 must give 3");
    SECGEN_CHECK(league_points((const int[]){3}, (const int[]){0}, 1) == 4, "3; 0 must give 4");
    SECGEN_CHECK(league_points((const int[]){4}, (const int[]){0}, 1) == 4, "4; 0 must give 4");
    SECGEN_CHECK(league_points((const int[]){4}, (const int[]){1}, 1) == 4, "4; 1 must give 4");
    SECGEN_CHECK(league_points((const int[]){4}, (const int[]){2}, 1) == 3, "4; 2 must give 3");
    SECGEN_CHECK(league_points((const int[]){0}, (const int[]){1}, 1) == 0, "0; 1 must give 0");
    SECGEN_CHECK(league_points((const int[]){0}, (const int[]){3}, 1) == 0, "0; 3 must give 0");
    SECGEN_CHECK(league_points((const int[]){0}, (const int[]){4}, 1) == 0, "0; 4 must give 0");
    SECGEN_CHECK(league_points((const int[]){7}, (const int[]){7}, 1) == 1, "7; 7 must give 1");
    SECGEN_CHECK(league_points((const int[]){6}, (const int[]){3}, 1) == 4, "6; 3 must give 4");
    SECGEN_CHECK(league_points((const int[]){6}, (const int[]){4}, 1) == 3, "6; 4 must give 3");
    SECGEN_CHECK(league_points((const int[]){1, 1, 1}, (const int[]){0, 1, 2}, 3) == 4, "1 1 1; 0 1 2 must give 4");
    SECGEN_CHECK(league_points((const int[]){3, 3, 3, 3}, (const int[]){0, 1, 2, 3}, 4) == 11, "3 3 3 3; 0 1 2 3 must give 11");
    SECGEN_CHECK(league_points((const int[]){0, 0, 0, 0}, (const int[]){0, 1, 2, 3}, 4) == 1, "0 0 0 0; 0 1 2 3 must give 1");
    SECGEN_CHECK(league_points((const int[]){9, 9, 9}, (const int[]){6, 7, 5}, 3) == 11, "9 9 9; 6 7 5 must give 11");
    SECGEN_CHECK(league_points((const int[]){10, 2}, (const int[]){2, 10}, 2) == 4, "10 2; 2 10 must give 4");
    SECGEN_CHECK(league_points((const int[]){0, 5, 2, 2}, (const int[]){5, 0, 2, 1}, 4) == 8, "0 5 2 2; 5 0 2 1 must give 8");
    SECGEN_CHECK(league_points((const int[]){20}, (const int[]){17}, 1) == 4, "20; 17 must give 4");
    SECGEN_CHECK(league_points((const int[]){20}, (const int[]){18}, 1) == 3, "20; 18 must give 3");
    static int many_21_own[200];
    for (size_t i = 0; i < 200; i++)
        many_21_own[i] = (const int[]){3, 1}[i % 2];
    static int many_21_other[200];
    for (size_t i = 0; i < 200; i++)
        many_21_other[i] = (const int[]){0, 1}[i % 2];
    SECGEN_CHECK(league_points(many_21_own, many_21_other, 200) == 500, "200 numbers; 200 numbers must give 500");
    SECGEN_DONE();
}
