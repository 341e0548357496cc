// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *mail_domain(const char *text);
static void expect(const char *text, const char *expected)
{
    char *block = malloc(strlen(text) + 1);
    strcpy(block, text);
    char *found = mail_domain(block);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "\"%s\": the result is not \"%s\"", text, expected);
    free(found);
    free(block);
}
SECGEN_TEST {
    expect("ada@example.com", "example.com");
    expect("a@b@example.org", "example.org");
    SECGEN_DONE();
}
