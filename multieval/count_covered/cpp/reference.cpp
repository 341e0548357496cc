// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <utility>
#include <vector>

long long count_covered(const std::vector<std::pair<long long, long long>> &ranges)
{
    auto sorted = ranges;
    std::sort(sorted.begin(), sorted.end());
    long long covered = 0;
    long long next = 0; // all below have been counted
    for (const auto &[first, last] : sorted) {
        next = std::max(next, first);
        if (last >= next) {
            covered += last - next + 1;
            next = last + 1;
        }
    }
    return covered;
}
