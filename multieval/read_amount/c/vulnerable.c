// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

long long read_amount(const char *text)
{
    return (long long)(atof(text) * 100);
}
