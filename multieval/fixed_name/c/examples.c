// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
void read_name(const char *field, char *name);
static void expect(const unsigned char *bytes, size_t size, const char *expected)
{
    char *field = malloc(size), *name = malloc(9);
    memcpy(field, bytes, size);
    memset(name, '?', 9);
    read_name(field, name);
    SECGEN_CHECK(memchr(name, 0, 9) != NULL, "the name \"%s\" is no string", expected);
    SECGEN_CHECK(strcmp(name, expected) == 0, "the name is \"%s\", not \"%s\"", expected, name);
    free(field);
    free(name);
}
SECGEN_TEST {
    expect((unsigned char[]){65, 100, 97, 0, 0, 0, 0, 0}, 8, "Ada");
    expect((unsigned char[]){66, 111, 98, 0, 120, 0, 0, 0}, 8, "Bob");
    SECGEN_DONE();
}
