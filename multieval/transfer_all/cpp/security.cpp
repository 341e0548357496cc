// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <climits>
#include <vector>
int main()
{
    const std::vector<long long> start = {10, 0, 5};
    const std::vector<std::array<long long, 3>> good = {{0, 1, 4}, {1, 2, 3}, {2, 2, 8}, {2, 0, 8}};
    std::vector<long long> a = start;
    assert(transfer_all(a, good));
    assert((a == std::vector<long long>{14, 1, 0}));
    const std::vector<std::array<long long, 3>> last = {
        {0, 1, 15}, {1, 0, 5}, {0, 0, 15}, {0, 1, 0}, {0, 1, -1}, {3, 0, 1}, {0, 3, 1}, {-1, 0, 1}, {0, -1, 1},
        {0, 1, LLONG_MIN}, {0, 1, LLONG_MAX}, {LLONG_MAX, 0, 1}, {LLONG_MIN, 1, 1}, {0, LLONG_MAX, 1}, {0, LLONG_MIN, 1}};
    for (unsigned before = 0; before <= good.size(); before++)
        for (const auto &transfer : last) {
            std::vector<std::array<long long, 3>> transfers(good.begin(), good.begin() + before);
            transfers.push_back(transfer);
            std::vector<long long> balances = start;
            assert(!transfer_all(balances, transfers));
            assert(balances == start);
        }
    std::vector<long long> many;
    for (int i = 0; i < 1000; i++)
        many.push_back(i);
    const std::vector<long long> kept = many;
    std::vector<std::array<long long, 3>> transfers;
    for (int i = 0; i < 5000; i++)
        transfers.push_back({999 - i % 10, i * 7 % 900, 1});
    transfers.push_back({5, 5, 0});
    assert(!transfer_all(many, transfers));
    assert(many == kept);
}
