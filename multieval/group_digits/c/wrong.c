// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>
#include <string.h>

void group_digits(long long number, char *text)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%lld", number);
    size_t count = strlen(digits);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && count > 4 && (count - i) % 3 == 0)
            *text++ = '.';
        *text++ = digits[i];
    }
    *text = '\0';
}
