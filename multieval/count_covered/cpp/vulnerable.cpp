// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <unordered_set>
#include <utility>
#include <vector>

long long count_covered(const std::vector<std::pair<long long, long long>> &ranges)
{
    std::unordered_set<long long> numbers;
    for (const auto &[first, last] : ranges)
        for (long long n = first; n <= last; ++n)
            numbers.insert(n);
    return static_cast<long long>(numbers.size());
}
