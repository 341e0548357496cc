// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

size_t unsold_tickets(int last, const int *sold, size_t count, int *unsold)
{
    size_t found = 0;
    for (int ticket = 1; ticket <= last; ticket++) {
        bool is_sold = false;
        for (size_t i = 0; i < count; i++) {
            if (sold[i] == ticket)
                is_sold = true;
        }
        if (!is_sold)
            unsold[found++] = ticket;
    }
    return found;
}
