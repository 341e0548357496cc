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
    expect("a", "b\n", NULL);
    expect("a", "\nb", NULL);
    expect("a", "b\nc", NULL);
    expect("a", "\n", NULL);
    expect("a\n", "b", NULL);
    expect("\na", "b", NULL);
    expect("a\nb", "c", NULL);
    expect("a", "b\r", NULL);
    expect("a", "\rb", NULL);
    expect("a", "b\rc", NULL);
    expect("a", "\r", NULL);
    expect("a\r", "b", NULL);
    expect("\ra", "b", NULL);
    expect("a\rb", "c", NULL);
    expect("a", "b\r\n", NULL);
    expect("a", "\r\nb", NULL);
    expect("a", "b\r\nc", NULL);
    expect("a", "\r\n", NULL);
    expect("a\r\n", "b", NULL);
    expect("\r\na", "b", NULL);
    expect("a\r\nb", "c", NULL);
    expect("a", "b\n\n", NULL);
    expect("a", "\n\nb", NULL);
    expect("a", "b\n\nc", NULL);
    expect("a", "\n\n", NULL);
    expect("a\n\n", "b", NULL);
    expect("\n\na", "b", NULL);
    expect("a\n\nb", "c", NULL);
    expect("a", "b\r\n\r\n", NULL);
    expect("a", "\r\n\r\nb", NULL);
    expect("a", "b\r\n\r\nc", NULL);
    expect("a", "\r\n\r\n", NULL);
    expect("a\r\n\r\n", "b", NULL);
    expect("\r\n\r\na", "b", NULL);
    expect("a\r\n\r\nb", "c", NULL);
    expect("Location", "/\r\nSet-Cookie: admin=1", NULL);
    expect("Location", "/\nSet-Cookie: admin=1", NULL);
    expect("A", "b\r\n\r\n<script>alert(1)</script>", NULL);
    expect("A: b\r\nC", "d", NULL);
    expect("a", "b\013", NULL);
    expect("a", "\014", NULL);
    expect("a", "b \r", NULL);
    expect("a\013", "b", NULL);
    expect("\r\n\r\n", "\r\n\r\n", NULL);
    expect("a", "b\302\205", NULL);
    expect("a", "b\342\200\250", NULL);
    expect("a", "b \\r\\n c", "a: b \\r\\n c\r\n");
    expect("Host", "\texample.org ", "Host: \texample.org \r\n");
    expect("X-Empty", "", "X-Empty: \r\n");
    expect("a", "b\304\212Set-Cookie: c", NULL);
    expect("a", "b\345\230\215\345\230\212c", NULL);
    SECGEN_DONE();
}
