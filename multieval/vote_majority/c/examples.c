// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int vote_majority(const int *votes, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(vote_majority((const int[]){3, 5, 3}, 3) == 3, "3 5 3 must give 3");
    SECGEN_CHECK(vote_majority((const int[]){1, 2, 3, 4}, 4) == 0, "1 2 3 4 must give 0");
    SECGEN_CHECK(vote_majority(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_DONE();
}
