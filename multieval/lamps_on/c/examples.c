// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int lamps_on(int last, const int *pressed, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(lamps_on(3, (const int[]){1, 2}, 2) == 2, "3; 1 2 must give 2");
    SECGEN_CHECK(lamps_on(4, (const int[]){2, 2, 3}, 3) == 1, "4; 2 2 3 must give 1");
    SECGEN_CHECK(lamps_on(5, NULL, 0) == 0, "5; no numbers must give 0");
    SECGEN_DONE();
}
