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
    expect({}, 0);
    expect({0}, 0);
    expect({1}, 1);
    expect({-1}, 1);
    expect({5, 5, 5}, 5);
    expect({-5, -5}, 5);
    expect({-3, 3}, 3);
    expect({100, -99, 98}, 100);
    expect({99, -100, 98}, 100);
    expect({2147483647}, 2147483647);
    expect({-2147483647}, 2147483647);
    expect({2147483647, -2147483647, 0}, 2147483647);
    expect({1, 2, 3, 4, -5, 6, -7}, 7);
    expect({-32768, 32767}, 32768);
    expect({-2000000000, 1999999999}, 2000000000);
    expect({-1, -2, -3}, 3);
    expect({-8, -1}, 8);
}
