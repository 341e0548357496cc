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
    expect({1, 2, 3, 4}, 0, 1, 1);
    expect({1, 2, 3, 4}, 3, 1, 4);
    expect({1, 2, 3, 4}, 2, 2, 7);
    expect({1, 2, 3, 4}, 0, 0, 0);
    expect({1, 2, 3, 4}, 3, 0, 0);
    expect({1, 2, 3, 4}, 4, 0, 0);
    expect({1, 2, 3, 4}, 4, 1, -1);
    expect({1, 2, 3, 4}, 5, 1, -1);
    expect({1, 2, 3, 4}, 100, 3, -1);
    expect({255, 128, 127, 0}, 0, 4, 510);
    expect({255, 128, 127, 0}, 1, 2, 255);
    expect({200}, 0, 1, 200);
    expect({}, 0, 1, -1);
    expect({}, 0, 0, 0);
    expect({1, 2, 3, 4}, 50, 0, 0);
    std::vector<unsigned char> many(100000, 255);
    expect(many, 0, 100000, 25500000);
    expect(many, 99999, 1, 255);
}
