// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
using List = std::vector<long long>;
int main()
{
    assert(split_money(100LL, {1, 1, 1}) == List({34, 33, 33}));
    assert(split_money(101LL, {0, 3, 1}) == List({0, 76, 25}));
    assert(split_money(1LL, {2, 5}) == List({1, 0}));
}
