// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *xpath_text(const char *text)
{
    char quote = '\'';
    if (strchr(text, '\'') != NULL) {
        if (strchr(text, '"') != NULL)
            return calloc(1, 1);
        quote = '"';
    }
    size_t length = strlen(text);
    char *result = malloc(length + 3);
    if (result == NULL)
        return NULL;
    result[0] = quote;
    memcpy(result + 1, text, length);
    result[length + 1] = quote;
    result[length + 2] = '\0';
    return result;
}
