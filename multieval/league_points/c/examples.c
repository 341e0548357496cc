// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int league_points(const int *own, const int *other, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(league_points((const int[]){2, 1, 0}, (const int[]){1, 1, 2}, 3) == 4, "2 1 0; 1 1 2 must give 4");
    SECGEN_CHECK(league_points((const int[]){5}, (const int[]){0}, 1) == 4, "5; 0 must give 4");
    SECGEN_CHECK(league_points((const int[]){0}, (const int[]){0}, 1) == 1, "0; 0 must give 1");
    SECGEN_DONE();
}
