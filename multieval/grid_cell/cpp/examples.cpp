// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <vector>
int main()
{
    std::vector<int> a(6, 0), b = {1, 2, 3, 4};
    assert(write_cells(a, 2, 3, {{0, 1, 5}, {1, 2, 7}}) == 0);
    assert((a == std::vector<int>{0, 5, 0, 0, 0, 7}));
    assert(write_cells(b, 2, 2, {{2, 0, 9}, {1, 0, 8}}) == 1);
    assert((b == std::vector<int>{1, 2, 8, 4}));
    assert(write_cells(b, 2, 2, {}) == 0);
    assert((b == std::vector<int>{1, 2, 8, 4}));
}
