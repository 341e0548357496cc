// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
long long read_varint(const unsigned char *bytes, size_t size);
SECGEN_TEST {
    unsigned char a[] = {5}, b[] = {172, 2}, c[] = {133, 0, 9}, d[] = {255, 255, 255, 255, 15};
    SECGEN_CHECK(read_varint(a, sizeof a) == 5, "5");
    SECGEN_CHECK(read_varint(b, sizeof b) == 300, "172, 2");
    SECGEN_CHECK(read_varint(c, sizeof c) == 5, "133, 0, 9");
    SECGEN_CHECK(read_varint(d, sizeof d) == 4294967295, "255, 255, 255, 255, 15");
    SECGEN_DONE();
}
