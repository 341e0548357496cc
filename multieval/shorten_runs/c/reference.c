// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>

void shorten_runs(const char *text, char *shortened)
{
    while (*text != '\0') {
        int length = 1;
        while (text[length] == *text)
            length++;
        *shortened++ = *text;
        if (length == 2)
            *shortened++ = *text;
        if (length >= 3) {
            char digits[12];
            snprintf(digits, sizeof digits, "%d", length);
            for (const char *digit = digits; *digit != '\0'; digit++)
                *shortened++ = *digit;
        }
        text += length;
    }
    *shortened = '\0';
}
