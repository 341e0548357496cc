// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"

static bool is_number(const char *text)
{
    if (*text != '+' && *text != '-')
        return false;
    text++;
    size_t whole = strspn(text, DIGITS);
    text += whole;
    if (whole == 0 || *text == '\0')
        return whole > 0;
    size_t decimals = *text == '.' ? strspn(text + 1, DIGITS) : 0;
    return decimals > 0 && text[1 + decimals] == '\0';
}

static void quote(char *field, const char *cell)
{
    bool quoted = strpbrk(cell, ",\"\r\n") != NULL;
    if (quoted)
        *field++ = '"';
    while (*cell) {
        if (*cell == '"')
            *field++ = '"';
        *field++ = *cell++;
    }
    if (quoted)
        *field++ = '"';
    *field = '\0';
}

static void show_as_text(char *field)
{
    if (*field && strchr("=+-@", *field) && !is_number(field)) {
        memmove(field + 1, field, strlen(field) + 1);
        *field = '\'';
    }
}

char *csv_row(const char *const *cells, size_t count)
{
    size_t room = 1;
    for (size_t i = 0; i < count; i++)
        room += 2 * strlen(cells[i]) + 4;
    char *row = malloc(room);
    if (!row)
        return NULL;
    char *field = row;
    *field = '\0';
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            *field++ = ',';
        quote(field, cells[i]);
        show_as_text(field);
        field += strlen(field);
    }
    return row;
}
