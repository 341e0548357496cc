// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int encode_field(const unsigned char *value, size_t size, unsigned char *field);
static void expect(const unsigned char *value, size_t size)
{
    unsigned char *block = size ? malloc(size) : NULL, *field = malloc(256);
    if (size)
        memcpy(block, value, size);
    memset(field, 99, 256);
    int found = encode_field(block, size, field), expected = size > 255 ? -1 : (int)size + 1;
    SECGEN_CHECK(found == expected, "%zu bytes: the result is %d, not %d", size, expected, found);
    if (found > 0)
        SECGEN_CHECK(field[0] == size && (size == 0 || memcmp(field + 1, value, size) == 0), "the field of %zu bytes", size);
    free(block);
    free(field);
}
SECGEN_TEST {
    expect(NULL, 0);
    static unsigned char long_value[100000];
    for (size_t i = 0; i < sizeof long_value; i++)
        long_value[i] = (unsigned char)(i * 7 + 1);
    size_t sizes[] = {255, 256, 257, 258, 511, 512, 1000, 65535, 65536, 65537, 100000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        expect(long_value, sizes[i]);
    SECGEN_DONE();
}
