// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <string.h>
int wildcard_match(const char *pattern, const char *text);
static char made[2][301];
static char *repeat(int which, const char *part, int times, const char *end)
{
    made[which][0] = '\0';
    for (int i = 0; i < times; i++)
        strcat(made[which], part);
    return strcat(made[which], end);
}
SECGEN_TEST {
    SECGEN_CHECK(wildcard_match("*a*b?c*", "xxaxbxcx") == 1, "three stars, a match");
    SECGEN_CHECK(wildcard_match("*a*b?c*", "xxaxbxxc") == 0, "three stars, no match");
    char *text = repeat(1, "a", 300, "");
    SECGEN_CHECK(wildcard_match(repeat(0, "*a", 150, ""), text) == 1, "150 stars, a match");
    SECGEN_CHECK(wildcard_match(repeat(0, "*a", 25, "*b"), text) == 0, "26 stars and no b");
    SECGEN_CHECK(wildcard_match(repeat(0, "*a", 148, "*b*"), text) == 0, "150 stars and no b");
    SECGEN_CHECK(wildcard_match(repeat(0, "*?", 100, "b"), text) == 0, "question marks and no b");
    SECGEN_CHECK(wildcard_match(repeat(0, "**a", 60, "c"), text) == 0, "double stars and no c");
    text = repeat(1, "ab", 149, "ac");
    SECGEN_CHECK(wildcard_match(repeat(0, "*ab", 60, "*ac"), text) == 1, "a match at the end");
    SECGEN_CHECK(wildcard_match(repeat(0, "*ab*ba", 40, "*d"), text) == 0, "two letters and no d");
    SECGEN_CHECK(wildcard_match(repeat(0, "a*b*", 60, "?ab"), text) == 0, "another end");
    text = repeat(1, "a", 300, "");
    text[150] = 'b';
    SECGEN_CHECK(wildcard_match(repeat(0, "*a", 60, "*b*b*a"), text) == 0, "one b too few");
    SECGEN_DONE();
}
