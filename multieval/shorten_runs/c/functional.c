// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void shorten_runs(const char *text, char *shortened);
static void expect(const char *text, const char *expected, const char *what)
{
    size_t room = strlen(text) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    shorten_runs(text, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("", "", "\"\" must give \"\"");
    expect("a", "a", "\"a\" must give \"a\"");
    expect("aa", "aa", "\"aa\" must give \"aa\"");
    expect("aaa", "a3", "\"aaa\" must give \"a3\"");
    expect("aaaa", "a4", "\"aaaa\" must give \"a4\"");
    expect("aab", "aab", "\"aab\" must give \"aab\"");
    expect("abb", "abb", "\"abb\" must give \"abb\"");
    expect("abbb", "ab3", "\"abbb\" must give \"ab3\"");
    expect("aabb", "aabb", "\"aabb\" must give \"aabb\"");
    expect("aaabbb", "a3b3", "\"aaabbb\" must give \"a3b3\"");
    expect("aaabaaa", "a3ba3", "\"aaabaaa\" must give \"a3ba3\"");
    expect("ababab", "ababab", "\"ababab\" must give \"ababab\"");
    expect("aabbaa", "aabbaa", "\"aabbaa\" must give \"aabbaa\"");
    expect("aabbbaa", "aab3aa", "\"aabbbaa\" must give \"aab3aa\"");
    expect("zzzzzzzzz", "z9", "\"zzzzzzzzz\" must give \"z9\"");
    expect("zzzzzzzzzz", "z10", "\"zzzzzzzzzz\" must give \"z10\"");
    expect("qqqqqqqqqqqq", "q12", "\"qqqqqqqqqqqq\" must give \"q12\"");
    expect("abcccccccccccdd", "abc11dd", "\"abcccccccccccdd\" must give \"abc11dd\"");
    expect("ddd", "d3", "\"ddd\" must give \"d3\"");
    expect("mississippi", "mississippi", "\"mississippi\" must give \"mississippi\"");
    expect("aaabbcccdd", "a3bbc3dd", "\"aaabbcccdd\" must give \"a3bbc3dd\"");
    static char many_21[100 + 1];
    for (size_t i = 0; i < 100; i++)
        many_21[i] = 'a';
    expect(many_21, "a100", "a text of 100 characters must give \"a100\"");
    static char many_22[300 + 1];
    for (size_t i = 0; i < 300; i++)
        many_22[i] = 'a';
    expect(many_22, "a300", "a text of 300 characters must give \"a300\"");
    static char many_23[99 + 1];
    for (size_t i = 0; i < 99; i++)
        many_23[i] = 'a';
    expect(many_23, "a99", "a text of 99 characters must give \"a99\"");
    static char many_24[300 + 1];
    for (size_t i = 0; i < 300; i++)
        many_24[i] = "ab"[i % 2];
    static char expected_24[300 + 1];
    for (size_t i = 0; i < 300; i++)
        expected_24[i] = "ab"[i % 2];
    expect(many_24, expected_24, "a text of 300 characters must give a text of 300 characters");
    static char many_25[300 + 1];
    for (size_t i = 0; i < 300; i++)
        many_25[i] = "aaab"[i % 4];
    static char expected_25[225 + 1];
    for (size_t i = 0; i < 225; i++)
        expected_25[i] = "a3b"[i % 3];
    expect(many_25, expected_25, "a text of 300 characters must give a text of 225 characters");
    static char many_26[300 + 1];
    for (size_t i = 0; i < 300; i++)
        many_26[i] = "aabb"[i % 4];
    static char expected_26[300 + 1];
    for (size_t i = 0; i < 300; i++)
        expected_26[i] = "aabb"[i % 4];
    expect(many_26, expected_26, "a text of 300 characters must give a text of 300 characters");
    SECGEN_DONE();
}
