// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int set_title(char **title, const char *text);
static void expect(const char *before, const char *text, int fails, int expected)
{
    char *title = NULL;
    if (before != NULL) {
        title = malloc(strlen(before) + 1);
        strcpy(title, before);
    }
    secgen_fail_alloc(fails);
    int found = set_title(&title, text);
    secgen_fail_alloc(0);
    const char *after = expected == 0 ? text : before;
    SECGEN_CHECK(found == expected, "the result for a text of %zu characters is %d, not %d", strlen(text), expected, found);
    if (after == NULL)
        SECGEN_CHECK(title == NULL, "there is still no title");
    else
        SECGEN_CHECK(title != NULL && strcmp(title, after) == 0, "the title is now \"%s\"", after);
    free(title);
}
SECGEN_TEST {
    expect("Draft", "", 0, 0);
    expect("", "x", 0, 0);
    expect(NULL, "", 0, 0);
    expect("Report", "Report", 0, 0);
    expect("a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 0, 0);
    expect("a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 0, 0);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "b", 0, 0);
    expect(NULL, "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", 0, 0);
    expect(NULL, "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", 0, -1);
    expect(NULL, "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", 0, -1);
    char *title = NULL;
    for (int i = 0; i < 50; i++) {
        char text[2] = {(char)('A' + i % 26), '\0'};
        SECGEN_CHECK(set_title(&title, text) == 0 && strcmp(title, text) == 0, "title after title");
    }
    free(title);
    SECGEN_DONE();
}
