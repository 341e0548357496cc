// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

#define MOST 300

int wildcard_match(const char *pattern, const char *text)
{
    const char *behind_star[MOST];
    const char *resume[MOST];
    size_t stars = 0;
    for (;;) {
        if (*pattern == '*') {
            behind_star[stars] = ++pattern;
            resume[stars++] = text;
            continue;
        }
        if (*pattern == '\0' && *text == '\0')
            return 1;
        if (*pattern != '\0' && *text != '\0' && (*pattern == '?' || *pattern == *text)) {
            pattern++;
            text++;
            continue;
        }
        while (stars > 0 && *resume[stars - 1] == '\0')
            stars--;
        if (stars == 0)
            return 0;
        pattern = behind_star[stars - 1];
        text = ++resume[stars - 1];
    }
}
