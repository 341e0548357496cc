// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
long add_numbers(const char *text);
static void expect(const char *text, long expected)
{
    char *block = malloc(strlen(text) + 1);
    strcpy(block, text);
    long found = add_numbers(block);
    SECGEN_CHECK(found == expected, "\"%.100s\": the result is %ld, not %ld", text, expected, found);
    free(block);
}
SECGEN_TEST {
    expect("1,2,30", 33);
    expect("007", 7);
    expect("1,x", -1);
    SECGEN_DONE();
}
