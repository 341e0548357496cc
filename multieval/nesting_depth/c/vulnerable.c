// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

/* Reads up to `close`; gives the depth of what was read, or -1. */
static int group_depth(const char **text, char close)
{
    int deepest = 0;
    while (**text != close) {
        char c = *(*text)++;
        int depth = 0;
        if (c == '\0' || strchr(")]}", c))
            return -1;
        if (c == '(')
            depth = group_depth(text, ')');
        else if (c == '[')
            depth = group_depth(text, ']');
        else if (c == '{')
            depth = group_depth(text, '}');
        else
            continue;
        if (depth < 0)
            return -1;
        if (depth + 1 > deepest)
            deepest = depth + 1;
        (*text)++;
    }
    return deepest;
}

int nesting_depth(const char *text)
{
    return group_depth(&text, '\0');
}
