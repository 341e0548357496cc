// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <vector>

int lease_writes(const std::vector<int> &begins, const std::vector<int> &numbers, const std::vector<int> &starts,
                 const std::vector<int> &lengths)
{
    int accepted = 0;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        auto next = std::upper_bound(begins.begin(), begins.end(), starts[i]);
        if (next - begins.begin() - 1 == numbers[i])
            accepted++;
    }
    return accepted;
}
