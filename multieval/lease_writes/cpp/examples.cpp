// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &begins, const std::vector<int> &numbers, const std::vector<int> &starts, const std::vector<int> &lengths, int expected)
{
    assert(lease_writes(begins, numbers, starts, lengths) == expected);
}
int main()
{
    expect({100, 200}, {0, 1}, {150, 250}, {10, 10}, 2);
    expect({100, 200}, {0, 0}, {150, 200}, {49, 0}, 1);
    expect({100}, {0, 0}, {90, 5000}, {20, 0}, 1);
}
