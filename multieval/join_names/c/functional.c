// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void join_names(const char *const *names, size_t count, char *text);
static void expect(const char *const *names, size_t count, const char *expected, const char *what)
{
    size_t room = 500;
    char *out = malloc(room);
    memset(out, 'x', room);
    join_names(names, count, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(NULL, 0, "nobody", "no texts must give \"nobody\"");
    expect((const char *const[]){"Ann"}, 1, "Ann", "\"Ann\" must give \"Ann\"");
    expect((const char *const[]){"a"}, 1, "a", "\"a\" must give \"a\"");
    expect((const char *const[]){"nobody"}, 1, "nobody", "\"nobody\" must give \"nobody\"");
    expect((const char *const[]){"and", "and"}, 2, "and and and", "\"and\" \"and\" must give \"and and and\"");
    expect((const char *const[]){"Eve", "Eve", "Eve"}, 3, "Eve, Eve and Eve", "\"Eve\" \"Eve\" \"Eve\" must give \"Eve, Eve and Eve\"");
    expect((const char *const[]){"Z", "Y", "X", "W"}, 4, "Z, Y, X and W", "\"Z\" \"Y\" \"X\" \"W\" must give \"Z, Y, X and W\"");
    expect((const char *const[]){"Bob", "Ann"}, 2, "Bob and Ann", "\"Bob\" \"Ann\" must give \"Bob and Ann\"");
    expect((const char *const[]){"Abcdefghijklmnopqrst"}, 1, "Abcdefghijklmnopqrst", "\"Abcdefghijklmnopqrst\" must give \"Abcdefghijklmnopqrst\"");
    expect((const char *const[]){"Ann", "Bob", "Cy", "Dan", "Eve", "Fay"}, 6, "Ann, Bob, Cy, Dan, Eve and Fay", "\"Ann\" \"Bob\" \"Cy\" \"Dan\" \"Eve\" \"Fay\" must give \"Ann, Bob, Cy, Dan, Eve and Fay\"");
    expect((const char *const[]){"abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst"}, 20, "abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst and abcdefghijklmnopqrst", "20 texts must give a text of 441 characters");
    expect((const char *const[]){"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"}, 20, "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S and T", "20 texts must give a text of 61 characters");
    SECGEN_DONE();
}
