// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int elevator_seconds(const int *floors, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(elevator_seconds((const int[]){1, 3}, 2) == 16, "1 3 must give 16");
    SECGEN_CHECK(elevator_seconds((const int[]){4}, 1) == 13, "4 must give 13");
    SECGEN_CHECK(elevator_seconds(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_DONE();
}
