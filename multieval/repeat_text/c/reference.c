// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *repeat_text(const char *text, int n)
{
    size_t length = strlen(text);
    size_t times = n > 0 ? (size_t)n : 0;
    if (length > 0 && times > 10000 / length)
        return NULL;
    char *result = malloc(length * times + 1);
    if (result == NULL)
        return NULL;
    for (size_t i = 0; i < times; i++)
        memcpy(result + i * length, text, length);
    result[length * times] = '\0';
    return result;
}
