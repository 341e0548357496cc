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
    expect(4, {1, 0, 1}, 0);
    expect(5, {1, 0, 1}, 2);
    expect(7, {1, 1, 1}, 1);
}
