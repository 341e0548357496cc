// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
void mask_number(char *number);
static void expect(const char *number, const char *expected)
{
    char *block = malloc(strlen(number) + 1);
    strcpy(block, number);
    mask_number(block);
    SECGEN_CHECK(strcmp(block, expected) == 0, "\"%s\" becomes \"%s\", not \"%s\"", number, expected, block);
    free(block);
}
SECGEN_TEST {
    expect("DE12345678", "******5678");
    expect("12345", "*2345");
    SECGEN_DONE();
}
