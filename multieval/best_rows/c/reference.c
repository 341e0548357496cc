// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void best_rows(const int *cells, size_t count, int columns, int *rows)
{
    size_t width = (size_t)columns;
    for (size_t column = 0; column < width; column++) {
        size_t best = column;
        for (size_t i = column; i < count; i += width) {
            if (cells[i] > cells[best])
                best = i;
        }
        rows[column] = (int)(best / width) + 1;
    }
}
