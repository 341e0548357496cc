// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
void strip_parents(char *path);
static void expect(const char *path, const char *expected)
{
    char *block = malloc(strlen(path) + 1);
    strcpy(block, path);
    strip_parents(block);
    SECGEN_CHECK(strcmp(block, expected) == 0, "\"%s\" becomes \"%s\", not \"%s\"", path, expected, block);
    free(block);
}
SECGEN_TEST {
    expect("a/../b", "a/b");
    expect("../../etc/x.txt", "etc/x.txt");
    SECGEN_DONE();
}
