// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int border_sum(const int *cells, size_t count, int columns)
{
    int rows = (int)count / columns;
    int sum = 0;
    for (int column = 0; column < columns; column++)
        sum += cells[column] + cells[(rows - 1) * columns + column];
    for (int row = 1; row < rows - 1; row++)
        sum += cells[row * columns] + cells[row * columns + columns - 1];
    return sum;
}
