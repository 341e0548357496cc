// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int may_store(const char *name, size_t size, const char *const *allowed, size_t count);
static char *copy(const char *text, size_t size)
{
    char *made = memcpy(malloc(size + 1), text, size);
    made[size] = '\0';
    return made;
}
static void check(const char *name, size_t size, const char *first, const char *second, int expected)
{
    char *given = copy(name, size), *allowed[2] = {NULL, NULL};
    size_t count = 0;
    if (first)
        allowed[count++] = copy(first, strlen(first));
    if (second)
        allowed[count++] = copy(second, strlen(second));
    int result = may_store(given, size, count ? (const char *const *)allowed : NULL, count);
    SECGEN_CHECK(result == expected, name);
    free(allowed[0]);
    free(allowed[1]);
    free(given);
}
SECGEN_TEST {
    check("Me.at.home.JPG", 14, "jpg", "png", 1);
    check("notes.txt", 9, "jpg", "png", 0);
    check("jpg", 3, "jpg", "png", 0);
    SECGEN_DONE();
}
