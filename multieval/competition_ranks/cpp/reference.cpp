// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

std::vector<int> competition_ranks(const std::vector<int> &times)
{
    std::vector<int> sorted = times;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> ranks;
    for (int time : times) {
        auto first = std::lower_bound(sorted.begin(), sorted.end(), time);
        ranks.push_back(static_cast<int>(first - sorted.begin()) + 1);
    }
    return ranks;
}
