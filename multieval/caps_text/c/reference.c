// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stdbool.h>

void caps_text(const char *keys, char *text)
{
    bool capital = false;
    for (; *keys != '\0'; keys++) {
        if (*keys == '^')
            capital = !capital;
        else
            *text++ = capital ? (char)toupper((unsigned char)*keys) : *keys;
    }
    *text = '\0';
}
