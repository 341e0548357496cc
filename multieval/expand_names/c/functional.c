// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *expand_names(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit);
static int becomes(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit,
                   const char *expected)
{
    char *found = expand_names(text, names, definitions, count, limit);
    int same = expected ? found && strcmp(found, expected) == 0 : !found;
    free(found);
    return same;
}
SECGEN_TEST {
    SECGEN_CHECK(becomes("", NULL, NULL, 0, 0, ""), "nothing");
    SECGEN_CHECK(becomes("plain", NULL, NULL, 0, 5, "plain"), "a plain text");
    SECGEN_CHECK(becomes("plain", NULL, NULL, 0, 4, NULL), "a plain text over the limit");
    SECGEN_CHECK(becomes("{a}", NULL, NULL, 0, 9, NULL), "no definitions");
    SECGEN_CHECK(becomes("{} {1} {a-b} { a } }{ {", NULL, NULL, 0, 99, "{} {1} {a-b} { a } }{ {"), "other braces");
    const char *names[] = {"ab", "a", "abc", "empty", "open", "close", "two", "bad", "verylongnameofaletter"},
               *texts[] = {"AB", "A", "{a}{ab}C", "", "{", "}", "{abc}{abc}", "{none}", "!"};
    SECGEN_CHECK(becomes("{a}{ab}{abc}", names, texts, 9, 99, "AABAABC"), "names that begin alike");
    SECGEN_CHECK(becomes("{abcd}", names, texts, 9, 99, NULL), "a longer name");
    SECGEN_CHECK(becomes("{empty}", names, texts, 9, 0, ""), "an empty definition");
    SECGEN_CHECK(becomes("{{empty}a}", names, texts, 9, 99, "{a}"), "what looks like a name");
    SECGEN_CHECK(becomes("{open}a{close}", names, texts, 9, 99, "{a}"), "braces of definitions");
    SECGEN_CHECK(becomes("{two}{two}", names, texts, 9, 16, "AABCAABCAABCAABC"), "two levels");
    SECGEN_CHECK(becomes("{two}{two}", names, texts, 9, 15, NULL), "two levels over the limit");
    SECGEN_CHECK(becomes("{a}{bad}", names, texts, 9, 99, NULL), "a name without definition, further down");
    SECGEN_CHECK(becomes("{verylongnameofaletter}", names, texts, 9, 1, "!"), "a long name");
    SECGEN_CHECK(becomes("{a{a}}", names, texts, 9, 99, "{aA}"), "a brace before a name");
    char *big[2] = {malloc(301), malloc(301)}, *all = malloc(30001);
    memset(big[0], 'x', 300), big[0][300] = 0;
    big[1][0] = 0;
    for (int i = 0; i < 100; i++)
        strcat(big[1], "{x}");
    memset(all, 'x', 30000), all[30000] = 0;
    const char *xs[] = {"x"}, *blocks[] = {big[0]};
    SECGEN_CHECK(becomes(big[1], xs, blocks, 1, 100000, all), "30,000 characters");
    SECGEN_CHECK(becomes(big[1], xs, blocks, 1, 29999, NULL), "30,000 characters, one less allowed");
    free(big[0]), free(big[1]), free(all);
    SECGEN_DONE();
}
