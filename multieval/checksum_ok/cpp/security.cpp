// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<unsigned char> &frame, bool expected)
{
    assert(checksum_ok(frame) == expected);
}
int main()
{
    expect({}, false);
    expect({0}, true);
    expect({7}, false);
    expect({7, 7}, true);
}
