// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 256

static int compare(const void *a, const void *b)
{
    return memcmp(a, b, WIDTH);
}

long distinct_entries(const unsigned char *message, size_t size)
{
    if (size < 4)
        return -1;
    size_t count = (size_t)message[0] << 24 | (size_t)message[1] << 16 | (size_t)message[2] << 8 | message[3];
    /* Each entry, with its length in front, filled up with zeros. */
    unsigned char (*entries)[WIDTH] = malloc((count + 1) * WIDTH);
    if (!entries)
        return -2;
    memset(entries, 0, (count + 1) * WIDTH);
    size_t at = 4;
    for (size_t i = 0; i < count; i++) {
        if (at >= size || size - at - 1 < message[at]) {
            free(entries);
            return -1;
        }
        size_t length = 1 + (size_t)message[at];
        memcpy(entries[i], message + at, length);
        at += length;
    }
    long found = count > 0;
    qsort(entries, count, WIDTH, compare);
    for (size_t i = 1; i < count; i++)
        found += compare(entries[i - 1], entries[i]) != 0;
    free(entries);
    return at == size ? found : -1;
}
