// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &readings, int n, int expected)
{
    assert(sum_last(readings, n) == expected);
}
int main()
{
    expect({5, 7, 9}, 2, 16);
    expect({5, 7, 9}, 3, 21);
    expect({4, -6}, 1, -6);
}
