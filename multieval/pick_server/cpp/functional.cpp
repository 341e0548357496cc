// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(int r, const std::vector<int> &up, int expected)
{
    assert(pick_server(r, up) == expected);
}
int main()
{
    expect(0, {1}, 0);
    expect(1, {1}, 0);
    expect(2147483647, {1}, 0);
    expect(0, {0, 1}, 1);
    expect(1, {0, 1}, 1);
    expect(0, {0, 0, 1, 0}, 2);
    expect(3, {0, 0, 1, 0}, 2);
    expect(0, {0, 1, 1, 0}, 1);
    expect(1, {0, 1, 1, 0}, 2);
    expect(2, {0, 1, 1, 0}, 1);
    expect(10, {1, 1, 1, 1}, 2);
    expect(9, {1, 0, 1, 0, 1}, 0);
    expect(10, {1, 0, 1, 0, 1}, 2);
    expect(11, {1, 0, 1, 0, 1}, 4);
    expect(2147483647, {1, 0, 1, 1}, 2);
    expect(1000000, {0, 0, 0, 1, 1, 1, 0}, 4);
    expect(6, {1, 0, 0, 0, 0, 0, 0}, 0);
    expect(5, {0, 0, 0, 0, 0, 0, 1}, 6);
}
