// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static const char digits[] = "0123456789";

static bool is_number(const char *cell)
{
    if (*cell != '+' && *cell != '-')
        return false;
    cell++;
    size_t whole = strspn(cell, digits);
    if (whole == 0)
        return false;
    cell += whole;
    if (*cell == '\0')
        return true;
    if (*cell != '.')
        return false;
    cell++;
    size_t fraction = strspn(cell, digits);
    return fraction > 0 && cell[fraction] == '\0';
}

static bool is_formula(const char *cell)
{
    return *cell && strchr("=+-@", *cell) && !is_number(cell);
}

static char *put_cell(char *end, const char *cell)
{
    bool quoted = strpbrk(cell, ",\"\n\r") != NULL;
    if (quoted)
        *end++ = '"';
    if (is_formula(cell))
        *end++ = '\'';
    for (; *cell; cell++) {
        if (*cell == '"')
            *end++ = '"';
        *end++ = *cell;
    }
    if (quoted)
        *end++ = '"';
    return end;
}

char *csv_row(const char *const *cells, size_t count)
{
    size_t room = 1;
    for (size_t i = 0; i < count; i++)
        room += 2 * strlen(cells[i]) + 4;
    char *row = malloc(room);
    if (!row)
        return NULL;
    char *end = row;
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            *end++ = ',';
        end = put_cell(end, cells[i]);
    }
    *end = '\0';
    return row;
}
