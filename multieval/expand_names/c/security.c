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
static char name_texts[1000][8], texts[1000][304];
static const char *names[1000], *definitions[1000];
/* `count` definitions, of which each uses the next one `times` times, and the last one is `last`. */
static void chain(int count, int times, const char *last)
{
    for (int i = 0; i < count; i++) {
        name_texts[i][0] = 'n';
        name_texts[i][1] = (char)('a' + i / 26 / 26);
        name_texts[i][2] = (char)('a' + i / 26 % 26);
        name_texts[i][3] = (char)('a' + i % 26);
        name_texts[i][4] = '\0';
        names[i] = name_texts[i];
        definitions[i] = texts[i];
    }
    for (int i = 0; i < count - 1; i++) {
        texts[i][0] = '\0';
        for (int n = 0; n < times; n++)
            strcat(strcat(strcat(texts[i], "{"), names[i + 1]), "}");
    }
    strcpy(texts[count - 1], last);
}
SECGEN_TEST {
    chain(17, 2, "x");
    char *all = malloc(65537);
    memset(all, 'x', 65536), all[65536] = 0;
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 17, 65536, all), "a long result");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 17, 65535, NULL), "a result over the limit");
    free(all);
    chain(1000, 1, "x");
    SECGEN_CHECK(becomes("<{naaa}>", names, definitions, 1000, 3, "<x>"), "1,000 definitions");
    chain(1000, 1, "{naaa}");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 1000, 100000, NULL), "a circle of 1,000");
    SECGEN_CHECK(becomes("{naaf}", names, definitions, 1000, 0, NULL), "a circle of 1,000 from within");
    chain(2, 1, "{naaa}");
    SECGEN_CHECK(becomes("a {naaa}", names, definitions, 2, 100, NULL), "a circle of two");
    SECGEN_CHECK(becomes("a", names, definitions, 2, 100, "a"), "a circle that is not needed");
    chain(2, 1, "x{naab}{naab}");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 2, 100, NULL), "a circle of one");
    chain(60, 2, "x");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 60, 100000, NULL), "twice, sixty times");
    SECGEN_CHECK(becomes("{nacf}", names, definitions, 60, 4, "xxxx"), "the end of it");
    chain(66, 2, "x");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 66, 100000, NULL), "twice, sixty-six times");
    chain(60, 2, "");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 60, 0, ""), "twice, sixty times, of nothing");
    chain(60, 2, "{none}");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 60, 100, NULL), "twice, and no definition");
    chain(10, 50, "x");
    SECGEN_CHECK(becomes("{naaa}", names, definitions, 10, 100000, NULL), "fifty times");
    chain(10, 50, "");
    SECGEN_CHECK(becomes("{naaa}.", names, definitions, 10, 1, "."), "fifty times nothing");
    SECGEN_DONE();
}
