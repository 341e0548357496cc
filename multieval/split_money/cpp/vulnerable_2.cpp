// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <vector>

std::vector<long long> split_money(long long amount, const std::vector<int> &weights)
{
    std::vector<long long> shares;
    if (weights.empty()) {
        return shares;
    }
    const long long sum = std::accumulate(weights.begin(), weights.end(), 0LL);
    const long long whole = amount / sum;
    const long long rest = amount % sum;
    std::transform(weights.begin(), weights.end(), std::back_inserter(shares),
                   [&](int weight) { return whole * weight + rest * weight / sum; });
    long long left = amount - std::accumulate(shares.begin(), shares.end(), 0LL);
    for (std::size_t i = 0; left > 0 && i < shares.size(); ++i) {
        if (weights[i] != 0) {
            ++shares[i];
            --left;
        }
    }
    return shares;
}
