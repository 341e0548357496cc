// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

static char short_escape(char c)
{
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return '\0';
    }
}

char *json_string(const char *text, size_t size)
{
    char *result = calloc(size + 2, 2);
    if (result == NULL)
        return NULL;
    size_t used = 0;
    result[used++] = '"';
    for (size_t i = 0; i < size; i++) {
        char escape = short_escape(text[i]);
        if (escape != '\0') {
            result[used++] = '\\';
            result[used++] = escape;
        } else {
            result[used++] = text[i];
        }
    }
    result[used++] = '"';
    result[used] = '\0';
    return result;
}
