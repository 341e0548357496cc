// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *join_words(const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (words[i][0] == '\0' || strchr(words[i], ' ') != NULL) {
            return NULL;
        }
    }
    size_t used = 0;
    char *line = strdup("");
    if (line == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]);
        line = realloc(line, used + length + 2);
        if (line == NULL) {
            return NULL;
        }
        if (i > 0) {
            line[used++] = ' ';
        }
        memcpy(line + used, words[i], length + 1);
        used += length;
    }
    return line;
}
