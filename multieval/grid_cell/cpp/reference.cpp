// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <cstddef>
#include <vector>

int write_cells(std::vector<int> &cells, int rows, int columns, const std::vector<std::array<int, 3>> &writes)
{
    int outside = 0;
    for (const auto &[row, column, value] : writes) {
        if (row < 0 || row >= rows || column < 0 || column >= columns)
            outside++;
        else
            cells[static_cast<std::size_t>(row) * columns + column] = value;
    }
    return outside;
}
