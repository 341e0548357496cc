// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int nesting_depth(const char *text)
{
    static const char opening[] = "([{", closing[] = ")]}";
    char wanted[4096];
    int open = 0, deepest = 0;
    for (text += strcspn(text, "()[]{}"); *text; text += 1 + strcspn(text + 1, "()[]{}")) {
        const char *kind = strchr(opening, *text);
        if (kind) {
            wanted[open++] = closing[kind - opening];
            if (open > deepest)
                deepest = open;
        } else if (open == 0 || wanted[--open] != *text) {
            return -1;
        }
    }
    return open == 0 ? deepest : -1;
}
