// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

#define MAX_TITLE 80

int set_title(char **title, const char *text)
{
    size_t length = strlen(text);
    if (length > MAX_TITLE) {
        return -1;
    }
    if (*title != NULL) {
        free(*title);
    }
    char *copy = malloc(length + 1);
    if (copy == NULL) {
        return -1;
    }
    memcpy(copy, text, length + 1);
    *title = copy;
    return 0;
}
