// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void typed_text(const char *keys, char *text)
{
    size_t length = 0;
    for (; *keys != '\0'; keys++) {
        if (*keys == '!')
            length = 0;
        else if (*keys != '<' && keys[1] != '<')
            text[length++] = *keys;
    }
    text[length] = '\0';
}
