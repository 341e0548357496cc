// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int dice_points(const int *dice);
SECGEN_TEST {
    SECGEN_CHECK(dice_points((const int[]){1, 1, 1, 1, 1}) == 15, "1 1 1 1 1 must give 15");
    SECGEN_CHECK(dice_points((const int[]){6, 6, 6, 6, 6}) == 40, "6 6 6 6 6 must give 40");
    SECGEN_CHECK(dice_points((const int[]){2, 2, 2, 2, 3}) == 21, "2 2 2 2 3 must give 21");
    SECGEN_CHECK(dice_points((const int[]){3, 2, 2, 2, 2}) == 21, "3 2 2 2 2 must give 21");
    SECGEN_CHECK(dice_points((const int[]){1, 2, 1, 2, 1}) == 17, "1 2 1 2 1 must give 17");
    SECGEN_CHECK(dice_points((const int[]){5, 1, 5, 2, 5}) == 28, "5 1 5 2 5 must give 28");
    SECGEN_CHECK(dice_points((const int[]){4, 4, 4, 6, 6}) == 34, "4 4 4 6 6 must give 34");
    SECGEN_CHECK(dice_points((const int[]){6, 6, 4, 4, 4}) == 34, "6 6 4 4 4 must give 34");
    SECGEN_CHECK(dice_points((const int[]){1, 1, 2, 2, 3}) == 9, "1 1 2 2 3 must give 9");
    SECGEN_CHECK(dice_points((const int[]){2, 3, 2, 3, 6}) == 16, "2 3 2 3 6 must give 16");
    SECGEN_CHECK(dice_points((const int[]){6, 5, 4, 3, 2}) == 40, "6 5 4 3 2 must give 40");
    SECGEN_CHECK(dice_points((const int[]){1, 3, 2, 6, 4}) == 36, "1 3 2 6 4 must give 36");
    SECGEN_CHECK(dice_points((const int[]){6, 1, 5, 2, 3}) == 37, "6 1 5 2 3 must give 37");
    SECGEN_CHECK(dice_points((const int[]){1, 2, 3, 4, 6}) == 36, "1 2 3 4 6 must give 36");
    SECGEN_CHECK(dice_points((const int[]){1, 2, 3, 4, 4}) == 14, "1 2 3 4 4 must give 14");
    SECGEN_CHECK(dice_points((const int[]){5, 4, 3, 2, 5}) == 19, "5 4 3 2 5 must give 19");
    SECGEN_CHECK(dice_points((const int[]){1, 6, 6, 1, 6}) == 30, "1 6 6 1 6 must give 30");
    SECGEN_CHECK(dice_points((const int[]){3, 1, 2, 3, 3}) == 22, "3 1 2 3 3 must give 22");
    SECGEN_CHECK(dice_points((const int[]){2, 2, 5, 5, 1}) == 15, "2 2 5 5 1 must give 15");
    SECGEN_CHECK(dice_points((const int[]){2, 6, 2, 1, 2}) == 23, "2 6 2 1 2 must give 23");
    SECGEN_CHECK(dice_points((const int[]){4, 3, 4, 5, 4}) == 30, "4 3 4 5 4 must give 30");
    SECGEN_DONE();
}
