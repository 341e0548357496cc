// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void sort_words(const char *text, char *sorted)
{
    const char *words[101];
    size_t sizes[101];
    size_t count = 0;
    while (*text != '\0') {
        words[count] = text;
        sizes[count] = strcspn(text, " ");
        text += sizes[count];
        if (*text == ' ')
            text++;
        count++;
    }
    for (size_t i = 0; i < count; i++) {
        for (size_t k = i + 1; k < count; k++) {
            if (sizes[k] < sizes[i]) {
                const char *word = words[i];
                size_t size = sizes[i];
                words[i] = words[k];
                sizes[i] = sizes[k];
                words[k] = word;
                sizes[k] = size;
            }
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            *sorted++ = ' ';
        memcpy(sorted, words[i], sizes[i]);
        sorted += sizes[i];
    }
    *sorted = '\0';
}
