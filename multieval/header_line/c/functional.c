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
    expect("Content-Type", "text/html; charset=utf-8", "Content-Type: text/html; charset=utf-8\r\n");
    expect("x", " a  b ", "x:  a  b \r\n");
    expect("X_y-9", "\ta\tb\t", "X_y-9: \ta\tb\t\r\n");
    expect("-", "-", "-: -\r\n");
    expect("Q", "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~", "Q: !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\r\n");
    expect("AZaz09", "%s %d {} {0} \\r\\n", "AZaz09: %s %d {} {0} \\r\\n\r\n");
    expect("Zz", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Zz: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n");
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: b\r\n");
    expect("", "a", NULL);
    expect("", "", NULL);
    expect("a:", "b", NULL);
    expect("a b", "c", NULL);
    expect(" a", "b", NULL);
    expect("a ", "b", NULL);
    expect("a\tb", "c", NULL);
    expect("a.b", "c", NULL);
    expect("a/b", "c", NULL);
    expect("\303\251", "c", NULL);
    expect("a", "\303\251", NULL);
    expect("a", "x\344\275\240", NULL);
    expect("a", "\177", NULL);
    expect("a", "\001", NULL);
    expect("a", "b\037", NULL);
    expect("a", "\033x", NULL);
    expect("a@", "x", NULL);
    expect("a[", "x", NULL);
    expect("a`", "x", NULL);
    expect("a{", "x", NULL);
    expect("a\331\243", "b", NULL);
    expect("a\302\262", "b", NULL);
    SECGEN_DONE();
}
