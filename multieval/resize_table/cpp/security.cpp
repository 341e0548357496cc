// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <climits>
#include <optional>
#include <utility>
#include <vector>
int main()
{
    std::vector<int> cells = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    assert((resize_table(cells, 3, 4, 2, 5) == std::vector<int>{1, 2, 3, 4, 0, 5, 6, 7, 8, 0}));
    std::vector<std::pair<int, int>> none = {
        {65536, 65536}, {65536, 65537}, {65536, 32768}, {46341, 92682}, {3, 1431655766}, {5, 858993460}, {1 << 30, 4},
        {1 << 30, 1 << 30}, {INT_MAX, INT_MAX}, {INT_MAX, 2}, {INT_MAX, 1}, {-1, -1}, {-2, -3}, {-1000, -1000},
        {-1, -1000000}, {INT_MIN, -1}, {INT_MIN, 2}, {INT_MIN, INT_MIN}, {INT_MIN, INT_MAX}, {-65535, 65537}, {-1, -65536}};
    for (auto [rows, columns] : none) {
        assert(!resize_table(cells, 3, 4, rows, columns));
        assert(!resize_table(cells, 3, 4, columns, rows));
    }
}
