// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *join_words(const char *const *words, size_t count)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]);
        if (length == 0 || strcspn(words[i], " ") != length) {
            return NULL;
        }
        size += length + (i > 0);
    }
    char *line = calloc(size, 1);
    if (line == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            strcat(line, " ");
        }
        strcat(line, words[i]);
    }
    return line;
}
