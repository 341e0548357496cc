// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *shell_line(const char *const *arguments, size_t count);

/* The words that sh makes of the line, each behind a 1 and ended by a 2; NULL where it would do more than that. */
static char *words(const char *line)
{
    char *found = malloc(3 * strlen(line) + 1), *to = found, quote = 0;
    int within = 0;
    for (; *line != '\0'; line++) {
        char c = *line;
        if (!quote && (c == ' ' || c == '\t')) {
            if (within)
                *to++ = 2;
            within = 0;
            continue;
        }
        if (!quote && (strchr("\n|&;<>()$`*?[", c) != NULL || (!within && (c == '#' || c == '~'))))
            goto more;
        if (!quote && c == '\\' && line[1] == '\n') {
            line++;
            continue;
        }
        if (!within)
            *to++ = 1;
        within = 1;
        if (quote == c) {
            quote = 0;
        } else if (quote == '\'') {
            *to++ = c;
        } else if (c == '\\') {
            if (line[1] == '\0')
                goto more;
            if (quote && strchr("$`\"\\\n", line[1]) == NULL)
                *to++ = c;
            else if (*++line != '\n')
                *to++ = *line;
        } else if (quote && (c == '$' || c == '`')) {
            goto more;
        } else if (!quote && (c == '\'' || c == '"')) {
            quote = c;
        } else {
            *to++ = c;
        }
    }
    if (quote)
        goto more;
    if (within)
        *to++ = 2;
    *to = '\0';
    return found;
more:
    free(found);
    return NULL;
}

static void expect(const char *const *arguments, size_t count)
{
    size_t size = 1;
    int plain = 1;
    for (size_t i = 0; i < count; i++)
        size += strlen(arguments[i]) + 2;
    char **copies = count ? malloc(count * sizeof *copies) : NULL;
    char *expected = malloc(size), *to = expected;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(arguments[i]);
        copies[i] = malloc(length + 1);
        memcpy(copies[i], arguments[i], length + 1);
        *to++ = 1;
        memcpy(to, arguments[i], length);
        to += length;
        *to++ = 2;
        plain &= length > 0 && arguments[i][strspn(arguments[i], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./")] == '\0';
    }
    *to = '\0';
    char *line = shell_line((const char *const *)copies, count);
    SECGEN_CHECK(line != NULL, "there must be a line");
    char *found = words(line);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "sh does not read the %zu arguments (%s ...) from: %s",
                 count, count ? arguments[0] : "", line);
    SECGEN_CHECK(!plain || count == 0 || strlen(line) == strlen(expected) - count - 1, "must stay as they are: %s", line);
    free(found);
    free(line);
    free(expected);
    for (size_t i = 0; i < count; i++)
        free(copies[i]);
    free(copies);
}
SECGEN_TEST {
    expect((const char *[]){"-l", "/tmp/a_b.txt"}, 2);
    expect((const char *[]){"my file"}, 1);
    expect(NULL, 0);
    SECGEN_DONE();
}
