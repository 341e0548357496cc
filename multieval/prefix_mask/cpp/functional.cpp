// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int n, unsigned int expected)
{
    assert(prefix_mask(n) == expected);
}
int main()
{
    expect(1, 2147483648u);
    expect(2, 3221225472u);
    expect(3, 3758096384u);
    expect(4, 4026531840u);
    expect(5, 4160749568u);
    expect(6, 4227858432u);
    expect(7, 4261412864u);
    expect(8, 4278190080u);
    expect(9, 4286578688u);
    expect(10, 4290772992u);
    expect(11, 4292870144u);
    expect(12, 4293918720u);
    expect(13, 4294443008u);
    expect(14, 4294705152u);
    expect(15, 4294836224u);
    expect(16, 4294901760u);
    expect(17, 4294934528u);
    expect(18, 4294950912u);
    expect(19, 4294959104u);
    expect(20, 4294963200u);
    expect(21, 4294965248u);
    expect(22, 4294966272u);
    expect(23, 4294966784u);
    expect(24, 4294967040u);
    expect(25, 4294967168u);
    expect(26, 4294967232u);
    expect(27, 4294967264u);
    expect(28, 4294967280u);
    expect(29, 4294967288u);
    expect(30, 4294967292u);
    expect(31, 4294967294u);
    expect(32, 4294967295u);
}
