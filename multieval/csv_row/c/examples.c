// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *csv_row(const char *const *cells, size_t count);
static void expect(const char *const *cells, size_t count, const char *expected)
{
    char **copies = count ? malloc(count * sizeof *copies) : NULL;
    for (size_t i = 0; i < count; i++) {
        copies[i] = malloc(strlen(cells[i]) + 1);
        memcpy(copies[i], cells[i], strlen(cells[i]) + 1);
    }
    char *found = csv_row((const char *const *)copies, count);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "the row must be: %s", expected);
    free(found);
    for (size_t i = 0; i < count; i++)
        free(copies[i]);
    free(copies);
}
SECGEN_TEST {
    expect((const char *[]){"Anna", "12"}, 2, "Anna,12");
    expect((const char *[]){"a,b", "-5"}, 2, "\"a,b\",-5");
    expect((const char *[]){"=A1"}, 1, "'=A1");
    expect(NULL, 0, "");
    SECGEN_DONE();
}
