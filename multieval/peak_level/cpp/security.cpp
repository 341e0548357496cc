// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &samples, int expected)
{
    assert(peak_level(samples) == expected);
}
int main()
{
    expect({(-2147483647 - 1)}, 2147483647);
    expect({(-2147483647 - 1), 0}, 2147483647);
    expect({0, (-2147483647 - 1)}, 2147483647);
    expect({5, (-2147483647 - 1), 7}, 2147483647);
    expect({(-2147483647 - 1), (-2147483647 - 1)}, 2147483647);
    expect({(-2147483647 - 1), 2147483647}, 2147483647);
    expect({2147483647, (-2147483647 - 1)}, 2147483647);
    expect({-1, (-2147483647 - 1), 1}, 2147483647);
    expect({-2147483647, (-2147483647 - 1)}, 2147483647);
    expect({-2147483647}, 2147483647);
    expect({1, 2, 3, (-2147483647 - 1), 4, 5}, 2147483647);
    expect({(-2147483647 - 1), -2147483647}, 2147483647);
    expect({3, -7, 5}, 7);
}
