// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>

void page_label(int position, int preface, char *label)
{
    static const int values[] = {50, 10, 9, 5, 4, 1};
    static const char *const signs[] = {"l", "x", "ix", "v", "iv", "i"};
    if (position > preface) {
        snprintf(label, 16, "%d", position - preface);
        return;
    }
    for (int i = 0; i < 6; i++) {
        while (position >= values[i]) {
            for (const char *sign = signs[i]; *sign != '\0'; sign++)
                *label++ = *sign;
            position -= values[i];
        }
    }
    *label = '\0';
}
