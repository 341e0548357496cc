// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void sort_words(const char *text, char *sorted);
static void expect(const char *text, const char *expected, const char *what)
{
    size_t room = strlen(text) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    sort_words(text, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("three is a word", "a is word three", "\"three is a word\" must give \"a is word three\"");
    expect("ant bee", "ant bee", "\"ant bee\" must give \"ant bee\"");
    expect("", "", "\"\" must give \"\"");
    SECGEN_DONE();
}
