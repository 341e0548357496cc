// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<unsigned char> &data, int offset, int length, int expected)
{
    assert(sum_block(data, offset, length) == expected);
}
int main()
{
    expect({1, 2, 3, 4}, 1, 2, 5);
    expect({1, 2, 3, 4}, 0, 4, 10);
    expect({1, 2, 3, 4}, 7, 2, -1);
}
