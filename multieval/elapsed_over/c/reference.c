// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdint.h>

int elapsed_over(uint32_t start, uint32_t now, uint32_t limit)
{
    uint32_t elapsed = now - start;
    return elapsed > limit;
}
