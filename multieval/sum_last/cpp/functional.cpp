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
    expect({1, 2, 3, 4, 5}, 1, 5);
    expect({1, 2, 3, 4, 5}, 2, 9);
    expect({1, 2, 3, 4, 5}, 4, 14);
    expect({1, 2, 3, 4, 5}, 5, 15);
    expect({1000, -1000, 1000}, 2, 0);
    expect({-1, -2, -3}, 3, -6);
    expect({0, 0, 0, 8}, 3, 8);
    expect({7}, 1, 7);
    std::vector<int> many;
    for (int i = 0; i < 1000; i++)
        many.push_back(i);
    expect(many, 1000, 499500);
    expect(many, 10, 9945);
}
