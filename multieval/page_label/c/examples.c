// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void page_label(int position, int preface, char *label);
static void expect(int position, int preface, const char *expected, const char *what)
{
    size_t room = 16;
    char *out = malloc(room);
    memset(out, 'x', room);
    page_label(position, preface, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(3, 10, "iii", "3; 10 must give \"iii\"");
    expect(17, 20, "xvii", "17; 20 must give \"xvii\"");
    expect(25, 10, "15", "25; 10 must give \"15\"");
    SECGEN_DONE();
}
