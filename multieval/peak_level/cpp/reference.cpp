// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int peak_level(const std::vector<int> &samples)
{
    long long peak = 0;
    for (int sample : samples) {
        long long level = sample;
        peak = std::max(peak, level < 0 ? -level : level);
    }
    return static_cast<int>(std::min(peak, 2147483647LL));
}
