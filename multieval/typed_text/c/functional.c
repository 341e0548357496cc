// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void typed_text(const char *keys, char *text);
static void expect(const char *keys, const char *expected, const char *what)
{
    size_t room = strlen(keys) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    typed_text(keys, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("", "", "\"\" must give \"\"");
    expect("hi<<", "", "\"hi<<\" must give \"\"");
    expect("a", "a", "\"a\" must give \"a\"");
    expect("<", "", "\"<\" must give \"\"");
    expect("!", "", "\"!\" must give \"\"");
    expect("<a", "a", "\"<a\" must give \"a\"");
    expect("<<<ab", "ab", "\"<<<ab\" must give \"ab\"");
    expect("a<<b", "b", "\"a<<b\" must give \"b\"");
    expect("a<<<bc", "bc", "\"a<<<bc\" must give \"bc\"");
    expect("ab<<<cd<e", "ce", "\"ab<<<cd<e\" must give \"ce\"");
    expect("abc<<d", "ad", "\"abc<<d\" must give \"ad\"");
    expect("abc<d<e", "abe", "\"abc<d<e\" must give \"abe\"");
    expect("!a", "a", "\"!a\" must give \"a\"");
    expect("a!", "", "\"a!\" must give \"\"");
    expect("a!<b", "b", "\"a!<b\" must give \"b\"");
    expect("a!!b<", "", "\"a!!b<\" must give \"\"");
    expect("abc!de<f!g", "g", "\"abc!de<f!g\" must give \"g\"");
    expect("ab!<<cd", "cd", "\"ab!<<cd\" must give \"cd\"");
    expect("z<z<z<z", "z", "\"z<z<z<z\" must give \"z\"");
    expect("a<b<c<", "", "\"a<b<c<\" must give \"\"");
    expect("hello<<<<<world", "world", "\"hello<<<<<world\" must give \"world\"");
    expect("wrong!right<<<<ead", "read", "\"wrong!right<<<<ead\" must give \"read\"");
    expect("<!<!<", "", "\"<!<!<\" must give \"\"");
    expect("ab<!", "", "\"ab<!\" must give \"\"");
    expect("abcdefghijklmnopqrstuvwxyz<", "abcdefghijklmnopqrstuvwxy", "\"abcdefghijklmnopqrstuvwxyz<\" must give \"abcdefghijklmnopqrstuvwxy\"");
    static char many_25[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_25[i] = "ab"[i % 2];
    static char expected_25[200 + 1];
    for (size_t i = 0; i < 200; i++)
        expected_25[i] = "ab"[i % 2];
    expect(many_25, expected_25, "a text of 200 characters must give a text of 200 characters");
    static char many_26[198 + 1];
    for (size_t i = 0; i < 198; i++)
        many_26[i] = "ab<"[i % 3];
    static char expected_26[66 + 1];
    for (size_t i = 0; i < 66; i++)
        expected_26[i] = 'a';
    expect(many_26, expected_26, "a text of 198 characters must give a text of 66 characters");
    static char many_27[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_27[i] = '<';
    expect(many_27, "", "a text of 200 characters must give \"\"");
    static char many_28[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_28[i] = "a!b<"[i % 4];
    expect(many_28, "", "a text of 200 characters must give \"\"");
    SECGEN_DONE();
}
