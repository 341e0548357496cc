// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void best_rows(const int *cells, size_t count, int columns, int *rows)
{
    int height = (int)count / columns;
    for (int column = 0; column < columns; column++) {
        int largest = -1;
        rows[column] = 1;
        for (int row = 0; row < height; row++) {
            if (cells[row * columns + column] > largest) {
                largest = cells[row * columns + column];
                rows[column] = row + 1;
            }
        }
    }
}
