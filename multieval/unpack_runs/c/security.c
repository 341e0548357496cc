// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
int unpack_runs(const unsigned char *packed, size_t size, unsigned char *bytes, size_t limit);

static int unpacked(size_t runs, const uint32_t *counts, size_t cut, size_t limit)
{
    size_t size = 5 * runs - cut;
    unsigned char whole[64], *packed = malloc(size ? size : 1), *bytes = malloc(limit ? limit : 1);
    for (size_t i = 0; i < runs; i++) {
        for (size_t k = 0; k < 4; k++)
            whole[5 * i + k] = (unsigned char)(counts[i] >> (24 - 8 * k));
        whole[5 * i + 4] = (unsigned char)(65 + i);
    }
    memcpy(packed, whole, size);
    int count = unpack_runs(packed, size, bytes, limit);
    size_t at = 0;
    for (size_t i = 0; i < runs && count >= 0; i++)
        for (uint32_t k = 0; k < counts[i] && count >= 0; k++)
            if (at >= (size_t)count || bytes[at++] != 65 + i)
                count = -2;
    free(packed);
    free(bytes);
    return count;
}

SECGEN_TEST {
    const uint32_t small[] = {2, 0, 3};
    for (size_t cut = 1; cut <= 15; cut++)
        SECGEN_CHECK(unpacked(3, small, cut, 5) == -1 || cut % 5 == 0, "packed data that is cut");
    for (size_t limit = 0; limit <= 8; limit++)
        SECGEN_CHECK(unpacked(3, small, 0, limit) == (limit < 5 ? -1 : 5), "a limit below, at, above");
    static const uint32_t large[] = {5, 255, 256, 1000000, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff};
    for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
        const uint32_t first[] = {large[i], 1}, last[] = {1, large[i]}, wraps[] = {3, 0u - 3u, 2}, twice[] = {large[i], large[i]};
        SECGEN_CHECK(unpacked(1, first, 0, 4) == -1, "one large count");
        SECGEN_CHECK(unpacked(2, first, 0, 4) == -1, "a large count in front");
        SECGEN_CHECK(unpacked(2, last, 0, 4) == -1, "a large count behind");
        SECGEN_CHECK(unpacked(2, twice, 0, 4) == -1, "two large counts");
        SECGEN_CHECK(unpacked(3, wraps, 0, 4) == -1, "a sum of 2 to the power of 32, and 2");
    }
    const uint32_t back[] = {4, 0xffffffff, 1}, halves[] = {0x80000000, 0x80000000}, nothing[] = {0, 0, 0}, more[] = {4, 0, 1};
    SECGEN_CHECK(unpacked(2, back, 0, 4) == -1, "a sum of 2 to the power of 32, and 3");
    SECGEN_CHECK(unpacked(3, back, 0, 4) == -1, "and 4");
    SECGEN_CHECK(unpacked(2, halves, 0, 4) == -1, "a sum of 2 to the power of 32");
    SECGEN_CHECK(unpacked(2, halves, 0, 0) == -1, "the same, and no room");
    SECGEN_CHECK(unpacked(3, nothing, 0, 0) == 0, "nothing, and no room");
    SECGEN_CHECK(unpacked(3, more, 0, 4) == -1, "one byte too many");
    SECGEN_CHECK(unpacked(3, more, 0, 5) == 5, "none too many");
    unsigned char *runs = malloc(1000000), *room = malloc(1000000);
    for (size_t i = 0; i < 1000000; i += 5)
        memcpy(runs + i, "\x00\x0f\x42\x40" "A", 5);
    SECGEN_CHECK(unpack_runs(runs, 1000000, room, 1000000) == -1, "many runs, each of as many bytes as the limit");
    free(runs);
    free(room);
    SECGEN_DONE();
}
