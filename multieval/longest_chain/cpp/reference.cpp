// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <vector>

int longest_chain(const std::vector<int> &parents)
{
    constexpr int UNKNOWN = 0;
    constexpr int OPEN = -1;
    std::vector<int> lengths(parents.size(), UNKNOWN);
    std::vector<std::size_t> path;
    int longest = 0;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        int length = 0;
        std::size_t at = i;
        while (lengths[at] == UNKNOWN) {
            lengths[at] = OPEN;
            path.push_back(at);
            if (parents[at] == -1)
                break;
            if (parents[at] < 0 || static_cast<std::size_t>(parents[at]) >= parents.size())
                return -1;
            at = static_cast<std::size_t>(parents[at]);
            if (lengths[at] == OPEN)
                return -1;
            length = lengths[at];
        }
        for (; !path.empty(); path.pop_back())
            lengths[path.back()] = ++length;
        longest = std::max(longest, lengths[i]);
    }
    return longest;
}
