// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *xpath_text(const char *text)
{
    size_t size = strlen(text) + 3;
    char *result = malloc(size);
    if (result == NULL)
        return NULL;
    const char *format = strchr(text, '\'') == NULL ? "'%s'" : "\"%s\"";
    snprintf(result, size, format, text);
    return result;
}
