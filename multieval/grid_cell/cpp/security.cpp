// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <climits>
#include <vector>
static void outside(int row, int column)
{
    std::vector<int> cells = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, expected = cells;
    expected[6] = 70, expected[11] = 72;
    assert(write_cells(cells, 3, 4, {{1, 2, 70}, {row, column, 71}, {2, 3, 72}}) == 1);
    assert(cells == expected);
}
int main()
{
    std::vector<int> rows = {-1, INT_MIN, INT_MIN + 1, -65536, -4, -3, -2, 3, 4, 65536, 1 << 30, INT_MAX};
    std::vector<int> columns = {-1, INT_MIN, INT_MIN + 1, -65536, -5, -4, -3, 4, 5, 8, 65536, 1 << 30, INT_MAX};
    for (int row : rows)
        for (int column = 0; column < 4; column++)
            outside(row, column);
    for (int column : columns)
        for (int row = 0; row < 3; row++)
            outside(row, column);
    for (int row : rows)
        for (int column : columns)
            outside(row, column);
}
