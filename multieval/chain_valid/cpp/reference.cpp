// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <cstddef>
#include <vector>

bool chain_valid(const std::vector<std::array<long long, 5>> &chain, long long trusted, long long now)
{
    for (std::size_t i = 0; i < chain.size(); i++) {
        const auto &[subject, issuer, may_issue, first, last] = chain[i];
        if (now < first || now > last)
            return false;
        if (i > 0 && (may_issue != 1 || subject != chain[i - 1][1]))
            return false;
    }
    return !chain.empty() && chain.back()[1] == trusted;
}
