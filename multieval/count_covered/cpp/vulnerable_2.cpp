// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

long long count_covered(const std::vector<std::pair<long long, long long>> &ranges)
{
    std::vector<long long> numbers;
    for (const auto &[first, last] : ranges) {
        if (first > last)
            continue;
        std::size_t before = numbers.size();
        numbers.resize(before + static_cast<std::size_t>(last - first + 1));
        std::iota(numbers.begin() + static_cast<std::ptrdiff_t>(before), numbers.end(), first);
    }
    std::sort(numbers.begin(), numbers.end());
    return std::unique(numbers.begin(), numbers.end()) - numbers.begin();
}
