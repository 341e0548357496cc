// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &wants, int expected)
{
    assert(stuck_workers(wants) == expected);
}
int main()
{
    expect({1, 0}, 2);
    expect({1, 2, -1}, 0);
    expect({0, -1}, 1);
    expect({1, 2, 0, -1, 3}, 3);
}
