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
    expect((const char *const[]){"x"}, (const int[]){0}, 1, "x", "\"x\"; 0 must give \"x\"");
    expect((const char *const[]){"x"}, (const int[]){-7}, 1, "x", "\"x\"; -7 must give \"x\"");
    expect((const char *const[]){"a", "b"}, (const int[]){-5, -3}, 2, "b", "\"a\" \"b\"; -5 -3 must give \"b\"");
    expect((const char *const[]){"b", "a"}, (const int[]){-5, -5}, 2, "a", "\"b\" \"a\"; -5 -5 must give \"a\"");
    expect((const char *const[]){"b", "a"}, (const int[]){5, 5}, 2, "a", "\"b\" \"a\"; 5 5 must give \"a\"");
    expect((const char *const[]){"a", "b"}, (const int[]){5, 5}, 2, "a", "\"a\" \"b\"; 5 5 must give \"a\"");
    expect((const char *const[]){"zoe", "abe", "zoe", "abe"}, (const int[]){1, 2, 2, 1}, 4, "abe", "\"zoe\" \"abe\" \"zoe\" \"abe\"; 1 2 2 1 must give \"abe\"");
    expect((const char *const[]){"abe", "zoe", "abe", "zoe"}, (const int[]){1, 2, 2, 1}, 4, "abe", "\"abe\" \"zoe\" \"abe\" \"zoe\"; 1 2 2 1 must give \"abe\"");
    expect((const char *const[]){"ann", "bob", "ann"}, (const int[]){100, 60, -50}, 3, "bob", "\"ann\" \"bob\" \"ann\"; 100 60 -50 must give \"bob\"");
    expect((const char *const[]){"ann", "bob", "ann", "bob"}, (const int[]){100, 60, -50, -20}, 4, "ann", "\"ann\" \"bob\" \"ann\" \"bob\"; 100 60 -50 -20 must give \"ann\"");
    expect((const char *const[]){"a", "aa", "aaa"}, (const int[]){3, 3, 3}, 3, "a", "\"a\" \"aa\" \"aaa\"; 3 3 3 must give \"a\"");
    expect((const char *const[]){"aaa", "aa", "a"}, (const int[]){3, 3, 3}, 3, "a", "\"aaa\" \"aa\" \"a\"; 3 3 3 must give \"a\"");
    expect((const char *const[]){"ab", "b", "ab", "b", "c"}, (const int[]){10, 15, 10, 4, 19}, 5, "ab", "\"ab\" \"b\" \"ab\" \"b\" \"c\"; 10 15 10 4 19 must give \"ab\"");
    expect((const char *const[]){"m", "n", "o", "m", "n", "o"}, (const int[]){1, 1, 1, 1, 1, 2}, 6, "o", "\"m\" \"n\" \"o\" \"m\" \"n\" \"o\"; 1 1 1 1 1 2 must give \"o\"");
    expect((const char *const[]){"k", "l"}, (const int[]){0, -1}, 2, "k", "\"k\" \"l\"; 0 -1 must give \"k\"");
    expect((const char *const[]){"l", "k"}, (const int[]){0, 0}, 2, "k", "\"l\" \"k\"; 0 0 must give \"k\"");
    expect((const char *const[]){"q", "q", "q"}, (const int[]){-1, -1, -1}, 3, "q", "\"q\" \"q\" \"q\"; -1 -1 -1 must give \"q\"");
    expect((const char *const[]){"q", "r", "q", "r"}, (const int[]){-1, -1, -1, -2}, 4, "q", "\"q\" \"r\" \"q\" \"r\"; -1 -1 -1 -2 must give \"q\"");
    expect((const char *const[]){"abcdefghijklmnopqrst", "b"}, (const int[]){10000, 9999}, 2, "abcdefghijklmnopqrst", "\"abcdefghijklmnopqrst\" \"b\"; 10000 9999 must give \"abcdefghijklmnopqrst\"");
    expect((const char *const[]){"tom", "tim", "tam", "tom", "tim", "tam"}, (const int[]){4, 5, 6, 7, 6, 5}, 6, "tam", "\"tom\" \"tim\" \"tam\" \"tom\" \"tim\" \"tam\"; 4 5 6 7 6 5 must give \"tam\"");
    expect((const char *const[]){"dog", "cat", "dog"}, (const int[]){-10, -4, 5}, 3, "cat", "\"dog\" \"cat\" \"dog\"; -10 -4 5 must give \"cat\"");
    expect((const char *const[]){"b", "c", "a"}, (const int[]){2, 3, 3}, 3, "a", "\"b\" \"c\" \"a\"; 2 3 3 must give \"a\"");
    expect((const char *const[]){"big", "big", "small"}, (const int[]){10000, 10000, 10000}, 3, "big", "\"big\" \"big\" \"small\"; 10000 10000 10000 must give \"big\"");
    expect((const char *const[]){"same", "sam"}, (const int[]){8, 8}, 2, "sam", "\"same\" \"sam\"; 8 8 must give \"sam\"");
    expect((const char *const[]){"b", "ab"}, (const int[]){4, 4}, 2, "ab", "\"b\" \"ab\"; 4 4 must give \"ab\"");
    expect((const char *const[]){"zz", "abc"}, (const int[]){1, 1}, 2, "abc", "\"zz\" \"abc\"; 1 1 must give \"abc\"");
    static const char *many_26_names[200];
    for (size_t i = 0; i < 200; i++)
        many_26_names[i] = (const char *const[]){"bo", "al"}[i % 2];
    static int many_26_amounts[200];
    for (size_t i = 0; i < 200; i++)
        many_26_amounts[i] = (const int[]){3, 3}[i % 2];
    expect(many_26_names, many_26_amounts, 200, "al", "200 texts; 200 numbers must give \"al\"");
    static const char *many_27_names[200];
    for (size_t i = 0; i < 200; i++)
        many_27_names[i] = (const char *const[]){"bo", "al"}[i % 2];
    static int many_27_amounts[200];
    for (size_t i = 0; i < 200; i++)
        many_27_amounts[i] = (const int[]){10000, 9999}[i % 2];
    expect(many_27_names, many_27_amounts, 200, "bo", "200 texts; 200 numbers must give \"bo\"");
    SECGEN_DONE();
}
