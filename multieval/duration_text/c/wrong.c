// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdio.h>

static size_t part(char *text, size_t room, int number, const char *word)
{
    if (number == 0)
        return 0;
    return (size_t)snprintf(text, room, "%d %s%s ", number, word, number == 1 ? "" : "s");
}

void duration_text(int duration, char *text)
{
    size_t length = 0;
    text[0] = '\0';
    length += part(text, 64, duration / 3600, "hour");
    length += part(text + length, 64 - length, duration / 60 % 60, "minute");
    length += part(text + length, 64 - length, duration % 60, "second");
    if (length > 0)
        text[length - 1] = '\0';
}
