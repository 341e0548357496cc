// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int free_slot(const std::vector<int> &starts, const std::vector<int> &ends, int length)
{
    if (starts.empty() || starts[0] - 480 >= length)
        return 480;
    for (std::size_t i = 0; i + 1 < starts.size(); i++) {
        if (starts[i + 1] - ends[i] >= length)
            return ends[i];
    }
    return 1080 - ends.back() >= length ? ends.back() : -1;
}
