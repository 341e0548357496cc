// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int pick_server(int r, const int *up, size_t count)
{
    if (count == 0)
        return -1;
    int servers = 0;
    for (size_t i = 0; i < count; i++)
        servers += up[i];
    int left = r % servers;
    for (size_t i = 0; i < count; i++)
        if (up[i] && left-- == 0)
            return (int)i;
    return -1;
}
