// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <numeric>
#include <vector>

int border_sum(const std::vector<int> &cells, int columns)
{
    int rows = static_cast<int>(cells.size()) / columns;
    int sum = std::accumulate(cells.begin(), cells.begin() + columns, 0);
    sum += std::accumulate(cells.end() - columns, cells.end(), 0);
    for (int row = 1; row + 1 < rows; row++)
        sum += cells[row * columns] + cells[(row + 1) * columns - 1];
    return sum;
}
