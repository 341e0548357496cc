// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <algorithm>
#include <array>
#include <vector>

namespace {

using Certificate = std::array<long long, 5>;

long long subject(const Certificate &certificate) { return certificate[0]; }

long long issuer(const Certificate &certificate) { return certificate[1]; }

bool counts_at(const Certificate &certificate, long long second) {
    return certificate[3] <= second && second <= certificate[4];
}

}  // namespace

bool chain_valid(const std::vector<std::array<long long, 5>> &chain, long long trusted, long long now) {
    if (chain.empty() || issuer(chain.back()) != trusted) {
        return false;
    }

    const auto broken = std::adjacent_find(chain.begin(), chain.end(), [](const Certificate &lower, const Certificate &upper) {
        return issuer(lower) != subject(upper);
    });
    return broken == chain.end() && std::all_of(chain.begin(), chain.end(), [now](const Certificate &certificate) {
        return counts_at(certificate, now);
    });
}
