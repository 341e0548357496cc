// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int count_records(const unsigned char *message, size_t size, unsigned char tag);
SECGEN_TEST {
    unsigned char all[] = {1, 2, 65, 66, 7, 4, 1, 2, 3, 4};
    size_t whole[] = {0, 4, 10};
    for (size_t n = 0; n <= sizeof all; n++) {
        int is_whole = 0;
        for (size_t i = 0; i < 3; i++)
            is_whole |= whole[i] == n;
        unsigned char *block = malloc(n ? n : 1);
        memcpy(block, all, n);
        int found = count_records(block, n, 7);
        SECGEN_CHECK(is_whole ? found == (n == 10) : found == -1, "a message that is cut");
        free(block);
    }
    SECGEN_CHECK(count_records(NULL, 0, 7) == 0, "the empty message, NULL");
    unsigned char *one = malloc(1);
    one[0] = 7;
    SECGEN_CHECK(count_records(one, 1, 7) == -1, "a tag alone");
    free(one);
    SECGEN_DONE();
}
