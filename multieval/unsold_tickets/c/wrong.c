// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

size_t unsold_tickets(int last, const int *sold, size_t count, int *unsold)
{
    size_t found = 0;
    size_t next = 0;
    for (int ticket = 1; ticket <= last; ticket++) {
        while (next < count && sold[next] < ticket)
            next++;
        if (next == count || sold[next] != ticket)
            unsold[found++] = ticket;
    }
    return found;
}
