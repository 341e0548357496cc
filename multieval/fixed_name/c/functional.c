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
    expect((unsigned char[]){67, 104, 97, 114, 108, 101, 115, 0}, 8, "Charles");
    expect((unsigned char[]){97, 0, 0, 0, 0, 0, 0, 0}, 8, "a");
    expect((unsigned char[]){0, 0, 0, 0, 0, 0, 0, 0}, 8, "");
    expect((unsigned char[]){0, 120, 120, 120, 120, 120, 120, 120}, 8, "");
    expect((unsigned char[]){120, 32, 121, 0, 0, 0, 0, 0}, 8, "x y");
    expect((unsigned char[]){97, 98, 0, 122, 122, 122, 122, 122}, 8, "ab");
    expect((unsigned char[]){126, 32, 33, 0, 0, 0, 0, 0}, 8, "~ !");
    expect((unsigned char[]){97, 98, 99, 100, 101, 102, 0, 126}, 8, "abcdef");
    expect((unsigned char[]){97, 0, 98, 0, 99, 0, 100, 0}, 8, "a");
    expect((unsigned char[]){32, 32, 97, 32, 32, 0, 0, 0}, 8, "  a  ");
    SECGEN_DONE();
}
