// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int write_cells(int *cells, int rows, int columns, const int *writes, size_t count)
{
    int outside = 0;
    for (size_t i = 0; i < count; i++) {
        const int *w = writes + 3 * i;
        if (w[0] >= rows || w[1] >= columns) {
            outside++;
            continue;
        }
        cells[w[0] * columns + w[1]] = w[2];
    }
    return outside;
}
