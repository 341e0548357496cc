// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <optional>
#include <vector>
int main()
{
    const std::vector<std::vector<int>> none = {
        {}, {1}, {2}, {3}, {4}, {5}, {0, 1, 1}, {0, 1, 2}, {0, 1, 3}, {0, 1, 5}, {0, 1, 5, 4}, {0, 1, 5, 5, 0, 1}, {5, 0, 1},
        {5, 5, 5, 0, 1, 0, 1, 0, 1, 0, 1}, {4, 0, 1}, {0, 1, 1, 0, 1, 0, 1}, {0}, {0, 1, 0}, {0, 1, 0, 1, 1, 0},
        {0, 1, 0, 0, 3}, {0, 0, 0, 0, 3}, {0, INT_MIN, 0, 0, 3}, {0, 1, 0, 0, 3, 5, 0, 1},
        {0, INT_MAX, 0, 1, 1}, {0, INT_MIN, 0, -1, 1}, {0, INT_MAX, 0, INT_MAX, 1}, {0, INT_MIN, 0, INT_MIN, 1},
        {0, INT_MAX, 0, 1, 1, 0, -1, 1}, {0, INT_MAX, 0, 1, 1, 5, 0, 1}, {0, 65536, 0, 32768, 2}, {0, 65536, 4, 2},
        {0, INT_MIN, 4, 2}, {0, INT_MIN, 0, -1, 2}, {0, INT_MIN, 0, -1, 3}, {0, INT_MIN, 0, -1, 3, 5, 0, 1}, {0, 46341, 4, 2},
        {0, 65536, 4, 2, 0, 65536, 3}, {0, 65536, 4, 2, 5, 0, 1}, {0, 1, 0, 65536, 4, 2, 5}, {0, INT_MIN, 0, -1, 3, 0, -1, 1}};
    for (const auto &code : none)
        assert(run_program(code) == std::nullopt);
    assert(run_program({0, 1, 0, 1, 1}) == 2);
    assert(run_program({0, 0, 0, 1, 3}) == 0);
    assert(run_program({0, -INT_MAX, 0, -1, 3}) == INT_MAX);
    assert(run_program({0, 46340, 4, 2}) == 2147395600);
    std::vector<int> full;
    for (int i = 0; i < 16; i++)
        full.insert(full.end(), {0, i});
    assert(run_program(full) == 15);
    const std::vector<std::vector<int>> more = {{0, 1}, {0, 1, 0, 1}, {0, 1, 5, 5}, {4}, {4, 1}, {4, 5, 5}};
    for (const auto &end : more) {
        std::vector<int> code = full;
        code.insert(code.end(), end.begin(), end.end());
        assert(run_program(code) == std::nullopt);
    }
    full.insert(full.end(), {5, 4});
    assert(run_program(full) == 14);
    std::vector<int> code(100000, 4);
    code[0] = 0, code[1] = 3;
    assert(run_program(code) == std::nullopt);
    for (unsigned i = 3; i < code.size(); i += 2)
        code[i] = 2;
    assert(run_program(code) == std::nullopt);
    code.assign(100000, 5);
    code[0] = 0;
    assert(run_program(code) == std::nullopt);
}
