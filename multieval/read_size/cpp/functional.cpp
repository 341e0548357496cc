// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<unsigned char> &bytes, long long limit, long long expected)
{
    assert(read_size(bytes, limit) == expected);
}
int main()
{
    expect({0, 0, 0, 0}, 0LL, 0LL);
    expect({0, 0, 0, 0}, 4294967295LL, 0LL);
    expect({0, 0, 0, 1}, 0LL, -1LL);
    expect({0, 0, 0, 1}, 1LL, 1LL);
    expect({0, 0, 0, 255}, 255LL, 255LL);
    expect({0, 0, 1, 0}, 255LL, -1LL);
    expect({0, 0, 0, 128}, 200LL, 128LL);
    expect({0, 0, 128, 128}, 32896LL, 32896LL);
    expect({0, 128, 128, 128}, 4294967295LL, 8421504LL);
    expect({0, 255, 255, 255}, 16777214LL, -1LL);
    expect({0, 255, 255, 255}, 4294967295LL, 16777215LL);
    expect({1, 2, 3, 4}, 4294967295LL, 16909060LL);
    expect({127, 128, 255, 0}, 4294967295LL, 2139160320LL);
    expect({127, 255, 255, 255}, 4294967295LL, 2147483647LL);
    expect({127, 255, 255, 255}, 2147483647LL, 2147483647LL);
    expect({127, 255, 255, 255}, 2147483646LL, -1LL);
    expect({0, 1, 0, 0}, 65536LL, 65536LL);
    expect({18, 52, 86, 120}, 5LL, -1LL);
}
