// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <climits>
#include <vector>
int main()
{
    std::vector<long long> a = {10, 0, 5}, one = {1000000000000}, same = {10, 0, 5};
    assert(transfer_all(a, {{0, 1, 10}, {1, 2, 10}, {2, 0, 15}, {0, 0, 15}, {0, 1, 1}}));
    assert((a == std::vector<long long>{14, 1, 0}));
    assert(transfer_all(one, {{0, 0, 1000000000000}, {0, 0, 1}}));
    assert(one[0] == 1000000000000);
    std::vector<std::array<long long, 3>> bad = {
        {0, 1, 11}, {1, 0, 1}, {0, 0, 11}, {2, 2, 6}, {0, 1, 0}, {0, 1, -1}, {3, 0, 1}, {0, 3, 1}, {-1, 0, 1}, {0, -1, 1},
        {0, 1, LLONG_MIN}, {0, 1, LLONG_MAX}, {LLONG_MAX, 0, 1}, {0, LLONG_MIN, 1}};
    for (const auto &transfer : bad) {
        assert(!transfer_all(same, {transfer, {0, 1, 1}}));
        assert((same == std::vector<long long>{10, 0, 5}));
    }
    std::vector<long long> many(1000, 0);
    std::vector<std::array<long long, 3>> transfers;
    many[0] = 999999999999;
    for (int i = 0; i < 10000; i++)
        transfers.push_back({i % 1000, (i + 1) % 1000, 999999999999 - i / 1000});
    assert(transfer_all(many, transfers));
    assert(many[0] == 999999999999);
}
