// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <optional>
#include <vector>

std::optional<std::vector<int>> resize_table(const std::vector<int> &cells, int rows, int columns, int new_rows, int new_columns)
{
    const int max_cells = 1000000;
    int total = new_rows * new_columns;
    if (total <= 0 || total > max_cells)
        return std::nullopt;
    std::vector<int> table(total, 0);
    for (int r = 0; r < std::min(rows, new_rows); ++r) {
        for (int c = 0; c < std::min(columns, new_columns); ++c)
            table[r * new_columns + c] = cells[r * columns + c];
    }
    return table;
}
