// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *name_condition(const char *text, int contains)
{
    char *body = malloc(2 * strlen(text) + 1);
    if (!body)
        return NULL;
    char *end = body;
    while (*text) {
        size_t plain = contains ? strcspn(text, "%_\\") : strlen(text);
        memcpy(end, text, plain);
        end += plain;
        text += plain;
        if (*text) {
            *end++ = '\\';
            *end++ = *text++;
        }
    }
    *end = '\0';

    size_t room = strlen(body) + 32;
    char *condition = malloc(room);
    if (condition) {
        if (contains)
            snprintf(condition, room, "name LIKE '%%%s%%' ESCAPE '\\'", body);
        else
            snprintf(condition, room, "name = '%s'", body);
    }
    free(body);
    return condition;
}
