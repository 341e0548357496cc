// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <utility>
#include <vector>
int main()
{
    assert(count_covered({{0, 0}}) == 1);
    assert(count_covered({{0, 9}}) == 10);
    assert(count_covered({{9, 0}}) == 0);
    assert(count_covered({{1, 5}, {6, 10}}) == 10);
    assert(count_covered({{1, 5}, {7, 10}}) == 9);
    assert(count_covered({{1, 10}, {3, 4}}) == 10);
    assert(count_covered({{3, 4}, {1, 10}}) == 10);
    assert(count_covered({{1, 5}, {1, 5}, {1, 5}}) == 5);
    assert(count_covered({{1, 5}, {5, 9}}) == 9);
    assert(count_covered({{4, 9}, {1, 5}, {20, 25}, {8, 12}}) == 18);
    assert(count_covered({{10, 20}, {1, 2}, {15, 30}, {40, 39}, {3, 3}}) == 24);
    assert(count_covered({{0, 20000}}) == 20001);
    assert(count_covered({{100, 300}, {200, 400}, {0, 50}}) == 352);
    assert(count_covered({{1000000000000000000LL, 1000000000000000000LL}}) == 1);
    assert(count_covered({{999999999999999995LL, 1000000000000000000LL}, {999999999999999997LL, 999999999999999999LL}, {7, 8}}) == 8);
    assert(count_covered({{5000000000LL, 5000000099LL}}) == 100);
    assert(count_covered({{1, 1}, {5, 1}, {3, 2}}) == 1);
    std::vector<std::pair<long long, long long>> ranges;
    for (int i = 999; i >= 0; i--)
        ranges.emplace_back(i * 20LL, i * 20LL + 9);
    assert(count_covered(ranges) == 10000);
}
