// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int border_sum(const std::vector<int> &cells, int columns)
{
    int rows = static_cast<int>(cells.size()) / columns;
    int sum = 0;
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
            if (row == 0 || row == rows - 1 || column == 0 || column == columns - 1)
                sum += cells[row * columns + column];
        }
    }
    return sum;
}
