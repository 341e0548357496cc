// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int longest_chain(const int *parents, size_t count);
SECGEN_TEST {
    int a[] = {-1, 0, 1, 0}, b[] = {-1, -1}, c[] = {0}, d[] = {1, 2, -1};
    SECGEN_CHECK(longest_chain(a, 4) == 3, "-1 0 1 0");
    SECGEN_CHECK(longest_chain(b, 2) == 1, "-1 -1");
    SECGEN_CHECK(longest_chain(NULL, 0) == 0, "the empty list");
    SECGEN_CHECK(longest_chain(c, 1) == -1, "0");
    SECGEN_CHECK(longest_chain(d, 3) == 3, "1 2 -1");
    SECGEN_DONE();
}
