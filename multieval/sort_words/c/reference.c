// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void sort_words(const char *text, char *sorted)
{
    size_t longest = strlen(text);
    char *end = sorted;
    for (size_t length = 1; length <= longest; length++) {
        for (const char *word = text; *word != '\0';) {
            size_t size = strcspn(word, " ");
            if (size == length) {
                if (end != sorted)
                    *end++ = ' ';
                memcpy(end, word, size);
                end += size;
            }
            word += size;
            if (*word == ' ')
                word++;
        }
    }
    *end = '\0';
}
