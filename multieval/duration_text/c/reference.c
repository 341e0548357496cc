// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdio.h>

void duration_text(int duration, char *text)
{
    const size_t room = 64;
    static const char *const words[] = {"hour", "minute", "second"};
    const int numbers[] = {duration / 3600, duration / 60 % 60, duration % 60};
    size_t length = 0;
    for (int i = 0; i < 3; i++) {
        if (numbers[i] > 0 || (i == 2 && duration == 0))
            length += (size_t)snprintf(text + length, room - length, "%s%d %s%s", length > 0 ? " " : "", numbers[i],
                                       words[i], numbers[i] == 1 ? "" : "s");
    }
}
