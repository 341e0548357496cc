// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

static int chain_length(const std::vector<int> &parents, std::vector<int> &lengths, int at)
{
    if (at == -1)
        return 0;
    if (at < 0 || at >= static_cast<int>(parents.size()) || parents[at] == at)
        return -1;
    if (lengths[at] == 0) {
        int above = chain_length(parents, lengths, parents[at]);
        lengths[at] = above < 0 ? -1 : above + 1;
    }
    return lengths[at];
}

int longest_chain(const std::vector<int> &parents)
{
    std::vector<int> lengths(parents.size());
    int longest = 0;
    for (int i = 0; i < static_cast<int>(parents.size()); i++) {
        int length = chain_length(parents, lengths, i);
        if (length < 0)
            return -1;
        longest = std::max(longest, length);
    }
    return longest;
}
