// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <numeric>
#include <vector>

std::vector<long long> split_money(long long amount, const std::vector<int> &weights)
{
    std::vector<long long> parts(weights.begin(), weights.end());
    if (std::all_of(parts.begin(), parts.end(), [](long long part) { return part == 0; }))
        std::fill(parts.begin(), parts.end(), 1);
    const long long total = std::accumulate(parts.begin(), parts.end(), 0LL);

    std::vector<long long> shares;
    long long left = amount;
    for (long long part : parts) {
        shares.push_back(amount * part / total);
        left -= shares.back();
    }
    for (std::size_t i = 0; i < shares.size() && left > 0; i++) {
        if (parts[i] > 0) {
            shares[i]++;
            left--;
        }
    }
    return shares;
}
