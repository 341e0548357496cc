// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int mean_of_positive(const int *readings, size_t count);
SECGEN_TEST {
    int a[] = {4, -1, 0, 7}, b[] = {1, 1, 2}, c[] = {10};
    SECGEN_CHECK(mean_of_positive(a, 4) == 6, "4 -1 0 7: the mean is 5.5");
    SECGEN_CHECK(mean_of_positive(b, 3) == 1, "1 1 2");
    SECGEN_CHECK(mean_of_positive(c, 1) == 10, "10 alone");
    SECGEN_DONE();
}
