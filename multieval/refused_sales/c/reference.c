// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int refused_sales(const int *changes, size_t count)
{
    int stock = 0;
    int refused = 0;
    for (size_t i = 0; i < count; i++) {
        if (stock + changes[i] < 0)
            refused++;
        else
            stock += changes[i];
    }
    return refused;
}
