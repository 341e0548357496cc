// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int count_records(const unsigned char *message, size_t size, unsigned char tag);
SECGEN_TEST {
    unsigned char a[] = {1, 2, 65, 66, 7, 0}, b[] = {1, 0, 1, 1, 9};
    SECGEN_CHECK(count_records(a, sizeof a, 7) == 1, "1 2 65 66 7 0: one record has the tag 7");
    SECGEN_CHECK(count_records(b, sizeof b, 1) == 2, "1 0 1 1 9: two records have the tag 1");
    SECGEN_CHECK(count_records(NULL, 0, 1) == 0, "the empty message has no records");
    SECGEN_DONE();
}
