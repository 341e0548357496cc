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
    expect("", "", "\"\" must give \"\"");
    expect(" ", "", "\" \" must give \"\"");
    expect("a", "a", "\"a\" must give \"a\"");
    expect("a  ", "a", "\"a  \" must give \"a\"");
    expect("  a", "  a", "\"  a\" must give \"  a\"");
    expect("#", "", "\"#\" must give \"\"");
    expect("a#b", "a", "\"a#b\" must give \"a\"");
    expect("a #b # c", "a", "\"a #b # c\" must give \"a\"");
    expect("\"#\"", "\"#\"", "\"\"#\"\" must give \"\"#\"\"");
    expect("\"#\"#", "\"#\"", "\"\"#\"#\" must give \"\"#\"\"");
    expect("\"#", "\"#", "\"\"#\" must give \"\"#\"");
    expect("\"# ", "\"#", "\"\"# \" must give \"\"#\"");
    expect("\"\"#\"", "\"\"", "\"\"\"#\"\" must give \"\"\"\"");
    expect("\"a\" # \"b\"", "\"a\"", "\"\"a\" # \"b\"\" must give \"\"a\"\"");
    expect("x = \"#1\" # one", "x = \"#1\"", "\"x = \"#1\" # one\" must give \"x = \"#1\"\"");
    expect("\"a\" \"#\" # c", "\"a\" \"#\"", "\"\"a\" \"#\" # c\" must give \"\"a\" \"#\"\"");
    expect("\"a\" # \"#\"", "\"a\"", "\"\"a\" # \"#\"\" must give \"\"a\"\"");
    expect("a # \"b", "a", "\"a # \"b\" must give \"a\"");
    expect("\"a # b", "\"a # b", "\"\"a # b\" must give \"\"a # b\"");
    expect("\"a\"b\"# c\"d # e", "\"a\"b\"# c\"d", "\"\"a\"b\"# c\"d # e\" must give \"\"a\"b\"# c\"d\"");
    expect("   # x", "", "\"   # x\" must give \"\"");
    expect("a b c   # d", "a b c", "\"a b c   # d\" must give \"a b c\"");
    expect("\"   \"   ", "\"   \"", "\"\"   \"   \" must give \"\"   \"\"");
    expect("\"  # ", "\"  #", "\"\"  # \" must give \"\"  #\"");
    expect("##", "", "\"##\" must give \"\"");
    expect("\"\"\"#\"\"\"", "\"\"\"#\"\"\"", "\"\"\"\"#\"\"\"\" must give \"\"\"\"#\"\"\"\"");
    expect("k = \"x\" + \"#\" + \"y\" # z", "k = \"x\" + \"#\" + \"y\"", "\"k = \"x\" + \"#\" + \"y\" # z\" must give \"k = \"x\" + \"#\" + \"y\"\"");
    expect("\" ", "\"", "\"\" \" must give \"\"\"");
    static char many_28[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_28[i] = ' ';
    expect(many_28, "", "a text of 200 characters must give \"\"");
    static char many_29[180 + 1];
    for (size_t i = 0; i < 180; i++)
        many_29[i] = "\"#\""[i % 3];
    static char expected_29[180 + 1];
    for (size_t i = 0; i < 180; i++)
        expected_29[i] = "\"#\""[i % 3];
    expect(many_29, expected_29, "a text of 180 characters must give a text of 180 characters");
    static char many_30[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_30[i] = 'a';
    static char expected_30[200 + 1];
    for (size_t i = 0; i < 200; i++)
        expected_30[i] = 'a';
    expect(many_30, expected_30, "a text of 200 characters must give a text of 200 characters");
    SECGEN_DONE();
}
