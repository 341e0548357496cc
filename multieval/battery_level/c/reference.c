// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int battery_level(const int *changes, size_t count)
{
    int level = 50;
    for (size_t i = 0; i < count; i++) {
        level += changes[i];
        if (level > 100)
            level = 100;
        if (level < 0)
            level = 0;
    }
    return level;
}
