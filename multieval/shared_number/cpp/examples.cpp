// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &persons, const std::vector<int> &values, int expected)
{
    assert(shared_number(persons, values) == expected);
}
int main()
{
    expect({1, 2, 1, 2}, {-1, -1, 5, 7}, 5);
    expect({1, 1, 2, 2}, {-1, 5, -1, 7}, 7);
    expect({1, 1, 1}, {-1, 5, 6}, 5);
    expect({3}, {4}, 0);
}
