// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static int is_number(const char *cell)
{
    static const char digits[] = "0123456789";
    if (*cell != '+' && *cell != '-')
        return 0;
    size_t whole = strspn(cell + 1, digits);
    const char *rest = cell + 1 + whole;
    if (whole == 0 || *rest != '.')
        return whole > 0 && *rest == '\0';
    size_t part = strspn(rest + 1, digits);
    return part > 0 && rest[1 + part] == '\0';
}

char *csv_row(const char *const *cells, size_t count)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += 2 * strlen(cells[i]) + 4;
    char *row = malloc(size);
    if (row == NULL)
        return NULL;
    char *to = row;
    for (size_t i = 0; i < count; i++) {
        const char *from = cells[i];
        int quoted = from[strcspn(from, ",\"\n\r")] != '\0';
        if (i > 0)
            *to++ = ',';
        if (quoted)
            *to++ = '"';
        if (*from != '\0' && strchr("=+-@", *from) != NULL && !is_number(from))
            *to++ = '\'';
        for (; *from != '\0'; from++) {
            if (*from == '"')
                *to++ = '"';
            *to++ = *from;
        }
        if (quoted)
            *to++ = '"';
    }
    *to = '\0';
    return row;
}
