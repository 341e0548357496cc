// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static int needs_apostrophe(const char *cell)
{
    if (cell[0] == '=' || cell[0] == '@')
        return 1;
    return (cell[0] == '+' || cell[0] == '-') && !isdigit((unsigned char)cell[1]);
}

char *csv_row(const char *const *cells, size_t count)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += 2 * strlen(cells[i]) + 4;
    char *row = malloc(size);
    if (row == NULL)
        return NULL;
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        int quote = strpbrk(cells[i], ",\"\r\n") != NULL;
        if (i > 0)
            row[used++] = ',';
        if (quote)
            row[used++] = '"';
        if (needs_apostrophe(cells[i]))
            row[used++] = '\'';
        for (const char *c = cells[i]; *c != '\0'; c++) {
            if (*c == '"')
                row[used++] = '"';
            row[used++] = *c;
        }
        if (quote)
            row[used++] = '"';
    }
    row[used] = '\0';
    return row;
}
