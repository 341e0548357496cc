// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

static char *put(char *to, const char *text)
{
    while (*text != '\0')
        *to++ = *text++;
    return to;
}

char *name_condition(const char *text, int contains)
{
    const char *before = contains ? "name LIKE '%" : "name = '";
    const char *after = contains ? "%' ESCAPE '\\'" : "'";
    char *condition = malloc(strlen(before) + 2 * strlen(text) + strlen(after) + 1);
    if (condition == NULL)
        return NULL;
    char *to = put(condition, before);
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            *to++ = '\'';
        else if (contains && strchr("%_\\", *text) != NULL)
            *to++ = '\\';
        *to++ = *text;
    }
    to = put(to, after);
    *to = '\0';
    return condition;
}
