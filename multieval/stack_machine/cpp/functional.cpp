// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <optional>
#include <vector>
int main()
{
    assert(run_program({0, 0}) == 0);
    assert(run_program({0, 5}) == 5);
    assert(run_program({0, INT_MIN}) == INT_MIN);
    assert(run_program({0, INT_MAX}) == INT_MAX);
    assert(run_program({0, INT_MIN, 0, INT_MAX, 1}) == -1);
    assert(run_program({0, INT_MAX - 1, 0, 1, 1}) == INT_MAX);
    assert(run_program({0, -65536, 0, 32768, 2}) == INT_MIN);
    assert(run_program({0, 7, 0, 2, 3}) == 3);
    assert(run_program({0, 7, 0, -2, 3}) == -3);
    assert(run_program({0, -7, 0, -2, 3}) == 3);
    assert(run_program({0, -1, 0, 2, 3}) == 0);
    assert(run_program({0, INT_MAX, 0, -1, 3}) == -INT_MAX);
    assert(run_program({0, INT_MIN, 0, 1, 3}) == INT_MIN);
    assert(run_program({0, 4, 0, 5, 5}) == 4);
    assert(run_program({0, 4, 4, 1}) == 8);
    assert(run_program({0, 2, 0, 3, 0, 4, 2, 1}) == 14);
    assert(run_program({0, 2, 0, 3, 1, 0, 4, 2}) == 20);
    assert(run_program({0, 1, 5, 0, 9}) == 9);
    assert(run_program({6}) == std::nullopt);
    assert(run_program({-1}) == std::nullopt);
    assert(run_program({0, 1, 6, 0, 2}) == std::nullopt);
    assert(run_program({0, 1, INT_MAX}) == std::nullopt);
    std::vector<int> full;
    for (int i = 0; i < 16; i++)
        full.insert(full.end(), {0, i});
    assert(run_program(full) == 15);
    full.resize(47, 1);
    assert(run_program(full) == 120);
    std::vector<int> large = {0, 1};
    while (large.size() < 100000)
        large.insert(large.end(), {4, 2});
    assert(run_program(large) == 1);
}
