// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

int is_approved(const char *const *reviews, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(reviews[i], "yes") != 0)
            return 0;
    return 1;
}
