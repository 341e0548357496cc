// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>

int turnstile(const char *events)
{
    bool open = false;
    int persons = 0;
    for (; *events != '\0'; events++) {
        if (*events == 'c') {
            open = true;
        } else if (open) {
            open = false;
            persons++;
        }
    }
    return persons;
}
