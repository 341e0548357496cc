// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void strip_comment(const char *line, char *stripped);
static void expect(const char *line, const char *expected, const char *what)
{
    size_t room = strlen(line) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    strip_comment(line, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("width = 3 # in metres", "width = 3", "\"width = 3 # in metres\" must give \"width = 3\"");
    expect("name = \"a\"", "name = \"a\"", "\"name = \"a\"\" must give \"name = \"a\"\"");
    expect("# all of it", "", "\"# all of it\" must give \"\"");
    SECGEN_DONE();
}
