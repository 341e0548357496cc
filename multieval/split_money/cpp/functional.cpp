// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
using List = std::vector<long long>;
int main()
{
    assert(split_money(0LL, {1, 2, 3}) == List({0, 0, 0}));
    assert(split_money(7LL, {5}) == List({7}));
    assert(split_money(10LL, {0, 0, 4}) == List({0, 0, 10}));
    assert(split_money(10LL, {4, 0, 0}) == List({10, 0, 0}));
    assert(split_money(5LL, {0, 1, 0, 1, 0, 1, 0}) == List({0, 2, 0, 2, 0, 1, 0}));
    assert(split_money(3LL, {1, 1, 1, 1, 1, 1, 1, 1}) == List({1, 1, 1, 0, 0, 0, 0, 0}));
    assert(split_money(1000LL, {1, 2, 3, 4}) == List({100, 200, 300, 400}));
    assert(split_money(999LL, {10, 20, 30, 7}) == List({150, 298, 447, 104}));
    assert(split_money(11LL, {3, 3, 3, 3}) == List({3, 3, 3, 2}));
    assert(split_money(12345LL, {1000000, 1, 1}) == List({12345, 0, 0}));
    assert(split_money(2LL, {0, 0, 7, 7, 7}) == List({0, 0, 1, 1, 0}));
    assert(split_money(100000LL, {17, 0, 19, 23, 0, 29}) == List({19319, 0, 21591, 26136, 0, 32954}));
}
