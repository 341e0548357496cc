// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <cstddef>
#include <vector>

bool chain_valid(const std::vector<std::array<long long, 5>> &chain, long long trusted, long long now)
{
    if (chain.empty() || chain.back()[1] != trusted)
        return false;
    for (std::size_t i = 0; i < chain.size(); i++) {
        if (now < chain[i][3] || now > chain[i][4])
            return false;
        if (i + 1 < chain.size() && chain[i][1] != chain[i + 1][0])
            return false;
    }
    return true;
}
