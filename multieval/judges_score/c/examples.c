// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int judges_score(const int *marks, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(judges_score((const int[]){8, 5, 9}, 3) == 8, "8 5 9 must give 8");
    SECGEN_CHECK(judges_score((const int[]){7, 3, 6, 10, 4}, 5) == 17, "7 3 6 10 4 must give 17");
    SECGEN_DONE();
}
