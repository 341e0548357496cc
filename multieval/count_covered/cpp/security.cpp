// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <utility>
#include <vector>
int main()
{
    assert(count_covered({{999999999999999999LL, 1000000000000000000LL}, {0, 1}}) == 4);
    assert(count_covered({{1000000000000000000LL, 0}, {3, 4}}) == 2);
    assert(count_covered({{0, 1000000000000000000LL}}) == 1000000000000000001LL);
    assert(count_covered({{1, 1000000000000000000LL}}) == 1000000000000000000LL);
    assert(count_covered({{100000000000000000LL, 999999999999999999LL}}) == 900000000000000000LL);
    assert(count_covered({{0, 1000000000000000000LL}, {5, 6}, {1000000000000000000LL, 1000000000000000000LL}}) == 1000000000000000001LL);
    assert(count_covered({{500000000000000000LL, 1000000000000000000LL}, {0, 500000000000000000LL}}) == 1000000000000000001LL);
    assert(count_covered({{0, 499999999999999999LL}, {500000000000000001LL, 1000000000000000000LL}}) == 1000000000000000000LL);
    assert(count_covered({{7, 10000000000000000LL}, {3, 5}, {1000000000000000LL, 100000000000000000LL}}) == 99999999999999997LL);
    std::vector<std::pair<long long, long long>> ranges;
    for (int i = 999; i >= 0; i--)
        ranges.emplace_back(i * 1000000000000000LL, i * 1000000000000000LL + 99999999999999);
    assert(count_covered(ranges) == 100000000000000000LL);
    ranges.clear();
    for (int i = 0; i < 1000; i++)
        ranges.emplace_back(i, 1000000000000000000LL - i);
    assert(count_covered(ranges) == 1000000000000000001LL);
}
