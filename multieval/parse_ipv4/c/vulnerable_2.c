// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

long long parse_ipv4(const char *text)
{
    unsigned long long address = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
        char *end;
        long number = strtol(text, &end, 10);
        if (end == text || number < 0 || number > 255)
            return -1;
        if (*end != (shift ? '.' : '\0'))
            return -1;
        address |= (unsigned long long)number << shift;
        text = end + 1;
    }
    return (long long)address;
}
