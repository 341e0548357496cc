// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stdlib.h>

long add_numbers(const char *text)
{
    long sum = 0;
    while (*text != '\0') {
        char *end;
        if (isalpha((unsigned char)*text))
            return -1;
        sum += strtol(text, &end, 10);
        if (*end != ',' && *end != '\0')
            return -1;
        text = *end == ',' ? end + 1 : end;
    }
    return sum;
}
