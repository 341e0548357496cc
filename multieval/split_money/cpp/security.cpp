// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
using List = std::vector<long long>;
int main()
{
    assert(split_money(10LL, {0}) == List({10}));
    assert(split_money(0LL, {0}) == List({0}));
    assert(split_money(10LL, {0, 0}) == List({5, 5}));
    assert(split_money(100LL, {0, 0, 0}) == List({34, 33, 33}));
    assert(split_money(2LL, {0, 0, 0, 0, 0}) == List({1, 1, 0, 0, 0}));
    assert(split_money(0LL, {0, 0, 0}) == List({0, 0, 0}));
    assert(split_money(1000000000000LL, {0, 0, 0, 0, 0, 0, 0}) == List({142857142858, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857}));
    assert(split_money(0LL, {}).empty());
    assert(split_money(5LL, {}).empty());
    assert(split_money(10LL, {0, 0, 1}) == List({0, 0, 10}));
    assert(split_money(100LL, {1, 1, 1}) == List({34, 33, 33}));
    assert(split_money(1000000000000LL, {1000000, 1000000, 1000000}) == List({333333333334, 333333333333, 333333333333}));
    assert(split_money(999999999999LL, {999999, 1000000, 3}) == List({499999000001, 499999500000, 1499998}));
    assert(split_money(999999999989LL, {1000000, 999999, 999983, 0, 7}) == List({333334555557, 333334222222, 333328888869, 0, 2333341}));
    assert(split_money(1000000000000LL, {1, 1000000}) == List({1000000, 999999000000}));
    assert(split_money(1000000000000LL, {1000000, 1}) == List({999999000001, 999999}));
    assert(split_money(999999999997LL, {333333, 333334, 999998}) == List({200000000000, 200000600000, 599999399997}));
    List many = split_money(1999, std::vector<int>(1000, 0));
    assert(many.size() == 1000);
    for (int i = 0; i < 1000; i++)
        assert(many[i] == (i < 999 ? 2 : 1));
}
