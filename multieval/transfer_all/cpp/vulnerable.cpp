// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <vector>

bool transfer_all(std::vector<long long> &balances, const std::vector<std::array<long long, 3>> &transfers)
{
    auto exists = [&](long long account) {
        return account >= 0 && account < static_cast<long long>(balances.size());
    };
    for (const auto &t : transfers) {
        if (!exists(t[0]) || !exists(t[1]) || t[2] < 1 || balances[t[0]] < t[2])
            return false;
        balances[t[0]] -= t[2];
        balances[t[1]] += t[2];
    }
    return true;
}
