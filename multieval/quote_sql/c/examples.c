// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *name_condition(const char *text, int contains);
static void expect(const char *text, int contains, const char *expected)
{
    char *copy = malloc(strlen(text) + 1);
    strcpy(copy, text);
    char *found = name_condition(copy, contains);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "the condition must be: %s", expected);
    free(found);
    free(copy);
}
SECGEN_TEST {
    expect("Anna", 0, "name = 'Anna'");
    expect("Anna", 1, "name LIKE '%Anna%' ESCAPE '\\'");
    expect("50%", 1, "name LIKE '%50\\%%' ESCAPE '\\'");
    SECGEN_DONE();
}
