// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
int unpack_runs(const unsigned char *packed, size_t size, unsigned char *bytes, size_t limit);
SECGEN_TEST {
    unsigned char a[] = {0, 0, 0, 3, 65}, b[] = {0, 0, 0, 2, 7, 0, 0, 0, 1, 8}, bytes[10], three[3], two[2];
    const unsigned char expected[] = {7, 7, 8};
    SECGEN_CHECK(unpack_runs(a, sizeof a, bytes, 10) == 3 && memcmp(bytes, "AAA", 3) == 0, "one run");
    SECGEN_CHECK(unpack_runs(b, sizeof b, three, 3) == 3 && memcmp(three, expected, 3) == 0, "two runs");
    SECGEN_CHECK(unpack_runs(a, sizeof a, two, 2) == -1, "three bytes are more than two");
    SECGEN_CHECK(unpack_runs(a, 0, bytes, 10) == 0, "no packed bytes");
    SECGEN_DONE();
}
