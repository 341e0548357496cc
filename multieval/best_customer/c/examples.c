// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void best_customer(const char *const *names, const int *amounts, size_t count, char *best);
static void expect(const char *const *names, const int *amounts, size_t count, const char *expected, const char *what)
{
    size_t room = 21;
    char *out = malloc(room);
    memset(out, 'x', room);
    best_customer(names, amounts, count, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect((const char *const[]){"ann", "bob", "ann"}, (const int[]){50, 60, 20}, 3, "ann", "\"ann\" \"bob\" \"ann\"; 50 60 20 must give \"ann\"");
    expect((const char *const[]){"dan", "eve"}, (const int[]){30, 40}, 2, "eve", "\"dan\" \"eve\"; 30 40 must give \"eve\"");
    expect((const char *const[]){"cy", "dan"}, (const int[]){5, 5}, 2, "cy", "\"cy\" \"dan\"; 5 5 must give \"cy\"");
    SECGEN_DONE();
}
