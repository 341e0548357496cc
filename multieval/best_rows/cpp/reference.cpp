// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

std::vector<int> best_rows(const std::vector<int> &cells, int columns)
{
    std::vector<int> rows(columns, 1), largest(cells.begin(), cells.begin() + columns);
    for (std::size_t i = 0; i < cells.size(); i++) {
        int column = static_cast<int>(i) % columns;
        if (cells[i] > largest[column]) {
            largest[column] = cells[i];
            rows[column] = static_cast<int>(i) / columns + 1;
        }
    }
    return rows;
}
