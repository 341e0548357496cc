// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int dice_points(const int *dice);
SECGEN_TEST {
    SECGEN_CHECK(dice_points((const int[]){1, 1, 1, 2, 4}) == 19, "1 1 1 2 4 must give 19");
    SECGEN_CHECK(dice_points((const int[]){1, 2, 3, 4, 5}) == 35, "1 2 3 4 5 must give 35");
    SECGEN_CHECK(dice_points((const int[]){6, 6, 1, 2, 3}) == 18, "6 6 1 2 3 must give 18");
    SECGEN_DONE();
}
