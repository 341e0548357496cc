// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

int nesting_depth(const char *text)
{
    size_t open = 0;
    size_t deepest = 0;
    int matches = 1;
    char *expected = malloc(strlen(text) + 1);
    if (expected == NULL)
        return -2;
    for (; *text != '\0' && matches; text++) {
        switch (*text) {
        case '(':
            expected[open++] = ')';
            break;
        case '[':
            expected[open++] = ']';
            break;
        case '{':
            expected[open++] = '}';
            break;
        case ')':
        case ']':
        case '}':
            matches = open > 0 && expected[--open] == *text;
            break;
        default:
            break;
        }
        if (open > deepest)
            deepest = open;
    }
    free(expected);
    return matches && open == 0 ? (int)deepest : -1;
}
