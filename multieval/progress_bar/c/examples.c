// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void progress_bar(int done, int steps, char *bar);
static void expect(int done, int steps, const char *expected, const char *what)
{
    size_t room = 11;
    char *out = malloc(room);
    memset(out, 'x', room);
    progress_bar(done, steps, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(3, 10, "###-------", "3; 10 must give \"###-------\"");
    expect(50, 100, "#####-----", "50; 100 must give \"#####-----\"");
    expect(0, 7, "----------", "0; 7 must give \"----------\"");
    SECGEN_DONE();
}
