// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

std::vector<int> best_rows(const std::vector<int> &cells, int columns)
{
    int height = static_cast<int>(cells.size()) / columns;
    std::vector<int> rows;
    for (int column = 0; column < columns; column++) {
        int best = 0;
        for (int row = 1; row < height; row++) {
            if (cells[row * columns + column] >= cells[best * columns + column])
                best = row;
        }
        rows.push_back(best + 1);
    }
    return rows;
}
