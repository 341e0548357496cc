// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
long long count_covered(const long long *firsts, const long long *lasts, size_t count);
SECGEN_TEST {
    const long long f0[] = {1, 8, 2}, l0[] = {3, 10, 4};
    SECGEN_CHECK(count_covered(f0, l0, 3) == 7, "1 to 3, 8 to 10, 2 to 4");
    const long long f1[] = {5, 7}, l1[] = {5, 6};
    SECGEN_CHECK(count_covered(f1, l1, 2) == 1, "5 to 5, 7 to 6");
    SECGEN_CHECK(count_covered(NULL, NULL, 0) == 0, "the empty list");
    SECGEN_DONE();
}
