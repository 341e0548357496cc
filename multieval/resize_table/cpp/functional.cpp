// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <utility>
#include <vector>
static void made(const std::vector<int> &cells, int rows, int columns, int new_rows, int new_columns)
{
    std::vector<int> expected;
    for (int i = 0; i < new_rows; i++)
        for (int j = 0; j < new_columns; j++)
            expected.push_back(i < rows && j < columns ? cells[i * columns + j] : 0);
    assert(resize_table(cells, rows, columns, new_rows, new_columns) == expected);
}
int main()
{
    std::vector<int> cells, large;
    for (int i = 0; i < 12; i++)
        cells.push_back(i * i - 20);
    for (int rows = 1; rows < 6; rows++)
        for (int columns = 1; columns < 6; columns++) {
            made(cells, 3, 4, rows, columns);
            made({7}, 1, 1, rows, columns);
            made(cells, 1, 12, rows, columns);
            made(cells, 12, 1, rows, columns);
        }
    made(cells, 3, 4, 1000000, 1);
    made(cells, 3, 4, 1, 1000000);
    made(cells, 3, 4, 1000, 1000);
    std::vector<std::pair<int, int>> none = {{0, 0}, {0, 4}, {3, 0}, {-1, 4}, {3, -1}, {-3, 4}, {0, -4}, {1000001, 1},
                                             {1, 1000001}, {1001, 1000}, {1000, 1001}, {30000, 30000}};
    for (auto [rows, columns] : none)
        assert(!resize_table(cells, 3, 4, rows, columns));
    for (int i = 0; i < 1000000; i++)
        large.push_back(i);
    made(large, 1000, 1000, 999, 1001);
    made(large, 1000, 1000, 2, 500000);
}
