// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <numeric>
#include <vector>

std::vector<long long> split_money(long long amount, const std::vector<int> &weights)
{
    const long long total = std::accumulate(weights.begin(), weights.end(), 0LL);
    std::vector<long long> shares;
    long long left = amount;
    for (int weight : weights) {
        shares.push_back(amount * weight / total);
        left -= shares.back();
    }
    for (std::size_t i = 0; i < shares.size() && left > 0; i++) {
        if (weights[i] != 0) {
            shares[i]++;
            left--;
        }
    }
    return shares;
}
