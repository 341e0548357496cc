// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <vector>

int free_slot(const std::vector<int> &starts, const std::vector<int> &ends, int length)
{
    int free_from = 480;
    for (std::size_t i = 0; i < starts.size(); i++) {
        if (free_from + length <= starts[i])
            break;
        free_from = std::max(free_from, ends[i]);
    }
    return free_from + length <= 1080 ? free_from : -1;
}
