// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *header_line(const char *name, const char *value);
static void expect(const char *name, const char *value, const char *expected)
{
    char *name_copy = malloc(strlen(name) + 1), *value_copy = malloc(strlen(value) + 1);
    memcpy(name_copy, name, strlen(name) + 1);
    memcpy(value_copy, value, strlen(value) + 1);
    char *found = header_line(name_copy, value_copy);
    if (expected == NULL)
        SECGEN_CHECK(found == NULL, "there is no line for the name '%s' and the value '%s'", name, value);
    else
        SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "the line must be: %s", expected);
    free(found);
    free(name_copy);
    free(value_copy);
}
SECGEN_TEST {
    expect("Host", "example.org", "Host: example.org\r\n");
    expect("X-Empty", "", "X-Empty: \r\n");
    expect("My Name", "a", NULL);
    SECGEN_DONE();
}
