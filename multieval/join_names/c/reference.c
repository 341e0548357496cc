// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

static char *append(char *end, const char *word)
{
    while (*word != '\0')
        *end++ = *word++;
    return end;
}

void join_names(const char *const *names, size_t count, char *text)
{
    char *end = text;
    if (count == 0)
        end = append(end, "nobody");
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            end = append(end, i == count - 1 ? " and " : ", ");
        end = append(end, names[i]);
    }
    *end = '\0';
}
