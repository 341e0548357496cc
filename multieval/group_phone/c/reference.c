// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void group_phone(const char *digits, char *grouped)
{
    size_t length = strlen(digits);
    for (size_t i = 0; i < length; i++) {
        if (i > 0 && i % 2 == 0 && length - i >= 2)
            *grouped++ = ' ';
        *grouped++ = digits[i];
    }
    *grouped = '\0';
}
