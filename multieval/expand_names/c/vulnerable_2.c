// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct book {
    const char *const *names;
    const char *const *definitions;
    size_t count;
};

/* The length of the name that begins at a brace, or 0 where none does. */
static size_t name_at(const char *text)
{
    size_t length = 0;
    if (*text != '{')
        return 0;
    while (text[1 + length] >= 'a' && text[1 + length] <= 'z')
        length++;
    return text[1 + length] == '}' ? length : 0;
}

static const char *look_up(const struct book *book, const char *name, size_t length)
{
    for (size_t i = 0; i < book->count; i++) {
        if (strlen(book->names[i]) == length && memcmp(book->names[i], name, length) == 0)
            return book->definitions[i];
    }
    return NULL;
}

/* Adds the length of the expanded text to *total; 0 when it cannot be expanded. */
static int measure(const struct book *book, const char *text, size_t depth, size_t *total)
{
    if (depth > book->count)
        return 0;
    while (*text) {
        size_t length = name_at(text);
        if (length == 0) {
            ++*total;
            text++;
            continue;
        }
        const char *definition = look_up(book, text + 1, length);
        if (!definition || !measure(book, definition, depth + 1, total))
            return 0;
        text += length + 2;
    }
    return 1;
}

static char *fill(const struct book *book, const char *text, char *to)
{
    while (*text) {
        size_t length = name_at(text);
        if (length == 0) {
            *to++ = *text++;
        } else {
            to = fill(book, look_up(book, text + 1, length), to);
            text += length + 2;
        }
    }
    return to;
}

char *expand_names(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit)
{
    struct book book = {names, definitions, count};
    size_t total = 0;
    if (!measure(&book, text, 0, &total) || total > limit)
        return NULL;
    char *expanded = malloc(total + 1);
    if (expanded)
        *fill(&book, text, expanded) = '\0';
    return expanded;
}
