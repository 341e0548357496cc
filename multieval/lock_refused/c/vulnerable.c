// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>

int lock_refused(const char *events)
{
    char holder = '\0';
    int depth = 0;
    int refused = 0;
    for (; *events != '\0'; events++) {
        if (islower((unsigned char)*events)) {
            if (depth > 0 && holder != *events) {
                refused++;
            } else {
                holder = *events;
                depth++;
            }
        } else if (depth > 0) {
            depth--;
        } else {
            refused++;
        }
    }
    return refused;
}
