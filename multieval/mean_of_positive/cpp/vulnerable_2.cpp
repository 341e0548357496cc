// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <vector>

int mean_of_positive(const std::vector<int> &readings)
{
    if (readings.empty()) {
        return -1;
    }
    std::vector<int> valid;
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(valid), [](int r) { return r > 0; });
    const std::int64_t sum = std::accumulate(valid.begin(), valid.end(), std::int64_t{0});
    const auto size = static_cast<std::int64_t>(valid.size());
    const std::int64_t mean = sum / size;
    const std::int64_t rest = sum % size;
    return static_cast<int>(2 * rest >= size ? mean + 1 : mean);
}
