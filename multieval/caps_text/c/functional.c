// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void caps_text(const char *keys, char *text);
static void expect(const char *keys, const char *expected, const char *what)
{
    size_t room = strlen(keys) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    caps_text(keys, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("", "", "\"\" must give \"\"");
    expect("^a^bc", "Abc", "\"^a^bc\" must give \"Abc\"");
    expect("a", "a", "\"a\" must give \"a\"");
    expect("^", "", "\"^\" must give \"\"");
    expect("^^", "", "\"^^\" must give \"\"");
    expect("^^a", "a", "\"^^a\" must give \"a\"");
    expect("^^^a", "A", "\"^^^a\" must give \"A\"");
    expect("^ab", "AB", "\"^ab\" must give \"AB\"");
    expect("a^b", "aB", "\"a^b\" must give \"aB\"");
    expect("ab^", "ab", "\"ab^\" must give \"ab\"");
    expect("a^bc^d", "aBCd", "\"a^bc^d\" must give \"aBCd\"");
    expect("^abc^def^ghi", "ABCdefGHI", "\"^abc^def^ghi\" must give \"ABCdefGHI\"");
    expect("^a b", "A B", "\"^a b\" must give \"A B\"");
    expect(" ", " ", "\" \" must give \" \"");
    expect("^ ^ ^", "  ", "\"^ ^ ^\" must give \"  \"");
    expect("x^ y", "x Y", "\"x^ y\" must give \"x Y\"");
    expect("^i^ am ^ok^", "I am OK", "\"^i^ am ^ok^\" must give \"I am OK\"");
    expect("^z^z^z^z", "ZzZz", "\"^z^z^z^z\" must give \"ZzZz\"");
    expect("a^^b", "ab", "\"a^^b\" must give \"ab\"");
    expect("^abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "\"^abcdefghijklmnopqrstuvwxyz\" must give \"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"");
    expect("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz", "\"abcdefghijklmnopqrstuvwxyz\" must give \"abcdefghijklmnopqrstuvwxyz\"");
    static char many_21[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_21[i] = "^a"[i % 2];
    static char expected_21[100 + 1];
    for (size_t i = 0; i < 100; i++)
        expected_21[i] = "Aa"[i % 2];
    expect(many_21, expected_21, "a text of 200 characters must give a text of 100 characters");
    static char many_22[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_22[i] = '^';
    expect(many_22, "", "a text of 200 characters must give \"\"");
    static char many_23[200 + 1];
    for (size_t i = 0; i < 200; i++)
        many_23[i] = 'a';
    static char expected_23[200 + 1];
    for (size_t i = 0; i < 200; i++)
        expected_23[i] = 'a';
    expect(many_23, expected_23, "a text of 200 characters must give a text of 200 characters");
    SECGEN_DONE();
}
