// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void mask_number(char *number)
{
    size_t length = strlen(number);
    size_t hidden = length > 4 ? length - 4 : length;
    for (size_t i = 0; i < hidden; i++)
        number[i] = '*';
}
