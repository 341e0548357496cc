// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <climits>
#include <numeric>
#include <vector>
int main()
{
    std::vector<int> a(6, 0), expected = {INT_MAX, 0, 0, 0, -6, 0}, one = {3};
    assert(write_cells(a, 2, 3, {{1, 1, 5}, {0, 0, INT_MIN}, {1, 1, -6}, {0, 0, INT_MAX}}) == 0);
    assert(a == expected);
    assert(write_cells(a, 2, 3, {{2, 0, 1}, {1, 3, 2}, {3, 1, 3}, {2, 2, 4}, {9, 9, 5}}) == 5);
    assert(a == expected);
    assert(write_cells(one, 1, 1, {{0, 0, 4}, {1, 0, 5}, {1, 1, 6}, {0, 1, 7}}) == 3);
    assert(one == std::vector<int>{4});
    std::vector<int> large(1000000, 0);
    std::vector<std::array<int, 3>> writes;
    for (int i = 0; i < 10000; i++)
        writes.push_back({i % 1000, 999 - i / 10, i});
    assert(write_cells(large, 1000, 1000, writes) == 0);
    assert(std::accumulate(large.begin(), large.end(), 0LL) == 49995000);
    assert(large[7 * 1000 + 999] == 7);
}
