// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

std::optional<std::vector<int>> resize_table(const std::vector<int> &cells, int rows, int columns, int new_rows, int new_columns)
{
    if (new_rows < 1 || new_columns < 1 || new_columns > 1000000 / new_rows)
        return std::nullopt;
    std::vector<int> made(static_cast<std::size_t>(new_rows) * static_cast<std::size_t>(new_columns));
    for (int row = 0; row < std::min(rows, new_rows); row++)
        for (int column = 0; column < std::min(columns, new_columns); column++)
            made[row * new_columns + column] = cells[row * columns + column];
    return made;
}
