// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int n, unsigned int expected)
{
    assert(prefix_mask(n) == expected);
}
int main()
{
    expect(24, 4294967040u);
    expect(1, 2147483648u);
    expect(32, 4294967295u);
}
