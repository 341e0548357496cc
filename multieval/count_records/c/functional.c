// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int count_records(const unsigned char *message, size_t size, unsigned char tag);
SECGEN_TEST {
    unsigned char a[] = {5, 3, 5, 0, 5, 5, 0, 6, 1, 5};
    SECGEN_CHECK(count_records(a, sizeof a, 5) == 2, "bytes of a value are no tags");
    SECGEN_CHECK(count_records(a, sizeof a, 6) == 1, "the last record");
    SECGEN_CHECK(count_records(a, sizeof a, 0) == 0, "no record has the tag 0");
    unsigned char b[600] = {0};
    b[0] = 200, b[1] = 255, b[257] = 200, b[258] = 255;
    SECGEN_CHECK(count_records(b, 514, 200) == 2, "long values");
    SECGEN_CHECK(count_records(b + 2, 20, 0) == 10, "ten empty records");
    SECGEN_DONE();
}
