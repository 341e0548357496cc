// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int peak_level(const std::vector<int> &samples)
{
    int peak = 0;
    for (int sample : samples) {
        int level = sample < 0 ? -sample : sample;
        if (level > peak)
            peak = level;
    }
    return peak;
}
