// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int parse_color(const char *text);
static void expect(const char *text, int expected)
{
    char *block = malloc(strlen(text) + 1);
    strcpy(block, text);
    int found = parse_color(block);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", text, expected, found);
    free(block);
}
SECGEN_TEST {
    expect("#ff8000", 16744448);
    expect("#00000A", 10);
    expect("ff8000", -1);
    SECGEN_DONE();
}
