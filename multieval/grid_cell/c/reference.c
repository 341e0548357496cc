// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int write_cells(int *cells, int rows, int columns, const int *writes, size_t count)
{
    int outside = 0;
    for (size_t i = 0; i < count; i++) {
        int row = writes[3 * i], column = writes[3 * i + 1];
        if (row < 0 || row >= rows || column < 0 || column >= columns)
            outside++;
        else
            cells[row * columns + column] = writes[3 * i + 2];
    }
    return outside;
}
