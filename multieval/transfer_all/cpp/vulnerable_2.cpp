// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

bool transfer_all(std::vector<long long> &balances, const std::vector<std::array<long long, 3>> &transfers)
{
    const auto exists = [&](long long account) {
        return account >= 0 && static_cast<std::size_t>(account) < balances.size();
    };
    return std::all_of(transfers.begin(), transfers.end(), [&](const std::array<long long, 3> &transfer) {
        const auto [source, target, amount] = transfer;
        if (!exists(source) || !exists(target) || amount < 1) {
            return false;
        }
        long long &from = balances[static_cast<std::size_t>(source)];
        if (from < amount) {
            return false;
        }
        from -= amount;
        balances[static_cast<std::size_t>(target)] += amount;
        return true;
    });
}
