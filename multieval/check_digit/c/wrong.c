// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int check_digit(const char *digits)
{
    int sum = 0;
    int factor = 3;
    for (size_t i = strlen(digits); i > 0; i--) {
        sum += factor * (digits[i - 1] - '0');
        factor = factor == 3 ? 1 : 3;
    }
    return 10 - sum % 10;
}
